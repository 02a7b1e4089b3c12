namespace AreaInspections.Findings.Suggestions.Network;

/// <summary>Two networks with the same words, so different that they err in different places.</summary>
/// <param name="Leading">Sees the cues over the words. After written findings it learns from the coded ones too.</param>
/// <param name="Unaided">Sees no cue, and knows written findings only.</param>
public sealed record ThemeNetworks(ThemeNetwork Leading, ThemeNetwork Unaided)
{
    /// <returns>What each says of a finding, see <see cref="ThemeNetwork.Score(NetworkInput)"/>.</returns>
    /// <param name="themeOfCue">Place of the theme of each cue, or -1.</param>
    public (double[] Leading, double[] Unaided) Score(FindingFeatures finding, CueLexicon lexicon, IReadOnlyList<int> themeOfCue)
    {
        var read = Leading.Read(finding, lexicon, themeOfCue);
        return (Leading.Score(read), Unaided.Score(read.WithoutCues()));
    }
}
