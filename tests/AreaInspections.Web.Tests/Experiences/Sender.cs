using System.Net;
using AngleSharp.Html.Dom;
using AreaInspections.Web.Tests.People;

namespace AreaInspections.Web.Tests.Experiences;

/// <summary>Somebody without an account who fills in the form, as a browser without scripts does.</summary>
internal sealed class Sender(HttpClient browser) : IDisposable
{
    /// <summary>As shown after the first page.</summary>
    public string Code { get; private set; } = "";

    public HttpClient Browser => browser;

    /// <summary>Has answered the first page.</summary>
    public static async Task<Sender> Begin(PeopleHost host, string speaker = "parent", string language = "en")
    {
        var sender = new Sender(host.Browser());
        using var begun = await sender.Post($"/tell-us/start?language={language}", ("speaker", speaker));
        begun.StatusCode.ShouldBe(HttpStatusCode.Redirect, await begun.Content.ReadAsStringAsync());
        sender.Code = (await sender.Open("/tell-us/code")).QuerySelector(".app-code strong")!.TextContent.Trim();
        return sender;
    }

    /// <summary>A whole account, sent.</summary>
    public static async Task<Sender> Sent(PeopleHost host, string story, params string[] consents)
    {
        var sender = await Begin(host);
        await sender.Fill("area", ("area", "oxfordshire"));
        await sender.Fill("story", ("story", story));
        await sender.Fill("consent", [.. consents.Select(c => ("consent", c))]);
        if (consents.Contains("contact"))
        {
            await sender.Fill("contact", ("contact-way", "write.to.me@example.org"));
        }

        using var sent = await sender.Send();
        sent.Headers.Location!.OriginalString.ShouldBe("/tell-us/sent");
        return sender;
    }

    public Task<IHtmlDocument> Open(string address) => browser.Open(address);

    /// <returns>Where the form leads on to.</returns>
    public async Task<string> Fill(string step, params (string Name, string Value)[] answers)
    {
        using var answer = await Post($"/tell-us/form/{step}", answers);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync());
        return answer.Headers.Location!.OriginalString;
    }

    /// <summary>Sends the form and looks what became of it, so that it is taken in.</summary>
    public async Task<HttpResponseMessage> Send()
    {
        var sent = await Post("/tell-us/check", ("send", "1"));
        if (sent.Headers.Location?.OriginalString == "/tell-us/sent")
        {
            await Open("/tell-us/status");
        }

        return sent;
    }

    /// <summary>Opens the page and sends its form with these answers.</summary>
    public async Task<HttpResponseMessage> Post(string address, params (string Name, string Value)[] answers) => await Post(await Open(address), address, answers);

    /// <summary>Sends the form of a page that was opened before.</summary>
    public async Task<HttpResponseMessage> Post(IHtmlDocument page, string address, params (string Name, string Value)[] answers)
    {
        var hidden = page.QuerySelectorAll("main form input[type=hidden]").Select(i => (Name: i.GetAttribute("name")!, Value: i.GetAttribute("value") ?? "")).DistinctBy(h => h.Name);
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in hidden.Concat(answers))
        {
            content.Add(new StringContent(value), name);
        }

        return await browser.PostAsync(new Uri(address, UriKind.Relative), content);
    }

    public void Dispose() => browser.Dispose();
}
