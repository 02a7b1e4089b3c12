using System.Net;
using AreaInspections.Readers.Reports.Site;
using AreaInspections.Reports;

namespace AreaInspections.Cli.Reports.Fetching;

/// <summary>Reads provider pages one after the other and brings what they list into the folder.</summary>
internal sealed class FetchRun(FetchSettings settings, FetchedFolder folder, FetchSummary summary, TimeProvider time)
{
    private const int PageBytes = 4 << 20;

    private readonly HashSet<Uri> _done = [];

    /// <param name="look">Only say what would be fetched.</param>
    /// <returns>Paths of the documents wanted that are in the folder now, in the order met.</returns>
    public async Task<IReadOnlyList<string>> Fetch(IReadOnlyList<Provider> providers, bool look, CancellationToken cancel)
    {
        using var client = new PoliteClient(settings, time);
        var download = new DocumentDownload(client, folder, settings, time);
        var files = new List<string>();
        foreach (var provider in providers)
        {
            if (client.Closed is not null)
            {
                summary.NotAsked(1);
                continue;
            }

            summary.Begin(provider);
            foreach (var document in await Listed(client, provider, cancel))
            {
                if (!document.OfInterest)
                {
                    summary.LeftOut(document);
                }
                else if (!_done.Add(document.Address))
                {
                    summary.AlreadyMet(document);
                }
                else if (look)
                {
                    summary.WouldFetch(document, folder.Find(document.Address));
                }
                else if (client.Closed is not null)
                {
                    summary.NotAsked(1);
                }
                else
                {
                    var fetched = await download.Fetch(provider, document, cancel);
                    summary.Add(provider, document, fetched);
                    if ((fetched.Document ?? folder.Find(document.Address)) is { } kept)
                    {
                        files.Add(folder.PathOf(kept));
                    }
                }
            }
        }

        return files;
    }

    private async Task<IReadOnlyList<ListedDocument>> Listed(PoliteClient client, Provider provider, CancellationToken cancel)
    {
        var address = settings.PageOf(provider.Urn);
        var page = await client.Get(address, h => h.Accept.ParseAdd("text/html"), Read, cancel);
        if (!page.Succeeded)
        {
            summary.Add(provider, new Note(page.Problems[0].Sentence, page.Problems[0].Code));
            return [];
        }

        foreach (var note in page.Value.Notes)
        {
            summary.Add(provider, note);
        }

        if (page.Value.Value is not { } read)
        {
            return [];
        }

        summary.PageRead(empty: read.Documents.Count == 0);
        return read.Documents;

        static async Task<Reading<ProviderPage>> Read(SiteAnswer answer)
        {
            if (answer.Status != HttpStatusCode.OK)
            {
                var message = answer.Status is HttpStatusCode.NotFound or HttpStatusCode.Gone
                    ? "The site has no page for this provider. Check its URN, or look for the area on the site."
                    : "The site does not show the page of this provider. Open the address in a browser and see why.";
                return Unread(message, $"{(int)answer.Status} at {answer.Address}", "200 and a provider page");
            }

            var (text, whole) = await answer.Text(PageBytes);
            return whole ? ProviderPageReader.Read(text, answer.Address) : Unread("The page is larger than provider pages are; nothing was taken from it.", $"more than {PageBytes} bytes at {answer.Address}", null);
        }

        static Reading<ProviderPage> Unread(string message, string found, string? expected) => new(null, [new Note(message, found) { Expected = expected }]);
    }
}
