using System.Net.Http.Headers;
using AreaInspections.Areas;
using AreaInspections.Conduct;
using AreaInspections.People;
using AreaInspections.Readers.Frameworks;
using AreaInspections.Store.Conduct;
using AreaInspections.Web.Tests.Evidence;
using AreaInspections.Web.Tests.People;
using Microsoft.Extensions.DependencyInjection;

namespace AreaInspections.Web.Tests.Conduct;

/// <summary>A team with an inspection the area knows of, its officer and a planner.</summary>
public sealed record ConductPeople(EvidenceTeam Team, TestPerson Officer, TestPerson Planner)
{
    public string Address => $"/your-work/inspections/{Team.Inspection.Id}";

    public ConductStore Store => Team.Host.Services.GetRequiredService<ConductStore>();

    public static async Task<ConductPeople> Make(PeopleHost host)
    {
        var made = new ConductPeople(
            await EvidenceTeam.Make(host), await host.Add(Body.LocalArea, [Role.AreaOfficer], new AreaId("oxfordshire")), await host.Add(Body.Ofsted, [Role.Planner]));
        await made.Change(i => i with { Events = [new("call to the area", new(2026, 3, 2))], Version = i.Version + 1 });
        return made;
    }

    public async Task<Inspection> Now() => (await Store.Find(Team.Inspection.Id, TestContext.Current.CancellationToken))!;

    public async Task<Inspection> Change(Func<Inspection, Result<Inspection>> change) =>
        (await Store.Change(Team.Inspection.Id, (await Now()).Version, change, new("tests", "Before the test."), TestContext.Current.CancellationToken)).Value;

    /// <summary>Something the team asks the area for.</summary>
    public async Task<Guid> Ask()
    {
        var id = Guid.CreateVersion7();
        await Change(i => i.Ask(new(id, "How long do children wait?", new(2026, 3, 2), new(2026, 3, 6), [], null)));
        return id;
    }

    public static AreaInspections.Frameworks.FrameworkEdition EditionOf(Inspection inspection) => FrameworkReader.Load().Single(e => e.Id == inspection.Edition);
}

internal static class Sending
{
    /// <summary>Sends a form with files as a browser does.</summary>
    public static async Task<HttpResponseMessage> Send(this HttpClient browser, string address, IEnumerable<(string Name, byte[] Bytes)> files, params (string Name, string Value)[] fields)
    {
        var page = await browser.Open(address);
        using var form = new MultipartFormDataContent { { new StringContent(page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!), "__RequestVerificationToken" } };
        foreach (var (name, value) in fields)
        {
            form.Add(new StringContent(value), name);
        }

        foreach (var (name, bytes) in files)
        {
            var content = new ByteArrayContent(bytes);
            content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
            form.Add(content, "file", name);
        }

        return await browser.PostAsync(new Uri(address, UriKind.Relative), form, TestContext.Current.CancellationToken);
    }
}
