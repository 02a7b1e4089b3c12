using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace AreaInspections.Web.Tests.Publishing;

/// <summary>Follows every link from the first page, as a reader with time might, with the published reports in the store.</summary>
[Collection(typeof(ReportedSite))]
public class CrawlTests(ReportedHost host)
{
    /// <summary>Addresses that differ only in what is asked of one page; every path is followed, of each path so many.</summary>
    private const int QuestionsOfOnePath = 12;

    private readonly Dictionary<string, string> _titles = new(StringComparer.Ordinal);
    private readonly List<string> _faults = [];

    [Fact]
    public async Task Every_link_leads_to_a_page_with_one_heading_a_title_of_its_own_and_sources()
    {
        ReportedHost.Require();
        var (seen, asked) = (new HashSet<string>(StringComparer.Ordinal) { "/" }, new Dictionary<string, int>(StringComparer.Ordinal));
        var level = new List<string> { "/" };
        using var client = host.CreateClient();
        while (level.Count > 0)
        {
            var found = new List<string>();
            await Parallel.ForEachAsync(level, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (address, cancel) =>
            {
                var links = await Visit(client, address, cancel);
                lock (found)
                {
                    found.AddRange(links);
                }
            });
            level = [.. found.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Where(a => Follow(a, asked) && seen.Add(a))];
        }

        string.Join('\n', _faults.Order(StringComparer.Ordinal).Take(40)).ShouldBe("");
        seen.Count.ShouldBeGreaterThan(1500);
    }

    private static bool Follow(string address, Dictionary<string, int> asked)
    {
        var question = address.IndexOf('?', StringComparison.Ordinal);
        if (question < 0)
        {
            return true;
        }

        var path = address[..question];
        path = path.EndsWith("/document", StringComparison.Ordinal) ? "/document" : path;
        return (asked[path] = asked.GetValueOrDefault(path) + 1) <= QuestionsOfOnePath;
    }

    private async Task<IReadOnlyList<string>> Visit(HttpClient client, string address, CancellationToken cancel)
    {
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative), HttpCompletionOption.ResponseContentRead, cancel);
        if (response.StatusCode != HttpStatusCode.OK)
        {
            Fault($"{address} answers {(int)response.StatusCode}");
            return [];
        }

        if (response.Content.Headers.ContentType?.MediaType != "text/html")
        {
            return [];
        }

        var html = await response.Content.ReadAsStringAsync(cancel);
        var page = await new HtmlParser().ParseDocumentAsync(html, cancel);
        Check(response.RequestMessage!.RequestUri!.PathAndQuery, page, html.Length);
        return [.. page.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!)
            .Where(h => h.StartsWith('/')).Select(h => h.Split('#')[0])];
    }

    private void Check(string address, IHtmlDocument page, int length)
    {
        if (address.StartsWith("/national/report", StringComparison.Ordinal) || address.StartsWith("/national/releases/", StringComparison.Ordinal))
        {
            return; // one file that holds all, to be kept: not a page of the site
        }

        if (page.QuerySelectorAll("h1").Length != 1)
        {
            Fault($"{address} has {page.QuerySelectorAll("h1").Length} first headings");
        }

        if (length > 100_000)
        {
            Fault($"{address} has {length} bytes");
        }

        if (page.QuerySelector(".app-number, .app-facts") is not null && page.QuerySelector(".app-source") is null)
        {
            Fault($"{address} shows figures without a source");
        }

        var path = address.Split('?')[0];
        lock (_titles)
        {
            if (!_titles.TryAdd(page.Title ?? "", path) && _titles[page.Title ?? ""] != path)
            {
                Fault($"{address} has the title of {_titles[page.Title ?? ""]}: {page.Title}");
            }
        }
    }

    private void Fault(string fault)
    {
        lock (_faults)
        {
            _faults.Add(fault);
        }
    }
}
