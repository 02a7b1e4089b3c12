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
    private const int LeastFindings = 2;

    /// <param name="themes">Ids of the codebook, in its order.</param>
    public static ThemeModel Train(IReadOnlyList<CodedFinding> findings, CueLexicon lexicon, IReadOnlyList<string> themes)
    {
        var names = new Dictionary<ulong, string>();
        var examples = findings.Select(f => Example.Read(f, lexicon, themes, names)).ToList();
        var outside = ScoresFromOtherReports(examples, themes, names);
        var themeOfCue = ThemeSuggester.ThemesOf(lexicon, themes);
        var pairs = examples.Select((e, i) => ThemePairs.Of(e.Features, outside[i], lexicon, themeOfCue)).ToList();
        var membership = PairLearning.Learn([.. examples.SelectMany((e, i) => pairs[i].Select((p, t) => new PairExample(p, t, e.Carries[t])))], themes.Count);
        var primacy = PairLearning.Learn(
            [.. examples.SelectMany((e, i) => pairs[i].Select((p, t) => new PairExample(p, t, e.Primary == t)).Where(p => e.Carries[p.Theme]))], themes.Count);
        var words = WordScores(examples, themes, names);
        var threshold = BestThreshold(examples, pairs, membership);
        return new ThemeModel(themes, words.Scales, words.Biases, words.Names, words.Weights, membership, primacy, threshold);
    }

    private static double[][] ScoresFromOtherReports(List<Example> examples, IReadOnlyList<string> themes, Dictionary<ulong, string> names)
    {
        var scores = new double[examples.Count][];
        var reports = examples.Select(e => e.Report).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        for (var fold = 0; fold < InnerFolds; fold++)
        {
            var held = reports.Where((_, i) => i % InnerFolds == fold).ToHashSet(StringComparer.Ordinal);
            var model = WordScores([.. examples.Where(e => !held.Contains(e.Report))], themes, names);
            for (var i = 0; i < examples.Count; i++)
            {
                if (held.Contains(examples[i].Report)) scores[i] = model.Score(examples[i].Features);
            }
        }

        return scores;
    }

    private static ThemeModel WordScores(List<Example> examples, IReadOnlyList<string> themes, Dictionary<ulong, string> names)
    {
        var counts = new Dictionary<ulong, int>();
        foreach (var feature in examples.SelectMany(e => e.Features.Features)) counts[feature.Key] = counts.GetValueOrDefault(feature.Key) + 1;
        var kept = counts.Where(c => c.Value >= LeastFindings).Select(c => (Name: names[c.Key], c.Key)).OrderBy(c => c.Name, StringComparer.Ordinal).ToList();
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

        var none = new PairWeights([], [], [], 0);
        return new ThemeModel(themes, scales, biases, [.. kept.Select(k => k.Name)], weights, none, none, 0);
    }

    private static SparseRow Row(FindingFeatures finding, Dictionary<ulong, int> places)
    {
        var known = finding.Features.Where(f => places.ContainsKey(f.Key)).ToList();
        return new SparseRow([.. known.Select(f => places[f.Key])], [.. known.Select(f => f.Value)]);
    }

    /// <returns>The probability from which on suggesting gives the best F1 over all pairs.</returns>
    private static double BestThreshold(List<Example> examples, List<double[][]> pairs, PairWeights membership)
    {
        var likely = examples.SelectMany((e, i) => pairs[i].Select((p, t) => (Probability: membership.Probability(p, t), Holds: e.Carries[t])))
            .OrderByDescending(p => p.Probability).ToList();
        var all = likely.Count(p => p.Holds);
        var (right, best, threshold) = (0, 0.0, 0.5);
        for (var said = 1; said <= likely.Count; said++)
        {
            if (likely[said - 1].Holds) right++;
            var f1 = 2.0 * right / (said + all);
            if (f1 > best) (best, threshold) = (f1, likely[said - 1].Probability);
        }

        return Math.Round(threshold, 3);
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
