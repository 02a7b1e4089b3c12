using System.Text.Json;
using AreaInspections.Areas;
using AreaInspections.Inspections;
using AreaInspections.Readers.Areas;
using AreaInspections.Readers.Inspections;

namespace AreaInspections.Tests.Inspections;

/// <summary>
/// Figures about inspections, computed by hand from the published tables under the ids named here. Those of the published table leave
/// out Dorset and Northamptonshire, which stand only in its notes.
/// </summary>
public class KnownFiguresTests
{
    private static readonly AreaRegister s_register = AreaRegisterReader.Load();
    private static readonly List<InspectionRecord> s_record = [.. PublicInspections.Load()];
    private static readonly List<InspectionRecord> s_first = s_record.Where(i => i is { Edition: "2016", Kind: InspectionKind.Full }).ToList();
    private static readonly List<InspectionRecord> s_table = s_first.Where(InTable).ToList();
    private static readonly List<InspectionRecord> s_revisits = s_record.Where(i => i.Kind == InspectionKind.Revisit && InTable(i)).ToList();
    private static readonly List<InspectionRecord> s_first16 = s_record.Where(i => i.Edition == "2023" && i.Start <= new DateOnly(2023, 8, 31)).ToList();

    [Fact]
    public void Insp_1622_n() => Equal("insp-1622-n", s_table.Count, 149);

    [Fact]
    public void Insp_1622_wsoa() => Equal("insp-1622-wsoa", s_table.Count(Statement), 82);

    [Fact]
    public void Insp_1622_wsoa_pct() => Equal("insp-1622-wsoa-pct", Percent(s_table), 55.0);

    [Fact]
    public void Insp_1622_wsoa_incl_old() => Equal(
        "insp-1622-wsoa-incl-old",
        new { inspections = s_first.Count, wsoa = s_first.Count(Statement), pct = Percent(s_first) },
        new { inspections = 151, wsoa = 83, pct = 55.0 });

    [Fact]
    public void Insp_first30_table() => Equal("insp-first30-table", FirstYear(s_table).Count, 29);

    [Fact]
    public void Insp_first30() => Equal("insp-first30", FirstYear(s_first).Count, 30);

    [Fact]
    public void Insp_first30_wsoa()
    {
        var areas = FirstYear(s_first).Where(Statement)
            .OrderBy(i => InTable(i) ? 0 : 1).ThenBy(i => i.Area.Value, StringComparer.Ordinal)
            .Select(i => InTable(i) ? Name(i) : $"{Name(i)} (abolished {s_register.Find(i.Area)!.Abolished!.Value.Year})");
        Equal(
            "insp-first30-wsoa",
            new { table = FirstYear(s_table).Count(Statement), withDorset = FirstYear(s_first).Count(Statement), pctOf30 = Percent(FirstYear(s_first)), areas },
            new
            {
                table = 8,
                withDorset = 9,
                pctOf30 = 30.0,
                areas = new[] { "Hartlepool", "Middlesbrough", "Rochdale", "Sandwell", "Sefton", "Suffolk", "Surrey", "Waltham Forest", "Dorset (abolished 2019)" },
            });
    }

    [Theory]
    [InlineData("2016", 20, 5, 25.0)]
    [InlineData("2017", 27, 14, 51.9)]
    [InlineData("2018", 32, 19, 59.4)]
    [InlineData("2019", 29, 17, 58.6)]
    [InlineData("2020", 7, 4, 57.1)]
    [InlineData("2021", 23, 16, 69.6)]
    [InlineData("2022", 11, 7, 63.6)]
    public void Insp_by_year(string year, int inspections, int wsoa, double pct)
    {
        var ofYear = s_table.Where(i => i.Start.Year.ToString() == year).ToList();

        Equal("insp-by-year", new { inspections = ofYear.Count, wsoa = ofYear.Count(Statement), pct = Percent(ofYear) }, new { inspections, wsoa, pct }, year);
    }

