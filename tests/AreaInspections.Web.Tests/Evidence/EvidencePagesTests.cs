using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using AreaInspections.Evidence;
using AreaInspections.Store.Evidence;
using AreaInspections.Store.History;
using AreaInspections.Web.Tests.People;

namespace AreaInspections.Web.Tests.Evidence;

/// <summary>Pages of evidence as somebody without script uses them.</summary>
public class EvidencePagesTests(PeopleHost host) : IClassFixture<PeopleHost>
{
    [Fact]
    public async Task A_note_from_the_form_is_kept_once_however_often_the_form_is_sent()
    {
        var team = await EvidenceTeam.Make(host);
        using var browser = await host.SignedIn(team.Member);
        var form = await browser.Open($"{team.Address}/note");

        using var first = await browser.Send(form, $"{team.Address}/note", Filled(form, "Families wait.\r\nToo long.", ("day", "3 March 2026"), ("themes", "therapy-access"), ("from", "notebook 3"), ("writtenBy", "Mina"), ("writtenOn", "2 3 2026")));
        using var second = await browser.Send(form, $"{team.Address}/note", Filled(form, "Families wait.\r\nToo long.", ("day", "3 March 2026"), ("themes", "therapy-access"), ("from", "notebook 3"), ("writtenBy", "Mina"), ("writtenOn", "2 3 2026")));

        second.Headers.Location.ShouldBe(first.Headers.Location);
        var note = (await team.All()).ShouldHaveSingleItem();
        (note.Text, note.Day, note.Author, note.Transcription).ShouldBe(("Families wait.\nToo long.", new DateOnly(2026, 3, 3), team.Member.Person.Email, new Transcription("notebook 3", "Mina", new DateOnly(2026, 3, 2))));
        var page = await browser.Open(first.Headers.Location!.OriginalString);
        page.QuerySelector(".app-note__text")!.TextContent.ShouldBe(note.Text);
        page.Body!.TextContent.ShouldContain("Access to therapy services");
    }

    [Fact]
    public async Task What_is_refused_stays_in_its_fields_and_its_files_need_not_be_chosen_again()
    {
        var team = await EvidenceTeam.Make(host);
        using var browser = await host.SignedIn(team.Member);
        var form = await browser.Open($"{team.Address}/note");
        using var content = Multipart(form, ("plan.txt", "A plan."), Filled(form, "Kept as typed.", ("kind", ""), ("day", "yesterday")));

        using var refused = await browser.PostAsync(new Uri($"{team.Address}/note", UriKind.Relative), content, TestContext.Current.CancellationToken);
        var page = await WebHost.Parse(refused);

        page.QuerySelectorAll(".govuk-error-summary__list a").Select(a => a.GetAttribute("href")).ShouldBe(["#kind", "#day"]);
        ((IHtmlTextAreaElement)page.QuerySelector("#text")!).Value.ShouldBe("Kept as typed.");
        page.QuerySelector("#day")!.GetAttribute("value").ShouldBe("yesterday");
        (await team.All()).ShouldBeEmpty();
        using var again = await browser.Send(page, $"{team.Address}/note", Filled(page, "Kept as typed.", ("part", Hidden(page, "part"))));
        var hash = (await team.All()).ShouldHaveSingleItem().Attachments.ShouldHaveSingleItem();
        (await browser.GetStringAsync(new Uri($"/your-work/inspections/{team.Inspection.Id}/files/{hash}", UriKind.Relative), TestContext.Current.CancellationToken)).ShouldBe("A plan.");
    }

    [Fact]
    public async Task Gone_back_and_changed_a_note_becomes_a_later_version_of_itself()
    {
        var team = await EvidenceTeam.Make(host);
        using var browser = await host.SignedIn(team.Member);
        var form = await browser.Open($"{team.Address}/note");
        using var first = await browser.Send(form, $"{team.Address}/note", Filled(form, "Before."));

        using var back = await browser.Send(form, $"{team.Address}/note", Filled(form, "After."));
        var told = await WebHost.Parse(back);
        using var again = await browser.Send(told, $"{team.Address}/note", Filled(told, "After.", ("of", Hidden(told, "of"))));

        told.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("kept before you changed it");
        (await team.All()).Select(n => (n.Text, n.Parents.Count)).ShouldBe([("Before.", 0), ("After.", 1)]);
        var old = await browser.Open(first.Headers.Location!.OriginalString);
        old.QuerySelector(".govuk-inset-text")!.TextContent.ShouldContain("earlier version");
    }

    [Fact]
    public async Task Two_changes_stand_side_by_side_until_one_is_chosen_for_both()
    {
        var team = await EvidenceTeam.Make(host);
        using var browser = await host.SignedIn(team.Member);
        var first = await team.Stored(team.Note(team.Member, "First."));
        var mine = await team.Stored(team.Note(team.Member, "Mine.", first.Id));
        var other = await team.Stored(team.Note(team.Colleague, "Theirs.", first.Id));
        var list = await browser.Open(team.Address);
        list.QuerySelectorAll(".app-side .app-note__text").Select(s => s.TextContent).ShouldBe(["Mine.", "Theirs."], ignoreOrder: true);

        using var chosen = await browser.Send(list, $"{team.Address}?handler=Choose", ("id", Hidden(list, "id")), ("chosen", other.Id.ToString()), ("of", mine.Id.ToString()), ("of", other.Id.ToString()));

        var third = (await team.All())[^1];
        (third.Text, third.Author).ShouldBe(("Theirs.", team.Member.Person.Email));
        third.Parents.ShouldBe([mine.Id, other.Id]);
        (await browser.Open(team.Address)).QuerySelectorAll(".app-disputes").ShouldBeEmpty();
        ((IHtmlTextAreaElement)(await browser.Open($"{team.Address}/note?of={mine.Id}&of={other.Id}")).QuerySelector("#text")!).Value.ShouldBe("Mine.\n\nTheirs.");
    }

