using System.Text.Json;
using AreaInspections.Evidence;
using AreaInspections.Web.Tests.Browser;
using AreaInspections.Web.Tests.People;
using Microsoft.Playwright;

namespace AreaInspections.Web.Tests.Evidence;

/// <summary>The journal in Chromium: written without a network, through reloads, a crash and an ended session.</summary>
[Collection(typeof(PeopleSite))]
public class JournalTests(ListeningPeopleHost host, PeopleChromium chromium) : IClassFixture<PeopleChromium>
{
    private const string Words = "She said \"no\" – “quoted” 😀 𝄞\nC:\\x, second line";

    [Fact]
    public async Task What_is_written_without_a_network_survives_reload_and_crash_and_reaches_the_server()
    {
        var team = await EvidenceTeam.Make(host);
        var page = await Open(team);
        await Assertions.Expect(page.Locator("[data-offline]")).ToHaveTextAsync("This page opens without a network.");
        await page.Context.SetOfflineAsync(true);
        await Keep(page, Words);
        await Assertions.Expect(page.Locator("[data-list] .app-note")).ToContainTextAsync("On this device");
        await Type(page, "Half a thought");
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("#text")).ToHaveValueAsync("Half a thought");
        var made = await page.Locator("[data-write] input[name=id]").InputValueAsync();

        var again = await Crash(page);
        (await again.Locator("[data-write] input[name=id]").InputValueAsync()).ShouldBe(made, "the page came from the network, not from the browser");
        await Assertions.Expect(again.Locator("[data-list] .app-note")).ToContainTextAsync("On this device");
        await Assertions.Expect(again.Locator("[data-state]")).ToContainTextAsync("1 note is on this device only");
        await Assertions.Expect(again.Locator("#text")).ToHaveValueAsync("Half a thought");
        (await team.All()).ShouldBeEmpty();

