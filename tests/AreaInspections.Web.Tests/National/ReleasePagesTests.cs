using AreaInspections.Documents.National;
using AreaInspections.Store.History;
using AreaInspections.Store.Inspections;
using AreaInspections.Store.National;
using AreaInspections.Web.Publishing;
using Microsoft.Extensions.DependencyInjection;

namespace AreaInspections.Web.Tests.National;

public class ReleasePagesTests
{
    private static readonly Change s_change = new("tests", "to see what happens");

    [Fact]
    public async Task A_release_stays_what_it_was_and_says_what_has_changed_since()
    {
        var cancel = TestContext.Current.CancellationToken;
        await using var host = new WebHost();
        using var client = host.CreateClient();
        var (record, releases) = (host.Services.GetRequiredService<RecordStore>(), host.Services.GetRequiredService<ReleaseStore>());
        var report = (await host.Services.GetRequiredService<PublicRecords>().Now(cancel)).NationalAsAt(new(2017, 6, 30), "2016");
        var frozen = await releases.Freeze(new(report, "First year", [.. NationalFiles.Write(report).Select(f => (f.Name, f.Content))]), s_change, cancel);
        var address = "/national/releases/" + frozen.Value.Release.Id;
        (await host.Page(address)).QuerySelector("#main-content")!.TextContent.ShouldContain("Every claim gives the same today");
        var file = await client.GetByteArrayAsync(address + "/national-findings.html", cancel);

        var inspections = (await record.LoadNationalRecord(cancel)).Inspections.ToList();
        var at = inspections.FindIndex(i => i.Edition == "2016" && i.Outcome == "noStatementRequired" && i.Published <= report.AsAt);
        inspections[at] = inspections[at] with { Outcome = "statementRequired" };
        await record.Load(new([], inspections, []), s_change, cancel);
        await Task.Delay(1100, cancel);

        var text = (await host.Page(address)).QuerySelector("#main-content")!.TextContent;
        text.ShouldContain("Has changed since: 9 of 30 then, 10 of 30 now");
        text.ShouldContain("counts now: corrected since");
        (await client.GetByteArrayAsync(address + "/national-findings.html", cancel)).ShouldBe(file);
        (await client.GetStringAsync(address + ".csv", cancel)).ShouldContain(",9,30,10,30,false");
    }
}
