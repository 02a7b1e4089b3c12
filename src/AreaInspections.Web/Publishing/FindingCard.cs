using AreaInspections.Findings;
using AreaInspections.Store.Findings;
using AreaInspections.Store.Reports;

namespace AreaInspections.Web.Publishing;

/// <summary>A finding as lists show it.</summary>
public sealed record FindingCard(PublicRecord Record, FindingFact Finding)
{
    /// <summary>Words with those that were looked for marked; absent: the whole finding.</summary>
    public IReadOnlyList<SnippetPart>? Snippet { get; init; }

    /// <summary>Whether the area and inspection are named; not where the page is about them.</summary>
    public bool NamesArea { get; init; } = true;

    public string AreaName => Record.Register.Find(Finding.Area)?.PlainName ?? Finding.Area.Value;

    /// <summary>The current version of the report it stands in; absent where none is stored.</summary>
    public ReportVersion? Report => Record.ReportOf(Finding.Inspection);

    public string ThemeName(string id) => Record.Codebook.Find(id)?.Name ?? id;

    public static string PolarityName(Polarity polarity) => polarity switch
    {
        Polarity.Strength => "Strength",
        Polarity.Weakness => "To do better",
        Polarity.Improvement => "Recommendation",
        _ => "Priority action",
    };
}
