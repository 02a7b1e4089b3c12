using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using AreaInspections.Conduct;
using AreaInspections.Evidence;
using AreaInspections.Inspections;
using AreaInspections.People;
using AreaInspections.Store.Evidence;
using AreaInspections.Web.Tests.People;
using Microsoft.Extensions.DependencyInjection;

namespace AreaInspections.Web.Tests.Evidence;

/// <summary>An inspection with a lead, two members and a reviewer who can sign in.</summary>
public sealed record EvidenceTeam(PeopleHost Host, Inspection Inspection, TestPerson Lead, TestPerson Member, TestPerson Colleague, TestPerson Reviewer)
{
    public string Address => $"/your-work/inspections/{Inspection.Id}/evidence";

    public EvidenceStore Store => Host.Services.GetRequiredService<EvidenceStore>();

    public static async Task<EvidenceTeam> Make(PeopleHost host)
    {
        var lead = await host.Add(Body.Ofsted, [Role.Inspector]);
        var member = await host.Add(Body.Cqc, [Role.Inspector]);
        var colleague = await host.Add(Body.Ofsted, [Role.Inspector]);
        var reviewer = await host.Add(Body.Ofsted, [Role.Reviewer]);
        var inspection = await host.Inspect("oxfordshire", new(
            [
                new(lead.Person.Email, lead.Person.Name, "HMI", Inspectorate.Ofsted, TeamPart.Lead),
                new(member.Person.Email, member.Person.Name, "CQC inspector", Inspectorate.Cqc, TeamPart.Member),
                new(colleague.Person.Email, colleague.Person.Name, "Ofsted Inspector", Inspectorate.Ofsted, TeamPart.Member),
            ],
            [new(reviewer.Person.Email, reviewer.Person.Name, "Regional Director", Inspectorate.Ofsted)]));
        return new(host, inspection, lead, member, colleague, reviewer);
    }

    /// <summary>A note as a device makes it.</summary>
    public EvidenceItem Note(TestPerson author, string text, params Guid[] parents) => new()
    {
        Id = Guid.CreateVersion7(),
        Inspection = Inspection.Id,
        Parents = parents,
        Kind = SourceKind.Interview,
        Author = author.Person.Email,
        WrittenAt = new DateTime(2026, 3, 3, 9, 30, 0, DateTimeKind.Utc),
        Text = text,
    };

    /// <summary>A note that is on the server already.</summary>
    public async Task<EvidenceItem> Stored(EvidenceItem item)
    {
        (await Store.Record(item, EvidenceHash.Of(item), TestContext.Current.CancellationToken)).Problems.ShouldBeEmpty();
        return item;
    }

    public async Task<IReadOnlyList<EvidenceItem>> All() => [.. (await Store.Since(Inspection.Id, 0, TestContext.Current.CancellationToken)).Select(e => e.Item)];

    /// <summary>What has arrived, as a journal asks for it.</summary>
    public Task<JsonElement> Ask(HttpClient browser, int since = 0) =>
        browser.GetFromJsonAsync<JsonElement>(new Uri($"{Address}/items?since={since}", UriKind.Relative), TestContext.Current.CancellationToken);

    /// <summary>Sends as a journal does.</summary>
    /// <param name="hashes">Of each item; computed where none are given.</param>
    public async Task<HttpResponseMessage> Send(HttpClient browser, IReadOnlyList<EvidenceItem> items, params string[] hashes)
    {
        var each = items.Select((item, i) => $"{{\"item\":{EvidenceHash.Canonical(item)},\"hash\":\"{(hashes.Length > i ? hashes[i] : EvidenceHash.Of(item))}\"}}");
        return await Send(browser, $"[{string.Join(',', each)}]");
    }

    public async Task<HttpResponseMessage> Send(HttpClient browser, string json)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Address}/items") { Content = new StringContent(json, Encoding.UTF8, "application/json") };
        request.Headers.Add("RequestVerificationToken", (await Ask(browser)).GetProperty("token").GetString());
        return await browser.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>The answers to a sending that was understood, in its order.</summary>
    public async Task<IReadOnlyList<JsonElement>> Answers(HttpClient browser, IReadOnlyList<EvidenceItem> items, params string[] hashes)
    {
        using var answer = await Send(browser, items, hashes);
        var json = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        return [.. json.GetProperty("all").EnumerateArray()];
    }
}
