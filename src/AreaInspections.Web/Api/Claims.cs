using AreaInspections.National;
using Microsoft.AspNetCore.Http.HttpResults;

namespace AreaInspections.Web.Api;

/// <summary>A claim by name, with what it comes to.</summary>
public sealed record ClaimName
{
    /// <summary>Stable id: <c>weakness-therapy-access-2023</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Tells it from every other claim.</summary>
    public required string Title { get; init; }

    /// <summary>Areas that count.</summary>
    public required int Count { get; init; }

    /// <summary>Areas that could have counted.</summary>
    public required int Of { get; init; }

    /// <summary>Addresses: <c>self</c>, <c>html</c> (its page).</summary>
    public required IReadOnlyDictionary<string, string> Links { get; init; }

    internal static ClaimName From(ComputedClaim claim, DateOnly asAt) => new()
    {
        Id = claim.Claim.Id,
        Title = claim.Title,
        Count = claim.Count,
        Of = claim.Of,
        Links = Ways(claim, asAt, CountingRule.Published),
    };

    internal static Dictionary<string, string> Ways(ComputedClaim claim, DateOnly asAt, CountingRule rule) => new(StringComparer.Ordinal)
    {
        ["self"] = ApiLinks.Claim(claim.Claim.Id, asAt, Parameter.Word(rule)),
        ["html"] = Publishing.Links.Claim(claim.Claim.Id, asAt),
    };
}

/// <summary>How far the proportion of all areas could lie from the one counted, by chance alone: 95%, after Wilson.</summary>
public sealed record IntervalAnswer
{
    public required AnswerStatus Status { get; init; }

    /// <summary>0 to 1; only where the status is <c>stated</c>.</summary>
    public double? Low { get; init; }

    /// <summary>0 to 1; only where the status is <c>stated</c>.</summary>
    public double? High { get; init; }
}

/// <summary>A sentence about all areas as at a day, with its figures.</summary>
public record ClaimItem
{
    /// <summary>Stable id: <c>weakness-therapy-access-2023</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Chapter of the national report.</summary>
    public required ChapterKind Chapter { get; init; }

    /// <summary>Tells it from every other claim.</summary>
    public required string Title { get; init; }

    /// <summary>The claim in a full sentence that says the fraction.</summary>
    public required string Sentence { get; init; }

    /// <summary>What is counted, among which areas.</summary>
    public required string Counted { get; init; }

    /// <summary>Day to which it speaks.</summary>
    public required DateOnly AsAt { get; init; }

    /// <summary>Edition of the framework.</summary>
    public required string Edition { get; init; }

    /// <summary>When an inspection counts.</summary>
    public required CountingRule Rule { get; init; }

    /// <summary>Areas that count; each counts once, however many findings make it count.</summary>
    public required int Count { get; init; }

    /// <summary>Areas that could have counted.</summary>
    public required int Of { get; init; }

    /// <summary>Count by of, 0 to 1; 0 where nothing could be counted.</summary>
    public required double Proportion { get; init; }

    public required IntervalAnswer Interval { get; init; }

    /// <summary>Areas that those that could have counted are part of; not stated where nobody knows.</summary>
    public required NumberAnswer Population { get; init; }

    /// <summary>Words of quantity; not applicable where there are too few areas for words.</summary>
    public required TextAnswer Words { get; init; }

    /// <summary>Addresses: <c>self</c>, <c>html</c> (its page).</summary>
    public required IReadOnlyDictionary<string, string> Links { get; init; }

    internal static ClaimItem From(NationalReport report, ComputedClaim claim) => new()
    {
        Id = claim.Claim.Id,
        Chapter = claim.Claim.Chapter,
        Title = claim.Title,
        Sentence = claim.Sentence,
        Counted = claim.Counted,
        AsAt = report.AsAt,
        Edition = report.Edition,
        Rule = report.Rule,
        Count = claim.Count,
        Of = claim.Of,
        Proportion = claim.Proportion,
        Interval = claim.Interval is { } interval
            ? new() { Status = AnswerStatus.Stated, Low = interval.Low, High = interval.High }
            : new() { Status = AnswerStatus.NotApplicable },
        Population = NumberAnswer.Of(claim.Population, AnswerStatus.NotStated),
        Words = TextAnswer.Of(claim.Words, AnswerStatus.NotApplicable),
        Links = ClaimName.Ways(claim, report.AsAt, report.Rule),
    };
}

/// <summary>What can be asked of claims.</summary>
public static class ClaimsApi
{
    private static readonly Parameter s_id = new("id", "Id of the claim.", "weakness-therapy-access-2023") { InPath = true };

    internal static void Map(RouteGroupBuilder api)
    {
        api.Read("/claims", List, "listClaims", "Claims", Parameter.AsAt, Parameter.Edition, Parameter.Rule, Parameter.Page, Parameter.Size);
        api.Read("/claims/{id}", Find, "getClaim", "Claims", s_id, Parameter.AsAt, Parameter.Rule).MayBeMissing();
    }

    /// <summary>Lists the claims of the national report as at a day</summary>
    /// <remarks>In the order of the report. Where the edition is left out it is that of the inspection that began last among those that count.</remarks>
    public static Results<Ok<ApiPage<ClaimItem>>, ProblemResult> List(Asked asked)
    {
        var report = Report(asked, asked.Text(Parameter.Edition));
        return Paging.Of(asked, report.Claims, c => ClaimItem.From(report, c));
    }

    /// <summary>Gives one claim with every area behind it</summary>
    /// <remarks>Its numerator with the findings, its denominator, and the areas that could not be asked with their reasons. The id names the edition.</remarks>
    public static Results<Ok<ClaimDetail>, ProblemResult> Find(string id, Asked asked)
    {
        var edition = asked.Record.Editions.FirstOrDefault(e => id.EndsWith("-" + e.Id, StringComparison.Ordinal))?.Id;
        var report = edition is null ? null : Report(asked, edition);
        return report?.Find(id) is { } claim
            ? TypedResults.Ok(ClaimDetail.With(asked.Record, report, claim))
            : new ProblemResult(ApiProblem.NotFound($"The national report holds no such claim as at that day. {ApiLinks.Root}/claims lists those it holds; an id ends with the edition, as in weakness-therapy-access-2023."));
    }

    private static NationalReport Report(Asked asked, string? edition) =>
        asked.Record.NationalAsAt(asked.Day(Parameter.AsAt) ?? asked.Today, edition, asked.Choice<CountingRule>(Parameter.Rule) ?? CountingRule.Published);
}
