using AreaInspections.Areas;
using AreaInspections.Documents.National;
using AreaInspections.Findings;
using AreaInspections.National;
using AreaInspections.Statistics;

namespace AreaInspections.Web.Publishing;

/// <summary>The addresses of the site. They never change: what people have linked to stays where it is.</summary>
public static class Links
{
    public const string Areas = "/areas";

    public const string NationalFeed = "/national/feed.atom";

    public const string CorrectionsFeed = "/corrections/feed.atom";

    public static string Area(AreaId area) => $"/areas/{area}";

    public static string AreaFeed(AreaId area) => $"/areas/{area}/feed.atom";

    public static string ThemeFeed(string theme) => $"/themes/{theme}/feed.atom";

    /// <param name="key">Key of the inspection: area, kind and first day.</param>
    public static string Inspection(string key) => $"/inspections/{key}";

    /// <summary>The finding as it stands now.</summary>
    public static string Finding(FindingFact finding) => $"/inspections/{finding.Inspection}/findings/{Uri.EscapeDataString(finding.Label)}";

    /// <summary>Findings of one area in the search of findings.</summary>
    public static string FindingsIn(AreaId area, string? theme = null, Polarity? polarity = null) =>
        $"/findings?area={area}{(theme is null ? "" : $"&theme={theme}")}{(polarity is { } p ? $"&polarity={p.ToString().ToLowerInvariant()}" : "")}";

    /// <summary>An inspection under way, for those who take part in it.</summary>
    public static string ToWork(Guid inspection) => $"{Conduct.WorkLinks.Inspections}/{inspection}";

    public static string Theme(string theme) => $"/themes/{theme}";

    /// <summary>Every finding, to search and narrow.</summary>
    public const string Findings = "/findings";

    /// <summary>Every finding narrowed by one thing.</summary>
    /// <param name="key">For example <c>theme</c>.</param>
    public static string FindingsBy(string key, string value) => $"{Findings}?{key}={Uri.EscapeDataString(value)}";

    /// <summary>Every stored report.</summary>
    public const string Reports = "/reports";

    /// <param name="words">As typed.</param>
    public static string Search(string words) => $"/search?q={Uri.EscapeDataString(words)}";

    /// <summary>The current version of the report of an inspection, whichever that is when the link is followed.</summary>
    /// <param name="inspection">Key of the inspection.</param>
    public static string LatestReport(string inspection) => $"{Reports}/latest/{inspection}";

    /// <param name="with">The version compared with; absent: the one before.</param>
    public static string Differences(Guid report, Guid? with = null) => $"{Report(report)}/differences{(with is { } other ? $"?with={other}" : "")}";

    /// <summary>The report as published, opened at a page counted from 1, with nothing marked.</summary>
    public static string DocumentPage(Guid report, int page) => $"{Report(report)}/document?page={page}";

    /// <summary>One version of a report; what stands there never changes.</summary>
    public static string Report(Guid report) => $"/reports/{report}";

    /// <summary>The report as published, opened at the finding with its passage marked.</summary>
    public static string Passage(Guid report, string label) => $"/reports/{report}/document?finding={Uri.EscapeDataString(label)}";

    /// <summary>The file itself, opened at a page counted from 1 where the browser can.</summary>
    public static string File(Guid report, int page = 1) => $"/reports/{report}/report.pdf{(page > 1 ? $"#page={page}" : "")}";

    /// <param name="asAt">Absent: today, whenever the link is followed.</param>
    /// <param name="rule">Left out of the address where it is the usual one.</param>
    public static string Claim(string claim, DateOnly? asAt = null, CountingRule rule = CountingRule.Published) =>
        With($"{Claims}/{claim}", asAt, null, rule);

    /// <summary>What families told, in numbers.</summary>
    public const string Families = National + "/experiences";

    /// <param name="region">Of the Office for National Statistics.</param>
    public static string FamiliesOf(string region) => $"{Families}?place={Uri.EscapeDataString(region)}";

    /// <summary>What families, reports and statistics say of acquired brain injury.</summary>
    public const string BrainInjury = National + "/brain-injury";

    /// <summary>The national picture.</summary>
    public const string National = "/national";

    public static string Chapter(ChapterKind chapter) => $"{National}/{ChapterTitles.Slug(chapter)}";

    /// <summary>Every claim of the national picture.</summary>
    public const string Claims = National + "/claims";

    /// <summary>Frozen national reports.</summary>
    public const string Releases = National + "/releases";

    /// <summary>Every theme.</summary>
    public const string Themes = "/themes";

    /// <summary>A frozen national report; what stands there never changes.</summary>
    public static string Release(string release) => $"{Releases}/{release}";

    /// <summary>A file of a frozen national report.</summary>
    public static string ReleaseFile(string release, string file) => $"{Release(release)}/{file}";

    /// <summary>Every indicator of official statistics.</summary>
    public const string Statistics = "/statistics";

    /// <param name="group">Absent: the first of the indicator.</param>
    /// <param name="period">Code of the period; absent: the latest, whenever the link is followed.</param>
    /// <param name="area">Marked among all; absent: none is.</param>
    public static string Indicator(string indicator, string? group = null, string? period = null, AreaId? area = null) =>
        WithQuery($"{Statistics}/{indicator}", ("group", group), ("period", period), ("area", area?.Value));

    /// <summary>The statistics of one area.</summary>
    /// <param name="neighbours">Set of statistical neighbours; absent: the latest.</param>
    public static string AreaStatistics(AreaId area, string? neighbours = null) => WithQuery($"{Statistics}/areas/{area}", ("neighbours", neighbours));

    /// <param name="year">Code of the academic year, <c>2015-16</c>; absent: the latest.</param>
    public static string SendAndOthers(string? year = null) => WithQuery($"{Statistics}/send-and-other-pupils", ("year", year));

    /// <summary>Where a claim on official statistics stands, with both figures, ratio, interval and source.</summary>
    public static string Statistic(StatisticClaim claim) =>
        $"{SendAndOthers(claim.Comparison.Period.Kind == PeriodKind.AcademicYear ? claim.Comparison.Period.Code : null)}#c-{claim.Comparison.Indicator.Id}";

    /// <summary>Where a claim on families' accounts stands, with its table and source.</summary>
    public static string Experience(ExperienceClaim claim) => $"{Families}#wait-{claim.Service}";

    /// <summary>A heading as the part of an address behind <c>#</c>.</summary>
    public static string Anchor(string heading) => string.Concat(heading.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'));

    private static string WithQuery(string path, params (string Key, string? Value)[] query)
    {
        var text = string.Join('&', query.Where(q => q.Value is not null).Select(q => $"{q.Key}={Uri.EscapeDataString(q.Value!)}"));
        return text.Length == 0 ? path : $"{path}?{text}";
    }

    /// <summary>A page with what of the national picture it is asked for; what is left out of the address is the usual.</summary>
    public static string With(string path, DateOnly? asAt, string? edition, CountingRule rule)
    {
        var query = new[]
        {
            asAt is { } day ? $"as-at={British.Iso(day)}" : null,
            edition is null ? null : $"edition={edition}",
            rule == CountingRule.Published ? null : "rule=begun",
        }.OfType<string>();
        var text = string.Join('&', query);
        return text.Length == 0 ? path : $"{path}?{text}";
    }
}
