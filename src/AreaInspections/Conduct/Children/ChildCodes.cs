namespace AreaInspections.Conduct.Children;

/// <summary>
/// What may stand in the cells of a list that are kept with the sample. Only these words are kept, never what a cell says, so that no name written into the wrong
/// column comes along. Needs are the types of SEN of the school census (Department for Education, school census guide).
/// </summary>
public static class ChildCodes
{
    private static readonly string[][] s_needs =
    [
        ["Specific learning difficulty", "SPLD"],
        ["Moderate learning difficulty", "MLD"],
        ["Severe learning difficulty", "SLD"],
        ["Profound and multiple learning difficulty", "PMLD"],
        ["Social, emotional and mental health", "SEMH"],
        ["Speech, language and communication needs", "SLCN"],
        ["Hearing impairment", "HI"],
        ["Visual impairment", "VI", "Vision impairment"],
        ["Multi-sensory impairment", "MSI"],
        ["Physical disability", "PD"],
        ["Autistic spectrum disorder", "ASD", "Autism", "Autism spectrum disorder"],
        ["Down syndrome", "DS", "Down’s syndrome"],
        ["Other difficulty or disability", "OTH", "Other", "Other difficulty/disability"],
        ["SEN support but no specialist assessment of type of need", "NSA"],
    ];

    private static readonly string[][] s_phases =
    [
        ["Early years", "Nursery", "EYFS", "Preschool"],
        ["Primary", "Middle deemed primary"],
        ["Secondary", "Middle deemed secondary"],
        ["All-through"],
        ["Post-16", "16 plus", "Further education", "FE", "College", "Sixth form"],
        ["Not in education", "None", "NEET", "Educated at home", "Elective home education", "EHE"],
    ];

    private static readonly Dictionary<string, string> s_need = Spelled(s_needs);
    private static readonly Dictionary<string, string> s_phase = Spelled(s_phases);

    /// <summary>Codes of needs, as a hint names them.</summary>
    public static IReadOnlyList<string> Needs { get; } = [.. s_needs.Select(n => n[1])];

    /// <summary>Phases by name, as a hint names them.</summary>
    public static IReadOnlyList<string> Phases { get; } = [.. s_phases.Select(p => p[0])];

    /// <returns>The need by its name; absent where the cell says none that is known.</returns>
    public static string? Need(string cell) => s_need.GetValueOrDefault(Letters(cell));

    /// <returns>The phase by its name; absent where the cell says none that is known.</returns>
    public static string? Phase(string cell) => s_phase.GetValueOrDefault(Letters(cell));

    private static Dictionary<string, string> Spelled(string[][] names) =>
        names.SelectMany(n => n.Select(spelling => (Key: Letters(spelling), Name: n[0]))).ToDictionary(n => n.Key, n => n.Name, StringComparer.Ordinal);

    /// <summary>Case, blanks and hyphens do not tell words apart here.</summary>
    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
