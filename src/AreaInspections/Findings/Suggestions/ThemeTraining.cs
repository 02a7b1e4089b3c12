namespace AreaInspections.Findings.Suggestions;

/// <summary>
/// Learns a <see cref="ThemeModel"/> from coded findings, in two stages. Word scores come first; the weighing of scores and cues is then learned from
/// scores that were made without the finding's own report, so that it knows how far they can be trusted on reports nobody has seen.
/// </summary>
public static class ThemeTraining
{
    private const double Cost = 0.1;
    private const double PositiveCost = 1.5;
    private const int InnerFolds = 5;

    /// <summary>Words of fewer reports are not learned from: names of places and people, turns of one writer.</summary>
    private const int LeastReports = 4;

    /// <summary>Where probabilities are true to life, F1 is best from half of the attainable F1 on.</summary>
    private const double Threshold = 0.39;

    /// <param name="themes">Ids of the codebook, in its order.</param>
    public static ThemeModel Train(IReadOnlyList<CodedFinding> findings, CueLexicon lexicon, IReadOnlyList<string> themes)
    {
        var names = new Dictionary<ulong, string>();
        var examples = findings.Select(f => Example.Read(f, lexicon, themes, names)).ToList();
        var pairs = PairsFromOtherReports(examples, lexicon, themes, names);
        var membership = PairLearning.Learn([.. examples.SelectMany((e, i) => pairs[i].Select((p, t) => new PairExample(p, t, e.Carries[t])))], themes.Count);
        var primacy = PairLearning.Learn(
            [.. examples.SelectMany((e, i) => pairs[i].Select((p, t) => new PairExample(p, t, e.Primary == t)).Where(p => e.Carries[p.Theme]))], themes.Count);
        var words = WordScores(examples, themes, names);
        var learned = CueRates.Learn(lexicon, ThemeSuggester.ThemesOf(lexicon, themes), examples.Select(e => (e.Features, e.Carries)));
        var rates = lexicon.Cues.Select((c, i) => (c.Name, Rate: learned[i])).DistinctBy(c => c.Name).ToDictionary(c => c.Name, c => c.Rate, StringComparer.Ordinal);
        return new ThemeModel(themes, words.Scales, words.Biases, words.Names, words.Weights, rates, membership, primacy, Threshold);
    }

    /// <returns>For each example the terms of its themes, from scores and rates learned without its report.</returns>
    private static double[][][] PairsFromOtherReports(List<Example> examples, CueLexicon lexicon, IReadOnlyList<string> themes, Dictionary<ulong, string> names)
    {
        var themeOfCue = ThemeSuggester.ThemesOf(lexicon, themes);
        var pairs = new double[examples.Count][][];
        var reports = examples.Select(e => e.Report).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        for (var fold = 0; fold < InnerFolds; fold++)
        {
            var held = reports.Where((_, i) => i % InnerFolds == fold).ToHashSet(StringComparer.Ordinal);
            var others = examples.Where(e => !held.Contains(e.Report)).ToList();
            var model = WordScores(others, themes, names);
            var rates = CueRates.Learn(lexicon, themeOfCue, others.Select(e => (e.Features, e.Carries)));
            for (var i = 0; i < examples.Count; i++)
            {
                if (held.Contains(examples[i].Report)) pairs[i] = ThemePairs.Of(examples[i].Features, model.Score(examples[i].Features), lexicon, themeOfCue, rates);
            }
        }

        return pairs;
    }

    private static ThemeModel WordScores(List<Example> examples, IReadOnlyList<string> themes, Dictionary<ulong, string> names)
    {
        var counts = new Dictionary<ulong, int>();
        foreach (var report in examples.GroupBy(e => e.Report, StringComparer.Ordinal))
        {
            foreach (var key in report.SelectMany(e => e.Features.Features).Select(f => f.Key).Distinct()) counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        var kept = counts.Where(c => c.Value >= LeastReports).Select(c => (Name: names[c.Key], c.Key)).OrderBy(c => c.Name, StringComparer.Ordinal).ToList();
        var places = kept.Select((c, i) => (c.Key, i)).ToDictionary(c => c.Key, c => c.i);
        var rows = examples.Select(e => Row(e.Features, places)).ToList();
        var weights = new sbyte[kept.Count * themes.Count];
        var scales = new float[themes.Count];
        var biases = new float[themes.Count];
        for (var t = 0; t < themes.Count; t++)
        {
            var (learned, bias) = LinearSeparator.Learn(rows, [.. examples.Select(e => e.Carries[t])], kept.Count, Cost, PositiveCost);
            var scale = Math.Max(1e-6, learned.Max(Math.Abs)) / ThemeModel.Steps;
            scales[t] = MathF.Round((float)scale, 6);
            biases[t] = MathF.Round((float)bias, 4);
            for (var f = 0; f < learned.Length; f++) weights[(f * themes.Count) + t] = (sbyte)Math.Clamp(Math.Round(learned[f] / scale), -ThemeModel.Steps, ThemeModel.Steps);
        }

        var none = new PairWeights([], [], [], 0, PairTrees.None);
        return new ThemeModel(themes, scales, biases, [.. kept.Select(k => k.Name)], weights, new Dictionary<string, float>(StringComparer.Ordinal), none, none, 0);
    }

    private static SparseRow Row(FindingFeatures finding, Dictionary<ulong, int> places)
    {
        var known = finding.Features.Where(f => places.ContainsKey(f.Key)).ToList();
        return new SparseRow([.. known.Select(f => places[f.Key])], [.. known.Select(f => f.Value)]);
    }

    private sealed record Example(string Report, FindingFeatures Features, bool[] Carries, int Primary)
    {
        public static Example Read(CodedFinding finding, CueLexicon lexicon, IReadOnlyList<string> themes, Dictionary<ulong, string> names)
        {
            var carries = themes.Select(t => finding.Themes.Contains(t)).ToArray();
            return new Example(finding.Report, FindingFeatures.Read(finding.Text, finding.Polarity, lexicon, names), carries, themes.ToList().IndexOf(finding.Themes[0]));
        }
    }
}
