using System.Data.Common;
using AreaInspections.Statistics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace AreaInspections.Store.Statistics;

/// <summary>An observation in force.</summary>
internal readonly record struct Held(int Place, int Release, Figure Value, Figure Numerator, Figure Denominator)
{
    public bool Says(in Observation observation) =>
        Value == observation.Value && Numerator == observation.Numerator && Denominator == observation.Denominator;
}

/// <summary>What is held from one source, looked up a series and period at a time with one prepared statement.</summary>
internal sealed class HeldObservations : IAsyncDisposable
{
    private readonly DbCommand _command;
    private readonly HashSet<int> _releases;

    private HeldObservations(DbCommand command, HashSet<int> releases)
    {
        _command = command;
        _releases = releases;
    }

    /// <param name="releases">Numbers of all releases of the source.</param>
    public static async Task<HeldObservations> Open(InspectionsContext context, HashSet<int> releases, CancellationToken cancel)
    {
        var command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = """
            SELECT "Place", "Release", "Value", "Numerator", "Denominator", "Symbols" FROM "StatisticsObservations"
            WHERE "Series" = @series AND "Period" = @period AND "Until" IS NULL ORDER BY "Place"
            """;
        command.AddParameter("@series", 0);
        command.AddParameter("@period", 0);
        await command.PrepareAsync(cancel);
        return new HeldObservations(command, releases);
    }

    /// <returns>By place.</returns>
    public async Task<IReadOnlyList<Held>> Of(int series, int period, CancellationToken cancel)
    {
        _command.Parameters[0].Value = series;
        _command.Parameters[1].Value = period;
        await using var reader = await _command.ExecuteReaderAsync(cancel);
        var held = new List<Held>();
        while (await reader.ReadAsync(cancel))
        {
            if (_releases.Contains(reader.GetInt32(1)))
            {
                var symbols = reader.GetInt32(5);
                held.Add(new Held(reader.GetInt32(0), reader.GetInt32(1), reader.Figure(2, symbols, 0), reader.Figure(3, symbols, 1), reader.Figure(4, symbols, 2)));
            }
        }

        return held;
    }

    public ValueTask DisposeAsync() => _command.DisposeAsync();
}

internal static class StatisticsCommands
{
    public static DbParameter AddParameter(this DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
        return parameter;
    }

    /// <param name="number">Column of the number.</param>
    /// <param name="symbols">What the column of symbols says.</param>
    /// <param name="place">Of the figure within the column of symbols, see <see cref="SymbolsColumn.Read"/>.</param>
    public static Figure Figure(this DbDataReader reader, int number, int symbols, int place) => symbols == 0
        ? AreaInspections.Statistics.Figure.Of(reader.GetDouble(number))
        : SymbolsColumn.Read(symbols, place, reader.IsDBNull(number) ? null : reader.GetDouble(number));
}
