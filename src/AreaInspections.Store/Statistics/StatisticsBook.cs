using AreaInspections.Statistics;
using Microsoft.EntityFrameworkCore;

namespace AreaInspections.Store.Statistics;

/// <summary>Names and releases by their numbers, as they were once the latest release was there. They are only ever added to.</summary>
/// <param name="Latest">Number of the latest release; 0 where there is none.</param>
internal sealed record StatisticsBook(int Latest, StatisticsNames Names, Dictionary<int, ReleaseRow> Releases)
{
    public static async Task<StatisticsBook> Load(InspectionsContext context, CancellationToken cancel)
    {
        var names = await StatisticsNames.Load(context, cancel);
        var releases = await context.StatisticsReleases.AsNoTracking().ToDictionaryAsync(r => r.Number, cancel);
        return new StatisticsBook(releases.Count == 0 ? 0 : releases.Keys.Max(), names, releases);
    }

    /// <returns>Numbers of the groups of an indicator, of one group where one is named.</returns>
    public IReadOnlyList<int> Series(string indicator, string? group) =>
        [.. Names.AllSeries.Where(s => s.Value.Indicator == indicator && (group is null || s.Value.Group == group)).Select(s => s.Key).Order()];

    /// <summary>The last release that was there at a moment; 0 where none was.</summary>
    /// <param name="moment">UTC; absent: now.</param>
    public int LatestAt(DateTime? moment) => moment is not { } known ? int.MaxValue : Releases.Values.Where(r => r.Imported <= known).Select(r => r.Number).DefaultIfEmpty(0).Max();

    /// <summary>
    /// Whether the first of two sources that speak of the same series, place and period stands in front: the one whose release was published later, or
    /// imported later where that is not known.
    /// </summary>
    public bool StandsBefore(int release, int other)
    {
        var (a, b) = (Releases[release], Releases[other]);
        return a.Published is { } first && b.Published is { } second && first != second ? first > second : release > other;
    }

    public KnownObservation Known(in StatisticsRow row)
    {
        var release = Releases[row.Release];
        return new KnownObservation(
            new Observation(Names.AllSeries[row.Series], Names.AllPlaces[row.Place], PeriodColumn.Read(row.Period), row.Value, row.Numerator, row.Denominator),
            release.Id,
            release.Imported,
            row.Until is { } until ? Releases[until].Imported : null);
    }
}
