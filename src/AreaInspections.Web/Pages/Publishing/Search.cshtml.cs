using AreaInspections.Areas;
using AreaInspections.Findings;
using AreaInspections.Store.Findings;
using AreaInspections.Web.Findings;
using AreaInspections.Web.Publishing;
using Microsoft.AspNetCore.Mvc;

namespace AreaInspections.Web.Pages.Publishing;

/// <summary>The search of the whole site: areas, themes, findings.</summary>
public sealed class SearchModel(FindingStore findings) : PublicPage
{
    private const int MostAreas = 12;
    private const int ShownFindings = 10;

    /// <summary>As typed, without what is too long.</summary>
    public string Words { get; private set; } = "";

    public AreaSearch? Areas { get; private set; }

    /// <summary>Areas whose name holds what was typed; those of the exact answer left out.</summary>
    public IReadOnlyList<LocalArea> Holding { get; private set; } = [];

    public IReadOnlyList<Theme> Themes { get; private set; } = [];

    public FindingHits? Hits { get; private set; }

    public bool Nothing => Areas is not { Answers.Count: > 0 } && Holding.Count == 0 && Themes.Count == 0 && Hits is not { Total: > 0 };

    public async Task OnGetAsync([FromQuery(Name = Choices.WordsKey)] string? words, CancellationToken cancel)
    {
        Words = (words ?? "").Trim() is var typed && typed.Length > FindingChoices.LongestWords ? typed[..FindingChoices.LongestWords] : typed;
        Frame = new(Words.Length == 0 ? "Search" : $"Search: {Words}") { Crumbs = [new("Home", "/")], SchemaType = "SearchResultsPage", Canonical = Words.Length == 0 ? "/search" : Links.Search(Words) };
        if (Words.Length == 0)
        {
            return;
        }

        Areas = Record.Register.Search(Words);
        var answered = Areas.Answers.Select(a => a.Area.Id).ToHashSet();
        Holding = Words.Length < 3 ? [] : [.. Record.Register.AsAt(Today).Where(a => !answered.Contains(a.Id) && Holds(a)).Take(MostAreas)];
        Themes = [.. ThemeSearch.Find(Record.Codebook, Words).Take(6)];
        Hits = await findings.Search(new FindingQuery { Words = Words, Size = ShownFindings }, cancel);
        if (!Hits.Hits.All(h => h.Finding.Text is not null))
        {
            // What was typed holds nothing but words that are in every text: all findings came back, which answers nothing.
            Hits = null;
        }
    }

    public FindingCard Card(FindingHit hit) => new(Record, hit.Finding) { Snippet = hit.Snippet };

    private bool Holds(LocalArea area) =>
        area.Name.Contains(Words, StringComparison.OrdinalIgnoreCase) || area.OtherNames.Any(n => n.Contains(Words, StringComparison.OrdinalIgnoreCase));
}
