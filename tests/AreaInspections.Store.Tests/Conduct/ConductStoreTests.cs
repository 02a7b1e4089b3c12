using AreaInspections.Conduct;
using AreaInspections.Findings;
using AreaInspections.Inspections;
using AreaInspections.Store.Findings;
using AreaInspections.Store.Tests.Databases;
using AreaInspections.Tests.Conduct;

namespace AreaInspections.Store.Tests.Conduct;

public sealed class ConductStoreTests(TestDatabases databases)
{
    [Theory, EachDatabase]
    public async Task An_inspection_comes_back_as_it_was_kept(Database database)
    {
        var store = await databases.Open(database);
        var first = SampleInspection.Inspection(WrittenInspection.Edition) with { Embargo = SampleInspection.Now, Demonstration = true };

        await store.Conduct.Schedule(first, Sample.Change);
        await store.Conduct.Schedule(first, Sample.Change);

        StoreJson.Canonical((await store.Conduct.Find(first.Id))!).ShouldBe(StoreJson.Canonical(first));
        (await store.Conduct.List()).ShouldHaveSingleItem();
        (await store.Conduct.Schedule(first with { AreaName = "Other" }, Sample.Change)).Problems.Single().Code.ShouldBe("inspection.id-taken");
        (await store.Conduct.History(first.Id)).ShouldHaveSingleItem().Verb.ShouldBe("scheduled");
    }

