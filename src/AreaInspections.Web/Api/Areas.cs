using AreaInspections.Areas;
using AreaInspections.Inspections;
using AreaInspections.Web.Publishing;
using Microsoft.AspNetCore.Http.HttpResults;

namespace AreaInspections.Web.Api;

/// <summary>A local area: the footprint of one authority that is responsible for children's services.</summary>
public sealed record AreaItem
{
    /// <summary>Stable id: <c>west-northamptonshire</c>.</summary>
    public required string Id { get; init; }

    /// <summary>As people say it.</summary>
    public required string Name { get; init; }

    /// <summary>As the Office for National Statistics gives it.</summary>
    public required string OfficialName { get; init; }

    /// <summary>Short, older and official names by which it is also known.</summary>
    public required IReadOnlyList<string> OtherNames { get; init; }

    /// <summary>Region of the Office for National Statistics, one of nine.</summary>
    public required string Region { get; init; }

    /// <summary>Region as Ofsted's statistics of these inspections have it, one of eight.</summary>
    public required string OfstedRegion { get; init; }

    /// <summary>Codes of the Government Statistical Service over time, oldest first.</summary>
    public required IReadOnlyList<AreaCode> Codes { get; init; }

    /// <summary>Three digits, of the Department for Education.</summary>
    public required string DfeNumber { get; init; }

    /// <summary>Unique reference number of the provider page at Ofsted.</summary>
    public required TextAnswer OfstedUrn { get; init; }

    /// <summary>Integrated care boards that commission or commissioned health services for it.</summary>
    public required IReadOnlyList<BoardItem> Boards { get; init; }

    /// <summary>First day, included.</summary>
    public required DayAnswer Established { get; init; }

    /// <summary>First day on which it was no more.</summary>
    public required DayAnswer Abolished { get; init; }

    /// <summary>Areas whose footprint, in whole or part, became this one.</summary>
    public required IReadOnlyList<AreaName> Predecessors { get; init; }

    /// <summary>Areas that took over its footprint.</summary>
    public required IReadOnlyList<AreaName> Successors { get; init; }

    /// <summary>The outcome of its latest full inspection.</summary>
    public required OutcomeAnswer LatestOutcome { get; init; }

    /// <summary>Addresses: <c>self</c>, <c>html</c> (its page), <c>inspections</c>, <c>reports</c>, <c>findings</c> and, where there is one, <c>latestInspection</c>.</summary>
    public required IReadOnlyDictionary<string, string> Links { get; init; }

    internal static AreaItem Of(PublicRecord record, LocalArea area)
    {
        var latest = record.InspectionsOf(area.Id).FirstOrDefault(i => i.Kind == InspectionKind.Full);
        var links = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["self"] = ApiLinks.Area(area.Id),
            ["html"] = Publishing.Links.Area(area.Id),
            ["inspections"] = $"{ApiLinks.Root}/inspections?area={area.Id}",
            ["reports"] = $"{ApiLinks.Root}/reports?area={area.Id}",
            ["findings"] = ApiLinks.Findings("area", area.Id.Value),
        };
        if (latest is not null)
        {
            links["latestInspection"] = ApiLinks.Inspection(latest.Key);
        }

        return new()
        {
            Id = area.Id.Value,
            Name = area.PlainName,
            OfficialName = area.Name,
            OtherNames = area.OtherNames,
            Region = area.Region,
            OfstedRegion = area.OfstedRegion,
            Codes = [.. area.Codes.Select(c => new AreaCode { Code = c.Code, From = DayAnswer.Of(c.From, AnswerStatus.BeforeTheProgramme), Until = DayAnswer.Of(c.Until, AnswerStatus.Continues) })],
            DfeNumber = area.DfeNumber,
            OfstedUrn = TextAnswer.Of(area.OfstedUrn, AnswerStatus.NotStated),
            Boards = [.. area.Boards.Select(b => new BoardItem { Code = b.Code, Name = b.Name, From = b.From, Until = DayAnswer.Of(b.Until, AnswerStatus.Continues) })],
            Established = DayAnswer.Of(area.Established, AnswerStatus.BeforeTheProgramme),
            Abolished = DayAnswer.Of(area.Abolished, AnswerStatus.Continues),
            Predecessors = [.. area.Predecessors.Select(id => AreaName.Of(record, id))],
            Successors = [.. area.Successors.Select(id => AreaName.Of(record, id))],
            LatestOutcome = latest is null ? new() { Status = AnswerStatus.NotInspected } : OutcomeAnswer.Of(record, latest),
            Links = links,
        };
    }
}

