using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using AreaInspections.Evidence;
using AreaInspections.Web.Tests.People;

namespace AreaInspections.Web.Tests.Evidence;

/// <summary>What a journal sends and asks for.</summary>
public class EvidenceItemsTests(PeopleHost host) : IClassFixture<PeopleHost>
{
    [Fact]
    public async Task A_sending_is_answered_item_by_item_with_the_hash_and_a_repeat_changes_nothing()
    {
        var team = await EvidenceTeam.Make(host);
        using var browser = await host.SignedIn(team.Member);
        EvidenceItem[] notes = [team.Note(team.Member, "Said \"no\".\nThen: C:\\x – 𝄞 😀"), team.Note(team.Member, "")];

        var answers = await team.Answers(browser, notes);
        var again = await team.Answers(browser, notes);

        answers[0].GetProperty("hash").GetString().ShouldBe(EvidenceHash.Of(notes[0]));
        answers[1].GetProperty("problems")[0].GetProperty("code").GetString().ShouldBe("evidence.empty");
        (again[0].GetProperty("sequence").GetInt32(), again[0].GetProperty("alreadyThere").GetBoolean()).ShouldBe((answers[0].GetProperty("sequence").GetInt32(), true));
        EvidenceHash.Of((await team.All()).ShouldHaveSingleItem()).ShouldBe(EvidenceHash.Of(notes[0]));
    }

    [Fact]
    public async Task What_does_not_fit_is_refused_in_words_and_leaves_the_others_alone()
    {
        var team = await EvidenceTeam.Make(host);
        using var browser = await host.SignedIn(team.Member);
        var first = await team.Stored(team.Note(team.Member, "As it was."));
        var hidden = await team.Stored(team.Note(team.Lead, "For leads.") with { Confidentiality = Confidentiality.Leads });
        EvidenceItem[] notes =
        [
            first with { Text = "Other words." }, team.Note(team.Colleague, "By somebody else."), team.Note(team.Member, "Elsewhere.") with { Inspection = Guid.CreateVersion7() },
            team.Note(team.Member, "Over the lead's head.", hidden.Id), team.Note(team.Member, "With a file.") with { Attachments = [new string('a', 64)] },
            team.Note(team.Member, "Changed on the way."), team.Note(team.Member, "Of no kind.") with { Kind = (SourceKind)99 }, team.Note(team.Member, "Right."),
        ];

        var answers = await team.Answers(browser, notes, [.. notes.Select(n => EvidenceHash.Of(n.Text.StartsWith("Changed", StringComparison.Ordinal) ? n with { Text = "Before." } : n))]);

        answers.Select(a => a.TryGetProperty("problems", out var p) ? p[0].GetProperty("code").GetString() : "taken").ShouldBe(
            ["evidence.id-taken", "evidence.other-author", "evidence.other-inspection", "evidence.parent-hidden", "evidence.file-unknown", "evidence.hash-differs", "evidence.kind", "taken"]);
        (await team.All()).Select(i => i.Text).ShouldBe(["As it was.", "For leads.", "Right."]);
    }

    [Theory]
    [InlineData("{", "evidence.json")]
    [InlineData("{\"item\":{\"id\":7},\"hash\":\"x\"}", "evidence.unreadable")]
    [InlineData("[{\"item\":{\"id\":\"019a0000-0000-7000-8000-000000000001\",\"themes\":[null]},\"hash\":\"x\"}]", "evidence.unreadable")]
    [InlineData("\"note\"", "evidence.unreadable")]
    public async Task What_is_no_note_is_said_to_be_none(string sent, string code)
    {
        var team = await EvidenceTeam.Make(host);
        using var browser = await host.SignedIn(team.Member);

        using var answer = await team.Send(browser, sent);
        var json = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);

        (json.TryGetProperty("all", out var all) ? all[0] : json).GetProperty("problems")[0].GetProperty("code").GetString().ShouldBe(code);
    }

    [Fact]
    public async Task Without_the_token_nothing_is_taken_and_signed_out_a_script_is_told()
    {
        var team = await EvidenceTeam.Make(host);
        using var browser = await host.SignedIn(team.Member);
        using var nobody = host.Browser();
        nobody.DefaultRequestHeaders.Accept.ParseAdd("application/json");

        using var bare = await browser.PostAsJsonAsync(new Uri($"{team.Address}/items", UriKind.Relative), Array.Empty<string>(), TestContext.Current.CancellationToken);
        using var expired = await nobody.GetAsync(new Uri($"{team.Address}/items", UriKind.Relative), TestContext.Current.CancellationToken);

        (bare.StatusCode, expired.StatusCode).ShouldBe((HttpStatusCode.BadRequest, HttpStatusCode.Unauthorized));
    }

    [Fact]
    public async Task Each_hears_only_of_what_they_may_read_and_of_what_was_replaced_out_of_sight()
    {
        var team = await EvidenceTeam.Make(host);
        var open = await team.Stored(team.Note(team.Member, "Open to all."));
        await team.Stored(team.Note(team.Member, "My worry.") with { Confidentiality = Confidentiality.Safeguarding });
        await team.Stored(team.Note(team.Lead, "What followed.", open.Id) with { Confidentiality = Confidentiality.Leads });

        var heard = new List<(string Texts, string Replaced, int UpTo)>();
        foreach (var person in new[] { team.Lead, team.Member, team.Colleague, team.Reviewer })
        {
            using var browser = await host.SignedIn(person);
            var answer = await team.Ask(browser);
            heard.Add((
                string.Join(' ', answer.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("item").GetProperty("text").GetString())),
                string.Join(' ', answer.GetProperty("replaced").EnumerateArray().Select(i => i.GetString())),
                answer.GetProperty("upTo").GetInt32()));
        }

        heard.Select(h => h.Texts).ShouldBe(["Open to all. My worry. What followed.", "Open to all. My worry.", "Open to all.", "Open to all."]);
        heard.Select(h => h.Replaced).ShouldBe(["", $"{open.Id}", $"{open.Id}", $"{open.Id}"]);
        heard.ShouldAllBe(h => h.UpTo == 3);
    }

    [Fact]
    public async Task Only_what_arrived_since_is_told_and_a_reviewer_sends_nothing()
    {
        var team = await EvidenceTeam.Make(host);
        using var browser = await host.SignedIn(team.Reviewer);
        await team.Stored(team.Note(team.Member, "First."));
        await team.Stored(team.Note(team.Member, "Second."));

        var since = await team.Ask(browser, 1);
        using var sent = await team.Send(browser, [team.Note(team.Reviewer, "Third.")]);

        since.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("sequence").GetInt32()).ShouldBe([2]);
        sent.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
