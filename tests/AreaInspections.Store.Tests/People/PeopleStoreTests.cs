using AreaInspections.Areas;
using AreaInspections.People;
using AreaInspections.Store.Tests.Databases;

namespace AreaInspections.Store.Tests.People;

public sealed class PeopleStoreTests(TestDatabases databases)
{
    private static Person Someone(string name, Body body, params Role[] roles) => new()
    {
        Id = new PersonId(Guid.CreateVersion7()),
        Name = name,
        Email = $"{name.ToLowerInvariant()}@example.org",
        Body = body,
        Roles = roles,
    };

    [Theory, EachDatabase]
    public async Task A_person_comes_back_whole_and_stands_in_the_history(Database database)
    {
        var store = await (await databases.Open(database)).WithRecord();
        var officer = Someone(" Olu ", Body.LocalArea, Role.AreaOfficer) with { Email = "Olu@Example.org ", Area = new AreaId("ambleford") };

        var added = (await store.People.Add(officer, Sample.Change)).Value;

        added.Name.ShouldBe("Olu");
        StoreJson.Canonical((await store.People.Find(officer.Id))!).ShouldBe(StoreJson.Canonical(added));
        (await store.People.FindByEmail("OLU@example.ORG"))!.Id.ShouldBe(officer.Id);
        var entry = (await store.People.HistoryOf(officer.Id)).ShouldHaveSingleItem();
        (entry.Verb, entry.Who).ShouldBe(("added", Sample.Change.Who));
        (await store.History.Verify()).Breaks.ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task Two_people_cannot_share_an_address_and_a_refusal_leaves_nothing(Database database)
    {
        var store = await (await databases.Open(database)).WithRecord();
        await store.People.Add(Someone("Ada", Body.Ofsted, Role.Inspector), Sample.Change);

        var twin = await store.People.Add(Someone("Ida", Body.Ofsted, Role.Inspector) with { Email = "ADA@EXAMPLE.ORG" }, Sample.Change);
        var lost = await store.People.Add(Someone("Olu", Body.LocalArea, Role.AreaOfficer) with { Area = new AreaId("nowhere") }, Sample.Change);

        twin.Problems.Single().Code.ShouldBe("person.email-taken");
        lost.Problems.Single().Code.ShouldBe("person.area-unknown");
        ((await store.People.All()).Count, await store.Count("Accounts")).ShouldBe((1, 1));
    }

    [Theory, EachDatabase]
    public async Task A_change_of_roles_ends_sessions_a_new_name_does_not_and_a_stale_form_is_refused(Database database)
    {
        var store = await databases.Open(database);
        var ada = (await store.People.Add(Someone("Ada", Body.Ofsted, Role.Inspector), Sample.Change)).Value;
        var stamp = (await store.People.Known(ada.Id))!.Stamp;

        var renamed = (await store.People.Update(ada with { Name = "Ada Lin" }, null, Sample.Change)).Value;
        (await store.People.Known(ada.Id))!.Stamp.ShouldBe(stamp);
        await store.People.Update(renamed with { Roles = [Role.Reviewer] }, null, Sample.Change);
        var stale = await store.People.Update(renamed with { Name = "Ada Lu" }, null, Sample.Change);

        var known = (await store.People.Known(ada.Id))!;
        (await store.People.Update(known.Person with { Email = "ada.lin@example.org" }, null, Sample.Change)).Problems.Single().Code.ShouldBe("person.email-fixed");
        (known.Person.Name, known.Person.Version).ShouldBe(("Ada Lin", 3));
        known.Stamp.ShouldNotBe(stamp);
        stale.Problems.Single().Code.ShouldBe("person.changed-meanwhile");
        (await store.History.Verify()).Breaks.ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task The_last_administrator_cannot_be_disabled_and_the_second_can(Database database)
    {
        var store = await databases.Open(database);
        var first = (await store.People.Add(Someone("Ada", Body.None, Role.Administrator), Sample.Change)).Value;
        (await store.People.Update(first with { Disabled = true }, null, Sample.Change)).Problems.Single().Code.ShouldBe("person.last-administrator");

        var second = (await store.People.Add(Someone("Ida", Body.None, Role.Administrator), Sample.Change)).Value;
        (await store.People.Update(first with { Disabled = true }, first.Id, Sample.Change)).Problems.Single().Code.ShouldBe("person.own-roles");

        (await store.People.Update(first with { Disabled = true }, second.Id, Sample.Change)).Succeeded.ShouldBeTrue();
        (await store.People.HistoryOf(first.Id)).Select(e => e.Verb).ShouldBe(["disabled", "added"]);
    }

    [Theory, EachDatabase]
    public async Task A_link_to_choose_a_password_is_good_once_and_only_the_newest(Database database)
    {
        var store = await databases.Open(database);
        var ada = (await store.People.Add(Someone("Ada", Body.Ofsted, Role.Inspector), Sample.Change)).Value;
        var older = await store.Invitations.Invite(ada.Id, Sample.Change);
        var newer = await store.Invitations.Invite(ada.Id, Sample.Change);

        (await store.Invitations.Invited(older.Code)).ShouldBeNull();
        (await store.Invitations.Redeem(newer.Code, "hash", Sample.Change))!.Id.ShouldBe(ada.Id);
        (await store.Invitations.Redeem(newer.Code, "other", Sample.Change)).ShouldBeNull();

        (await store.People.MeansOf(ada.Id)).Password.ShouldBeTrue();
        (await store.People.HistoryOf(ada.Id))[0].Verb.ShouldBe("password-chosen");
        (await store.Tamper($"UPDATE \"Accounts\" SET \"PasswordHash\" = NULL WHERE \"PasswordHash\" = 'hash'")).ShouldBe(1);
    }

    [Theory, EachDatabase]
    public async Task Somebody_disabled_cannot_use_a_link(Database database)
    {
        var store = await databases.Open(database);
        var ada = (await store.People.Add(Someone("Ada", Body.Ofsted, Role.Inspector), Sample.Change)).Value;
        var link = await store.Invitations.Invite(ada.Id, Sample.Change);

        await store.People.Update(ada with { Disabled = true }, null, Sample.Change);

        (await store.Invitations.Redeem(link.Code, "hash", Sample.Change)).ShouldBeNull();
    }

    [Theory, EachDatabase]
    public async Task People_change_no_public_page(Database database)
    {
        var store = await (await databases.Open(database)).WithRecord();
        var before = await store.Record.Version();

        await store.People.Add(Someone("Ada", Body.Ofsted, Role.Inspector), Sample.Change);

        (await store.Record.Version()).ShouldBe(before);
    }

    [Theory, EachDatabase]
    public async Task A_person_changed_past_the_store_is_noticed(Database database)
    {
        var store = await databases.Open(database);
        var ada = (await store.People.Add(Someone("Ada", Body.Ofsted, Role.Inspector), Sample.Change)).Value;

        (await store.Tamper("UPDATE \"People\" SET \"Body\" = 'Cqc'")).ShouldBe(1);

        (await store.History.Verify()).Breaks.Single().Stream.ShouldBe($"restricted/people/{ada.Id}");
    }

    [Theory, EachDatabase]
    public async Task Keys_are_the_same_for_every_node(Database database)
    {
        var store = await databases.Open(database);
        store.Keys.Add("one", "<key/>");

        new TestStore(store.Settings).Keys.All().ShouldBe(["<key/>"]);
    }
}
