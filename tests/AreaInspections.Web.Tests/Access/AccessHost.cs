using AreaInspections.Areas;
using AreaInspections.Conduct;
using AreaInspections.Experiences;
using AreaInspections.Inspections;
using AreaInspections.People;
using AreaInspections.Readers.Experiences;
using AreaInspections.Store.Experiences;
using AreaInspections.Web.Statistics;
using AreaInspections.Web.Tests.People;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AreaInspections.Web.Tests.Access;

/// <summary>The host with every persona signed in, and inspections they take part in. Everything that can be configured to be there is.</summary>
public sealed class AccessHost : PeopleHost, IAsyncLifetime
{
    /// <summary>In Oxfordshire, which was called.</summary>
    public Guid Notified { get; private set; }

    /// <summary>In Oxfordshire with the same people, before the area was called.</summary>
    public Guid Secret { get; private set; }

    /// <summary>Browser of each persona.</summary>
    public IReadOnlyList<(Persona Persona, HttpClient Browser)> Askers { get; private set; } = [];

    /// <summary>Somebody to administrate.</summary>
    public PersonId Somebody { get; private set; }

    /// <summary>A file an analyst sent.</summary>
    public Guid Upload { get; private set; }

    /// <summary>An account that was read and may be counted.</summary>
    public Guid Experience { get; private set; }

    private readonly Dictionary<Guid, IReadOnlyDictionary<string, string>> _places = [];

    /// <summary>By part of a route, something that is there in the inspection.</summary>
    public IReadOnlyDictionary<string, string> PlacesOf(Guid inspection) => _places.GetValueOrDefault(inspection) ?? _places[Notified];

    public async ValueTask InitializeAsync()
    {
        var askers = new List<(Persona Persona, HttpClient Browser, Person Person)>();
        foreach (var persona in Persona.All)
        {
            var person = await Add(persona.Body, persona.Roles, persona.Area is { } area ? new AreaId(area) : null, persona.Sure ? null : false);
            askers.Add((persona, await SignedIn(person), person.Person));
        }

        var people = new Assignment(
            [.. askers.Where(a => a.Persona.Part is not null).Select(a => new Inspector(a.Person.Email, a.Person.Name, "Inspector", Of(a.Person), a.Persona.Part!.Value))],
            [.. askers.Where(a => a.Persona.Reviews).Select(a => new Reviewer(a.Person.Email, a.Person.Name, "Director", Of(a.Person)))]);
        Notified = (await Inspect("oxfordshire", people, new("call to the area", new(2026, 3, 2)), new("draft received", new(2026, 4, 1)))).Id;

        Secret = (await Inspect("oxfordshire", people)).Id;
        foreach (var inspection in new[] { Notified, Secret })
        {
            _places[inspection] = await AccessPapers.Write(Services, inspection);
        }

        Askers = [.. askers.Select(a => (a.Persona, a.Browser))];
        Somebody = askers[0].Person.Id;
        Experience = await SendExperience();
        using var file = new MemoryStream("no,figures"u8.ToArray());
        Upload = (await Services.GetRequiredService<ImportWorks>().Receive(new FormFile(file, 0, file.Length, "upload", "file.csv"), CancellationToken.None)).Id;
    }

    private async Task<Guid> SendExperience()
    {
        var form = FormReader.Load();
        var account = new Account { Form = form.Edition }.With("speaker", ["parent"]).With("story", ["We waited."]).With("area", ["oxfordshire"]).With("consent", ["inspectors", "analysis", "contact"]).With("contact-way", ["a@example.org"]);
        var sent = Receiving.Receive(Guid.CreateVersion7(), account, form, new FirstLook([], new byte[32]), new ComingIn(WayIn.Form, null, new DateTime(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc))).Value;
        await Services.GetRequiredService<SenderStore>().SendTogether([(ReceiptCode.New(), sent)]);
        await Services.GetRequiredService<ModerationStore>().Change(sent.Experience.Id, 1, e => e.Decide("fit-to-use", "", "tests", new DateTime(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc)), "decided", new("tests", "Read."));
        return sent.Experience.Id;
    }

    private static Inspectorate Of(Person person) => person.Body == Body.Ofsted ? Inspectorate.Ofsted : Inspectorate.Cqc;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("SignIn:SingleSignOn:Authority", "http://localhost:1");
        builder.UseSetting("SignIn:SingleSignOn:ClientId", "inspections");
        builder.UseSetting("Demo", "false");
    }
}
