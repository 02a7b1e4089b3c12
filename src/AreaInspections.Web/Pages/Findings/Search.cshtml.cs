using System.Globalization;
using AreaInspections.Findings;
using AreaInspections.Store.Findings;
using AreaInspections.Web.Findings;
using AreaInspections.Web.Publishing;
using Microsoft.AspNetCore.Mvc;

namespace AreaInspections.Web.Pages.Findings;

/// <summary>Search over all findings; narrowed to strengths it is the finder of good practice.</summary>
public sealed class SearchModel(FindingStore findings) : PublicPage
{
    private const int Size = 20;
    private static readonly string[] s_first = ["polarity", "theme", "phase", "region"];

    public Choices Choices { get; private set; } = null!;

    public FindingHits Hits { get; private set; } = null!;

    public PageLinks Pages { get; private set; } = null!;

    /// <summary>Fields shown at once.</summary>
    public IEnumerable<Choice> First => s_first.Select(key => Choices.Fields.Single(f => f.Key == key));

    /// <summary>Fields shown on demand. Which inspection is meant is not chosen from a list but followed from its page.</summary>
    public IEnumerable<Choice> More => Choices.Fields.Where(f => !s_first.Contains(f.Key) && f.Key != "inspection");

    public Choice Inspection => Choices.Fields.Single(f => f.Key == "inspection");

    public bool GoodPractice => Choices["polarity"] == "strength";

    /// <summary>Whether words were looked for in a store that has none.</summary>
    public bool WordsMissing => Choices.Words.Length > 0 && !Record.HasWords;

    public int From => Hits.Total == 0 ? 0 : ((Hits.Page - 1) * Size) + 1;

    public int To => Math.Min(Hits.Total, Hits.Page * Size);

    public async Task OnGetAsync([FromQuery(Name = Choices.WordsKey)] string? words, [FromQuery(Name = "page")] string? page, CancellationToken cancel)
    {
        var asked = FindingChoices.Of(Record, Request.Query, words);
        Choices = asked.Choices;
        var wanted = int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 ? number : 1;
        Hits = await findings.Search(asked.Query with { Page = wanted, Size = Size }, cancel);
        var last = Math.Max(1, (Hits.Total + Size - 1) / Size);
        if (wanted > last)
        {
            Hits = await findings.Search(asked.Query with { Page = last, Size = Size }, cancel);
        }

        Pages = new PageLinks(Links.Findings, Choices.Query, Hits.Page, last);
        Frame = new(Heading + (Hits.Page > 1 ? $", page {Hits.Page}" : ""))
        {
            Description = "Search what inspectors found: strengths and weaknesses of services for children with SEND in every area of England, each with its page in the report.",
            Crumbs = [new("Home", "/")],
            Part = "findings",
            Canonical = Pages.To(Hits.Page),
            SchemaType = "SearchResultsPage",
        };
    }

    public FindingCard Card(FindingHit hit) => new(Record, hit.Finding) { Snippet = Choices.Words.Length > 0 ? hit.Snippet : null };

    public string Heading => (GoodPractice, Choices.Words) switch
    {
        (true, "") => "Find good practice",
        (true, var words) => $"Good practice: {words}",
        (false, "") => Choices.Any ? "Findings: " + string.Join(", ", Choices.Active.Select(a => a.Says)) : "What inspectors found",
        (false, var words) => $"Findings on “{words}”",
    };

    /// <summary>Themes whose name shares a word with what was typed, for when nothing was found.</summary>
    public IEnumerable<Theme> NearThemes => ThemeSearch.Find(Record.Codebook, Choices.Words).Take(5);
}
