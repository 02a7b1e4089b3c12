using System.Security.Cryptography;
using System.Text;
using AreaInspections.People;
using AreaInspections.Store;
using AreaInspections.Store.History;
using AreaInspections.Store.People;
using AreaInspections.Web.People;
using Microsoft.AspNetCore.Identity;

namespace AreaInspections.Web.Demonstration;

/// <summary>
/// Makes what a demonstration shows: invented people, one for each role and of both inspectorates, whose passwords stand on a page. Only on a database that
/// holds no real people. Inspections to look at are made with them.
/// </summary>
public static class DemonstrationPeople
{
    /// <summary>The password of all of them.</summary>
    public const string Password = "exampleshire has nine bridges";

    private static readonly Change s_change = new("demonstration", "The site was started as a demonstration.");

    public static IReadOnlyList<Person> All { get; } =
    [
        Of(1, "Petra Planner", Body.Ofsted, Role.Planner),
        Of(2, "Olive Ofsted-Lead", Body.Ofsted, Role.Inspector),
        Of(3, "Colin Cqc-Lead", Body.Cqc, Role.Inspector),
        Of(4, "Tess Team-Member", Body.Cqc, Role.Inspector),
        Of(5, "Rita Ofsted-Reviewer", Body.Ofsted, Role.Reviewer),
        Of(6, "Ralph Cqc-Reviewer", Body.Cqc, Role.Reviewer),
        Of(7, "Arthur Area-Officer", Body.LocalArea, Role.AreaOfficer) with { Area = DemonstrationArea.Area.Id },
        Of(8, "Anna Analyst", Body.None, Role.Analyst),
        Of(9, "Moira Moderator", Body.Ofsted, Role.Moderator),
        Of(10, "Adam Administrator", Body.None, Role.Administrator),
    ];

    /// <summary>The key of the second factor of one of them; as public as the password.</summary>
    public static string KeyOf(Person person) => Totp.KeyFrom(SHA256.HashData(Encoding.UTF8.GetBytes(person.Email)));

    /// <summary>Nothing where the site is no demonstration.</summary>
    /// <returns>Why there can be no demonstration; empty where there is one, or none is wanted.</returns>
    public static async Task<IReadOnlyList<Problem>> Make(IServiceProvider services, CancellationToken cancel)
    {
        if (!services.GetRequiredService<DemonstrationMode>().On)
        {
            return [];
        }

        var people = services.GetRequiredService<PeopleStore>();
        var there = await people.All(cancel);
        if (there.FirstOrDefault(p => !p.Demonstration) is { } real)
        {
            return [new("demonstration.real-people", $"The database holds {real.Name}, who is not invented. A demonstration needs a database of its own: set AREAINSPECTIONS_DATA or ConnectionStrings:Inspections to another one.")];
        }

        await using var scope = services.CreateAsyncScope();
        var problems = new List<Problem>();
        foreach (var person in All.Where(p => there.All(t => t.Id != p.Id)))
        {
            var added = await people.Add(person, s_change, cancel);
            problems.AddRange(added.Problems);
            if (added.Succeeded)
            {
                await LetSignIn(scope.ServiceProvider, person);
            }
        }

        problems.AddRange(await DemonstrationInspections.Make(services.GetRequiredService<InspectionsStore>(), services.GetRequiredService<TimeProvider>(), cancel));
        return problems;
    }

    private static async Task LetSignIn(IServiceProvider services, Person person)
    {
        var users = services.GetRequiredService<UserManager<Account>>();
        var account = (await users.FindByIdAsync(person.Id.ToString()))!;
        account.PasswordHash = users.PasswordHasher.HashPassword(account, Password);
        account.TwoFactorEnabled = person.NeedsSecondFactor;
        if (person.NeedsSecondFactor)
        {
            await ((IUserAuthenticatorKeyStore<Account>)services.GetRequiredService<IUserStore<Account>>()).SetAuthenticatorKeyAsync(account, KeyOf(person), CancellationToken.None);
        }

        await users.UpdateAsync(account);
    }

    private static Person Of(int number, string name, Body body, Role role) => new()
    {
        Id = new PersonId(new Guid(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0])),
        Name = name,
        Email = $"{name.ToLowerInvariant().Replace(' ', '.')}@exampleshire.example",
        Body = body,
        Roles = [role],
        Demonstration = true,
    };
}
