using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using AreaInspections.Reports;

namespace AreaInspections.Readers.Reports.Site;

/// <summary>
/// Reads what the page of a provider at reports.ofsted.gov.uk lists: a time line, in it links of the class <c>publication-link</c>, each with
/// hidden words that say title, file type and day of publication. A page that has neither time line nor such links is not understood.
/// </summary>
public static class ProviderPageReader
{
    private const string Link = "a.publication-link[href]";
    private const string TimeLine = ".timeline, .timeline__day";
    private const string LinkToFile = "a[href*='/v1/file/']";
    private const int MostFound = 120;

    /// <param name="html">Text of the page.</param>
    /// <param name="address">Where it was found: addresses in it may be relative.</param>
    /// <returns>No value where the layout is unknown.</returns>
    public static Reading<ProviderPage> Read(string html, Uri address)
    {
        using var page = new HtmlParser().ParseDocument(html);
        var links = page.QuerySelectorAll(Link);
        if (links.Length == 0 && page.QuerySelector(TimeLine) is null)
        {
            return new(null, [Unknown(page)]);
        }

        var documents = new List<ListedDocument>();
        var notes = new List<Note>();
        foreach (var link in links)
        {
            Read(link, address, documents, notes);
        }

        if (links.Length == 0 && page.QuerySelectorAll(LinkToFile).Length is > 0 and var files)
        {
            notes.Add(new("The page links to files in a way that is not known; open the page and look for reports.", $"{files} links to files") { Expected = Link });
        }

        return new(new ProviderPage(documents), notes);
    }

    private static void Read(IElement link, Uri page, List<ListedDocument> documents, List<Note> notes)
    {
        var words = Words(link.QuerySelector(".nonvisual") ?? link);
        var href = link.GetAttribute("href")!.Trim();
        if (words.Length == 0 || !Uri.TryCreate(page, href, out var address) || address.Scheme is not ("http" or "https"))
        {
            notes.Add(new("A listed document has no words or no address that can be followed; it is left out.", Short($"{words} {href}".Trim())) { Expected = "a title and a web address" });
            return;
        }

        if (documents.Exists(d => d.Address == address))
        {
            return;
        }

        var (title, end) = ListingWording.Split(words);
        var published = DateWording.Only(end)?.Start ?? PublishedBeside(link);
        var document = new ListedDocument(title, published, address, ListingWording.KindOf(title));
        documents.Add(document);
        if (document.OfInterest && published is null)
        {
            notes.Add(new($"The page gives no day of publication for \"{Short(title)}\" that can be read.", Short(words)) { Expected = "a day such as 15 July 2024" });
        }
        else if (!document.OfInterest && ListingWording.SpeaksOfSend(title))
        {
            notes.Add(new("A title speaks of SEND but is of no kind that is known; it is left out.", Short(words)) { Expected = "a full or monitoring inspection, a revisit, or a letter of a local area inspection" });
        }
    }

    /// <summary>The day in "Published 8 September 2026" of the same entry of the time line; entries have other days too.</summary>
    private static DateOnly? PublishedBeside(IElement link) => link.Closest("li, .event")?.QuerySelectorAll("time")
        .Where(t => t.ParentElement is { } parent && Words(parent).StartsWith("Published", StringComparison.OrdinalIgnoreCase))
        .Select(t => DateWording.Only(Words(t))?.Start).FirstOrDefault();

    private static Note Unknown(IDocument page)
    {
        var title = Words(page.QuerySelector("h1") ?? page.QuerySelector("title"));
        return new("The page is not laid out as provider pages are known to be; nothing was taken from it. Open it and see what it is.", title.Length == 0 ? "a page without a heading" : Short(title))
        {
            Expected = $"a time line of inspections with links {Link}",
        };
    }

    private static string Words(INode? node) =>
        string.Join(' ', (node?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Short(string text) => text.Length > MostFound ? text[..MostFound] + "…" : text;
}
