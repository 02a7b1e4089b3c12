namespace AreaInspections.Findings.Suggestions;

/// <summary>Three opinions on how well each theme fits a finding, each in the order of the themes; above 0 speaks for a theme.</summary>
/// <param name="Words">By words and cues, learned to part the findings that carry the theme from the others.</param>
/// <param name="Pull">By all coded findings, each as strong as its likeness.</param>
/// <param name="Votes">By the themes of the coded findings that are most alike.</param>
public sealed record ThemeScores(double[] Words, double[] Pull, double[] Votes);

/// <summary>What the words of a finding say of each theme. Its features are named, so that it can be read.</summary>
public sealed class ThemeScoring
{
    private readonly Dictionary<ulong, int> places;

    /// <param name="names">Feature names, in the order of the weights.</param>
    public ThemeScoring(IReadOnlyList<string> names, ThemeWeights words, KnownFindings known)
    {
        (Names, Words, Known) = (names, words, known);
        places = new Dictionary<ulong, int>(names.Count);
        for (var i = 0; i < names.Count; i++) places.Add(FeatureKey.Of(names[i]), i);
    }

    public IReadOnlyList<string> Names { get; }

    public ThemeWeights Words { get; }

    public KnownFindings Known { get; }

    /// <returns>The three scores of each theme.</returns>
    public ThemeScores Score(FindingFeatures finding)
    {
        var sums = new float[Words.Scales.Length];
        foreach (var feature in finding.Features)
        {
            if (places.TryGetValue(feature.Key, out var place)) Words.AddTo(sums, place, feature.Value);
        }

        var likeness = Known.LikenessTo(finding);
        return new ThemeScores(Words.Scores(sums), Known.PullOf(likeness), Known.VotesOf(likeness));
    }

    /// <returns>How much a feature speaks for a theme; 0 for one that is not known.</returns>
    public double WeightOf(Feature feature, int theme) => places.TryGetValue(feature.Key, out var place) ? Words.Of(place, theme) * feature.Value : 0;
}
