using System.Data.Common;
using System.Globalization;
using AreaInspections.Statistics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

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
internal sealed class StatisticsQueries(DbConnection connection, DbTransaction? transaction, StatisticsBook book)
{
    private static readonly StatisticsBook s_none = new(0, new StatisticsNames(), new Dictionary<int, ReleaseRow>());

    public static StatisticsQueries On(InspectionsContext context, StatisticsBook book) =>
        new(context.Database.GetDbConnection(), context.Database.CurrentTransaction?.GetDbTransaction(), book);

    /// <summary>Number of the latest release; 0 where there is none.</summary>
    public static async Task<int> Latest(InspectionsContext context, CancellationToken cancel)
    {
        await using var command = On(context, s_none).Command("""SELECT MAX("Number") FROM "StatisticsReleases" """, []);
        return await command.ExecuteScalarAsync(cancel) is { } latest and not DBNull ? Convert.ToInt32(latest, CultureInfo.InvariantCulture) : 0;
    }

    /// <summary>By series, period, place.</summary>
    public async Task<IReadOnlyList<KnownObservation>> Figures(FiguresQuery query, CancellationToken cancel)
    {
        var latest = book.LatestAt(query.AsKnown);
        var found = new List<KnownObservation>();
        foreach (var series in book.Series(query.Indicator, query.Group))
        {
            if (await FirstPeriod(series, query, latest, cancel) is { } first)
            {
                await Read(
                    found,
                    """WHERE "Series" = @series AND "Period" BETWEEN @first AND @last AND """ + StatisticsRow.InForce + """ ORDER BY "Period", "Place", "Release" """,
                    [("@series", series), ("@first", first), ("@last", PeriodColumn.Last(query.Kind)), ("@latest", latest)],
                    cancel);
            }
        }

        return found;
    }

    /// <summary>What is known now, by series, period, place.</summary>
    public async Task<IReadOnlyList<KnownObservation>> All(CancellationToken cancel)
    {
        var found = new List<KnownObservation>();
        await Read(found, "WHERE " + StatisticsRow.InForce + """ ORDER BY "Series", "Period", "Place", "Release" """, [("@latest", book.LatestAt(null))], cancel);
        return found;
    }

    /// <summary>By series, then period.</summary>
    public async Task<IReadOnlyList<KnownObservation>> Of(int place, int? series, DateTime? asKnown, CancellationToken cancel)
    {
        var found = new List<KnownObservation>();
        (string, int)[] asked = [("@place", place), ("@latest", book.LatestAt(asKnown))];
        await Read(
            found,
            """WHERE "Place" = @place AND """ + (series is null ? "" : """ "Series" = @series AND """) + StatisticsRow.InForce + """ ORDER BY "Series", "Period", "Release" """,
            series is { } one ? [.. asked, ("@series", one)] : asked,
            cancel);
        return found;
    }

    /// <summary>Everything ever known of one thing, by release.</summary>
    public async Task<IReadOnlyList<KnownObservation>> Ever(int series, int place, Period period, CancellationToken cancel)
    {
        var found = new List<KnownObservation>();
        await using var command = Command(
            $"""SELECT {StatisticsRow.Columns} FROM "StatisticsObservations" WHERE "Series" = @series AND "Period" = @period AND "Place" = @place ORDER BY "Release" """,
            [("@series", series), ("@period", PeriodColumn.Of(period)), ("@place", place)]);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel))
        {
            found.Add(book.Known(StatisticsRow.Read(reader)));
        }

        return found;
    }

    /// <summary>The earliest of the periods asked for, found by going back from one to the next: a step in the key each.</summary>
    private async Task<int?> FirstPeriod(int series, FiguresQuery query, int latest, CancellationToken cancel)
    {
        await using var command = Command(
            """SELECT "Period" FROM "StatisticsObservations" WHERE "Series" = @series AND "Period" >= @least AND "Period" < @before AND """
            + StatisticsRow.InForce + """ ORDER BY "Period" DESC LIMIT 1""",
            [("@series", series), ("@least", PeriodColumn.First(query.Kind)), ("@before", PeriodColumn.Last(query.Kind)), ("@latest", latest)]);
        int? first = null;
        for (var i = 0; i < query.Periods; i++)
        {
            var found = await command.ExecuteScalarAsync(cancel);
            if (found is null)
            {
                break;
            }

            first = Convert.ToInt32(found, CultureInfo.InvariantCulture);
            command.Parameters["@before"].Value = first;
        }

        return first;
    }

    private async Task Read(List<KnownObservation> found, string condition, (string Name, int Value)[] asked, CancellationToken cancel)
    {
        await using var command = Command($"""SELECT {StatisticsRow.Columns} FROM "StatisticsObservations" {condition}""", asked);
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

    private DbCommand Command(string sql, (string Name, int Value)[] asked)
    {
        var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        foreach (var (name, value) in asked)
        {
            command.AddParameter(name, value);
        }

        return command;
    }
}
