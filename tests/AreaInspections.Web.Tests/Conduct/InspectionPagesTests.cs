using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using AreaInspections.Conduct;
using AreaInspections.Evidence;
using AreaInspections.Findings;
using AreaInspections.Findings.Drafting;
using AreaInspections.Web.Tests.Access;
using AreaInspections.Web.Tests.People;

namespace AreaInspections.Web.Tests.Conduct;

/// <summary>What different people see and may do at the same inspection.</summary>
public class InspectionPagesTests(PeopleHost host) : IClassFixture<PeopleHost>
{
    [Fact]
    public async Task A_planner_reads_what_is_missing_and_not_what_the_team_holds()
    {
        var people = await Drafting("Waits for therapy are far too long.");
        using var planner = await host.SignedIn(people.Planner);
        using var lead = await host.SignedIn(people.Team.Lead);

        var seen = (await planner.Open(people.Address)).Body!.TextContent;
        using var refused = await planner.Send(await planner.Open($"{people.Address}/plan"), $"{people.Address}?handler=Forward", ("seen", $"{(await people.Now()).Version}"));
        var said = (await WebHost.Parse(refused)).Body!.TextContent;

        (await lead.Open(people.Address)).Body!.TextContent.ShouldContain("Waits for therapy are far too long");
        seen.ShouldContain("Every finding rests on evidence");
        said.ShouldContain("Something is still missing");
        (seen + said).ShouldNotContain("therapy");
        (await people.Now()).Stage.ShouldBe("drafting");
    }

    [Fact]
    public async Task A_form_made_from_an_older_version_is_refused_and_keeps_what_was_typed()
    {
        var people = await ConductPeople.Make(host);
        using var planner = await host.SignedIn(people.Planner);
        var seen = (await people.Now()).Version;
        await people.Change(i => i.SetDays(new(new(2026, 3, 9), new(2026, 3, 13))));

        using var refused = await planner.Send($"{people.Address}/plan?handler=Days", ("seen", $"{seen}"), ("first", "16 3 2026"), ("last", "20 3 2026"));

        var page = await WebHost.Parse(refused);
        page.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("Somebody changed this");
        page.QuerySelector("#first")!.GetAttribute("value").ShouldBe("16 3 2026");
        (await people.Now()).Days!.Value.Start.ShouldBe(new DateOnly(2026, 3, 9));
    }

    [Fact]
    public async Task Pausing_needs_its_reason_and_its_law_and_is_undone_by_resuming()
    {
        var people = await ConductPeople.Make(host);
        using var lead = await host.SignedIn(people.Team.Lead);

        using var refused = await lead.Send($"{people.Address}/moves?handler=Pause", ("seen", $"{(await people.Now()).Version}"), ("why", "A flood."));
        using var paused = await lead.Send($"{people.Address}/moves?handler=Pause", ("seen", $"{(await people.Now()).Version}"), ("why", "A flood."), ("basis", "Civil Contingencies Act 2004"));

        (await WebHost.Parse(refused)).QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("on what law");
        (await lead.Open(people.Address)).Body!.TextContent.ShouldContain("Clocks stand still. A flood. (Civil Contingencies Act 2004)");
        using var resumed = await lead.Send($"{people.Address}/moves?handler=Resume", ("seen", $"{(await people.Now()).Version}"));
        (await people.Now()).Standing.ShouldBe(Standing.UnderWay);
    }

    [Fact]
    public async Task A_member_who_edits_a_finding_keeps_the_evidence_that_only_leads_may_read()
    {
        var people = await Drafting("Waits are long.");
        var open = await people.Team.Stored(people.Team.Note(people.Team.Member, "What everybody may read."));
        var secret = await people.Team.Stored(people.Team.Note(people.Team.Lead, "What leads may read.") with { Confidentiality = Confidentiality.Leads });
        var finding = (await people.Store.Papers.Of(people.Team.Inspection.Id, TestContext.Current.CancellationToken)).Findings.Single();
        await people.Store.Papers.Keep(finding with { Evidence = [secret.Id] }, finding.Version, new("tests", "Cites."), TestContext.Current.CancellationToken);
        using var member = await host.SignedIn(people.Team.Member);
        var address = $"{people.Address}/findings/{finding.Id}";

        (await member.Open(address)).Body!.TextContent.ShouldNotContain("What leads may read.");
        using var kept = await member.Send(
            address, ("Form.Id", $"{finding.Id}"), ("Form.Version", "2"), ("Form.Polarity", "Weakness"), ("Form.Criterion", finding.Criterion), ("Form.Text", "Waits are too long."), ("Form.Order", "1"), ("Form.Evidence", $"{open.Id}"));

        kept.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var now = (await people.Store.Papers.Of(people.Team.Inspection.Id, TestContext.Current.CancellationToken)).Findings.Single();
        (now.Text, now.Evidence).ShouldSatisfyAllConditions(n => n.Text.ShouldBe("Waits are too long."), n => n.Evidence.ShouldBe([secret.Id, open.Id]));
    }

