using AreaInspections.Findings.Suggestions.Network;

namespace AreaInspections.Findings.Suggestions;

/// <summary>
/// Learns a <see cref="ThemeModel"/> from coded findings, in two stages. Scores come first; the weighing of scores and cues is then learned from
/// scores that were made without the finding's own report, so that it knows how far they can be trusted on reports nobody has seen.
/// </summary>
public static class ThemeTraining
{
    private const int InnerFolds = 5;

    /// <summary>Where probabilities are true to life, F1 is best from half of the attainable F1 on.</summary>
    private const double Threshold = 0.42;

    /// <param name="themes">Ids of the codebook, in its order.</param>
    /// <param name="written">The networks as written findings taught them, see <see cref="NetworkTraining"/>.</param>
    public static ThemeModel Train(IReadOnlyList<CodedFinding> findings, CueLexicon lexicon, IReadOnlyList<string> themes, ThemeNetworks written)
    {
        var names = new Dictionary<ulong, string>();
        var themeOfCue = ThemeSuggester.ThemesOf(lexicon, themes);
        var examples = findings.Select(f => TrainingExample.Of(f, lexicon, themes, names)).Select(e => e with { Read = written.Leading.Read(e.Features, lexicon, themeOfCue) }).ToList();
        var pairs = PairsFromOtherReports(examples, lexicon, themes, names, written);
        var membership = PairLearning.Learn([.. examples.SelectMany((e, i) => pairs[i].Select((p, t) => new PairExample(p, t, e.Carries[t])))], themes.Count);
        var primacy = PairLearning.Learn(
            [.. examples.SelectMany((e, i) => pairs[i].Select((p, t) => new PairExample(p, t, e.Primary == t)).Where(p => e.Carries[p.Theme]))], themes.Count);
        var scoring = ScoreLearning.Learn(examples, themes.Count, names, written);
        var learned = CueRates.Learn(lexicon, themeOfCue, examples.Select(e => (e.Features, e.Carries)));
        var rates = lexicon.Cues.Select((c, i) => (c.Name, Rate: learned[i])).DistinctBy(c => c.Name).ToDictionary(c => c.Name, c => c.Rate, StringComparer.Ordinal);
        return new ThemeModel(themes, scoring, rates, membership, primacy, Threshold);
    }

    /// <returns>For each example the terms of its themes, from scores and rates learned without its report.</returns>
    private static double[][][] PairsFromOtherReports(
        List<TrainingExample> examples, CueLexicon lexicon, IReadOnlyList<string> themes, Dictionary<ulong, string> names, ThemeNetworks written)
    {
        var themeOfCue = ThemeSuggester.ThemesOf(lexicon, themes);
        var pairs = new double[examples.Count][][];
        var reports = examples.Select(e => e.Report).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        for (var fold = 0; fold < InnerFolds; fold++)
        {
            var held = reports.Where((_, i) => i % InnerFolds == fold).ToHashSet(StringComparer.Ordinal);
            var others = examples.Where(e => !held.Contains(e.Report)).ToList();
            var scoring = ScoreLearning.Learn(others, themes.Count, names, written);
            var rates = CueRates.Learn(lexicon, themeOfCue, others.Select(e => (e.Features, e.Carries)));
            for (var i = 0; i < examples.Count; i++)
            {
                if (held.Contains(examples[i].Report)) pairs[i] = ThemePairs.Of(examples[i].Features, scoring.Score(examples[i].Features, lexicon, themeOfCue), lexicon, themeOfCue, rates);
            }
        }

        return pairs;
    }
}
