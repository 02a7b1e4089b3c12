namespace AreaInspections.Findings.Suggestions;

/// <summary>
/// Suggests the themes of a finding. Cues written by hand, the words of the finding, the coded findings like it and two small networks, weighed together; safe to share between
/// threads, and the same finding always gets the same answer. A suggestion is no coding: a person confirms it.
/// </summary>
public sealed class ThemeSuggester
{
    /// <summary>The theme of a finding that no other theme fits.</summary>
    public const string Other = "other";

    private const int MostThemes = 5;

    private readonly int[] themeOfCue;
    private readonly float[] cueRates;

    public ThemeSuggester(CueLexicon lexicon, ThemeModel model)
    {
        Lexicon = lexicon;
        Model = model;
        themeOfCue = ThemesOf(lexicon, model.Themes);
        cueRates = [.. lexicon.Cues.Select(c => model.CueRates.GetValueOrDefault(c.Name))];
    }

    public CueLexicon Lexicon { get; }

    public ThemeModel Model { get; }

    /// <summary>Suggests one to five themes, the primary one first; <see cref="Other"/> only ever alone.</summary>
    /// <param name="section">Kind of the section, see <see cref="Reports.ReportSection.Kind"/>.</param>
    public IReadOnlyList<ThemeSuggestion> Suggest(string text, Polarity polarity, string section) => Suggest(FindingFeatures.Read(text, polarity, Lexicon));

    /// <summary>The same, and the phases to which a finding is limited; none where it speaks of all.</summary>
    public (IReadOnlyList<ThemeSuggestion> Themes, IReadOnlyList<string> Phases) SuggestWithPhases(string text, Polarity polarity, string section)
    {
        var finding = FindingFeatures.Read(text, polarity, Lexicon);
        return (Suggest(finding), PhaseDetector.Detect(finding.Text));
    }

    /// <returns>The place of the theme of each cue, or -1 for a theme the model does not have.</returns>
    internal static int[] ThemesOf(CueLexicon lexicon, IReadOnlyList<string> themes)
    {
        var places = themes.Select((theme, place) => (theme, place)).ToDictionary(t => t.theme, t => t.place, StringComparer.Ordinal);
        return [.. lexicon.Cues.Select(c => places.GetValueOrDefault(c.Theme, -1))];
    }

    /// <returns>The themes to suggest, primary first.</returns>
    internal static List<LikelyTheme> Choose(double[][] pairs, ThemeModel model)
    {
        var likely = new List<LikelyTheme>(pairs.Length);
        for (var t = 0; t < pairs.Length; t++) likely.Add(new LikelyTheme(t, model.Membership.Probability(pairs[t], t)));
        likely.Sort((a, b) => b.Probability != a.Probability ? b.Probability.CompareTo(a.Probability) : a.Theme.CompareTo(b.Theme));
        if (IsOther(likely[0])) return [likely[0]];
        var chosen = likely.Where((c, i) => i == 0 || (c.Probability >= model.Threshold && !IsOther(c))).Take(MostThemes).ToList();
        var primary = chosen.MaxBy(c => model.Primacy.Probability(pairs[c.Theme], c.Theme))!;
        chosen.Remove(primary);
        chosen.Insert(0, primary);
        return chosen;

        bool IsOther(LikelyTheme c) => string.Equals(model.Themes[c.Theme], Other, StringComparison.Ordinal);
    }

    private IReadOnlyList<ThemeSuggestion> Suggest(FindingFeatures finding)
    {
        if (finding.Text.Words.Length == 0) return [new ThemeSuggestion(Other, 0, [])];
        var pairs = ThemePairs.Of(finding, Model.Scoring.Score(finding, Lexicon, themeOfCue), Lexicon, themeOfCue, cueRates);
        return [.. Choose(pairs, Model).Select(c => Explain(finding, c.Theme, c.Probability))];
    }

    private ThemeSuggestion Explain(FindingFeatures finding, int theme, double probability)
    {
        var id = Model.Themes[theme];
        return new ThemeSuggestion(id, Math.Round(probability, 3), Because.Of(finding, this, theme))
        {
            Subtypes = id == TherapySubtypes.Theme ? TherapySubtypes.Of(finding.Text) : [],
        };
    }
}

/// <param name="Theme">Place in the model.</param>
/// <param name="Probability">0 to 1.</param>
internal sealed record LikelyTheme(int Theme, double Probability);
