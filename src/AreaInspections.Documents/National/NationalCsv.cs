using AreaInspections.Documents.Tables;
using AreaInspections.National;

namespace AreaInspections.Documents.National;

/// <summary>A file to be written beside others of the same report.</summary>
/// <param name="Name">Without folder.</param>
public sealed record NationalFile(string Name, string Content);

/// <summary>
/// Writes a national report as tables (RFC 4180, UTF-8, header row) each with its description for machines beside it (CSV on the Web): claims with
/// their numbers; areas with their place in each claim; findings with each area that counts; claims on official statistics, where there are any.
/// </summary>
public static class NationalCsv
{
    private static readonly TableColumn[] s_claims =
    [
        new("claim", ColumnType.Text, "Id of the claim, stable over time."),
        new("chapter", ColumnType.Text, "Chapter of the report it stands in."),
        new("sentence", ColumnType.Text, "The claim as a sentence."),
        new("as_at", ColumnType.Day, "Day to which it speaks."),
        new("edition", ColumnType.Text, "Edition of the framework."),
        new("counting_rule", ColumnType.Text, "begun or published: when an inspection counts as at the day."),
        new("count", ColumnType.Whole, "Areas that count."),
        new("of", ColumnType.Whole, "Areas that could have counted."),
        new("excluded", ColumnType.Whole, "Areas that could not be asked."),
        new("proportion", ColumnType.Number, "count divided by of; empty where of is 0."),
        new("low", ColumnType.Number, "Lower end of the 95% interval after Wilson; empty where there is none."),
        new("high", ColumnType.Number, "Upper end of the 95% interval after Wilson; empty where there is none."),
        new("population", ColumnType.Whole, "Number of areas the denominator is part of, for the finite-population correction; empty where not known."),
        new("words", ColumnType.Text, "Governed words of quantity; empty where the number is too small for words."),
    ];

    private static readonly TableColumn[] s_areas =
    [
        new("claim", ColumnType.Text, "Id of the claim."),
        new("area", ColumnType.Text, "Id of the local area."),
        new("area_name", ColumnType.Text, "Name of the local area."),
        new("gss_code", ColumnType.Text, "Code of the Government Statistical Service on the day."),
        new("place", ColumnType.Text, "counts, asked (could have counted and does not) or excluded."),
        new("reason", ColumnType.Text, "Why it is excluded; empty otherwise."),
        new("detail", ColumnType.Text, "The reason in words; empty where not excluded."),
        new("inspection", ColumnType.Text, "Key of the inspection it counts by; empty where it does not count."),
    ];

    private static readonly TableColumn[] s_findings =
    [
        new("claim", ColumnType.Text, "Id of the claim."),
        new("area", ColumnType.Text, "Id of the local area."),
        new("finding", ColumnType.Text, "Label of the finding within its report."),
        new("page", ColumnType.Whole, "Page of the report, counted from 1."),
        new("polarity", ColumnType.Text, "strength, weakness, improvement or priority."),
        new("themes", ColumnType.Text, "Themes it carries, primary first, with blanks between."),
        new("basis", ColumnType.Text, "adjudicated (by people) or suggested (by software)."),
    ];

    /// <summary>Tables and their descriptions; names begin with <c>national-</c>.</summary>
    public static IReadOnlyList<NationalFile> Write(NationalReport report) => [.. Tables(report).SelectMany(Files)];

    /// <summary>Claims; areas of each claim; findings of each area that counts; claims on statistics and on families' accounts where there are any.</summary>
    public static IReadOnlyList<OpenTable> Tables(NationalReport report) =>
    [
        Claims(report, "national-claims", report.Claims),
        Areas(report, "national-claim-areas", report.Claims),
        Table("national-claim-findings", "Findings of each area that counts", s_findings, ["claim", "area", "finding"], report, Findings(report)),
        .. report.Statistics.Count == 0 ? Array.Empty<OpenTable>() : [StatisticsTable.Of(report)],
        .. report.Experiences.Count == 0 ? Array.Empty<OpenTable>() : [ExperiencesTable.Of(report)],
    ];

    /// <param name="name">Of the file, without ending.</param>
    /// <param name="claims">Those of the report that are wanted.</param>
    public static OpenTable Claims(NationalReport report, string name, IEnumerable<ComputedClaim> claims) =>
        Table(name, "Claims of the national report", s_claims, ["claim"], report, ClaimRows(report, claims));

    /// <summary>Every area of each claim: those that count, those asked, those left out.</summary>
    /// <inheritdoc cref="Claims(NationalReport, string, IEnumerable{ComputedClaim})"/>
    public static OpenTable Areas(NationalReport report, string name, IEnumerable<ComputedClaim> claims) =>
        Table(name, "Areas of each claim", s_areas, ["claim", "area"], report, AreaRows(report, claims));

    private static OpenTable Table(
        string name, string title, TableColumn[] columns, string[] key, NationalReport report, IEnumerable<string?[]> rows) =>
        new(name, $"{title}, as at {NationalJson.Iso(report.AsAt)}, framework of {report.Edition}", columns, key, rows)
        {
            Description = "The project's own coding of published inspection reports; not endorsed by Ofsted or the Care Quality Commission.",
        };

    private static IEnumerable<NationalFile> Files(OpenTable table)
    {
        using var csv = new StringWriter();
        table.WriteCsv(csv);
        return [new(table.CsvName, csv.ToString()), new(table.MetadataName, table.WriteMetadata())];
    }

    private static IEnumerable<string?[]> ClaimRows(NationalReport report, IEnumerable<ComputedClaim> claims) => claims.Select(c => new string?[]
    {
        c.Claim.Id,
        NationalJson.Name(c.Claim.Chapter),
        c.Sentence,
        Cell.Of(report.AsAt),
        report.Edition,
        NationalJson.Name(report.Rule),
        Cell.Of(c.Count),
        Cell.Of(c.Of),
        Cell.Of(c.Excluded.Count),
        c.Of == 0 ? null : Cell.Of(c.Proportion),
        Cell.Of(c.Interval?.Low),
        Cell.Of(c.Interval?.High),
        Cell.Of(c.Population),
        c.Words,
    });

    private static IEnumerable<string?[]> AreaRows(NationalReport report, IEnumerable<ComputedClaim> claims)
    {
        foreach (var claim in claims)
        {
            var counting = claim.Numerator.ToDictionary(a => a.Area.Id);
            foreach (var area in claim.Denominator)
            {
                var counts = counting.TryGetValue(area.Id, out var counted);
                yield return [claim.Claim.Id, area.Id.Value, area.Name, area.CodeOn(report.AsAt), counts ? "counts" : "asked", null, null, counted?.Inspection.Key];
            }

            foreach (var e in claim.Excluded)
            {
                yield return [claim.Claim.Id, e.Area.Id.Value, e.Area.Name, e.Area.CodeOn(report.AsAt), "excluded", NationalJson.Name(e.Reason), e.Detail, null];
            }
        }
    }

    private static IEnumerable<string?[]> Findings(NationalReport report) =>
        from claim in report.Claims
        from area in claim.Numerator
        from f in area.Findings
        select new string?[] { claim.Claim.Id, area.Area.Id.Value, f.Label, Cell.Of(f.Page), NationalJson.Name(f.Polarity), string.Join(' ', f.Themes), NationalJson.Name(f.Basis) };
}
