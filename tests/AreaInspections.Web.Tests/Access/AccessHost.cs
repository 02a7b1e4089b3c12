using AreaInspections.Areas;
using AreaInspections.Conduct;
using AreaInspections.Evidence;
using AreaInspections.Inspections;
using AreaInspections.People;
using AreaInspections.Store.Evidence;
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

    /// <summary>A piece of evidence of each of the two.</summary>
    public IReadOnlyDictionary<Guid, Guid> Notes { get; private set; } = new Dictionary<Guid, Guid>();

    /// <summary>Browser of each persona.</summary>
    public IReadOnlyList<(Persona Persona, HttpClient Browser)> Askers { get; private set; } = [];

    /// <summary>Somebody to administrate.</summary>
    public PersonId Somebody { get; private set; }

    /// <summary>A file an analyst sent.</summary>
    public Guid Upload { get; private set; }

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
        Notified = (await Inspect("oxfordshire", people, new DatedEvent("call to the area", new DateOnly(2026, 3, 2)))).Id;
        Secret = (await Inspect("oxfordshire", people)).Id;
        Notes = new Dictionary<Guid, Guid> { [Notified] = await Note(Notified), [Secret] = await Note(Secret) };
        Askers = [.. askers.Select(a => (a.Persona, a.Browser))];
        Somebody = askers[0].Person.Id;
        using var file = new MemoryStream("no,figures"u8.ToArray());
        Upload = (await Services.GetRequiredService<ImportWorks>().Receive(new FormFile(file, 0, file.Length, "upload", "file.csv"), CancellationToken.None)).Id;
    }

    private async Task<Guid> Note(Guid inspection)
    {
        var note = new EvidenceItem { Id = Guid.CreateVersion7(), Inspection = inspection, Kind = SourceKind.Note, Author = "tests", WrittenAt = new DateTime(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc), Text = "A note." };
        (await Services.GetRequiredService<EvidenceStore>().Record(note, EvidenceHash.Of(note))).Succeeded.ShouldBeTrue();
        return note.Id;
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
