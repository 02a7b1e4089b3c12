using System.Collections.Concurrent;
using System.Net;
using System.Text;
using AreaInspections.Conduct.Children;
using AreaInspections.Store;
using AreaInspections.Web.Conduct.Children;
using AreaInspections.Web.Pages.Conduct.Area;
using AreaInspections.Web.Tests.People;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AreaInspections.Web.Tests.Conduct;

/// <summary>The area's lists of children: what is said of them, what is drawn, and that nothing of them stays.</summary>
public class ChildrenTests(ListeningLogHost host) : IClassFixture<ListeningLogHost>
{
    private const string Name = "Zebedee-Quillfeather";

    [Fact]
    public async Task Lists_that_are_right_give_up_to_six_children_and_leave_no_name_anywhere()
    {
        var people = await ConductPeople.Make(host);
        using var officer = await host.SignedIn(people.Officer);

        using var sent = await Send(officer, people, List(ChildListKind.EhcPlans, 400), List(ChildListKind.SenSupport, 400));

        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var sample = await Sample(people);
        (sample.Size, sample.Lists.Sum(l => l.Lines)).ShouldBe((6, 800));
        var page = await officer.Open($"{people.Address}/children");
        page.QuerySelectorAll("tbody tr").Length.ShouldBe(6);
        page.QuerySelectorAll("tbody tr td").Select(c => c.TextContent).ShouldContain($"{sample.Children[0].Row}");
        (await people.Now()).DayOf(TrackedSample.Drawn).ShouldNotBeNull();
        await NoNameIsKept();
    }

    [Fact]
    public async Task What_is_wrong_is_shown_by_row_and_column_with_what_to_do_and_nothing_is_kept()
    {
        var people = await ConductPeople.Make(host);
        using var officer = await host.SignedIn(people.Officer);

        using var refused = await Send(officer, people, List(ChildListKind.EhcPlans, 4).Replace("HI,", Name + ",", StringComparison.Ordinal), null);

        var page = await WebHost.Parse(refused);
        page.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("Nothing of the lists was kept");
        var row = page.QuerySelector("#errors ~ div tbody tr")!.TextContent;
        row.ShouldContain("Primary need");
        row.ShouldContain(Name);
        row.ShouldContain("Write one of SPLD");
        (await people.Store.Papers.Of(people.Team.Inspection.Id, TestContext.Current.CancellationToken)).Sample.ShouldBeNull();
        await NoNameIsKept();
    }

