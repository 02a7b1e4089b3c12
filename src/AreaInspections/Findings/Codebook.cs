namespace AreaInspections.Findings;

/// <summary>A version of the codebook: what themes there are and what each includes and excludes.</summary>
public sealed record Codebook(int Version, IReadOnlyList<CodebookAspect> Aspects, IReadOnlyList<string> Phases, IReadOnlyList<string> Agencies, IReadOnlyList<Theme> Themes)
{
    /// <returns>The theme, or nothing when this version has no such id.</returns>
    public Theme? Find(string id) => Themes.FirstOrDefault(t => t.Id == id);
}

/// <param name="Id"><c>identify</c>, <c>meet</c> or <c>improve</c>.</param>
public sealed record CodebookAspect(string Id, string Name);

/// <param name="Id">Lower case with hyphens, stable over versions.</param>
/// <param name="Definition">What is included.</param>
/// <param name="Aspects">Aspects of the 2016 framework it can stand under.</param>
/// <param name="Subtypes">Subtype id and what it means; empty where the theme has none.</param>
/// <param name="Excludes">Theme that takes the excluded cases, and which these are.</param>
public sealed record Theme(
    string Id,
    string Name,
    string Definition,
    IReadOnlyList<string> Aspects,
    IReadOnlyDictionary<string, string> Subtypes,
    IReadOnlyDictionary<string, string> Excludes);
