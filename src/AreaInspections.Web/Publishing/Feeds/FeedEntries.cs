using AreaInspections.Areas;
using AreaInspections.Findings;
using AreaInspections.Inspections;
using AreaInspections.Publishing;
using AreaInspections.Readers.Publishing;
using AreaInspections.Statistics;
using AreaInspections.Store.Reports;
using AreaInspections.Web.Areas;

namespace AreaInspections.Web.Publishing.Feeds;

/// <summary>What feeds tell: made from the record alone, so that the same record gives the same feed.</summary>
public static class FeedEntries
{
    /// <summary>Entries a feed holds at most; what is older stays on the pages.</summary>
    public const int Most = 60;

    public static Feed Area(PublicRecord record, LocalArea area) => new(
        area.PlainName,
        $"Inspections of {area.PlainName} and every version of their reports.",
        Links.AreaFeed(area.Id),
        Links.Area(area.Id),
        Newest(record.InspectionsOf(area.Id).Select(i => OfInspection(record, i)).Concat(record.ReportsOf(area.Id).Select(r => OfReport(record, r)))));

    public static Feed Theme(PublicRecord record, Theme theme) => new(
        theme.Name,
        $"Inspections with findings on: {theme.Name}.",
        Links.ThemeFeed(theme.Id),
        Links.Theme(theme.Id),
        Newest(record.National.Findings.Where(f => f.Themes.Contains(theme.Id)).GroupBy(f => f.Inspection)
            .Select(g => record.Inspection(g.Key) is { } inspection ? OfTheme(record, theme, inspection, [.. g]) : null).OfType<FeedEntry>()));

    public static Feed National(PublicRecord record) => new(
        "Area SEND inspections in England",
        "New inspections on the record, every version of their reports, and files of official statistics.",
        Links.NationalFeed,
        "/national",
        Newest(record.National.Inspections.Select(i => OfInspection(record, i)).Concat(record.Reports.Select(r => OfReport(record, r))).Concat(record.Statistics.Releases.Where(r => r.New + r.Changed + r.Withdrawn > 0).Select(r => OfStatistics(record, r)))));

    public static Feed Corrections(PublicRecord record) => new(
        "Corrections",
        "What this site had said wrongly and put right, and reports that were published again.",
        Links.CorrectionsFeed,
        "/corrections",
        Newest(CorrectionsReader.Load()
            .GroupBy(c => (c.Date, c.Address))
            .SelectMany(g => g.Select((c, n) => (Correction: c, Id: $"correction/{British.Iso(c.Date)}{c.Address}{(n > 0 ? $"#{n + 1}" : "")}")))
            .Select(x => OfCorrection(x.Correction, x.Id))
            .Concat(record.Reports.Where(r => r.Version > 1).Select(r => OfReport(record, r)))));

    private static FeedEntry OfCorrection(Correction correction, string id) => new(FeedIds.Of(id), $"Correction of {British.Date(correction.Date)}", correction.What, correction.Address, Midnight(correction.Date));

    private static FeedEntry OfInspection(PublicRecord record, InspectionRecord inspection)
    {
        var name = Name(record, inspection.Area);
        var published = inspection.Published is { } day ? $"Published on {British.Date(day)}." : "No source gives the day of publication.";
        return new(
            FeedIds.Of($"inspection/{inspection.Key}"),
            $"{name}: {StandingWords.Inspection(inspection.Kind).ToLowerInvariant()}, {StandingWords.Days(inspection)}",
            $"Outcome: {record.OutcomeName(inspection)}. {published} {Findings(record.FindingsOf(inspection.Key))}",
            Links.Inspection(inspection.Key),
            Midnight(inspection.Published ?? inspection.End ?? inspection.Start));
    }

    private static FeedEntry OfReport(PublicRecord record, ReportVersion report) => new(
        FeedIds.Of($"report/{report.Id}"),
        $"{(report.Area is { } area ? Name(record, area) : report.AreaAsPrinted ?? "An area that was not recognised")}: {(report.Version > 1 ? $"report published again, version {report.Version}" : "report stored")}",
        $"{report.PageCount} pages, {report.Findings} findings read.{(report.Version > 1 ? " What changed stands on this page." : "")}",
        report.Version > 1 ? Links.Differences(report.Id) : Links.Report(report.Id),
        new DateTimeOffset(DateTime.SpecifyKind(report.StoredAt, DateTimeKind.Utc)));

    private static FeedEntry OfStatistics(PublicRecord record, StatisticsRelease release) => new(
        FeedIds.Of($"statistics/{release.Id}"),
        $"Statistics: {record.Statistics.Catalogue.Source(release.Source)?.Title ?? release.Source}",
        $"{release.File}{(release.Published is { } day ? $", published on {British.Date(day)}" : "")}: {release.New} new figures, {release.Changed} changed, {release.Withdrawn} withdrawn.",
        Links.Statistics,
        new DateTimeOffset(DateTime.SpecifyKind(release.Imported, DateTimeKind.Utc)));

    private static FeedEntry OfTheme(PublicRecord record, Theme theme, InspectionRecord inspection, IReadOnlyList<FindingFact> findings) => new(
        FeedIds.Of($"theme/{theme.Id}/{inspection.Key}"),
        $"{Name(record, inspection.Area)}, {StandingWords.Days(inspection)}: {theme.Name}",
        Findings(findings),
        Links.FindingsIn(inspection.Area, theme.Id),
        Midnight(inspection.Published ?? inspection.End ?? inspection.Start));

    private static string Findings(IReadOnlyList<FindingFact> findings) => findings.Count == 0
        ? "Its findings are not coded yet."
        : "Findings: " + string.Join(", ", ThemeTally.Columns.Select(c => (c.Name, Count: findings.Count(f => f.Polarity == c.Polarity))).Where(c => c.Count > 0).Select(c => $"{c.Name.ToLowerInvariant()} {c.Count}")) + ".";

    private static List<FeedEntry> Newest(IEnumerable<FeedEntry> entries) => [.. entries.OrderByDescending(e => e.Updated).ThenBy(e => e.Id, StringComparer.Ordinal).Take(Most)];

    private static string Name(PublicRecord record, AreaId area) => record.Register.Find(area)?.PlainName ?? area.Value;

    private static DateTimeOffset Midnight(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
}
