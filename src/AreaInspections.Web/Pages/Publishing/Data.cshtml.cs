using AreaInspections.Web.Api;
using AreaInspections.Web.Publishing;

namespace AreaInspections.Web.Pages.Publishing;

/// <summary>What can be taken away: tables, feeds, the API and the sources behind them.</summary>
public sealed class DataModel(EndpointDataSource endpoints) : PublicPage
{
    private static readonly TableOffer[] s_tables =
    [
        new(Links.Areas + ".csv", "Local areas", "One row an area: codes, region, latest inspection and outcome."),
        new(Links.Reports + ".csv", "Reports", "One row a version of a report in this store: file, hash, area, inspection."),
        new(Links.Findings + ".csv", "Findings", "One row a finding: where it stands, what it says of the area, its themes."),
        new(Links.Themes + ".csv", "Themes", "One row a theme: in how many areas it is a strength and a weakness."),
        new(Links.Statistics + ".csv", "Official statistics", "One row an indicator and group: the latest figure or symbol for England. Pages of indicators and areas have tables of their own."),
        new(Links.Families + ".csv", "What families told", "One row a number that may be shown: who told us, support, exclusion, waits by service, signs of brain injury."),
        new(Links.Claims + ".csv", "National claims", "One row a claim as at today: numerator, denominator, interval."),
        new(Links.Releases + ".csv", "Frozen national reports", "One row a release under an address that never changes."),
    ];

    private static readonly TableOffer[] s_feeds =
    [
        new(Links.NationalFeed, "National", "New inspections and reports, everywhere."),
        new(Links.AreaFeed(new("{id}")), "One area", "Its inspections and reports; the address is on each area’s page."),
        new(Links.ThemeFeed("{id}"), "One theme", "Findings about it; the address is on each theme’s page."),
        new(Links.CorrectionsFeed, "Corrections", "What was put right."),
    ];

    /// <summary>Tables this site gives whole; each page has those of its own besides.</summary>
    public IReadOnlyList<TableOffer> Tables { get; private set; } = [];

    public IReadOnlyList<TableOffer> Feeds { get; private set; } = [];

    /// <summary>Publications the record comes from, the latest first. Reports count as one.</summary>
    public IReadOnlyList<SourceUse> Sources { get; private set; } = [];

    public void OnGet()
    {
        var mapped = endpoints.Endpoints.OfType<RouteEndpoint>().Select(e => "/" + e.RoutePattern.RawText?.TrimStart('/')).ToHashSet(StringComparer.Ordinal);
        Tables = [.. s_tables.Where(t => mapped.Contains(t.Address))];
        Feeds = [.. s_feeds.Where(f => mapped.Contains(f.Address))];
        Sources =
        [
            .. Record.National.Inspections.Select(i => i.Source).Concat(Record.National.Published.Select(p => p.Source))
                .GroupBy(s => (s.Title, s.Publisher))
                .Select(g => new SourceUse(g.MaxBy(s => s.Date)!, g.Count(), g.Select(s => s.Date).Distinct().Count() > 1, g.Select(s => s.Place).Distinct().Count() == 1 ? g.First().Place : null))
                .OrderByDescending(s => s.Source.Date),
        ];
        Frame = new("Data and API")
        {
            Description = "Download every table, ask the API, follow feeds; sources, licence and how to cite.",
            Crumbs = [new("Home", "/")],
            Part = "data",
            SchemaType = "DataCatalog",
        };
    }

    public string ApiDocument => ApiLinks.Document;
}

/// <param name="Address">Path within the site; with a place in braces where there is one for each thing.</param>
/// <param name="Says">What it holds.</param>
public sealed record TableOffer(string Address, string Name, string Says)
{
    /// <summary>Whether the address stands for many.</summary>
    public bool Many => Address.Contains('{', StringComparison.Ordinal);
}

/// <param name="Source">The latest of its kind.</param>
/// <param name="Rows">Facts of the record that come from it.</param>
/// <param name="Several">Whether it stands for several publications of one kind.</param>
/// <param name="Place">Where in it every fact stands; absent where they stand in different places.</param>
public sealed record SourceUse(Source Source, int Rows, bool Several, string? Place);
