using AreaInspections.Findings;
using AreaInspections.Store.Findings;
using AreaInspections.Web.Publishing;
using Microsoft.AspNetCore.Http.HttpResults;

namespace AreaInspections.Web.Api;

/// <summary>Whether the words of a finding are in this store.</summary>
public enum TextStatus
{
    Stored,

    /// <summary>The report has not been read into this store: its sentences belong to its publishers and do not come with the record.</summary>
    NotStored,
}

/// <summary>One statement of a report about an area, with its coding.</summary>
public record FindingItem
{
    /// <summary>Label, unique within its report: <c>80475-E01</c>.</summary>
    public required string Label { get; init; }

    public required AreaName Area { get; init; }

    /// <summary>Key of the inspection: <c>devon/full/2018-12-10</c>.</summary>
    public required string Inspection { get; init; }

    public required Polarity Polarity { get; init; }

    /// <summary>Section of the report it stands in.</summary>
    public required string Section { get; init; }

    /// <summary>Place within its section, counted from 1.</summary>
    public required int Ordinal { get; init; }

    /// <summary>First page it stands on, counted from 1.</summary>
    public required int Page { get; init; }

    /// <summary>Aspect of the 2016 framework.</summary>
    public required TextAnswer Aspect { get; init; }

    /// <summary>Ids of themes, the primary first.</summary>
    public required IReadOnlyList<string> Themes { get; init; }

    /// <summary>Subtypes of therapy; empty otherwise.</summary>
    public required IReadOnlyList<string> Subtypes { get; init; }

    /// <summary>Phases to which it is limited; empty where it speaks of all.</summary>
    public required IReadOnlyList<string> Phases { get; init; }

    /// <summary>Who said that it carries its themes.</summary>
    public required CodingBasis Basis { get; init; }

    public required TextStatus TextStatus { get; init; }

    /// <summary>Its exact words; absent unless they are stored.</summary>
    public string? Text { get; init; }

    /// <summary>Addresses: <c>self</c>, <c>html</c> (its page), <c>inspection</c>, <c>area</c> and, where the report is stored, <c>report</c> and <c>passage</c> (the marked passage in the original).</summary>
    public required IReadOnlyDictionary<string, string> Links { get; init; }

    internal static FindingItem Of(PublicRecord record, FindingFact finding) => new()
    {
        Label = finding.Label,
        Area = AreaName.Of(record, finding.Area),
        Inspection = finding.Inspection,
        Polarity = finding.Polarity,
        Section = finding.Section,
        Ordinal = finding.Ordinal,
        Page = finding.Page,
        Aspect = TextAnswer.Of(finding.Aspect, AnswerStatus.NotApplicable),
        Themes = finding.Themes,
        Subtypes = finding.Subtypes,
        Phases = finding.Phases,
        Basis = finding.Basis,
        TextStatus = finding.Text is null ? TextStatus.NotStored : TextStatus.Stored,
        Text = finding.Text,
        Links = Ways(record, finding),
    };

    internal static Dictionary<string, string> Ways(PublicRecord record, FindingFact finding)
    {
        var links = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["self"] = ApiLinks.Finding(finding),
            ["html"] = Publishing.Links.Finding(finding),
            ["inspection"] = ApiLinks.Inspection(finding.Inspection),
            ["area"] = ApiLinks.Area(finding.Area),
        };
        if (record.ReportOf(finding.Inspection) is { } report)
        {
            links["report"] = ApiLinks.Report(report.Id);
            links["passage"] = Publishing.Links.Passage(report.Id, finding.Label);
        }

        return links;
    }
}

/// <summary>A finding with every national claim that counts it today.</summary>
public sealed record FindingDetail : FindingItem
{
    /// <summary>In the order of the national report; empty where none counts it.</summary>
    public required IReadOnlyList<ClaimName> Claims { get; init; }

    internal static FindingDetail With(PublicRecord record, FindingFact finding, DateOnly today)
    {
        var item = FindingItem.Of(record, finding);
        return new()
        {
            Label = item.Label,
            Area = item.Area,
            Inspection = item.Inspection,
            Polarity = item.Polarity,
            Section = item.Section,
            Ordinal = item.Ordinal,
            Page = item.Page,
            Aspect = item.Aspect,
            Themes = item.Themes,
            Subtypes = item.Subtypes,
            Phases = item.Phases,
            Basis = item.Basis,
            TextStatus = item.TextStatus,
            Text = item.Text,
            Links = item.Links,
            Claims = [.. record.ClaimsCounting(finding, today).Select(c => ClaimName.From(c, today))],
        };
    }
}

