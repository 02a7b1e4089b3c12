using AreaInspections.Areas;
using AreaInspections.Findings;
using AreaInspections.Frameworks;
using AreaInspections.Inspections;
using AreaInspections.Programme;
using AreaInspections.Store.Reports;
using AreaInspections.Web.Areas;
using AreaInspections.Web.Publishing;
using Microsoft.AspNetCore.Mvc;

namespace AreaInspections.Web.Pages.Inspections;

/// <summary>One inspection: its facts and where they stand, what followed, its report and every finding.</summary>
public sealed class InspectionModel : PublicPage
{
    public InspectionRecord Inspection { get; private set; } = null!;

    /// <summary>Absent where the register does not have the area.</summary>
    public LocalArea? Area { get; private set; }

    public FrameworkEdition? Edition { get; private set; }

    /// <summary>Absent where no source says what it was, or the edition does not know it.</summary>
    public Outcome? Outcome { get; private set; }

    /// <summary>Steps that still follow from this inspection; empty where later ones answered them.</summary>
    public IReadOnlyList<NextStep> Steps { get; private set; } = [];

    /// <summary>By section in the order of the report.</summary>
    public IReadOnlyList<FindingGroup> Groups { get; private set; } = [];

    /// <summary>Every stored version of its report.</summary>
    public IReadOnlyList<ReportVersion> Reports { get; private set; } = [];

    public string AreaName => Area?.PlainName ?? Inspection.Area.Value;

    public string Days => StandingWords.Days(Inspection);

    public IActionResult OnGet(string area, string kind, string start)
    {
        if (Record.Inspection($"{area}/{kind}/{start}") is not { } inspection)
        {
            return Unknown(area);
        }

        Inspection = inspection;
        Area = Record.Register.Find(inspection.Area);
        Edition = Record.Edition(inspection.Edition);
        Outcome = inspection.Outcome is null ? null : Edition?.Outcome(inspection.Outcome);
        Steps = [.. Record.ProgrammeAsAt(Today).Of(inspection.Area)?.Steps.Where(s => s.After == inspection) ?? []];
        Reports = [.. Record.ReportsOf(inspection.Area).Where(r => r.Inspection == inspection.Key)];
        Groups =
        [
            .. Record.FindingsOf(inspection.Key)
                .GroupBy(f => (f.Aspect, f.Section, f.Polarity))
                .OrderBy(g => Place(Edition?.Criteria, c => c.Id == g.Key.Aspect))
                .ThenBy(g => Place(Edition?.Sections, s => s.Kind == g.Key.Section))
                .Select(g => new FindingGroup(Heading(g.First()), $"{g.Key.Section}-{g.Key.Aspect}-{g.Key.Polarity}".ToLowerInvariant(), [.. g.OrderBy(f => f.Ordinal)])),
        ];
        Frame = new($"{AreaName}: {StandingWords.Inspection(inspection.Kind).ToLowerInvariant()} from {British.Date(inspection.Start)}")
        {
            Part = "areas",
            Crumbs = [new("Home", "/"), new("Areas", Links.Areas), new(AreaName, Links.Area(inspection.Area))],
            Description = $"{AreaName}, {Days}: {Record.OutcomeName(inspection)}. {Record.FindingsOf(inspection.Key).Count} findings.",
            Feed = new(AreaName, Links.AreaFeed(inspection.Area)),
        };
        return Page();
    }

    /// <summary>What the edition does not name comes last.</summary>
    private static int Place<T>(IReadOnlyList<T>? order, Func<T, bool> match) =>
        (order ?? []).Index().Where(x => match(x.Item)).Select(x => x.Index).DefaultIfEmpty(int.MaxValue).First();

    private string Heading(FindingFact finding)
    {
        var section = Edition?.Sections.FirstOrDefault(s => s.Kind == finding.Section)?.Headings[0] ?? finding.Section;
        return finding.Aspect is { } aspect && Edition?.Criteria.FirstOrDefault(c => c.Id == aspect)?.Name is { } name ? $"{name}: {section.ToLowerInvariant()}" : section;
    }

    private MissingResult Unknown(string area)
    {
        var known = Record.Register.Find(new AreaId(area)) ?? (Record.Register.Search(area).Answers is [var answer, ..] ? answer.Area : null);
        var inspections = known is null ? [] : Record.InspectionsOf(known.Id);
        return Missing(
            "No inspection is on record at this address.",
            known is null ? "The address of an inspection is the area, the kind and the first day: devon/full/2018-12-10. The area in this one is not known."
                : inspections.Count == 0 ? $"No inspection of {known.PlainName} is on record."
                : $"These inspections of {known.PlainName} are on record:",
            [
                .. inspections.Select(i => new Crumb($"{StandingWords.Inspection(i.Kind)} from {British.Date(i.Start)}", Links.Inspection(i.Key))),
                .. known is null ? [] : new[] { new Crumb(known.PlainName, Links.Area(known.Id)) },
            ]);
    }
}

/// <param name="Heading">The section as reports head it.</param>
/// <param name="Id">Of the group on the page.</param>
public sealed record FindingGroup(string Heading, string Id, IReadOnlyList<FindingFact> Findings);