    [Fact]
    public async Task A_line_that_may_be_wrong_has_to_be_looked_at_first()
    {
        var people = await ConductPeople.Make(host);
        using var officer = await host.SignedIn(people.Officer);
        var today = people.Team.Host.Services.GetRequiredService<AreaInspections.Web.Publishing.PublicRecords>().Today;
        var list = List(ChildListKind.SenSupport, 2) + $"\"{Name} 99\",U99,,{today.AddYears(-25):yyyy-MM-dd},F,WBRI,HI,100001,Post-16\n";

        using var asked = await Send(officer, people, null, list);
        using var taken = await Send(officer, people, null, list, ("looked", "true"));

        (await WebHost.Parse(asked)).QuerySelector(".govuk-error-summary a[href='#looked']").ShouldNotBeNull();
        taken.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await Sample(people)).Size.ShouldBe(3);
    }

    [Fact]
    public async Task Lists_sent_twice_draw_once_and_only_a_lead_sets_the_children_aside()
    {
        var people = await ConductPeople.Make(host);
        using var officer = await host.SignedIn(people.Officer);
        using var member = await host.SignedIn(people.Team.Member);
        using var lead = await host.SignedIn(people.Team.Lead);
        var token = (await officer.Open($"{people.Address}/children")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        using var first = await Post(officer, people, token, List(ChildListKind.EhcPlans, 9), null);
        var drawn = await Sample(people);
        using var second = await Post(officer, people, token, List(ChildListKind.EhcPlans, 9), null);
        (await Sample(people)).Seed.ShouldBe(drawn.Seed);
        second.StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var form = await lead.Open($"{people.Address}/children");
        using var notHers = await member.Send(await member.Open($"{people.Address}/surveys"), $"{people.Address}/children?handler=SetAside", ("why", "I would like others."));
        using var without = await lead.Send(form, $"{people.Address}/children?handler=SetAside", ("why", " "));
        (await WebHost.Parse(notHers)).QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("Only a lead inspector");
        (await WebHost.Parse(without)).QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("Say why");
        (await Sample(people)).Children.Count.ShouldBe(6);
        using var gone = await lead.Send(form, $"{people.Address}/children?handler=SetAside", ("why", "The list was of last year."));
        (await Sample(people)).Children.ShouldBeEmpty();
        (await officer.Open($"{people.Address}/children")).QuerySelector("input[type=file]#ehc").ShouldNotBeNull();
    }

    [Fact]
    public async Task The_team_comes_from_a_child_to_a_note_of_its_kind()
    {
        var people = await ConductPeople.Make(host);
        using (var officer = await host.SignedIn(people.Officer))
        {
            using var sent = await Send(officer, people, List(ChildListKind.EhcPlans, 2), null);
        }

        using var member = await host.SignedIn(people.Team.Member);
        var link = (await member.Open($"{people.Address}/children")).QuerySelector("tbody a")!.GetAttribute("href")!;
        var form = await member.Open(link);

        form.QuerySelector("#kind option[selected]")!.GetAttribute("value").ShouldBe("trackedCase");
        form.QuerySelector("#with")!.GetAttribute("value").ShouldBe("Child A");
    }

    [Fact]
    public async Task A_template_is_a_list_without_lines()
    {
        var people = await ConductPeople.Make(host);
        using var officer = await host.SignedIn(people.Officer);

        var bytes = await officer.GetByteArrayAsync(new Uri($"{people.Address}/children/ehc-plans.csv", UriKind.Relative), TestContext.Current.CancellationToken);

        var reading = AreaInspections.Readers.Conduct.ChildListReader.Read(bytes, "ehc-plans.csv", ChildListKind.EhcPlans);
        reading.Notes.ShouldHaveSingleItem().Message.ShouldContain("There is no line");
    }

    /// <summary>What is larger than the threshold the framework puts by on disk; so nothing may be.</summary>
    [Fact]
    public void A_form_with_lists_fits_into_memory()
    {
        var limits = (RequestFormLimitsAttribute)typeof(ChildrenModel).GetCustomAttributes(typeof(RequestFormLimitsAttribute), inherit: true).Single();

        limits.MemoryBufferThreshold.ShouldBeGreaterThanOrEqualTo(SentLists.MostBytes);
        limits.MultipartBodyLengthLimit.ShouldBeLessThanOrEqualTo(SentLists.MostBytes);
        typeof(ChildrenModel).GetCustomAttributes(typeof(RequestSizeLimitAttribute), inherit: true).ShouldHaveSingleItem();
    }

    /// <summary>As its ids say the names of children: nobody should do that, and somebody will.</summary>
    private static string List(ChildListKind kind, int lines)
    {
        var (needs, phases) = (new[] { "HI", "ASD", "SLCN", "SEMH" }, new[] { "Primary", "Secondary", "Early years" });
        var plan = kind == ChildListKind.EhcPlans ? "2020-01-06,,," : "";
        var mark = kind == ChildListKind.EhcPlans ? 'E' : 'S';
        return string.Join(',', ChildColumn.Of(kind)) + "\n"
            + string.Concat(Enumerable.Range(1, lines).Select(i => $"{Name} {mark}{i},{mark}{i},,2012-05-06,F,WBRI,{plan}{needs[i % 4]},100001,{phases[i % 3]}\n"));
    }

    private async Task<TrackedSample> Sample(ConductPeople people) => (await people.Store.Papers.Of(people.Team.Inspection.Id, TestContext.Current.CancellationToken)).Sample!;

    private static async Task<HttpResponseMessage> Send(HttpClient browser, ConductPeople people, string? ehc, string? sen, params (string, string)[] fields) =>
        await Post(browser, people, (await browser.Open($"{people.Address}/children")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!, ehc, sen, fields);

    private static async Task<HttpResponseMessage> Post(HttpClient browser, ConductPeople people, string token, string? ehc, string? sen, params (string Name, string Value)[] fields)
    {
        using var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" } };
        foreach (var (name, value) in fields)
        {
            form.Add(new StringContent(value), name);
        }

        foreach (var (field, text) in new[] { ("ehc", ehc), ("sen", sen) }.Where(f => f.Item2 is not null))
        {
            form.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(text!)), field, $"{Name}.csv");
        }

        return await browser.PostAsync(new Uri($"{people.Address}/children", UriKind.Relative), form, TestContext.Current.CancellationToken);
    }

    /// <summary>Looks through every file of the data folder and through all that was logged.</summary>
    private async Task NoNameIsKept()
    {
        var history = (await host.Services.GetRequiredService<InspectionsStore>().History.Verify(TestContext.Current.CancellationToken)).Breaks;
        while (!await NoFileHasTheName())
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        history.ShouldBeEmpty();
        host.Log.ShouldNotBeEmpty();
        host.Log.Where(l => l.Contains(Name, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    /// <returns>False where a file went meanwhile, as SQLite's own do with the last connection: then what stood in it may now stand in one that was read before.</returns>
    private async Task<bool> NoFileHasTheName()
    {
        var files = Directory.GetFiles(host.Services.GetRequiredService<IConfiguration>()["AREAINSPECTIONS_DATA"]!, "*", SearchOption.AllDirectories);
        files.ShouldNotBeEmpty();
        try
        {
            foreach (var file in files)
            {
                await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
                using var reader = new StreamReader(stream, Encoding.Latin1);
                (await reader.ReadToEndAsync(TestContext.Current.CancellationToken)).Contains(Name, StringComparison.Ordinal).ShouldBeFalse(file);
            }

            return true;
        }
        catch (FileNotFoundException)
        {
            return false;
        }
    }
}

/// <summary>A host of which every word of its log is heard.</summary>
public sealed class ListeningLogHost : PeopleHost
{
    private readonly ConcurrentQueue<string> _log = new();

    public IReadOnlyCollection<string> Log => _log;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Logging:LogLevel:Default", "Trace");
        builder.ConfigureServices(services => services.AddSingleton<ILoggerProvider>(new Heard(_log)));
    }

    private sealed class Heard(ConcurrentQueue<string> log) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public void Dispose()
        {
        }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            log.Enqueue($"{formatter(state, exception)} {exception}");
    }
}
