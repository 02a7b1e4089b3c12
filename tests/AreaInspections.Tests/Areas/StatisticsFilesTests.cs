using System.IO.Compression;
using AreaInspections.Areas;
using AreaInspections.Readers.Areas;

namespace AreaInspections.Tests.Areas;

/// <summary>Every authority named in the published statistics is an area of the register.</summary>
public class StatisticsFilesTests
{
    private static readonly AreaRegister s_register = AreaRegisterReader.Load();

    [Theory]
    [InlineData("ehc-plans/timeliness_20_week.csv", "new_la_code", "la_name", "old_la_code", 156)]
    [InlineData("ehc-plans/requests.csv", "new_la_code", "la_name", "old_la_code", 156)]
    [InlineData("ehc-plans/sen2_mi.csv", "new_la_code", "la_name", "old_la_code", 157)]
    [InlineData("ehc-plans/sen_needs_all_plans.csv", "new_la_code", "la_name", "old_la_code", 153)]
    [InlineData("early-years/1_eyfsp_headline_measures_2022.csv", "new_la_code", "la_name", "old_la_code", 152)]
    [InlineData("lookups/Provider_data_lookup.csv", "la_code_new", "local_authority_ons_name", "la_code", 156)]
    [InlineData("exclusions/la_exclusion_absence_by_sen.csv.gz", "new_la_code", "la_name", null, 0)]
    [InlineData("lookups/la_ccg_lookup.csv", null, "la_name", null, 153)]
    [InlineData("ofsted/mi_ofsted_winter_2223.csv", null, "Local.area.partnership", null, 16)]
    public void Names_codes_and_numbers_of_a_file_are_known(string file, string? code, string name, string? dfe, int expected)
    {
        var rows = Rows(SharedData.Require($"data/statistics/{file}"), code, name, dfe);

        rows.Where(r => r.Name.Length > 0 && r.Code != "z" && s_register.Search(r.Name).Answers.Count == 0).ShouldBeEmpty();
        rows.Where(r => r.Code.StartsWith('E') && s_register.ByCode(r.Code) is null).ShouldBeEmpty();
        rows.Where(r => r.Code.StartsWith('E') && r.Dfe.Length > 0 && s_register.ByCode(r.Code)!.DfeNumber != r.Dfe).ShouldBeEmpty();
        rows.Count.ShouldBeGreaterThanOrEqualTo(expected);
    }

    [Fact]
    public void Short_names_of_the_compiled_list_of_letters_are_known_but_for_a_slip_and_a_company()
    {
        var rows = Rows(SharedData.Require("data/statistics/ofsted/adcs_send_outcomes_summary.csv"), null, "la", null);

        rows.Select(r => r.Name)
            .Where(n => n.Length > 0 && s_register.Search(n).Answers.Count == 0)
            .ShouldBe(["Leicesteshire", "Sunderland/TfChildren"], ignoreOrder: true);
        s_register.Search("Leicesteshire").Suggestions[0].Name.ShouldBe("Leicestershire");
        rows.Count.ShouldBeGreaterThan(150);
    }

    /// <summary>Distinct authorities of a simple CSV file.</summary>
    private static HashSet<(string Code, string Name, string Dfe)> Rows(string path, string? code, string name, string? dfe)
    {
        using var file = File.OpenRead(path);
        using var reader = new StreamReader(path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file);
        var header = Cells(reader.ReadLine()!);
        var found = new HashSet<(string, string, string)>();
        while (reader.ReadLine() is { } line)
        {
            var cells = Cells(line);
            found.Add((Cell(code), Cell(name), Cell(dfe)));

            string Cell(string? column) => column is null ? string.Empty : cells[header.IndexOf(column)];
        }

        return found;
    }

    private static List<string> Cells(string line)
    {
        var parts = line.Split('"');
        return string.Concat(parts.Select((p, i) => i % 2 == 0 ? p.Replace(',', '\t') : p)).Split('\t').ToList();
    }
}