    [Fact]
    public async Task What_is_for_the_leads_is_not_there_for_others_nor_is_its_file()
    {
        var team = await EvidenceTeam.Make(host);
        using var lead = await host.SignedIn(team.Lead);
        using var member = await host.SignedIn(team.Member);
        var file = (await team.Store.Attach(team.Inspection.Id, new Attachment("worry.txt", "text/plain", "A worry."u8.ToArray()), new Change("tests", "A file."), TestContext.Current.CancellationToken)).Value.Sha256;
        var secret = await team.Stored(team.Note(team.Lead, "A worry about one child.") with { Confidentiality = Confidentiality.Safeguarding, Criterion = "outcomes", Attachments = [file] });

        string[] addresses = [$"{team.Address}/{secret.Id}", $"{team.Address}/note?of={secret.Id}", $"/your-work/inspections/{team.Inspection.Id}/files/{file}"];
        (await Statuses(member, addresses)).ShouldAllBe(s => s == HttpStatusCode.NotFound);
        (await Statuses(lead, addresses)).ShouldAllBe(s => s == HttpStatusCode.OK);
        (await member.Open($"{team.Address}?q=worry")).QuerySelector("#results")!.TextContent.ShouldBe("No note fits");
        (await lead.Open($"{team.Address}?q=worries")).QuerySelectorAll(".app-note mark").Select(m => m.TextContent).ShouldBe(["worry"]);
    }

    [Fact]
    public async Task Evidence_is_found_by_words_in_any_form_and_by_what_its_words_speak_of()
    {
        var team = await EvidenceTeam.Make(host);
        using var browser = await host.SignedIn(team.Reviewer);
        await team.Stored(team.Note(team.Member, "Children wait over a year for speech and language therapy."));
        await team.Stored(team.Note(team.Member, "The local offer is out of date.") with { Kind = SourceKind.Document });

        (await Texts("?q=waiting")).ShouldHaveSingleItem().ShouldContain("speech");
        (await Texts("?theme=therapy-access")).ShouldHaveSingleItem().ShouldContain("speech");
        (await Texts("?kind=document")).ShouldHaveSingleItem().ShouldContain("local offer");
        (await Texts("?q=%22out of date%22&kind=interview")).ShouldBeEmpty();
        (await Texts("")).Count.ShouldBe(2);
        async Task<IReadOnlyList<string>> Texts(string query) => [.. (await browser.Open(team.Address + query)).QuerySelectorAll(".app-note__text").Select(t => t.TextContent)];
    }

    [Fact]
    public async Task The_matrix_counts_what_stands_and_names_what_is_thin()
    {
        var team = await EvidenceTeam.Make(host);
        using var browser = await host.SignedIn(team.Member);
        var criterion = AreaInspections.Readers.Frameworks.FrameworkReader.Load()[0].Criteria[0];
        var first = await team.Stored(team.Note(team.Member, "One.") with { Criterion = criterion.Id });
        await team.Stored(team.Note(team.Member, "One, changed.", first.Id) with { Criterion = criterion.Id, Kind = SourceKind.Visit });

        var page = await browser.Open($"{team.Address}/matrix");

        page.QuerySelectorAll(".app-matrix tbody tr")[0].QuerySelectorAll("td").Select(td => td.TextContent[..1]).ShouldBe(["0", "0", "1", "0", "0", "0", "0", "1"]);
        page.QuerySelectorAll("main li").Select(l => l.TextContent).ShouldContain(l => l.Contains(criterion.Name, StringComparison.Ordinal) && l.Contains("1 of at least 5", StringComparison.Ordinal));
    }

    private static async Task<IReadOnlyList<HttpStatusCode>> Statuses(HttpClient browser, IReadOnlyList<string> addresses)
    {
        var statuses = new List<HttpStatusCode>();
        foreach (var address in addresses)
        {
            using var answer = await browser.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
            statuses.Add(answer.StatusCode);
        }

        return statuses;
    }

    private static string Hidden(IHtmlDocument page, string name) => page.QuerySelector($"main input[name={name}]")!.GetAttribute("value")!;

    /// <summary>The fields of the form; those given take the place of the usual.</summary>
    private static (string Name, string Value)[] Filled(IHtmlDocument form, string text, params (string Name, string Value)[] others)
    {
        (string Name, string Value)[] usual = [("id", Hidden(form, "id")), ("text", text), ("kind", "interview"), ("confidentiality", "team")];
        return [.. usual.Where(u => others.All(o => o.Name != u.Name)), .. others];
    }

    private static MultipartFormDataContent Multipart(IHtmlDocument form, (string Name, string Text) file, IEnumerable<(string Name, string Value)> fields)
    {
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in fields.Append(("__RequestVerificationToken", Hidden(form, "__RequestVerificationToken"))))
        {
            content.Add(new StringContent(value), name);
        }

        content.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(file.Text)), "file", file.Name);
        return content;
    }
}
