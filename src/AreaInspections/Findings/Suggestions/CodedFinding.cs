namespace AreaInspections.Findings.Suggestions;

/// <summary>A finding that people have coded: what suggestions are learned from and measured against.</summary>
/// <param name="Id">Label of the finding, see <see cref="Finding.Label"/>.</param>
/// <param name="Themes">Primary first.</param>
public sealed record CodedFinding(
    string Id,
    Polarity Polarity,
    string Text,
    IReadOnlyList<string> Themes,
    IReadOnlyList<string> Subtypes,
    IReadOnlyList<string> Phases)
{
    /// <summary>The report it stands in, by its Ofsted URN.</summary>
    public string Report => Id[..Id.IndexOf('-', StringComparison.Ordinal)];
}
