namespace AreaInspections.Findings.Suggestions;

/// <summary>A coded finding as it is learned from.</summary>
/// <param name="Carries">For each theme whether the finding carries it.</param>
/// <param name="Primary">Place of its primary theme.</param>
internal sealed record TrainingExample(string Report, FindingFeatures Features, bool[] Carries, int Primary)
{
    /// <param name="names">Receives the names of all features.</param>
    public static TrainingExample Read(CodedFinding finding, CueLexicon lexicon, IReadOnlyList<string> themes, Dictionary<ulong, string> names)
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

    public static ThemeScoring Learn(List<TrainingExample> examples, int themes, Dictionary<ulong, string> names)
    {
        var reports = ReportsOf(examples);
        var kept = Kept(reports, names, LeastReports);
        return new ThemeScoring([.. kept.Select(k => names[k])], Words(examples, themes, kept), Known(examples, themes, Kept(reports, names, LeastReportsToCompare), names));
    }

    private static ThemeWeights Words(List<TrainingExample> examples, int themes, List<ulong> kept)
    {
        var places = kept.Select((key, i) => (key, i)).ToDictionary(c => c.key, c => c.i);
        var rows = examples.Select(e => Row(e.Features, places)).ToList();
        var learned = Enumerable.Range(0, themes).Select(t => LinearSeparator.Learn(rows, [.. examples.Select(e => e.Carries[t])], kept.Count, Cost, PositiveCost)).ToList();
        return ThemeWeights.InSteps([.. learned.Select(l => l.Weights)], [.. learned.Select(l => l.Bias)]);
    }

    private static KnownFindings Known(List<TrainingExample> examples, int themes, List<ulong> kept, Dictionary<ulong, string> names)
    {
        ulong[] words = [.. kept.Where(k => names[k][0] is 'w' or 'b')];
        var places = words.Select((key, i) => (key, i)).ToDictionary(c => c.key, c => c.i);
        var shown = examples.Select(e => e.Features.Counts.Where(c => places.ContainsKey(c.Key))
            .SelectMany(c => Enumerable.Repeat((ushort)places[c.Key], c.Value)).Order().ToArray()).ToList();
        var counts = shown.SelectMany(s => s.Distinct()).CountBy(w => w).ToDictionary(c => c.Key, c => c.Value);
        var rarity = words.Select((_, w) => MathF.Round((float)(Math.Log(examples.Count / (double)counts[(ushort)w]) + 0.5), 3)).ToArray();
        List<byte[]> carried = [.. examples.Select(e => Enumerable.Range(0, themes).Where(t => e.Carries[t]).Select(t => (byte)t).ToArray())];
        var unweighed = new KnownFindings(words, rarity, shown, carried, new ThemeWeights([], [], []));
        return new KnownFindings(words, rarity, shown, carried, Pull(examples, themes, unweighed));
    }

    /// <summary>Ridge regression on likeness: the pulls that, summed over all findings, come nearest to the coding.</summary>
    private static ThemeWeights Pull(List<TrainingExample> examples, int themes, KnownFindings known)
    {
        var factor = examples.Select((e, i) => known.LikenessTo(e.Features).Take(i + 1).Select((l, j) => l + (i == j ? Restraint : 0)).ToArray()).ToArray();
        Cholesky.Factor(factor);
        var shares = Enumerable.Range(0, themes).Select(t => examples.Count(e => e.Carries[t]) / (double)examples.Count).ToList();
        var pulls = shares.Select((share, t) => Cholesky.SolveFactored(factor, [.. examples.Select(e => 4 * ((e.Carries[t] ? 1 : 0) - share))]));
        return ThemeWeights.InSteps([.. pulls], [.. shares.Select(s => (4 * s) - 2)]);
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
