using System.Globalization;
using AreaInspections.Areas;
using AreaInspections.Findings;
using AreaInspections.Inspections;
using AreaInspections.Store.Findings;
using AreaInspections.Web.Publishing;

namespace AreaInspections.Web.Findings;

/// <summary>By what findings can be narrowed, and what was asked for of it.</summary>
/// <param name="Choices">What holds, for the form and the address.</param>
/// <param name="Query">The same for the store.</param>
public sealed record FindingChoices(Choices Choices, FindingQuery Query)
{
    /// <summary>What is typed behind it is not looked at.</summary>
    public const int LongestWords = 200;

    /// <param name="words">As typed; absent: only narrowed.</param>
    public static FindingChoices Of(PublicRecord record, IQueryCollection asked, string? words)
    {
        var typed = (words ?? "").Trim() is var all && all.Length > LongestWords ? all[..LongestWords] : all;
        var choices = new Choices(Links.Findings, Offered(record), asked, typed);
        return new(choices, new FindingQuery
        {
            Words = typed,
            Polarity = choices["polarity"] is { } polarity ? Enum.Parse<Polarity>(polarity, ignoreCase: true) : null,
            Theme = choices["theme"],
            Subtype = choices["subtype"],
            Phase = choices["phase"],
            Aspect = choices["aspect"],
            Area = choices["area"] is { } area ? new AreaId(area) : null,
            Region = choices["region"],
            Outcome = choices["outcome"],
            Edition = choices["edition"],
            Inspection = choices["inspection"],
            FromYear = Year(choices["from"]),
            ToYear = Year(choices["to"]),
        });
    }

    private static Choice[] Offered(PublicRecord record)
    {
        var offered = record.Offered;
        return
        [
            new("polarity", "What was found", [.. Enum.GetValues<Polarity>().Select(p => new Option(p.ToString().ToLowerInvariant(), FindingCard.PolarityName(p)))]),
            new("theme", "Theme", offered.Themes),
            new("phase", "Phase of education", [.. record.Codebook.Phases.Select(p => new Option(p, PhaseName(p)))]),
            new("area", "Area", offered.Areas),
            new("region", "Region", offered.Regions),
            new("outcome", "Outcome of the inspection", offered.Outcomes),
            new("edition", "Framework", [.. record.Editions.Select(e => new Option(e.Id, e.Name))]),
            new("aspect", "Aspect (2016 framework)", [.. record.Codebook.Aspects.Select(a => new Option(a.Id, a.Name))]),
            new("subtype", "Kind of therapy finding", offered.Subtypes),
            new("from", "Inspected in or after", offered.Years),
            new("to", "Inspected in or before", offered.Years),
            new("inspection", "Inspection", offered.Inspections),
        ];
    }

    /// <summary>As in sentences: <c>early-years</c> is "Early years".</summary>
    public static string PhaseName(string phase) => phase switch
    {
        "early-years" => "Early years",
        "primary" => "Primary",
        "secondary" => "Secondary",
        "post-16" => "16 to 18",
        "post-19" => "19 to 25",
        _ => phase,
    };

    private static int? Year(string? year) => year is null ? null : int.Parse(year, CultureInfo.InvariantCulture);
}

/// <summary>What there is to choose from in a record; made once for each.</summary>
public sealed class OfferedFindings
{
    public OfferedFindings(PublicRecord record)
    {
        Themes = [.. record.Codebook.Themes.Select(t => new Option(t.Id, t.Name)).OrderBy(o => o.Value == "other").ThenBy(o => o.Name, StringComparer.Ordinal)];
        Subtypes = [.. record.Codebook.Themes.SelectMany(t => t.Subtypes).DistinctBy(s => s.Key).Select(s => new Option(s.Key, UpperFirst(s.Value.Split(" (")[0])))];
        Regions = [.. record.Register.All.Select(a => a.Region).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(r => new Option(r, r))];
        Outcomes = [.. record.Editions.Reverse().SelectMany(e => e.Outcomes.Select(o => new Option(o.Code, $"{o.Name} ({e.Id})")))];
        var inspected = record.National.Findings.Select(f => f.Inspection).Distinct(StringComparer.Ordinal).Select(record.Inspection).OfType<InspectionRecord>().ToList();
        Years = [.. inspected.Select(i => i.Start.Year).Distinct().OrderDescending().Select(y => y.ToString(CultureInfo.InvariantCulture)).Select(y => new Option(y, y))];
        Areas = [.. record.Register.All.Select(a => new Option(a.Id.Value, a.PlainName)).OrderBy(o => o.Name, StringComparer.Ordinal)];
        Inspections = [.. inspected.OrderByDescending(i => i.Start).Select(i => new Option(i.Key, $"{record.Register.Find(i.Area)?.PlainName ?? i.Area.Value}, {British.Month(i.Start)}"))];
    }

    public IReadOnlyList<Option> Themes { get; }

    public IReadOnlyList<Option> Subtypes { get; }

    public IReadOnlyList<Option> Regions { get; }

    /// <summary>Those of inspections, with their edition.</summary>
    public IReadOnlyList<Option> Outcomes { get; }

    /// <summary>Years in which inspections with findings began, the latest first.</summary>
    public IReadOnlyList<Option> Years { get; }

    public IReadOnlyList<Option> Areas { get; }

    /// <summary>Those with findings, the latest first.</summary>
    public IReadOnlyList<Option> Inspections { get; }

    private static string UpperFirst(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
