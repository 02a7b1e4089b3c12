using AreaInspections.Inspections;
using AreaInspections.Programme;
using AreaInspections.Web.Publishing;

namespace AreaInspections.Web.Areas;

/// <summary>What is due next, as pages and tables say it.</summary>
public static class StandingWords
{
    public static string Step(NextStepKind kind) => kind switch
    {
        NextStepKind.FirstInspection => "First inspection",
        NextStepKind.FullInspection => "Full inspection",
        NextStepKind.FullReinspection => "Full re-inspection",
        NextStepKind.MonitoringInspection => "Monitoring inspection",
        _ => "Revisit",
    };

    public static string Inspection(InspectionKind kind) => kind switch
    {
        InspectionKind.Full => "Full inspection",
        InspectionKind.Monitoring => "Monitoring inspection",
        _ => "Revisit",
    };

    /// <summary>"10 to 14 July 2023", or "from 10 July 2023" where no source gives the last day.</summary>
    public static string Days(InspectionRecord inspection) =>
        inspection.End is { } end ? new DateRange(inspection.Start, end).ToString() : $"from {British.Date(inspection.Start)}";

    /// <summary>"Full inspection, about July 2026"; for tables.</summary>
    public static string NextInShort(AreaStanding standing) => (standing.State, standing.Next) switch
    {
        (_, { Due: { } due } next) => $"{Step(next.Kind)}, {due}",
        (_, { } next) => $"{Step(next.Kind)}, no date set",
        (AreaState.ReportAwaited, _) => "Report awaited",
        (AreaState.Ended, _) => "Nothing: ended",
        (AreaState.NotYet, _) => "Nothing yet",
        _ => "Nothing on this record",
    };

    /// <summary>In a sentence or two, for the top of the page.</summary>
    public static string Lead(AreaStanding standing, PublicRecord record) => standing.State switch
    {
        AreaState.Ended or AreaState.NotYet or AreaState.ReportAwaited => standing.Says,
        AreaState.NeverInspected => $"No full inspection of this area is on this record. {Coming(standing)}",
        _ => $"Last inspected in {British.Month(standing.Latest!.Start)} under the {standing.Latest.Edition} framework: {LowerFirst(record.OutcomeName(standing.Latest))}. {Coming(standing)}",
    };

    private static string Coming(AreaStanding standing) => standing.Next switch
    {
        null => standing.Says,
        { Due: { } due, Overdue: true } next => $"{Article(next.Kind)} was due {due}; none is on this record.",
        { Due: { } due } next => $"{Article(next.Kind)} is due {due}.",
        var next => $"{Article(next.Kind)} is due; no date follows from the record.",
    };

    private static string Article(NextStepKind kind) => "A " + Step(kind).ToLowerInvariant();

    private static string LowerFirst(string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];
}
