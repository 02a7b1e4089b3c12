using AreaInspections.Experiences.Counting;
using AreaInspections.Experiences.Disclosure;
using AreaInspections.Statistics;
using AreaInspections.Store.Findings;
using AreaInspections.Web.Publishing;

namespace AreaInspections.Web.Pages.National;

/// <summary>What families, inspection reports and official statistics say of acquired brain injury, and the signs of it that are easily missed.</summary>
public sealed class BrainInjuryModel(FindingStore findings) : PublicPage
{
    private const string Words = "\"brain injury\"";

    /// <summary>Findings whose words name it, the latest first; at most a page of them.</summary>
    public FindingHits Named { get; private set; } = null!;

    /// <summary>Indicators whose title or groups name it.</summary>
    public IReadOnlyList<Indicator> Indicators { get; private set; } = [];

    /// <summary>Places for which any number left.</summary>
    public IReadOnlyList<string> Places { get; private set; } = [];

    public string SearchAll => $"/findings?q={Uri.EscapeDataString(Words)}";

    public async Task OnGet()
    {
        Named = await findings.Search(new FindingQuery { Words = Words, Size = 20 }, HttpContext.RequestAborted);
        Indicators = [.. Record.Statistics.Catalogue.Indicators.Where(i => Names(i.Title) || i.Groups.Any(g => Names(g.Name)))];
        Places =
        [
            .. Record.Families.All.Select(f => f.Table.Population).Where(p => p.Topic == CountTopic.AcquiredBrainInjury).Select(p => p.Place)
                .Distinct(StringComparer.Ordinal).OrderBy(p => p != CountPlan.England).ThenBy(p => p, StringComparer.Ordinal),
        ];
        Frame = new("Acquired brain injury")
        {
            Description = "What families, inspection reports and official statistics say of acquired brain injury, and signs of it that are easily missed.",
            Crumbs = [new("Home", "/"), new("National picture", Links.National)],
            Part = "national",
        };
    }

    /// <returns>Accounts that tell of a sign of the group, and all that could have; nothing where the table has not left.</returns>
    public ReleasedTable? Signs(string place, string group) => Record.Families.Find(place, CountTopic.AcquiredBrainInjury, group)?.Table;

    private static bool Names(string words) => words.Contains("brain injur", StringComparison.OrdinalIgnoreCase);
}
