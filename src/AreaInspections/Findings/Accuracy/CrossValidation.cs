using AreaInspections.Findings.Suggestions;
using AreaInspections.Findings.Suggestions.Network;

namespace AreaInspections.Findings.Accuracy;

/// <summary>Suggests the themes of every coded finding with a model that has seen nothing of its report.</summary>
public static class CrossValidation
{
    /// <param name="written">The networks as written findings taught them.</param>
    /// <param name="folds">Into how many groups the reports are divided; each group in turn is left out of training altogether.</param>
    /// <returns>Each finding, in the order given, with its suggestions.</returns>
    public static IReadOnlyList<(CodedFinding Coded, IReadOnlyList<ThemeSuggestion> Suggested)> ByReport(
        IReadOnlyList<CodedFinding> findings, CueLexicon lexicon, IReadOnlyList<string> themes, ThemeNetworks written, int folds)
    {
        var reports = findings.Select(f => f.Report).Distinct(StringComparer.Ordinal).OrderBy(r => FeatureKey.Of(r)).ToList();
        var foldOf = reports.Select((r, i) => (r, i)).ToDictionary(r => r.r, r => r.i % folds, StringComparer.Ordinal);
        var suggesters = new ThemeSuggester[folds];
        Parallel.For(0, folds, fold => suggesters[fold] = new ThemeSuggester(
            lexicon, ThemeTraining.Train([.. findings.Where(f => foldOf[f.Report] != fold)], lexicon, themes, written)));
        return [.. findings.Select(f => (f, suggesters[foldOf[f.Report]].Suggest(f.Text, f.Polarity, "")))];
    }

    /// <returns>How well the suggestions of a cross-validation agree with the coding.</returns>
    public static ThemeAccuracy Measure(IReadOnlyList<(CodedFinding Coded, IReadOnlyList<ThemeSuggestion> Suggested)> suggested) =>
        ThemeAccuracy.Measure([.. suggested.Select(s => (s.Coded, (IReadOnlyList<string>)[.. s.Suggested.Select(t => t.Theme)]))]);
}
