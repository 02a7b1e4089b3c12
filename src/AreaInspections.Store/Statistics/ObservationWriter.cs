using System.Data.Common;
using AreaInspections.Statistics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using NpgsqlTypes;

namespace AreaInspections.Store.Statistics;

/// <summary>How far an import is.</summary>
/// <param name="Done">Observations written.</param>
/// <param name="Of">Observations to write.</param>
public readonly record struct ImportProgress(int Done, int Of);

/// <summary>
/// Writes what a release gives and ends, within the transaction of the context: by a prepared statement in SQLite, by binary COPY in PostgreSQL.
/// </summary>
internal sealed class ObservationWriter(InspectionsContext context, int release, IProgress<ImportProgress>? progress)
{
    /// <summary>Rows between two reports of progress.</summary>
    private const int Step = 4096;

    private const string Columns = """
        "StatisticsObservations" ("Series", "Period", "Place", "Release", "Until", "Value", "Numerator", "Denominator", "Symbols")
        """;

    private readonly DbConnection _connection = context.Database.GetDbConnection();

    public async Task Write(ReleaseComparison comparison, SortedReading reading, CancellationToken cancel)
    {
        progress?.Report(new(0, comparison.Given.Count));
        await (_connection is NpgsqlConnection postgres
            ? Copy(postgres, comparison, reading, cancel)
            : Insert(comparison, reading, cancel));
        progress?.Report(new(comparison.Given.Count, comparison.Given.Count));
        await (_connection is NpgsqlConnection ? EndAtOnce(comparison.Ended, cancel) : End(comparison.Ended, cancel));
    }

    private async Task Insert(ReleaseComparison comparison, SortedReading reading, CancellationToken cancel)
    {
        await using var command = Command($"INSERT INTO {Columns} VALUES (@series, @period, @place, @release, @until, @value, @numerator, @denominator, @symbols)");
        string[] names = ["@series", "@period", "@place", "@release", "@until", "@value", "@numerator", "@denominator", "@symbols"];
        var parameters = names.Select(n => command.AddParameter(n, 0)).ToArray();
        await command.PrepareAsync(cancel);
        var written = 0;
        foreach (var (block, start, count) in comparison.Parts)
        {
            parameters[0].Value = block.Series;
            parameters[1].Value = block.Period;
            parameters[3].Value = release;
            for (var i = start; i < start + count; i++)
            {
                var (position, superseded) = comparison.Given[i];
                var observation = reading[position];
                parameters[2].Value = reading.PlaceAt(position);
                parameters[4].Value = superseded ? release : DBNull.Value;
                parameters[5].Value = Number(observation.Value);
                parameters[6].Value = Number(observation.Numerator);
                parameters[7].Value = Number(observation.Denominator);
                parameters[8].Value = SymbolsColumn.Of(observation);
                await command.ExecuteNonQueryAsync(cancel);
                Report(++written, comparison, cancel);
            }
        }
    }

    private async Task Copy(NpgsqlConnection postgres, ReleaseComparison comparison, SortedReading reading, CancellationToken cancel)
    {
        await using var copy = await postgres.BeginBinaryImportAsync($"COPY {Columns} FROM STDIN (FORMAT BINARY)", cancel);
        var written = 0;
        foreach (var (block, start, count) in comparison.Parts)
        {
            for (var i = start; i < start + count; i++)
            {
                var (position, superseded) = comparison.Given[i];
                var observation = reading[position];
                await copy.StartRowAsync(cancel);
                await copy.WriteAsync(block.Series, cancel);
                await copy.WriteAsync(block.Period, cancel);
                await copy.WriteAsync(reading.PlaceAt(position), cancel);
                await copy.WriteAsync(release, cancel);
                await copy.WriteAsync(superseded ? release : (int?)null, cancel);
                await copy.WriteAsync(SymbolsColumn.Number(observation.Value), cancel);
                await copy.WriteAsync(SymbolsColumn.Number(observation.Numerator), cancel);
                await copy.WriteAsync(SymbolsColumn.Number(observation.Denominator), cancel);
                await copy.WriteAsync(SymbolsColumn.Of(observation), cancel);
                Report(++written, comparison, cancel);
            }
        }

        await copy.CompleteAsync(cancel);
    }

    private async Task End(List<Ended> ended, CancellationToken cancel)
    {
        await using var command = Command("""
            UPDATE "StatisticsObservations" SET "Until" = @until
            WHERE "Series" = @series AND "Period" = @period AND "Place" = @place AND "Release" = @release AND "Until" IS NULL
            """);
        command.AddParameter("@until", release);
        string[] names = ["@series", "@period", "@place", "@release"];
        var parameters = names.Select(n => command.AddParameter(n, 0)).ToArray();
        await command.PrepareAsync(cancel);
        foreach (var (series, period, place, of) in ended)
        {
            parameters[0].Value = series;
            parameters[1].Value = period;
            parameters[2].Value = place;
            parameters[3].Value = of;
            await command.ExecuteNonQueryAsync(cancel);
        }
    }

    /// <remarks>One statement: a way to the server and back for each would take longer than all the rest.</remarks>
    private async Task EndAtOnce(List<Ended> ended, CancellationToken cancel)
    {
        if (ended.Count == 0)
        {
            return;
        }

        await using var command = Command("""
            UPDATE "StatisticsObservations" o SET "Until" = @until
            FROM unnest(@series, @period, @place, @release) AS e(series, period, place, release)
            WHERE o."Series" = e.series AND o."Period" = e.period AND o."Place" = e.place AND o."Release" = e.release AND o."Until" IS NULL
            """);
        command.AddParameter("@until", release);
        Numbers("@series", e => e.Series);
        Numbers("@period", e => e.Period);
        Numbers("@place", e => e.Place);
        Numbers("@release", e => e.Release);
        await command.ExecuteNonQueryAsync(cancel);

        void Numbers(string name, Func<Ended, int> of) => command.Parameters.Add(
            new NpgsqlParameter(name, NpgsqlDbType.Array | NpgsqlDbType.Integer) { Value = ended.Select(of).ToArray() });
    }

    private DbCommand Command(string sql)
    {
        var command = _connection.CreateCommand();
        command.Transaction = context.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText = sql;
        return command;
    }

    private void Report(int written, ReleaseComparison comparison, CancellationToken cancel)
    {
        if (written % Step == 0)
        {
            cancel.ThrowIfCancellationRequested();
            progress?.Report(new(written, comparison.Given.Count));
        }
    }

    private static object Number(Figure figure) => SymbolsColumn.Number(figure) is { } number ? number : DBNull.Value;
}
