using System.Globalization;
using System.Text;
using AreaInspections.National;

namespace AreaInspections.Documents.National;

/// <summary>A file to be written beside others of the same report.</summary>
/// <param name="Name">Without folder.</param>
public sealed record NationalFile(string Name, string Content);

/// <summary>
/// Writes a national report as three tables (RFC 4180, UTF-8, header row) each with its description for machines beside it (CSV on the Web):
/// claims with their numbers; areas with their place in each claim; findings with each area that counts.
/// </summary>
public static class NationalCsv
{
    private static readonly Column[] s_claims =
    [
        new("claim", "string", "Id of the claim, stable over time."),
        new("chapter", "string", "Chapter of the report it stands in."),
        new("sentence", "string", "The claim as a sentence."),
        new("as_at", "date", "Day to which it speaks."),
        new("edition", "string", "Edition of the framework."),
        new("counting_rule", "string", "begun or published: when an inspection counts as at the day."),
        new("count", "integer", "Areas that count."),
        new("of", "integer", "Areas that could have counted."),
        new("excluded", "integer", "Areas that could not be asked."),
        new("proportion", "decimal", "count divided by of; empty where of is 0."),
        new("low", "decimal", "Lower end of the 95% interval after Wilson; empty where there is none."),
        new("high", "decimal", "Upper end of the 95% interval after Wilson; empty where there is none."),
        new("population", "integer", "Number of areas the denominator is part of, for the finite-population correction; empty where not known."),
        new("words", "string", "Governed words of quantity; empty where the number is too small for words."),
    ];

    private static readonly Column[] s_areas =
    [
        new("claim", "string", "Id of the claim."),
        new("area", "string", "Id of the local area."),
        new("area_name", "string", "Name of the local area."),
        new("gss_code", "string", "Code of the Government Statistical Service on the day."),
        new("place", "string", "counts, asked (could have counted and does not) or excluded."),
        new("reason", "string", "Why it is excluded; empty otherwise."),
        new("detail", "string", "The reason in words; empty where not excluded."),
        new("inspection", "string", "Key of the inspection it counts by; empty where it does not count."),
    ];

    private static readonly Column[] s_findings =
    [
        new("claim", "string", "Id of the claim."),
        new("area", "string", "Id of the local area."),
        new("finding", "string", "Label of the finding within its report."),
        new("page", "integer", "Page of the report, counted from 1."),
        new("polarity", "string", "strength, weakness, improvement or priority."),
        new("themes", "string", "Themes it carries, primary first, with blanks between."),
        new("basis", "string", "adjudicated (by people) or suggested (by software)."),
    ];

    /// <summary>Three tables and their descriptions; names begin with <c>national-</c>.</summary>
    public static IReadOnlyList<NationalFile> Write(NationalReport report) =>
    [
        .. Files("national-claims", "Claims of the national report", s_claims, ["claim"], report, Claims(report)),
        .. Files("national-claim-areas", "Areas of each claim", s_areas, ["claim", "area"], report, Areas(report)),
        .. Files("national-claim-findings", "Findings of each area that counts", s_findings, ["claim", "area", "finding"], report, Findings(report)),
    ];

    private static NationalFile[] Files(string name, string title, Column[] columns, string[] key, NationalReport report, IEnumerable<string[]> rows)
    {
        var csv = new StringBuilder();
        Row(csv, [.. columns.Select(c => c.Name)]);
        foreach (var row in rows)
        {
            Row(csv, row);
        }

        return [new($"{name}.csv", csv.ToString()), new($"{name}.csv-metadata.json", CsvMetadata.Write($"{name}.csv", title, columns, key, report))];
    }

    private static IEnumerable<string[]> Claims(NationalReport report) => report.Claims.Select(c => new[]
    {
        c.Claim.Id,
        NationalJson.Name(c.Claim.Chapter),
        c.Sentence,
        NationalJson.Iso(report.AsAt),
        report.Edition,
        NationalJson.Name(report.Rule),
        Number(c.Count),
        Number(c.Of),
        Number(c.Excluded.Count),
        c.Of == 0 ? "" : Decimal(c.Proportion),
        c.Interval is { } i ? Decimal(i.Low) : "",
        c.Interval is { } j ? Decimal(j.High) : "",
        c.Population is { } n ? Number(n) : "",
        c.Words ?? "",
    });

    private static IEnumerable<string[]> Areas(NationalReport report)
    {
        foreach (var claim in report.Claims)
        {
            var counting = claim.Numerator.ToDictionary(a => a.Area.Id);
            foreach (var area in claim.Denominator)
            {
                var counts = counting.TryGetValue(area.Id, out var counted);
                yield return [claim.Claim.Id, area.Id.Value, area.Name, area.CodeOn(report.AsAt), counts ? "counts" : "asked", "", "", counted?.Inspection.Key ?? ""];
            }

            foreach (var e in claim.Excluded)
            {
                yield return [claim.Claim.Id, e.Area.Id.Value, e.Area.Name, e.Area.CodeOn(report.AsAt), "excluded", NationalJson.Name(e.Reason), e.Detail, ""];
            }
        }
    }

    private static IEnumerable<string[]> Findings(NationalReport report) =>
        from claim in report.Claims
        from area in claim.Numerator
        from f in area.Findings
        select new[] { claim.Claim.Id, area.Area.Id.Value, f.Label, Number(f.Page), NationalJson.Name(f.Polarity), string.Join(' ', f.Themes), NationalJson.Name(f.Basis) };

    private static void Row(StringBuilder csv, string[] cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0)
            {
                csv.Append(',');
            }

            if (cells[i].AsSpan().IndexOfAny(",\"\r\n") < 0)
            {
                csv.Append(cells[i]);
            }
            else
            {
                csv.Append('"').Append(cells[i].Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
            }
        }

        csv.Append("\r\n");
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Decimal(double value) => Math.Round(value, 4).ToString("0.####", CultureInfo.InvariantCulture);
}

/// <param name="Type">Datatype of CSV on the Web.</param>
/// <param name="Means">What stands in it, with unit and absence.</param>
internal sealed record Column(string Name, string Type, string Means);
