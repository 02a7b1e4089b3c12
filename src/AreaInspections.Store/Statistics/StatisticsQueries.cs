using System.Globalization;
using AreaInspections.Statistics;

namespace AreaInspections.Store.Statistics;

/// <summary>Which figures of an indicator are asked for.</summary>
/// <param name="Indicator">See <see cref="Indicator.Id"/>.</param>
/// <param name="Kind">Kind of period; figures of different kinds are never joined.</param>
public sealed record FiguresQuery(string Indicator, PeriodKind Kind)
{
    /// <summary>See <see cref="IndicatorGroup.Id"/>; absent: every group.</summary>
    public string? Group { get; init; }

    /// <summary>How many periods of each series, the latest that it has.</summary>
    public int Periods { get; init; } = 5;

    /// <summary>The figures as they were known at this moment, UTC; absent: as they are known now.</summary>
    public DateTime? AsKnown { get; init; }
}

/// <summary>Questions to the long table, asked with few, short commands on one connection.</summary>
internal sealed class StatisticsQueries(Snapshot snapshot, StatisticsBook book)
{
    private const string Observations = $"""SELECT {StatisticsRow.Columns} FROM "StatisticsObservations" """;

    /// <summary>
    /// The observations of a series from the earliest of the periods asked for, which is found by going back from one to the next: a step in the key each.
    /// </summary>
    private const string LatestPeriods =
        $"""
        WITH RECURSIVE "Asked" ("Period", "Left") AS (
          SELECT @before, @periods
          UNION ALL
          SELECT
            (SELECT o."Period" FROM "StatisticsObservations" o
              WHERE o."Series" = @series AND o."Period" >= @least AND o."Period" < "Asked"."Period" AND {StatisticsRow.InForce} ORDER BY o."Period" DESC LIMIT 1),
            "Left" - 1
          FROM "Asked" WHERE "Left" > 0 AND "Asked"."Period" IS NOT NULL)
        {Observations}
        WHERE "Series" = @series AND "Period" >= (SELECT MIN("Period") FROM "Asked") AND "Period" < @before AND {StatisticsRow.InForce}
        ORDER BY "Period", "Place", "Release"
        """;

    /// <summary>Number of the latest release; 0 where there is none.</summary>
    public static async Task<int> Latest(Snapshot snapshot, CancellationToken cancel)
    {
        await using var command = snapshot.Command("""SELECT MAX("Number") FROM "StatisticsReleases" """);
        return await command.ExecuteScalarAsync(cancel) is { } latest and not DBNull ? Convert.ToInt32(latest, CultureInfo.InvariantCulture) : 0;
    }

    /// <summary>By series, period, place.</summary>
    public async Task<IReadOnlyList<KnownObservation>> Figures(FiguresQuery query, CancellationToken cancel)
    {
        var latest = book.LatestAt(query.AsKnown);
        var found = new List<KnownObservation>();
        foreach (var series in book.Series(query.Indicator, query.Group))
        {
            await Read(
                found,
                LatestPeriods,
                [("@series", series), ("@periods", query.Periods), ("@least", PeriodColumn.First(query.Kind)), ("@before", PeriodColumn.Last(query.Kind)), ("@latest", latest)],
                cancel);
        }

        return found;
    }

    /// <summary>What is known now, by series, period, place.</summary>
    public async Task<IReadOnlyList<KnownObservation>> All(CancellationToken cancel)
    {
        var found = new List<KnownObservation>();
        await Read(found, Observations + "WHERE " + StatisticsRow.InForce + """ ORDER BY "Series", "Period", "Place", "Release" """, [("@latest", book.LatestAt(null))], cancel);
        return found;
    }

    /// <summary>By series, then period.</summary>
    public async Task<IReadOnlyList<KnownObservation>> Of(int place, int? series, DateTime? asKnown, CancellationToken cancel)
    {
        var found = new List<KnownObservation>();
        (string, int)[] asked = [("@place", place), ("@latest", book.LatestAt(asKnown))];
        await Read(
            found,
            Observations + """WHERE "Place" = @place AND """ + (series is null ? "" : """ "Series" = @series AND """) + StatisticsRow.InForce + """ ORDER BY "Series", "Period", "Release" """,
            series is { } one ? [.. asked, ("@series", one)] : asked,
            cancel);
        return found;
    }

    /// <summary>Everything ever known of one thing, by release.</summary>
    public async Task<IReadOnlyList<KnownObservation>> Ever(int series, int place, Period period, CancellationToken cancel)
    {
        var found = new List<KnownObservation>();
        await using var command = snapshot.Command(
            Observations + """WHERE "Series" = @series AND "Period" = @period AND "Place" = @place ORDER BY "Release" """,
            ("@series", series), ("@period", PeriodColumn.Of(period)), ("@place", place));
        await using var reader = await command.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel))
        {
            found.Add(book.Known(StatisticsRow.Read(reader)));
        }

        return found;
    }

    private async Task Read(List<KnownObservation> found, string sql, (string Name, int Value)[] asked, CancellationToken cancel)
    {
        await using var command = snapshot.Command(sql, asked);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        StatisticsRow? last = null;
        while (await reader.ReadAsync(cancel))
        {
            var row = StatisticsRow.Read(reader);
            if (last is { } before && (before.Series, before.Period, before.Place) == (row.Series, row.Period, row.Place))
            {
                // Two sources speak of the same.
                if (!book.StandsBefore(row.Release, before.Release))
                {
                    continue;
                }

                found.RemoveAt(found.Count - 1);
            }

            found.Add(book.Known(row));
            last = row;
        }
    }
}