    [Fact]
    public async Task Whoever_reads_a_finding_is_told_of_evidence_that_is_kept_from_them_or_from_those_who_sign()
    {
        var people = await Drafting("Waits are long.");
        var secret = await people.Team.Stored(people.Team.Note(people.Team.Lead, "What leads may read.") with { Confidentiality = Confidentiality.Leads });
        var open = await people.Team.Stored(people.Team.Note(people.Team.Member, "What everybody may read."));
        var finding = (await people.Store.Papers.Of(people.Team.Inspection.Id, TestContext.Current.CancellationToken)).Findings.Single();
        var address = $"{people.Address}/findings/{finding.Id}";
        await people.Store.Papers.Keep(finding with { Evidence = [open.Id] }, finding.Version, new("tests", "Cites."), TestContext.Current.CancellationToken);
        using var reviewer = await host.SignedIn(people.Team.Reviewer);
        using var lead = await host.SignedIn(people.Team.Lead);
        (await Cited(reviewer)).ShouldNotContain("lead inspectors may read");
        (await Cited(lead)).ShouldNotContain("Reviewers sign");
        await people.Store.Papers.Keep(finding with { Evidence = [secret.Id, open.Id] }, finding.Version + 1, new("tests", "Cites."), TestContext.Current.CancellationToken);

        (await Cited(reviewer)).ShouldContain("It also rests on 1 note that only lead inspectors may read.");
        (await Cited(lead)).ShouldContain("Reviewers sign for this and cannot read 1 of the notes it rests on.");
        (await Cited(lead)).ShouldNotContain("It also rests on");

        async Task<string> Cited(HttpClient browser) => (await browser.Open(address)).QuerySelector(".app-cited")!.TextContent;
    }

    [Fact]
    public async Task A_conflict_at_the_account_fills_in_the_declaration_and_no_other_word_is_taken()
    {
        var people = await ConductPeople.Make(host);
        var (inspection, who) = (people.Team.Inspection, people.Team.Member);
        using var member = await host.SignedIn(who);
        (await member.Open($"{people.Address}/declaration")).QuerySelector("#conflict")!.GetAttribute("value").ShouldBeNullOrEmpty();
        using var told = await member.Send("/account/conflicts", ("area", inspection.Area.Value), ("reason", "Worked for its council."), ("from", ""), ("until", ""));
        told.StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await people.Now()).Declarations.Single(d => d.Person == who.Person.Email).Stands.ShouldBeTrue();
        var page = await member.Open($"{people.Address}/declaration");
        (page.QuerySelector("#conflict")!.GetAttribute("value"), page.QuerySelector("#has-yes")!.HasAttribute("checked")).ShouldBe(("Worked for its council.", true));
        using var no = await member.Send($"{people.Address}/declaration", ("seen", $"{(await people.Now()).Version}"), ("has", "no"));
        (await WebHost.Parse(no)).QuerySelector(".govuk-error-summary a[href='#has-no']")!.TextContent.ShouldContain("Your account says that you have a conflict");
        using var twice = await member.Send($"{people.Address}/declaration", ("seen", $"{(await people.Now()).Version}"), ("has", "yes"), ("conflict", "Worked for its council."));
        twice.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task An_officer_gets_the_latest_draft_once_it_was_sent_and_none_before_it()
    {
        var people = await ConductPeople.Make(host);
        await AccessPapers.Write(host.Services, people.Team.Inspection.Id);
        using var officer = await host.SignedIn(people.Officer);

        (await Status(1)).ShouldBe(HttpStatusCode.NotFound);
        await people.Change(i => i with { Events = [.. i.Events, new("draft received", new(2026, 4, 1))], Version = i.Version + 1 });
        (await Status(1)).ShouldBe(HttpStatusCode.OK);
        var papers = people.Store.Papers;
        var finding = (await papers.Of(people.Team.Inspection.Id, TestContext.Current.CancellationToken)).Findings.Single();
        await papers.Keep(finding.Reworded("It works very well."), finding.Version, new("tests", "Reworded."), TestContext.Current.CancellationToken);
        var edition = ConductPeople.EditionOf(people.Team.Inspection);
        (await papers.Assemble(people.Team.Inspection.Id, edition, AreaInspections.Readers.Letters.LetterWordingReader.Load(edition.Id), new(2026, 4, 2), new("tests", "Again."), TestContext.Current.CancellationToken)).Value.Version.ShouldBe(2);

        (await Status(1), await Status(2)).ShouldBe((HttpStatusCode.NotFound, HttpStatusCode.OK));

        async Task<HttpStatusCode> Status(int version)
        {
            using var answer = await officer.GetAsync(new Uri($"{people.Address}/letter/{version}.html", UriKind.Relative), TestContext.Current.CancellationToken);
            return answer.StatusCode;
        }
    }

