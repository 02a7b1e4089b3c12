using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Html.Dom;
using AreaInspections.People;
using AreaInspections.Store;
using AreaInspections.Store.Statistics;
using AreaInspections.Web.Tests.People;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.Extensions.DependencyInjection;

namespace AreaInspections.Web.Tests.Statistics;

/// <summary>The host with an analyst, and a limit of one mebibyte.</summary>
public sealed class AnalystHost : PeopleHost, IAsyncLifetime
{
    private readonly CookieContainer _signedIn = new();

    public Person Analyst { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var analyst = await Add(Body.None, [Role.Analyst]);
        Analyst = analyst.Person;
        using var browser = SignedIn();
        (await browser.Send("/sign-in", ("email", Analyst.Email), ("password", Password))).Dispose();
        (await browser.Send("/sign-in/code", ("code", analyst.Code()))).Dispose();
    }

    /// <summary>A browser in which the analyst has signed in; all share one session, since a code signs in once.</summary>
    public HttpClient SignedIn() => CreateDefaultClient(new RedirectHandler(), new CookieContainerHandler(_signedIn));

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Site:LargestUpload", "1");
    }
}

public sealed class ImportPageTests(AnalystHost host) : IClassFixture<AnalystHost>
{
    private const string Address = "/statistics/import";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string[] Uploads => Directory.Exists(UploadFolder) ? Directory.GetFiles(UploadFolder) : [];

    private string UploadFolder => Path.Combine(Path.GetDirectoryName(host.Services.GetRequiredService<InspectionsStore>().Settings.File)!, "uploads");

    [Fact]
    public async Task Only_an_analyst_gets_a_file_in()
    {
        using var signedOut = host.Browser();
        using var administrator = await host.SignedIn(await host.Add(Body.None, [Role.Administrator]));
        using var stranger = await administrator.PostAsync(Address, Form(MadeUpFile.Of()), Stop);
        using var nobody = await signedOut.PostAsync(Address, Form(MadeUpFile.Of()), Stop);

        (stranger.StatusCode, nobody.StatusCode).ShouldBe((HttpStatusCode.NotFound, HttpStatusCode.SeeOther));
        Uploads.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_is_screened_confirmed_and_imported_once_however_often_somebody_presses()
    {
        using var client = host.SignedIn();
        var screened = await Settled(client, await Send(client, MadeUpFile.Of(70)));
        screened.QuerySelector("h1")!.TextContent.ShouldBe("What importing would do");
        screened.QuerySelector("table")!.TextContent.ShouldContain("New");
        Uploads.Length.ShouldBe(1);
        (await host.Services.GetRequiredService<StatisticsStore>().Releases(Stop)).ShouldNotContain(r => r.File == "70.csv");

        var confirm = (IHtmlFormElement)screened.QuerySelector("form[action$='handler=Confirm']")!;
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Press(client, confirm)));