    [Fact]
    public void Revisit_outcomes() => Equal(
        "revisit-outcomes",
        new
        {
            revisits = s_revisits.Count,
            sufficientProgressAll = s_revisits.Count(i => i.Outcome == "sufficientAll"),
            some = s_revisits.Count(i => i.Outcome == "sufficientSome"),
            none = s_revisits.Count(i => i.Outcome == "sufficientNone"),
            notRevisitedYet = s_table.Count(i => Statement(i) && !s_revisits.Exists(r => r.Area == i.Area)),
        },
        new { revisits = 46, sufficientProgressAll = 20, some = 24, none = 2, notRevisitedYet = 36 });

    [Fact]
    public void Revisit_none() => Equal(
        "revisit-none",
        s_revisits.Where(i => i.Outcome == "sufficientNone").Select(Name).Order(StringComparer.Ordinal),
        new[] { "Devon", "Sefton" });

    [Fact]
    public void Revisit_weaknesses() => Equal(
        "revisit-weaknesses",
        new { sufficient = s_revisits.Sum(i => i.SufficientProgress), not = s_revisits.Sum(i => i.InsufficientProgress) },
        new { sufficient = 178, not = 77 });

    [Fact]
    public void Insp_days_to_letter()
    {
        var days = s_table.Select(i => (i, Days: i.Published!.Value.DayNumber - i.Start.DayNumber)).OrderBy(p => p.Days).ToList();

        Equal(
            "insp-days-to-letter",
            new { median = (double)days[days.Count / 2].Days, min = days[0].Days, max = days[^1].Days, maxArea = Name(days[^1].i) },
            new { median = 66.0, min = 44, max = 149, maxArea = "North Yorkshire" });
    }

    [Fact]
    public void Mi2223_outcomes() => Equal(
        "mi2223-outcomes",
        new Dictionary<string, int>
        {
            ["Inconsistent experiences and outcomes"] = s_first16.Count(i => i.Outcome == "inconsistent"),
            ["Typically positive experiences and outcomes"] = s_first16.Count(i => i.Outcome == "typicallyPositive"),
            ["Widespread and/or systemic failings"] = s_first16.Count(i => i.Outcome == "systemicFailings"),
        },
        new Dictionary<string, int>
        {
            ["Inconsistent experiences and outcomes"] = 6,
            ["Typically positive experiences and outcomes"] = 5,
            ["Widespread and/or systemic failings"] = 5,
        });

    [Fact]
    public void Mi2223_priority()
    {
        var byArea = s_first16.Where(i => i.Weaknesses > 0).OrderBy(i => i.Area.Value, StringComparer.Ordinal).ToDictionary(Name, i => i.Weaknesses!.Value);

        Equal(
            "mi2223-priority",
            new { total = byArea.Values.Sum(), byArea },
            new { total = 16, byArea = new Dictionary<string, int> { ["Hertfordshire"] = 2, ["Nottinghamshire"] = 2, ["Oldham"] = 2, ["Oxfordshire"] = 5, ["Plymouth"] = 5 } });
    }

    private static bool InTable(InspectionRecord i) => i.Source.Place!.StartsWith("sheet Area_SEND", StringComparison.Ordinal);

    private static bool Statement(InspectionRecord i) => i.Outcome == "statementRequired";

    private static List<InspectionRecord> FirstYear(List<InspectionRecord> inspections) => inspections.Where(i => i.Start <= new DateOnly(2017, 3, 31)).ToList();

    private static double Percent(List<InspectionRecord> inspections) => Math.Round(100.0 * inspections.Count(Statement) / inspections.Count, 1);

    private static string Name(InspectionRecord i) => s_register.Find(i.Area)!.PlainName;

    /// <summary>Ours equals the number written here, and the one on file where the shared data is there.</summary>
    private static void Equal(string id, object ours, object written, string? key = null)
    {
        var json = JsonSerializer.SerializeToElement(ours);
        JsonElement.DeepEquals(json, JsonSerializer.SerializeToElement(written)).ShouldBeTrue($"{id}: {json}");

        using var file = JsonDocument.Parse(File.ReadAllText(SharedData.Require("data/statistics/known-figures.json")));
        var figure = file.RootElement.EnumerateArray().Single(f => f.GetProperty("id").GetString() == id).GetProperty("value");
        JsonElement.DeepEquals(json, key is null ? figure : figure.GetProperty(key)).ShouldBeTrue($"{id}: {json} on file is {figure}");
    }
}