/// <summary>A code and the days on which it was in force.</summary>
public sealed record AreaCode
{
    public required string Code { get; init; }

    /// <summary>First day, included.</summary>
    public required DayAnswer From { get; init; }

    /// <summary>First day on which it was no longer in force.</summary>
    public required DayAnswer Until { get; init; }
}

/// <summary>An integrated care board and the days on which it commissioned for the area.</summary>
public sealed record BoardItem
{
    /// <summary>Of the Government Statistical Service, E54…</summary>
    public required string Code { get; init; }

    public required string Name { get; init; }

    /// <summary>First day, included.</summary>
    public required DateOnly From { get; init; }

    /// <summary>First day on which it no longer did.</summary>
    public required DayAnswer Until { get; init; }
}

/// <summary>What can be asked of areas.</summary>
public static class AreasApi
{
    private static readonly Parameter s_name = Parameter.Words with { Says = "A name in any form, a GSS code also retired, a DfE number or an Ofsted URN.", Example = "Hull" };
    private static readonly Parameter s_on = new("on", "Only areas that existed on this day; areas since abolished are listed too where it is left out.", "2026-01-01") { Kind = ParameterKind.Day };
    private static readonly Parameter s_id = new("id", "Id of the area.", "birmingham") { InPath = true };

    internal static void Map(RouteGroupBuilder api)
    {
        api.Read("/areas", List, "listAreas", "Areas", s_name, Parameter.Region, s_on, Parameter.Page, Parameter.Size);
        api.Read("/areas/{id}", Find, "getArea", "Areas", s_id).MayBeMissing();
    }

    /// <summary>Lists local areas</summary>
    /// <remarks>By id; those since abolished among them.</remarks>
    public static Results<Ok<ApiPage<AreaItem>>, ProblemResult> List(Asked asked)
    {
        var areas = asked.Text(s_name) is { } name ? asked.Record.Register.Search(name).Answers.Select(a => a.Area) : asked.Record.Register.All;
        var region = asked.Text(Parameter.Region);
        var on = asked.Day(s_on);
        return Paging.Of(asked, [.. areas.Where(a => (region is null || a.Region == region) && (on is null || a.ExistsOn(on.Value)))], a => AreaItem.Of(asked.Record, a));
    }

    /// <summary>Gives one local area</summary>
    public static Results<Ok<AreaItem>, ProblemResult> Find(string id, Asked asked)
    {
        return asked.Record.Register.Find(new(id)) is { } area ? TypedResults.Ok(AreaItem.Of(asked.Record, area)) : NoArea(id, asked, ApiLinks.Area);
    }

    /// <param name="way">Address of what was asked for of another area.</param>
    internal static ProblemResult NoArea(string id, Asked asked, Func<AreaId, string> way)
    {
        var search = asked.Record.Register.Search(id.Length > 200 ? id[..200] : id);
        var near = search.Answers.Select(a => a.Area).Concat(search.Suggestions).Select(a => way(a.Id)).Distinct(StringComparer.Ordinal).Take(5).ToList();
        return new ProblemResult(ApiProblem.NotFound($"No area has this id. {(near.Count > 0 ? $"Perhaps {string.Join(" or ", near)}." : $"{ApiLinks.Root}/areas lists all; its parameter q finds names and codes.")}"));
    }
}
