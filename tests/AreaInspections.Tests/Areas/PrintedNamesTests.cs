using System.Text.Json;
using AreaInspections.Areas;
using AreaInspections.Readers.Areas;

namespace AreaInspections.Tests.Areas;

/// <summary>Names as the published reports print them lead to the right area and boards.</summary>
public class PrintedNamesTests
{
    private static readonly AreaRegister s_register = AreaRegisterReader.Load();

    [Fact]
    public void Areas_authorities_and_boards_of_the_reports_are_known()
    {
        var files = Directory.GetFiles(SharedData.Require("data/gold"), "*.json");

        foreach (var file in files)
        {
            using var document = JsonDocument.Parse(File.ReadAllText(file));
            var report = document.RootElement;
            var day = report.GetProperty("inspectionStart").GetDateTime();
            var on = DateOnly.FromDateTime(day);
            var area = s_register.ByName(Text("areaName"), on)!;

            area.CodeOn(on).ShouldBe(Text("localAuthorityCode"));
            (area.DfeNumber, area.OfstedUrn).ShouldBe((Text("dfeLaCode"), Text("urn")));
            s_register.ByName(Text("localAuthority"), on).ShouldBe(area);
            var codes = report.GetProperty("integratedCareBoardsCanonical").EnumerateArray().Select(b => b.GetProperty("code").GetString()!).ToList();
            report.GetProperty("integratedCareBoards").EnumerateArray().Select(b => s_register.FindBoard(b.GetString()!, on)?.Code).ShouldBe(codes, file);
            codes.ShouldBeSubsetOf(area.Boards.Select(b => b.Code));

            string Text(string field) => report.GetProperty(field).GetString()!;
        }

        files.Length.ShouldBe(36);
    }
}
