using AreaInspections.Areas;
using AreaInspections.Inspections;
using AreaInspections.Web.Publishing;
using Microsoft.AspNetCore.Http.HttpResults;

namespace AreaInspections.Web.Api;

/// <summary>What came of an inspection, or why that is not known.</summary>
public sealed record OutcomeAnswer
{
    public required AnswerStatus Status { get; init; }

    /// <summary>Of the edition; only where the status is <c>stated</c>.</summary>
    public string? Code { get; init; }

    /// <summary>A few words; only where the status is <c>stated</c>.</summary>
    public string? Name { get; init; }

    internal static OutcomeAnswer Of(PublicRecord record, InspectionRecord inspection) => inspection.Outcome is { } code
        ? new() { Status = AnswerStatus.Stated, Code = code, Name = record.OutcomeName(inspection) }
        : new() { Status = AnswerStatus.NotStated };
}

/// <summary>An inspection, revisit or monitoring inspection as a published source states it.</summary>
public sealed record InspectionItem
{
    /// <summary>Stable key of area, kind and first day: <c>devon/full/2018-12-10</c>.</summary>
    public required string Key { get; init; }

    public required AreaName Area { get; init; }

    /// <summary>Edition of the framework, by the year that names it.</summary>
    public required string Edition { get; init; }

    public required InspectionKind Kind { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>Last day, included.</summary>
    public required DayAnswer End { get; init; }

    /// <summary>Day on which the letter or report came out.</summary>
    public required DayAnswer Published { get; init; }

    public required OutcomeAnswer Outcome { get; init; }

    /// <summary>Significant weaknesses (2016) or areas for priority action (2023); 0 where there are none.</summary>
    public required NumberAnswer Weaknesses { get; init; }

    /// <summary>At a revisit: weaknesses with sufficient progress.</summary>
    public required NumberAnswer SufficientProgress { get; init; }

    /// <summary>At a revisit: weaknesses without sufficient progress.</summary>
    public required NumberAnswer InsufficientProgress { get; init; }

    /// <summary>Findings of its report that have been coded; not stated where none has been.</summary>
    public required NumberAnswer CodedFindings { get; init; }

    /// <summary>What the sources disagree about or leave open; empty where nothing.</summary>
    public required IReadOnlyList<string> Remarks { get; init; }

    /// <summary>Where it stands. What is absent here the publication does not give.</summary>
    public required Source Source { get; init; }

    /// <summary>Addresses: <c>self</c>, <c>html</c> (its page), <c>area</c>, <c>findings</c> and, where it is stored, <c>report</c>.</summary>
    public required IReadOnlyDictionary<string, string> Links { get; init; }

    internal static InspectionItem Of(PublicRecord record, InspectionRecord inspection)
    {
        var coded = record.FindingsOf(inspection.Key).Count;
        var unlessRevisit = inspection.Kind == InspectionKind.Revisit ? AnswerStatus.NotStated : AnswerStatus.NotApplicable;
        var links = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["self"] = ApiLinks.Inspection(inspection.Key),
            ["html"] = Publishing.Links.Inspection(inspection.Key),
            ["area"] = ApiLinks.Area(inspection.Area),
            ["findings"] = ApiLinks.Inspection(inspection.Key) + "/findings",
        };
        if (record.ReportOf(inspection.Key) is { } report)
        {
            links["report"] = ApiLinks.Report(report.Id);
        }

        return new()
        {
            Key = inspection.Key,
            Area = AreaName.Of(record, inspection.Area),
            Edition = inspection.Edition,
            Kind = inspection.Kind,
            Start = inspection.Start,
            End = DayAnswer.Of(inspection.End, AnswerStatus.NotStated),
            Published = DayAnswer.Of(inspection.Published, AnswerStatus.NotStated),
            Outcome = OutcomeAnswer.Of(record, inspection),
            Weaknesses = NumberAnswer.Of(inspection.Weaknesses, AnswerStatus.NotStated),
            SufficientProgress = NumberAnswer.Of(inspection.SufficientProgress, unlessRevisit),
            InsufficientProgress = NumberAnswer.Of(inspection.InsufficientProgress, unlessRevisit),
            CodedFindings = NumberAnswer.Of(coded == 0 ? null : coded, AnswerStatus.NotStated),
            Remarks = inspection.Remarks,
            Source = inspection.Source,
            Links = links,
        };
    }
}

/// <summary>What can be asked of inspections.</summary>
public static class InspectionsApi
{
    private static readonly Parameter s_kind = new("kind", "Kind of inspection.", "full") { Values = _ => Enum.GetValues<InspectionKind>().Select(Parameter.Word) };

    /// <summary>What names an inspection in a path.</summary>
    internal static Parameter[] Key { get; } =
    [
        new("area", "Id of the area.", "dudley") { InPath = true },
        s_kind with { InPath = true },
        new("start", "First day of the inspection.", "2025-01-20") { InPath = true, Kind = ParameterKind.Day },
    ];

    internal static void Map(RouteGroupBuilder api)
    {
        api.Read("/inspections", List, "listInspections", "Inspections", Parameter.Area, Parameter.Region, Parameter.Edition, s_kind, Parameter.Outcome, Parameter.From, Parameter.To, Parameter.Page, Parameter.Size);
        api.Read("/inspections/{area}/{kind}/{start}", Find, "getInspection", "Inspections", Key).MayBeMissing();
    }

    /// <summary>What is said where no inspection has the key.</summary>
    internal static ProblemResult Missing(PublicRecord record, string area) => new(ApiProblem.NotFound(
        record.Register.Find(new(area)) is { } known && record.InspectionsOf(known.Id) is { Count: > 0 } inspections
            ? $"No such inspection is on record in this area. Those that are: {string.Join(", ", inspections.Select(i => ApiLinks.Inspection(i.Key)))}."
            : $"No such inspection is on record. An inspection is named by area, kind and first day; {ApiLinks.Root}/inspections lists all."));

    /// <summary>Lists inspections</summary>
    /// <remarks>The latest first, of every edition and kind.</remarks>
    public static Results<Ok<ApiPage<InspectionItem>>, ProblemResult> List(Asked asked)
    {
        var record = asked.Record;
        var (edition, outcome, region) = (asked.Text(Parameter.Edition), asked.Text(Parameter.Outcome), asked.Text(Parameter.Region));
        var (kind, from, to) = (asked.Choice<InspectionKind>(s_kind), asked.Whole(Parameter.From), asked.Whole(Parameter.To));
        var all = asked.Text(Parameter.Area) is { } area ? record.InspectionsOf(new AreaId(area)) : record.National.Inspections;
        var wanted = all.Where(i =>
            (edition is null || i.Edition == edition) && (kind is null || i.Kind == kind) && (outcome is null || i.Outcome == outcome)
            && (from is null || i.Start.Year >= from) && (to is null || i.Start.Year <= to)
            && (region is null || record.Register.Find(i.Area)?.Region == region));
        return Paging.Of(asked, [.. wanted.OrderByDescending(i => i.Start).ThenBy(i => i.Key, StringComparer.Ordinal)], i => InspectionItem.Of(record, i));
    }

    /// <summary>Gives one inspection</summary>
    public static Results<Ok<InspectionItem>, ProblemResult> Find(string area, string kind, string start, Asked asked) =>
        asked.Record.Inspection($"{area}/{kind}/{start}") is { } inspection ? TypedResults.Ok(InspectionItem.Of(asked.Record, inspection)) : Missing(asked.Record, area);
}