    [Theory, EachDatabase]
    public async Task A_change_made_from_an_old_version_is_refused_and_overwrites_nothing(Database database)
    {
        var store = await Scheduled(database);
        Task<Result<Inspection>> SetEmbargo(int seen, DateTime until) => store.Conduct.Change(SampleInspection.Id(1), seen, i => i.SetEmbargo(until), Sample.Change);

        (await SetEmbargo(1, SampleInspection.Now)).Value.Version.ShouldBe(2);
        (await SetEmbargo(1, SampleInspection.Now.AddDays(1))).Problems.Single().Code.ShouldBe("inspection.stale");

        (await store.Conduct.Find(SampleInspection.Id(1)))!.Embargo.ShouldBe(SampleInspection.Now);
        (await store.History.Verify()).Breaks.ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task Of_many_who_change_the_same_version_one_succeeds(Database database)
    {
        var store = await Scheduled(database);

        var changes = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() =>
            store.Conduct.Change(SampleInspection.Id(1), 1, x => x.SetEmbargo(SampleInspection.Now.AddDays(i)), Sample.Change))));

        changes.Count(c => c.Succeeded).ShouldBe(1);
        changes.Where(c => !c.Succeeded).ShouldAllBe(c => c.Problems.Single().Code == "inspection.stale");
    }

    [Theory, EachDatabase]
    public async Task A_finding_seen_in_an_old_version_is_refused_and_the_new_one_stays(Database database)
    {
        var store = await Scheduled(database);
        var finding = SampleInspection.Finding(200, Polarity.Strength, "meet", "It works.");
        var papers = store.Conduct.Papers;

        (await papers.Keep(finding, 0, Sample.Change)).Value.Version.ShouldBe(1);
        (await papers.Keep(finding.Reworded("It works well."), 1, Sample.Change)).Value.Version.ShouldBe(2);
        (await papers.Keep(finding.Reworded("It works badly."), 1, Sample.Change)).Problems.Single().Code.ShouldBe("inspection.stale");
        (await papers.Keep(finding, 0, Sample.Change)).Problems.Single().Code.ShouldBe("inspection.stale");

        (await papers.Of(SampleInspection.Id(1))).Findings.Single().Text.ShouldBe("It works well.");
        (await papers.Keep(finding with { Inspection = SampleInspection.Id(2) }, 0, Sample.Change)).Problems.Single().Code.ShouldBe("inspection.unknown");
        (await store.History.Verify()).Breaks.ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task A_published_letter_is_on_the_public_record_and_found_with_its_findings(Database database)
    {
        var store = await Scheduled(database, withRecord: true);
        var before = await store.Record.Version();
        await WrittenInspection.Write(store);

        var published = (await WrittenInspection.Publish(store)).Value;

        published.Inspection.ShouldSatisfyAllConditions(i => i.Stage.ShouldBe("published"), i => i.Published.ShouldBe(1));
        var record = await store.Record.LoadNationalRecord();
        record.Version.ShouldNotBe(before);
        record.Inspections.Single(i => i.Key == "ambleford/full/2026-01-12").Outcome.ShouldBe("statementRequired");
        var findings = record.Findings.Where(f => f.Inspection == "ambleford/full/2026-01-12").ToList();
        findings.Count.ShouldBe(SampleInspection.Papers(WrittenInspection.Edition).Findings.Count);
        findings.ShouldAllBe(f => f.Themes.SequenceEqual(new[] { "therapy-access" }));
        (await store.Findings.Search(new FindingQuery { Words = "far too long" })).Hits.ShouldContain(h => h.Finding.Polarity == Polarity.Priority);
        (await store.History.Verify()).Breaks.ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task A_correction_publishes_another_version_and_keeps_the_one_before(Database database)
    {
        var store = await Scheduled(database, withRecord: true);
        await WrittenInspection.Write(store);
        await WrittenInspection.Publish(store);
        var wrong = (await store.Conduct.Papers.Of(SampleInspection.Id(1))).Findings.Single(f => f.Polarity == Polarity.Priority);

        var back = (await store.Conduct.Change(SampleInspection.Id(1), await WrittenInspection.Seen(store), i => i.Back(WrittenInspection.Edition, "A service was named wrongly."), Sample.Change)).Value;
        await store.Conduct.Papers.Keep(wrong.Reworded("Waits for occupational therapy are far too long.").Agreed("olive.lead").Agreed("carl.lead"), wrong.Version, Sample.Change);
        await WrittenInspection.AssembleAndSign(store);
        var second = (await WrittenInspection.Publish(store)).Value;

        (second.Inspection.Published, second.Report.Version, back.Published).ShouldBe((2, 2, 1));
        var texts = (await store.Record.LoadNationalRecord()).Findings.Where(f => f.Polarity == Polarity.Priority && f.Inspection == "ambleford/full/2026-01-12").Select(f => f.Text);
        texts.ShouldBe(["Waits for occupational therapy are far too long."]);
        (await store.Reports.Versions(second.Report.Series)).Count.ShouldBe(2);
        (await store.Conduct.Papers.Of(SampleInspection.Id(1))).Letters.Select(l => l.Version).ShouldBe([1, 2]);
        (await store.History.Verify()).Breaks.ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task A_letter_that_is_held_back_leaves_the_public_record_as_it_was(Database database)
    {
        var store = await Scheduled(database, withRecord: true);
        await WrittenInspection.Write(store);
        await store.Conduct.Change(SampleInspection.Id(1), await WrittenInspection.Seen(store), i => i.SetEmbargo(SampleInspection.Now.AddHours(1)), Sample.Change);

        (await WrittenInspection.Publish(store)).Problems.Single().Code.ShouldBe("inspection.gate.may-publish");
        (await store.Conduct.Forward(SampleInspection.Id(1), await WrittenInspection.Seen(store), p => SampleInspection.Gate(WrittenInspection.Edition, p), Sample.Change)).Problems.Single().Code.ShouldBe("inspection.gate.may-publish");
        (await store.Count("Reports")).ShouldBe(0);
        await store.Conduct.Change(SampleInspection.Id(1), await WrittenInspection.Seen(store), i => i.SetEmbargo(null), Sample.Change);
        (await store.Conduct.Forward(SampleInspection.Id(1), await WrittenInspection.Seen(store), p => SampleInspection.Gate(WrittenInspection.Edition, p), Sample.Change)).Problems.Single().Code.ShouldBe("inspection.publish");
    }

    [Theory, EachDatabase]
    public async Task A_signature_is_refused_for_a_letter_that_changed(Database database)
    {
        var store = await Scheduled(database);
        await WrittenInspection.Write(store);
        var act = SampleInspection.Act with { Person = "rita.review" };

        (await store.Conduct.Papers.Sign(SampleInspection.Id(1), Inspectorate.Ofsted, "other", act, Sample.Change)).Problems.Single().Code.ShouldBe("signature.letter-changed");
        (await store.Conduct.Papers.Sign(SampleInspection.Id(2), Inspectorate.Ofsted, "other", act, Sample.Change)).Problems.Single().Code.ShouldBe("inspection.unknown");
    }

    private async Task<TestStore> Scheduled(Database database, bool withRecord = false)
    {
        var store = await databases.Open(database);
        if (withRecord)
        {
            await store.WithRecord();
        }

        (await store.Conduct.Schedule(SampleInspection.Inspection(WrittenInspection.Edition) with { Stage = "final-review" }, Sample.Change)).Succeeded.ShouldBeTrue();
        return store;
    }
}