        var done = await Settled(client, screened.Url);
        done.QuerySelector("h1")!.TextContent.ShouldBe("Imported");
        (await Press(client, confirm)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await host.Services.GetRequiredService<StatisticsStore>().Releases(Stop)).Single(r => r.File == "70.csv").By.ShouldBe(host.Analyst.Email);
        Uploads.ShouldBeEmpty();
        var again = await Settled(client, await Send(client, MadeUpFile.Of(70)));
        again.QuerySelector("h1")!.TextContent.ShouldBe("Imported before");
    }

    [Fact]
    public async Task A_file_that_is_not_wanted_is_deleted_and_changes_nothing()
    {
        using var client = host.SignedIn();
        var screened = await Settled(client, await Send(client, MadeUpFile.Of(71)));

        await Press(client, (IHtmlFormElement)screened.QuerySelector("form[action$='handler=Discard']")!);

        (await Settled(client, screened.Url)).QuerySelector("h1")!.TextContent.ShouldBe("Not imported");
        (await host.Services.GetRequiredService<StatisticsStore>().Releases(Stop)).ShouldNotContain(r => r.File == "71.csv");
        Uploads.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_of_another_kind_is_refused_with_what_was_found()
    {
        using var client = host.SignedIn();

        var refused = await Settled(client, await Send(client, "eggs,milk\n6,2\n"u8.ToArray()));

        refused.QuerySelector("h1")!.TextContent.ShouldBe("The file cannot be imported");
        refused.QuerySelector("table")!.TextContent.ShouldContain("row 1");
        Uploads.ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_and_an_empty_file_are_said_to_be_so()
    {
        using var client = host.SignedIn();
        var token = await Token(client);

        var nothing = await WebHost.Parse(await client.PostAsync(Address, Form(null, token), Stop));
        var empty = await WebHost.Parse(await client.PostAsync(Address, Form([], token), Stop));

        nothing.QuerySelector(".govuk-error-summary a")!.TextContent.ShouldBe("Choose a file");
        empty.QuerySelector(".govuk-error-summary a")!.TextContent.ShouldContain("is empty");
        nothing.Title.ShouldStartWith("Error: ");
    }

    [Fact]
    public async Task A_file_beyond_the_limit_is_refused_before_it_is_read()
    {
        using var client = host.SignedIn();

        var answer = await client.PostAsync(Address, Form(new byte[2 << 20], await Token(client)), Stop);

        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await WebHost.Parse(answer)).QuerySelector("h1")!.TextContent.ShouldBe("The file is too large");
        Uploads.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_form_without_its_token_does_nothing()
    {
        using var client = host.SignedIn();

        (await client.PostAsync(Address, Form(MadeUpFile.Of(72)), Stop)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var screened = await Settled(client, await Send(client, MadeUpFile.Of(73)));
        (await client.PostAsync(screened.Url + "?handler=Confirm", new FormUrlEncodedContent([]), Stop)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        (await Settled(client, screened.Url)).QuerySelector("h1")!.TextContent.ShouldBe("What importing would do");
        await Press(client, (IHtmlFormElement)screened.QuerySelector("form[action$='handler=Discard']")!);
    }

    [Fact]
    public async Task It_is_kept_by_no_cache()
    {
        using var client = host.SignedIn();
        using var reader = host.CreateClient();

        var page = await client.GetAsync(Address, Stop);
        var again = new HttpRequestMessage(HttpMethod.Get, Address) { Headers = { IfNoneMatch = { (await reader.GetAsync("/areas", Stop)).Headers.ETag! } } };

        page.Headers.CacheControl!.NoStore.ShouldBeTrue();
        page.Headers.ETag.ShouldBeNull();
        page.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("default-src 'none'");
        (await client.SendAsync(again, Stop)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static MultipartFormDataContent Form(byte[]? file, string? token = null, string name = "file.csv")
    {
        var form = new MultipartFormDataContent();
        if (token is not null)
        {
            form.Add(new StringContent(token), "__RequestVerificationToken");
        }

        if (file is not null)
        {
            form.Add(new ByteArrayContent(file) { Headers = { ContentType = new MediaTypeHeaderValue("text/csv") } }, "upload", name);
        }

        return form;
    }

    private static async Task<string> Token(HttpClient client) =>
        (await WebHost.Parse(await client.GetAsync(Address, Stop))).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

    /// <returns>Address of the page about the file.</returns>
    private static async Task<string> Send(HttpClient client, byte[] file)
    {
        var name = System.Text.Encoding.UTF8.GetString(file).Split("Devon,All EHC plans issued,All EHC plans issued,200,200,") is [_, var rest] ? rest.Split(',')[0] + ".csv" : "file.csv";
        var answer = await client.PostAsync(Address, Form(file, await Token(client), name), Stop);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync(Stop));
        return answer.RequestMessage!.RequestUri!.AbsolutePath;
    }

    private static Task<HttpResponseMessage> Press(HttpClient client, IHtmlFormElement form) => client.PostAsync(
        form.GetAttribute("action"), new FormUrlEncodedContent([new("__RequestVerificationToken", form.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!)]), Stop);

    /// <summary>The page once it no longer asks for itself.</summary>
    private static async Task<(string Url, IHtmlDocument Document)> Wait(HttpClient client, string address)
    {
        while (true)
        {
            var page = await WebHost.Parse(await client.GetAsync(address, Stop));
            if (page.QuerySelector("meta[http-equiv=refresh]") is null)
            {
                return (address, page);
            }

            await Task.Delay(50, Stop);
        }
    }

    private static async Task<SettledPage> Settled(HttpClient client, string address)
    {
        var (url, document) = await Wait(client, address);
        return new SettledPage(url, document);
    }

    private sealed record SettledPage(string Url, IHtmlDocument Document)
    {
        public AngleSharp.Dom.IElement? QuerySelector(string selectors) => Document.QuerySelector(selectors);
    }
}
