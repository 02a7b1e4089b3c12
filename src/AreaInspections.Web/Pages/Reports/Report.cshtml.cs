using AreaInspections.Reports;
using AreaInspections.Store.Reports;
using AreaInspections.Web.Reports;
using Microsoft.AspNetCore.Mvc;

namespace AreaInspections.Web.Pages.Reports;

/// <summary>One version of a report: what was read from it and where, and what a person should look at.</summary>
public sealed class ReportModel(ReportStore reports) : ReportPage(reports)
{
    public IReadOnlyList<ReadField> Fields { get; private set; } = [];

    /// <summary>What waits for a person; empty where nothing does.</summary>
    public IReadOnlyList<Note> Open { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        if (!await Load(id, cancel))
        {
            return NoSuchReport(id);
        }

        Fields = [.. ReadField.Of(Report).Where(f => f.Id is not ("integratedCareBoards" or "team"))];
        Open = [.. OpenPoints.Of(Report), .. OpenFindings.Of(Report, FactOf)];
        Frame = new($"{Name}: the report{VersionName}")
        {
            Description = $"The report of the inspection of {AreaName} as published: {Report.Findings.Count} findings with their pages and themes, and what was read from it.",
            Crumbs = Crumbs(below: false),
            Part = "reports",
            SchemaType = "Report",
        };
        return Page();
    }

    /// <summary>An outcome by its name, everything else as it is.</summary>
    public string? Shown(ReadField field) =>
        field is { Id: ReadField.Outcome, Value: { } code } ? (Inspection is { } i ? Record.Edition(i.Edition)?.Outcome(code)?.Name : null) ?? code : field.Value;

    public static string Absence(FieldStatus status) => status switch
    {
        FieldStatus.NotStated => "Not stated: the document says there is none, or has no place for it.",
        FieldStatus.NotFound => "Not found: the document should say it, but nothing that could be it was met.",
        FieldStatus.Ambiguous => "Unclear: something is printed, but it can be understood in more than one way.",
        _ => "",
    };
}
