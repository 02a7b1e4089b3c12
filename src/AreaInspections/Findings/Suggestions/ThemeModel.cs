namespace AreaInspections.Findings.Suggestions;

/// <summary>What was learned from coded findings.</summary>
/// <param name="CueRates">For each cue, by theme and text, how often its findings carried the theme; cautious where it was seen seldom.</param>
/// <param name="Membership">Whether a finding carries a theme.</param>
/// <param name="Primacy">Which of the themes it carries is the primary one.</param>
/// <param name="Threshold">A theme is suggested from this probability on.</param>
public sealed record ThemeModel(
    IReadOnlyList<string> Themes,
    ThemeScoring Scoring,
    IReadOnlyDictionary<string, float> CueRates,
    PairWeights Membership,
    PairWeights Primacy,
    double Threshold);
