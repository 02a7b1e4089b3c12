using System.Collections.Concurrent;
using System.Net;
using System.Reflection;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using AreaInspections.Experiences;
using AreaInspections.Experiences.Counting;
using AreaInspections.Experiences.Disclosure;
using AreaInspections.National;
using AreaInspections.Readers.Experiences;
using AreaInspections.Store.Experiences;
using AreaInspections.Web.Experiences;
using AreaInspections.Web.Publishing;
using Microsoft.Extensions.DependencyInjection;

namespace AreaInspections.Web.Tests.Experiences;

/// <summary>Nothing about families' accounts goes around the gate.</summary>
public sealed partial class GateTests(WebHost host) : IClassFixture<WebHost>
{
    /// <summary>Addresses asked of one kind of path, so that the walk ends soon.</summary>
    private const int OfAKind = 6;

    /// <summary>The chapter that holds claims on accounts.</summary>
    private const string Chapter = Links.National + "/families";

    private static readonly string[] s_beginnings = ["/", "/data", "/national", Links.Families, Links.BrainInjury, Links.Families + ".csv", Links.Families + ".csv-metadata.json", "/api/v1/experiences?size=100", "/sitemap.xml", "/national/feed.atom"];

    [Fact]
    public async Task No_public_answer_tells_of_accounts_but_what_left_and_that_holds_no_small_number()
    {
        var before = await Walk();
        var ids = await Accounts();
        var released = (await host.Services.GetRequiredService<CountStore>().Release(FormReader.Load(), new(2026, 11, 26), new("tests", "Counted."), TestContext.Current.CancellationToken)).Value;
        released.Left.ShouldNotBeEmpty();
        host.Services.GetRequiredService<PublicRecords>().LookAgain();

        var after = await Walk();

        before.Count.ShouldBeGreaterThan(60);
        var changed = after.Where(a => before.GetValueOrDefault(a.Key) != a.Value).Select(a => a.Key.Split('?')[0]).Distinct().Order().ToList();
        string[] leadThere = [Links.National, Links.National + "/report", Links.Chapter(ChapterKind.Phases), Links.Chapter(ChapterKind.ThenAndNow)];
        string[] hold = [Links.BrainInjury, Links.Families, Links.Families + ".csv", Links.Families + ".csv-metadata.json", "/api/v1/experiences", Chapter, Chapter + ".csv", Chapter + ".csv-metadata.json"];
        changed.ShouldBe([.. leadThere, .. hold], ignoreOrder: true);
        foreach (var (address, body) in after)
        {
            body.ShouldNotContain(ReadAccounts.Word, customMessage: address);
            ids.ShouldAllBe(id => !body.Contains(id.ToString("D")) && !body.Contains(id.ToString("N")), address);
        }

        foreach (var address in after.Keys.Where(a => a.StartsWith(Links.Families, StringComparison.Ordinal) && !a.Contains(".csv") || a == Links.BrainInjury))
        {
            var cells = new HtmlParser().ParseDocument(after[address]).QuerySelectorAll("td.app-number").Select(c => c.TextContent.Trim()).ToList();
            cells.ShouldAllBe(c => Safe(c), address);
        }

        var claims = new HtmlParser().ParseDocument(after.First(a => a.Key.Split('?')[0] == Chapter).Value).QuerySelectorAll("[id^=experience-wait-] p").Select(p => p.TextContent).ToList();
        claims.ShouldNotBeEmpty();
        claims.SelectMany(c => Numbers().Matches(c)).ShouldAllBe(n => Safe(n.Value));

        var rows = after[Links.Families + ".csv"].Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(l => l.Split(',')).ToList();
        rows.Count.ShouldBeGreaterThan(20);
        rows.ShouldAllBe(r => r[1] == "England" || r[1] == "Region");
        rows.ShouldAllBe(r => r[9].Length == 0 ? r[10] == "c" : Safe(r[9]));
        rows.ShouldAllBe(r => r[2] != "London", "seven accounts of one borough were sent");
        rows.ShouldContain(r => r[9].Length > 0 && r[8] == FamilyNumber.Accounts);
    }