    [Fact]
    public async Task An_export_holds_everything_the_person_may_read_under_the_hashes_it_names()
    {
        var people = await Drafting("Waits are long.");
        await people.Team.Stored(people.Team.Note(people.Team.Member, "What everybody may read."));
        var file = (await people.Team.Store.Attach(people.Team.Inspection.Id, new("name-of-a-child.txt", "text/plain", "secret"u8.ToArray()), new("tests", "A file."), TestContext.Current.CancellationToken)).Value.Sha256;
        await people.Team.Stored(people.Team.Note(people.Team.Lead, "What leads may read.") with { Confidentiality = Confidentiality.Safeguarding, Attachments = [file] });

        var (ofMember, ofLead) = (await Export(people.Team.Member), await Export(people.Team.Lead));

        var manifest = ofLead["manifest.csv"].Trim().Split('\n').Skip(1).Select(l => l.Split(',')).ToList();
        manifest.Select(m => m[2]).ShouldBe(ofLead.Keys.Where(k => k != "manifest.csv"));
        manifest.ShouldAllBe(m => m[0] == Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(ofLead[m[2]]))));
        string.Concat(ofLead.Values).ShouldSatisfyAllConditions(t => t.ShouldContain("What leads may read."), t => t.ShouldContain("name-of-a-child"), t => t.ShouldContain("Waits are long."));
        string.Concat(ofMember.Values).ShouldSatisfyAllConditions(t => t.ShouldContain("What everybody may read."), t => t.ShouldNotContain("What leads may read."), t => t.ShouldNotContain("name-of-a-child"));
        ofMember["index.html"].ShouldContain("1 are left out");

        async Task<Dictionary<string, string>> Export(TestPerson person)
        {
            using var browser = await host.SignedIn(person);
            using var zip = new ZipArchive(await browser.GetStreamAsync(new Uri($"{people.Address}/export", UriKind.Relative), TestContext.Current.CancellationToken));
            var texts = new Dictionary<string, string>();
            foreach (var entry in zip.Entries)
            {
                using var reader = new StreamReader(entry.Open());
                texts[entry.FullName] = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
            }

            return texts;
        }
    }

    /// <summary>At drafting, with one finding that rests on nothing.</summary>
    private async Task<ConductPeople> Drafting(string finding)
    {
        var people = await ConductPeople.Make(host);
        await people.Change(i => i with { Stage = "drafting", Version = i.Version + 1 });
        var draft = new DraftFinding { Id = Guid.CreateVersion7(), Inspection = people.Team.Inspection.Id, Version = 0, Polarity = Polarity.Weakness, Criterion = ConductPeople.EditionOf(people.Team.Inspection).Criteria[0].Id, Text = finding };
        (await people.Store.Papers.Keep(draft, 0, new("tests", "A finding."), TestContext.Current.CancellationToken)).Succeeded.ShouldBeTrue();
        return people;
    }
}