/// <summary>What can be asked of findings.</summary>
public static class FindingsApi
{
    private static readonly Parameter s_polarity = new("polarity", "Which side of the report: strength, weakness, improvement (a recommendation) or priority (a priority action).", "strength")
    {
        Values = _ => Enum.GetValues<Polarity>().Select(Parameter.Word),
    };

    private static readonly Parameter s_theme = new("theme", "Id of a theme, primary or not.", "therapy-access") { Values = r => r.Codebook.Themes.Select(t => t.Id) };
    private static readonly Parameter s_subtype = new("subtype", "Subtype of therapy.", "waiting") { Values = r => r.Codebook.Themes.SelectMany(t => t.Subtypes.Keys).Distinct(StringComparer.Ordinal) };
    private static readonly Parameter s_phase = new("phase", "Only findings limited to this phase, not those that speak of all.", "early-years") { Values = r => r.Codebook.Phases };
    private static readonly Parameter s_aspect = new("aspect", "Aspect of the 2016 framework.", "identify") { Values = r => r.Codebook.Aspects.Select(a => a.Id) };
    private static readonly Parameter s_label = new("label", "Label of the finding.", "80464-E01") { InPath = true };

    internal static void Map(RouteGroupBuilder api)
    {
        api.Read(
            "/findings", List, "listFindings", "Findings",
            Parameter.Words, s_polarity, s_theme, s_subtype, s_phase, s_aspect, Parameter.Area, Parameter.Region, Parameter.Outcome, Parameter.Edition, Parameter.From, Parameter.To, Parameter.Page, Parameter.Size);
        api.Read("/inspections/{area}/{kind}/{start}/findings", OfInspection, "listFindingsOfInspection", "Findings", [.. InspectionsApi.Key, Parameter.Page, Parameter.Size]).MayBeMissing();
        api.Read("/inspections/{area}/{kind}/{start}/findings/{label}", Find, "getFinding", "Findings", [.. InspectionsApi.Key, s_label]).MayBeMissing();
    }

    /// <summary>Searches and filters findings</summary>
    /// <remarks>The best match first; without words, and where matches are equal, the latest inspection first, then by label. Words find only findings whose report is in this store.</remarks>
    public static async Task<Results<Ok<ApiPage<FindingItem>>, ProblemResult>> List(Asked asked, FindingStore findings, CancellationToken cancel)
    {
        var (page, size) = Paging.Wanted(asked);
        var query = new FindingQuery
        {
            Words = asked.Text(Parameter.Words) ?? "",
            Polarity = asked.Choice<Polarity>(s_polarity),
            Theme = asked.Text(s_theme),
            Subtype = asked.Text(s_subtype),
            Phase = asked.Text(s_phase),
            Aspect = asked.Text(s_aspect),
            Area = asked.Text(Parameter.Area) is { } area ? new(area) : null,
            Region = asked.Text(Parameter.Region),
            Outcome = asked.Text(Parameter.Outcome),
            Edition = asked.Text(Parameter.Edition),
            FromYear = asked.Whole(Parameter.From),
            ToYear = asked.Whole(Parameter.To),
            Page = page,
            Size = size,
        };
        var hits = await findings.Search(query, cancel);
        return Paging.Answer<FindingItem>(asked, [.. hits.Hits.Select(h => FindingItem.Of(asked.Record, h.Finding))], hits.Total);
    }

    /// <summary>Lists the findings of one inspection</summary>
    /// <remarks>In the order of the report; empty where its report has not been coded.</remarks>
    public static Results<Ok<ApiPage<FindingItem>>, ProblemResult> OfInspection(string area, string kind, string start, Asked asked) =>
        asked.Record.Inspection($"{area}/{kind}/{start}") is { } inspection
            ? Paging.Of(asked, asked.Record.FindingsOf(inspection.Key), f => FindingItem.Of(asked.Record, f))
            : InspectionsApi.Missing(asked.Record, area);

    /// <summary>Gives one finding with the claims that count it</summary>
    public static Results<Ok<FindingDetail>, ProblemResult> Find(string area, string kind, string start, string label, Asked asked)
    {
        if (asked.Record.Inspection($"{area}/{kind}/{start}") is not { } inspection)
        {
            return InspectionsApi.Missing(asked.Record, area);
        }

        return asked.Record.FindingsOf(inspection.Key).FirstOrDefault(f => f.Label.Equals(label, StringComparison.OrdinalIgnoreCase)) is { } finding
            ? TypedResults.Ok(FindingDetail.With(asked.Record, finding, asked.Today))
            : new ProblemResult(ApiProblem.NotFound($"This inspection has no finding with that label. {ApiLinks.Inspection(inspection.Key)}/findings lists those it has."));
    }
}
