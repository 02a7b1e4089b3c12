using AreaInspections.Findings.Suggestions.Network;

namespace AreaInspections.Findings.Suggestions;

/// <summary>Four opinions on how well each theme fits a finding, each in the order of the themes; above 0 speaks for a theme.</summary>
/// <param name="Words">By words and cues, learned to part the findings that carry the theme from the others.</param>
/// <param name="Pull">By all coded findings, each as strong as its likeness.</param>
/// <param name="Network">By words and cues in their neighbourhood, learned from written findings first.</param>
/// <param name="Unaided">By words in their neighbourhood, learned from written findings only.</param>
public sealed record ThemeScores(double[] Words, double[] Pull, double[] Network, double[] Unaided);

/// <summary>What the words of a finding say of each theme. Its features are named, so that it can be read.</summary>
public sealed class ThemeScoring
{
    /// <summary>The networks' odds are halved and bounded, to be about as wide as the other scores.</summary>
    private const double WidestOdds = 7;

    private readonly Dictionary<ulong, int> places;

    /// <param name="names">Feature names, in the order of the weights.</param>
    public ThemeScoring(IReadOnlyList<string> names, ThemeWeights words, FindingPull pull, ThemeNetworks networks)
    {
        (Names, Words, Pull, Networks) = (names, words, pull, networks);
        places = new Dictionary<ulong, int>(names.Count);
        for (var i = 0; i < names.Count; i++) places.Add(FeatureKey.Of(names[i]), i);
    }

    public IReadOnlyList<string> Names { get; }

    public ThemeWeights Words { get; }

    public FindingPull Pull { get; }

    public ThemeNetworks Networks { get; }

    /// <returns>The four scores of each theme.</returns>
    /// <param name="themeOfCue">Place of the theme of each cue, or -1.</param>
    public ThemeScores Score(FindingFeatures finding, CueLexicon lexicon, IReadOnlyList<int> themeOfCue)
    {
        var sums = new float[Words.Scales.Length];
        foreach (var feature in finding.Features)
        {
            if (places.TryGetValue(feature.Key, out var place)) Words.AddTo(sums, place, feature.Value);
        }

        var (leading, unaided) = Networks.Score(finding, lexicon, themeOfCue);
        return new ThemeScores(Words.Scores(sums), Pull.On(finding), Narrowed(leading), Narrowed(unaided));
    }

    private static double[] Narrowed(double[] odds) => [.. odds.Select(o => Math.Clamp(o, -WidestOdds, WidestOdds) / 2)];

    /// <returns>How much a feature speaks for a theme; 0 for one that is not known.</returns>
    public double WeightOf(Feature feature, int theme) => places.TryGetValue(feature.Key, out var place) ? Words.Of(place, theme) * feature.Value : 0;
}