        await again.Context.SetOfflineAsync(false);
        await Assertions.Expect(again.Locator("[data-list] .app-note")).ToContainTextAsync("On the server");
        await again.GetByRole(AriaRole.Button, new() { Name = "Keep" }).ClickAsync();
        await Assertions.Expect(again.Locator("[data-where]").Filter(new() { HasText = "On the server" })).ToHaveCountAsync(2);
        (await team.All()).Select(n => n.Text).ShouldBe([Words, "Half a thought"]);
    }

    [Fact]
    public async Task An_ended_session_keeps_everything_and_goes_on_after_signing_in_in_another_tab()
    {
        var team = await EvidenceTeam.Make(host);
        var page = await Open(team);
        await page.Context.ClearCookiesAsync();
        await Keep(page, "Written signed out.");
        await Assertions.Expect(page.Locator("[data-state]")).ToContainTextAsync("You are signed out. 1 note is on this device only");
        (await team.All()).ShouldBeEmpty();

        var other = await page.Context.NewPageAsync();
        await other.GotoAsync("/sign-in");
        await other.GetByLabel("Email address").FillAsync(team.Member.Person.Email);
        await other.GetByLabel("Password", new() { Exact = true }).FillAsync(PeopleHost.Password);
        await other.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync();
        await other.GetByLabel("Code of six digits").FillAsync(team.Member.Code(later: 1));
        await other.GetByRole(AriaRole.Button, new() { Name = "Go on" }).ClickAsync();
        await other.Arrives(url => !url.Contains("/sign-in", StringComparison.Ordinal));
        await page.BringToFrontAsync();

        await Assertions.Expect(page.Locator("[data-list] .app-note")).ToContainTextAsync("On the server");
        (await team.All()).ShouldHaveSingleItem().Text.ShouldBe("Written signed out.");
    }

    [Fact]
    public async Task A_journal_handed_out_is_taken_in_on_an_empty_device_and_sent_once()
    {
        var team = await EvidenceTeam.Make(host);
        var page = await Open(team);
        await page.Context.SetOfflineAsync(true);
        await Keep(page, Words);
        await Type(page, "Unfinished");
        var file = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Hand the journal out" }).ClickAsync());
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid()}.json");
        await file.SaveAsAsync(path);
        var context = page.Context;
        await page.CloseAsync();
        await context.SetOfflineAsync(false);
        page = await context.NewPageAsync();
        await page.GotoAsync("/about");
        await page.EvaluateAsync("name => new Promise(done => { indexedDB.deleteDatabase(name).onsuccess = done; })", $"journal {team.Inspection.Id} {team.Member.Person.Email}");

        await page.GotoAsync($"{team.Address}/journal");
        foreach (var said in new[] { "1 note was taken in, 0 were here already, 1 unfinished one too.", "0 notes were taken in, 1 were here already." })
        {
            await page.Locator("[data-import]").SetInputFilesAsync(path);
            await Assertions.Expect(page.Locator("[data-taken]")).ToHaveTextAsync(said);
        }

        await Assertions.Expect(page.Locator("[data-list] .app-note")).ToContainTextAsync("On the server");
        await Assertions.Expect(page.Locator("[data-drafts]")).ToContainTextAsync("Unfinished");
        await File.WriteAllTextAsync(path, (await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).Replace("second line", "other line", StringComparison.Ordinal).Replace("\"id\": \"0", "\"id\": \"1", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        await page.Locator("[data-import]").SetInputFilesAsync(path);
        await Assertions.Expect(page.Locator("[data-taken]")).ToContainTextAsync("not fit the hash");
        (await team.All()).ShouldHaveSingleItem().Text.ShouldBe(Words);
        File.Delete(path);
    }

    [Fact]
    public async Task Two_people_change_one_note_and_one_of_them_chooses()
    {
        var team = await EvidenceTeam.Make(host);
        var first = await team.Stored(team.Note(team.Colleague, "As it was."));
        var page = await Open(team);
        var note = page.Locator("[data-list] .app-note");
        await note.GetByRole(AriaRole.Button, new() { Name = "Change it" }).ClickAsync();
        await Assertions.Expect(page.Locator("#text")).ToHaveValueAsync("As it was.");
        await page.Locator("#text").FillAsync("As I saw it.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep" }).ClickAsync();
        await Assertions.Expect(note).ToContainTextAsync("As I saw it.");
        await team.Stored(team.Note(team.Colleague, "As they saw it.", first.Id));
        await page.ReloadAsync();

        await Assertions.Expect(note).ToHaveCountAsync(2);
        await note.Filter(new() { HasText = "As they saw it." }).GetByRole(AriaRole.Button, new() { Name = "This one stands" }).ClickAsync();

        await Assertions.Expect(note).ToHaveCountAsync(1);
        await Assertions.Expect(note).ToContainTextAsync("On the server");
        var chosen = (await team.All())[^1];
        (chosen.Text, chosen.Parents.Count, chosen.Author).ShouldBe(("As they saw it.", 2, team.Member.Person.Email));
    }

    [Fact]
    public async Task Two_tabs_write_two_notes_and_see_each_others()
    {
        var team = await EvidenceTeam.Make(host);
        var one = await Open(team);
        await Type(one, "In the first tab");
        var two = await one.Context.NewPageAsync();
        await two.GotoAsync($"{team.Address}/journal");
        await two.Locator("[data-ready]").WaitForAsync();

        await Assertions.Expect(two.Locator("#text")).ToHaveValueAsync("");
        await Assertions.Expect(two.Locator("[data-drafts]")).ToContainTextAsync("In the first tab");
        await Keep(two, "In the second tab");
        await Assertions.Expect(one.Locator("[data-list] .app-note")).ToContainTextAsync("In the second tab");
        await Assertions.Expect(one.Locator("#text")).ToHaveValueAsync("In the first tab");
    }

    [Fact]
    public async Task The_browser_spells_and_hashes_as_the_server_does()
    {
        var page = await chromium.Open("/about", 1280);
        var random = new Random(20260303);
        var items = Enumerable.Range(0, 300).Select(i => new EvidenceItem
        {
            Id = Guid.CreateVersion7(),
            Inspection = Guid.CreateVersion7(),
            Kind = (SourceKind)(i % 7),
            Author = "a@b.example",
            WrittenAt = new DateTime(2026, 3, 3, 9, 30, 0, i, DateTimeKind.Utc),
            Day = i % 3 == 1 ? new DateOnly(2026, 3, 3) : null,
            Text = Any(random),
            With = Any(random),
            Themes = [.. Enumerable.Range(0, i % 4).Select(_ => Any(random))],
            Parents = i % 5 == 2 ? [Guid.CreateVersion7(), Guid.CreateVersion7()] : [],
            Confidentiality = (Confidentiality)(i % 3),
            Transcription = i % 4 == 1 ? new(Any(random), "Mina", new DateOnly(2026, 3, 2)) : null,
        }).ToList();

        var spelt = items.Select(EvidenceHash.Canonical).ToList();
        var hashes = await page.EvaluateAsync<string[]>(
            "async (spelt) => { const { spell, hash } = await import('/assets/journal/spelling.js'); return Promise.all(spelt.map(async s => { const item = JSON.parse(s); return spell(item) === s ? hash(item) : spell(item); })); }",
            spelt);

        hashes.ShouldBe(items.Select(EvidenceHash.Of));
        JsonSerializer.Serialize(await page.EvaluateAsync<string>("async () => (await import('/assets/journal/spelling.js')).clean('a\\ud83d\\0\\r\\nb')")).ShouldBe(JsonSerializer.Serialize("a\ufffd\ufffd\nb"));
    }

    [Fact]
    public async Task Without_script_the_journal_is_the_ordinary_form()
    {
        var team = await EvidenceTeam.Make(host);
        var page = await chromium.SignedIn(team.Member, $"{team.Address}/journal", 375, script: false);

        await page.Locator("#text").FillAsync("Typed without script.");
        await page.Locator("#kind").SelectOptionAsync("visit");
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep" }).ClickAsync();

        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("Visit");
        (await team.All()).ShouldHaveSingleItem().Text.ShouldBe("Typed without script.");
    }

    /// <summary>Up to 40 characters of every kind that can be kept.</summary>
    private static string Any(Random random) => string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => random.Next(6) switch
    {
        0 => "\"\\/"[random.Next(3)].ToString(),
        1 => ((char)random.Next(1, 0x20)).ToString(),
        2 => char.ConvertFromUtf32(random.Next(0x1f300, 0x1faff)),
        3 => ((char)random.Next(0xa0, 0x3000)).ToString(),
        _ => ((char)random.Next(0x20, 0x7f)).ToString(),
    }));

    private async Task<IPage> Open(EvidenceTeam team)
    {
        var page = await chromium.SignedIn(team.Member, $"{team.Address}/journal", 1280);
        await page.Locator("[data-ready]").WaitForAsync();
        return page;
    }

    /// <summary>Types and waits until the browser says that it has kept what was typed.</summary>
    private static async Task Type(IPage page, string text)
    {
        await page.Locator("#text").FillAsync(text);
        await Assertions.Expect(page.Locator("[data-kept]")).ToContainTextAsync("Kept on this device");
    }

    private static async Task Keep(IPage page, string text)
    {
        await Type(page, text);
        await page.Locator("#kind").SelectOptionAsync("interview");
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep" }).ClickAsync();
        await Assertions.Expect(page.Locator("#text")).ToHaveValueAsync("");
    }

    /// <summary>Kills the process behind the tab and opens the page in a new one.</summary>
    private static async Task<IPage> Crash(IPage page)
    {
        var crashed = new TaskCompletionSource();
        page.Crash += (_, _) => crashed.TrySetResult();
        var tools = await page.Context.NewCDPSessionAsync(page);
        _ = tools.SendAsync("Page.crash").ContinueWith(_ => { }, TaskScheduler.Default);
        await crashed.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        await page.CloseAsync();
        var again = await page.Context.NewPageAsync();
        await again.GotoAsync(page.Url);
        await again.Locator("[data-ready]").WaitForAsync();
        return again;
    }
}
