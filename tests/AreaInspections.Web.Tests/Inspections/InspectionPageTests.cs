namespace AreaInspections.Web.Tests.Inspections;

[Collection<ReportedSite>]
public class InspectionPageTests(ReportedHost host)
{
    [Fact]
    public async Task An_inspection_shows_every_finding_with_its_words_and_its_report()
    {
        var page = await host.Page("/inspections/oxfordshire/full/2023-07-13");

        var findings = page.QuerySelectorAll(".app-finding");
        page.QuerySelector("#findings")!.TextContent.ShouldBe($"{findings.Length} findings");
        findings.ShouldAllBe(f => f.QuerySelector(".app-finding__words")!.TextContent.Length > 20);
        page.QuerySelectorAll(".app-group h3").Select(h => h.TextContent.Split('?', ' ')[0]).ShouldBe(["What", "What", "Areas", "Areas"]);
        page.QuerySelector("#reports ~ ul a")!.GetAttribute("href")!.ShouldStartWith("/reports/");
        page.QuerySelector(".app-remark")!.TextContent.ShouldContain("17 July 2023");
    }

    [Fact]
    public async Task An_area_shows_what_it_was_asked_to_do_in_words_priority_first()
    {
        var page = await host.Page("/areas/oxfordshire");

        var marks = page.QuerySelectorAll("section[aria-labelledby=asked] .app-finding .app-mark").Select(m => m.TextContent).ToList();
        marks.Count(m => m == "Priority action").ShouldBe(5);
        marks.ShouldBe(marks.OrderBy(m => m != "Priority action"));
        page.QuerySelectorAll(".app-missing").ShouldBeEmpty();
    }
}
