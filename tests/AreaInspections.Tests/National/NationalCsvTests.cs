using System.Globalization;
using System.Text.Json;
using AreaInspections.Documents.National;
using AreaInspections.National;

namespace AreaInspections.Tests.National;

public class NationalCsvTests
{
    private static readonly NationalReport s_report = NationalSample.Report();
    private static readonly IReadOnlyList<NationalFile> s_files = NationalCsv.Write(s_report);

    [Fact]
    public void Table_of_claims_holds_the_numbers_of_the_report()
    {
        var rows = Rows("national-claims.csv");

        rows.Skip(1).Select(r => (Id: r[0], Count: int.Parse(r[6]), Of: int.Parse(r[7]), Excluded: int.Parse(r[8])))
            .ShouldBe(s_report.Claims.Select(c => (c.Claim.Id, c.Count, c.Of, c.Excluded.Count)));
        rows[1][2].ShouldBe(s_report.Claims[0].Sentence);
    }

    [Fact]
    public void Intervals_keep_four_decimals()
    {
        var row = Rows("national-claims.csv").Single(r => r[0] == "outcome-inconsistent-2023");

        double.Parse(row[10], CultureInfo.InvariantCulture).ShouldBe(ProportionInterval.Wilson(1, 3, 5).Low, 0.00005);
    }

    [Fact]
    public void Table_of_areas_holds_each_area_of_each_claim_once()
    {
        var rows = Rows("national-claim-areas.csv").Skip(1).ToList();

        rows.Count.ShouldBe(s_report.Claims.Sum(c => c.Of + c.Excluded.Count));
        rows.Count(r => r[4] == "counts").ShouldBe(s_report.Claims.Sum(c => c.Count));
    }

    [Fact]
    public void Findings_lead_back_to_claim_and_page()
    {
        var row = Rows("national-claim-findings.csv").First(r => r[0] == "weakness-therapy-access-2023");

        row.ShouldBe(["weakness-therapy-access-2023", "ashby", "A-N01", "3", "weakness", "therapy-access", "adjudicated"]);
    }

    [Theory]
    [InlineData("national-claims.csv")]
    [InlineData("national-claim-areas.csv")]
    [InlineData("national-claim-findings.csv")]
    public void Description_names_the_columns_in_order(string table)
    {
        using var metadata = JsonDocument.Parse(s_files.Single(f => f.Name == table + "-metadata.json").Content);

        metadata.RootElement.GetProperty("url").GetString().ShouldBe(table);
        metadata.RootElement.GetProperty("tableSchema").GetProperty("columns").EnumerateArray().Select(c => c.GetProperty("name").GetString())
            .ShouldBe(Rows(table)[0]);
    }

    [Fact]
    public void Json_holds_every_claim_with_its_lists()
    {
        using var json = JsonDocument.Parse(NationalJson.Write(s_report));
        var claims = json.RootElement.GetProperty("claims").EnumerateArray().ToList();

        claims.Select(c => c.GetProperty("numerator").GetArrayLength()).ShouldBe(s_report.Claims.Select(c => c.Count));
        claims.Select(c => c.GetProperty("denominator").GetArrayLength()).ShouldBe(s_report.Claims.Select(c => c.Of));
        claims.Select(c => c.GetProperty("excluded").EnumerateObject().Sum(r => r.Value.GetArrayLength())).ShouldBe(s_report.Claims.Select(c => c.Excluded.Count));
    }

    private static List<string[]> Rows(string name) => Parse(s_files.Single(f => f.Name == name).Content);

    /// <summary>RFC 4180, letter by letter.</summary>
    private static List<string[]> Parse(string csv)
    {
        var (rows, row, cell, quoted) = (new List<string[]>(), new List<string>(), "", false);
        for (var i = 0; i < csv.Length; i++)
        {
            switch (csv[i])
            {
                case '"' when quoted && i + 1 < csv.Length && csv[i + 1] == '"': cell += csv[i++]; break;
                case '"': quoted = !quoted; break;
                case ',' when !quoted: row.Add(cell); cell = ""; break;
                case '\r' when !quoted: break;
                case '\n' when !quoted: row.Add(cell); rows.Add([.. row]); row.Clear(); cell = ""; break;
                default: cell += csv[i]; break;
            }
        }

        return rows;
    }
}
