using AreaInspections.Experiences;
using AreaInspections.Store.Experiences;
using AreaInspections.Web.Tests.People;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace AreaInspections.Web.Tests.Experiences;

/// <summary>A host that has a list of schools.</summary>
public sealed class SchoolsHost : PeopleHost
{
    private readonly string _file = Path.GetTempFileName();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        File.WriteAllText(_file, "EstablishmentName,LA (code),Town\nOakfield Primary School,878,Exeter\nOakfield Academy,383,Leeds\n");
        builder.UseSetting("Experiences:Schools", _file);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        File.Delete(_file);
    }
}

/// <summary>Somebody who knows the school and not the area.</summary>
public class FormSchoolTests(SchoolsHost host) : IClassFixture<SchoolsHost>
{
    [Fact]
    public async Task An_area_is_found_by_the_name_of_a_school()
    {
        using var sender = await Sender.Begin(host);

        using var searched = await sender.Post("/tell-us/form/area", ("school", "oakfield"), ("then", "school"), ("area", ""));
        var found = await WebHost.Parse(searched);
        found.QuerySelectorAll("button[name=pick]").Select(b => b.TextContent).ShouldBe(["Oakfield Academy, Leeds: Leeds", "Oakfield Primary School, Exeter: Devon"]);
        (await sender.Fill("area", ("school", "oakfield"), ("pick", "devon"), ("area", ""))).ShouldBe("/tell-us/form/learning");

        var draft = (await host.Services.GetRequiredService<SenderStore>().Draft(ReceiptCode.Parse(sender.Code)!.Value, TestContext.Current.CancellationToken)).Value!;
        draft.Account.Answer("area").ShouldBe("devon");
        draft.Account.Answer("school").ShouldBe("oakfield");
    }

    [Fact]
    public async Task A_school_nobody_knows_is_said_so_and_the_list_of_areas_is_there()
    {
        using var sender = await Sender.Begin(host);

        using var searched = await sender.Post("/tell-us/form/area", ("school", "nowhere school"), ("then", "school"), ("area", ""));

        var page = await WebHost.Parse(searched);
        page.QuerySelector("[role=status]")!.TextContent.ShouldContain("We found no school like that.");
        page.QuerySelector("#q-school")!.GetAttribute("value").ShouldBe("nowhere school");
        page.QuerySelectorAll("#q-area option").Length.ShouldBeGreaterThan(150);
        (await sender.Fill("area", ("school", ""), ("then", "school"), ("area", "leeds"))).ShouldBe("/tell-us/form/learning", "Enter in an empty field goes on");
    }
}
