using AreaInspections.Areas;
using AreaInspections.People;
using AreaInspections.Store.History;
using AreaInspections.Store.People;
using AreaInspections.Web.Tests.People;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace AreaInspections.Web.Tests.Access;

/// <summary>The host with every persona signed in, and inspections they take part in. Everything that can be configured to be there is.</summary>
public sealed class AccessHost : PeopleHost, IAsyncLifetime
{
    private static readonly Change s_change = new("tests", "An inspection to ask for.");

    /// <summary>In Oxfordshire, which has been given notice.</summary>
    public Guid Notified { get; } = Guid.CreateVersion7();

    /// <summary>In Oxfordshire with the same people, before notice.</summary>
    public Guid Secret { get; } = Guid.CreateVersion7();

    /// <summary>Browser of each persona.</summary>
    public IReadOnlyList<(Persona Persona, HttpClient Browser)> Askers { get; private set; } = [];

    /// <summary>Somebody to administrate.</summary>
    public PersonId Somebody { get; private set; }

    public async ValueTask InitializeAsync()
    {
        var askers = new List<(Persona Persona, HttpClient Browser, PersonId Id)>();
        foreach (var persona in Persona.All)
        {
            var person = await Add(persona.Body, persona.Roles, persona.Area is { } area ? new AreaId(area) : null, persona.Sure ? null : false);
            askers.Add((persona, await SignedIn(person), person.Person.Id));
        }

        var participations = Services.GetRequiredService<ParticipationStore>();
        foreach (var (inspection, notified) in new[] { (Notified, true), (Secret, false) })
        {
            var kept = await participations.Keep(
                new()
                {
                    Inspection = inspection,
                    Area = new AreaId("oxfordshire"),
                    AreaNotified = notified,
                    Team = [.. askers.Where(a => a.Persona.Part is not null).Select(a => new Participant(a.Id, a.Persona.Part!.Value))],
                    Reviewers = [.. askers.Where(a => a.Persona.Reviews).Select(a => a.Id)],
                },
                new DateOnly(2026, 3, 2),
                s_change);
            kept.Problems.ShouldBeEmpty();
        }

        Askers = [.. askers.Select(a => (a.Persona, a.Browser))];
        Somebody = askers[0].Id;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("SignIn:SingleSignOn:Authority", "http://localhost:1");
        builder.UseSetting("SignIn:SingleSignOn:ClientId", "inspections");
        builder.UseSetting("Demo", "false");
    }
}