    [Fact]
    public void Pages_and_answers_for_everybody_know_no_account_and_no_true_count()
    {
        Type[] forbidden = [typeof(Experience), typeof(Account), typeof(CountTable), typeof(CountedAccount), typeof(DeclaredTable), typeof(OpenedExperience), typeof(ModerationStore), typeof(SenderStore), typeof(CountStore)];
        var all = typeof(PublicPage).Assembly.GetTypes();
        var looked = all.Where(t => (typeof(PublicPage).IsAssignableFrom(t) && !typeof(FormPage).IsAssignableFrom(t))
            || t.Namespace is "AreaInspections.Web.Api" or "AreaInspections.Web.Publishing.Feeds" or "AreaInspections.Web.National"
            || t.Name is nameof(PublicRecord) or nameof(FamilyFigures) or nameof(FamilyNumber) or "FamilyTables").ToList();

        looked.Count.ShouldBeGreaterThan(80);
        looked.SelectMany(t => Named(t).SelectMany(Parts).Where(forbidden.Contains).Select(f => $"{t.Name} names {f.Name}")).Distinct().ShouldBeEmpty();
    }

    /// <summary>Seven in London, who tell of a brain injury as ten others do; 70 elsewhere, of whom 10 wait for nothing.</summary>
    private async Task<IReadOnlyList<Guid>> Accounts()
    {
        IReadOnlyList<Guid> few = await ReadAccounts.Send(host.Services, 7, a => a.Waiting("camden", 9).With("injury", ["head"]).With("tired", ["sleep"]));
        IReadOnlyList<Guid> many = [.. (await Task.WhenAll(Enumerable.Range(1, 4).Select(i => ReadAccounts.Send(host.Services, 10, a => a.Waiting("devon", i * 4).With("injury", [i == 1 ? "stroke" : "none"]))))).SelectMany(x => x)];
        IReadOnlyList<Guid> others = [.. await ReadAccounts.Send(host.Services, 10, a => a.Waiting("leeds", 5, WaitState.Seen)), .. await ReadAccounts.Send(host.Services, 10, a => a.Waiting("leeds", 5, WaitState.GaveUp)), .. await ReadAccounts.Send(host.Services, 10, a => a.With("area", ["leeds"]))];
        return [.. few, .. many, .. others];
    }

    [GeneratedRegex(@"\d+")]
    private static partial Regex Numbers();

    private static bool Safe(string printed) => printed == "c" || (int.Parse(printed) is var n && n % DisclosureGate.Base == 0);

    /// <returns>Body by address, of every kind of page, table, feed and answer there is.</returns>
    private async Task<ConcurrentDictionary<string, string>> Walk()
    {
        var (bodies, kinds) = (new ConcurrentDictionary<string, string>(StringComparer.Ordinal), new Dictionary<string, int>(StringComparer.Ordinal));
        string[] level = s_beginnings;
        using var client = host.CreateClient();
        while (level.Length > 0)
        {
            var found = new ConcurrentBag<string>();
            await Parallel.ForEachAsync(level, async (address, cancel) =>
            {
                using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), cancel);
                if (answer.StatusCode != HttpStatusCode.OK) return;
                bodies[address] = await answer.Content.ReadAsStringAsync(cancel);
                if (answer.Content.Headers.ContentType?.MediaType != "text/html") return;
                foreach (var link in new HtmlParser().ParseDocument(bodies[address]).QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!.Split('#')[0]).Where(h => h.StartsWith('/'))) found.Add(link);
            });
            level = [.. found.Distinct().Order(StringComparer.Ordinal).Where(a => !bodies.ContainsKey(a) && !a.StartsWith("/tell-us", StringComparison.Ordinal) && !a.StartsWith("/sign-in", StringComparison.Ordinal) && !a.StartsWith("/your-work", StringComparison.Ordinal))
                .Where(a => (kinds[Kind(a)] = kinds.GetValueOrDefault(Kind(a)) + 1) <= (a.StartsWith(Links.Families, StringComparison.Ordinal) ? 20 : OfAKind))];
        }

        return bodies;
    }

    private static string Kind(string address) => string.Join('/', address.Split('?')[0].Split('/').Take(3).Select((p, i) => i == 2 ? p.Length > 0 ? "x" : "" : p)) + Path.GetExtension(address.Split('?')[0]) + (address.StartsWith(Links.National, StringComparison.Ordinal) ? address.Split('?')[0] : "");

    private static IEnumerable<Type> Named(Type type)
    {
        const BindingFlags every = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        return type.GetProperties(every).Select(p => p.PropertyType)
            .Concat(type.GetFields(every).Select(f => f.FieldType))
            .Concat(type.GetConstructors(every).SelectMany(c => c.GetParameters()).Select(p => p.ParameterType))
            .Concat(type.GetMethods(every).SelectMany(m => m.GetParameters().Select(p => p.ParameterType).Append(m.ReturnType)));
    }

    private static IEnumerable<Type> Parts(Type type) => type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition()) : type.HasElementType ? Parts(type.GetElementType()!) : [type];
}
