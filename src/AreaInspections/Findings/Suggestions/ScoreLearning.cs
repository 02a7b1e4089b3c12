using AreaInspections.Findings.Suggestions.Network;

namespace AreaInspections.Findings.Suggestions;

/// <summary>A coded finding as it is learned from.</summary>
/// <param name="Carries">For each theme whether the finding carries it.</param>
/// <param name="Primary">Place of its primary theme.</param>
internal sealed record TrainingExample(string Report, FindingFeatures Features, bool[] Carries, int Primary)
{
    /// <summary>As the network reads it.</summary>
    public NetworkInput Read { get; init; } = new([], [], 0);

    /// <param name="names">Receives the names of all features.</param>
    public static TrainingExample Of(CodedFinding finding, CueLexicon lexicon, IReadOnlyList<string> themes, Dictionary<ulong, string> names)
    {
        var carries = themes.Select(t => finding.Themes.Contains(t)).ToArray();
        return new TrainingExample(finding.Report, FindingFeatures.Read(finding.Text, finding.Polarity, lexicon, names), carries, themes.ToList().IndexOf(finding.Themes[0]));
    }
}

/// <summary>Learns a <see cref="ThemeScoring"/> from coded findings.</summary>
internal static class ScoreLearning
{
    private const double Cost = 0.1;
    private const double PositiveCost = 1.5;

    /// <summary>Words of fewer reports get no weight of their own: names of places and people, turns of one writer.</summary>
    private const int LeastReports = 4;

    /// <summary>Findings are compared by rarer words too.</summary>
    private const int LeastReportsToCompare = 2;

    /// <summary>How much the pull of a finding is held back, so that it does not merely repeat its own coding.</summary>
    private const double Restraint = 0.5;

    /// <param name="written">The networks as written findings taught them; the leading one goes on to learn from these.</param>
    public static ThemeScoring Learn(List<TrainingExample> examples, int themes, Dictionary<ulong, string> names, ThemeNetworks written)
    {
        var reports = ReportsOf(examples);
        var kept = Kept(reports, names, LeastReports);
        return new ThemeScoring([.. kept.Select(k => names[k])], Words(examples, themes, kept), Pull(examples, themes, Kept(reports, names, LeastReportsToCompare), names), NetworkTraining.GoOn(written, examples));
    }

    private static ThemeWeights Words(List<TrainingExample> examples, int themes, List<ulong> kept)
    {
        var places = kept.Select((key, i) => (key, i)).ToDictionary(c => c.key, c => c.i);
        var rows = examples.Select(e => Row(e.Features, places)).ToList();
        var learned = Enumerable.Range(0, themes).Select(t => LinearSeparator.Learn(rows, [.. examples.Select(e => e.Carries[t])], kept.Count, Cost, PositiveCost)).ToList();
        return ThemeWeights.InSteps([.. learned.Select(l => l.Weights)], [.. learned.Select(l => l.Bias)]);
    }

    /// <summary>Ridge regression on likeness: the pulls that, summed over all findings, come nearest to the coding; then what each word has of them.</summary>
    private static FindingPull Pull(List<TrainingExample> examples, int themes, List<ulong> kept, Dictionary<ulong, string> names)
    {
        ulong[] words = [.. kept.Where(k => names[k][0] is 'w' or 'b')];
        var counts = examples.SelectMany(e => e.Features.Counts.Keys).CountBy(k => k).ToDictionary(c => c.Key, c => c.Value);
        var rarity = words.Select(w => MathF.Round((float)(Math.Log(examples.Count / (double)counts[w]) + 0.5), 3)).ToArray();
        var unweighed = new FindingPull(words, rarity, new ThemeWeights([], [], []));
        var vectors = examples.Select(e => unweighed.VectorOf(e.Features)).ToList();
        var factor = Likeness(vectors, words.Length);
        for (var i = 0; i < factor.Length; i++) factor[i][i] += Restraint;
        Cholesky.Factor(factor);
        var shares = Enumerable.Range(0, themes).Select(t => examples.Count(e => e.Carries[t]) / (double)examples.Count).ToList();
        var learned = shares.Select((share, t) =>
        {
            var pulls = Cholesky.SolveFactored(factor, [.. examples.Select(e => 4 * ((e.Carries[t] ? 1 : 0) - share))]);
            var weights = new double[words.Length];
            for (var i = 0; i < vectors.Count; i++)
            {
                foreach (var (word, value) in vectors[i]) weights[word] += pulls[i] * value;
            }

            return weights;
        });
        return new FindingPull(words, rarity, ThemeWeights.InSteps([.. learned], [.. shares.Select(s => (4 * s) - 2)]));
    }

    /// <returns>For each finding how alike it is to each before it and to itself: 0 where they share no word that counts, 1 where they share all.</returns>
    private static double[][] Likeness(List<List<(int Word, float Value)>> vectors, int words)
    {
        var likeness = vectors.Select((_, i) => new double[i + 1]).ToArray();
        var findingsWith = new List<(int Finding, float Value)>[words];
        for (var i = 0; i < vectors.Count; i++)
        {
            foreach (var (word, value) in vectors[i])
            {
                var with = findingsWith[word] ??= [];
                with.Add((i, value));
                foreach (var (other, otherValue) in with) likeness[i][other] += value * otherValue;
            }
        }

        return likeness;
    }

    private static Dictionary<ulong, int> ReportsOf(List<TrainingExample> examples)
    {
        var counts = new Dictionary<ulong, int>();
        foreach (var report in examples.GroupBy(e => e.Report, StringComparer.Ordinal))
        {
            foreach (var key in report.SelectMany(e => e.Features.Features).Select(f => f.Key).Distinct()) counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        return counts;
    }

    private static List<ulong> Kept(Dictionary<ulong, int> reports, Dictionary<ulong, string> names, int least) =>
        [.. reports.Where(r => r.Value >= least).Select(r => r.Key).OrderBy(k => names[k], StringComparer.Ordinal)];

    private static SparseRow Row(FindingFeatures finding, Dictionary<ulong, int> places)
    {
        var known = finding.Features.Where(f => places.ContainsKey(f.Key)).ToList();
        return new SparseRow([.. known.Select(f => places[f.Key])], [.. known.Select(f => f.Value)]);
    }
}
