using System.Data.Common;
using AreaInspections.Statistics;

namespace AreaInspections.Store.Statistics;

/// <summary>A row of the long table as a query reads it.</summary>
internal readonly record struct StatisticsRow(int Series, int Period, int Place, int Release, int? Until, Figure Value, Figure Numerator, Figure Denominator)
{
    public const string Columns = """ "Series", "Period", "Place", "Release", "Until", "Value", "Numerator", "Denominator", "Symbols" """;

    /// <summary>Held once the release <c>@latest</c> was there, and not ended by then.</summary>
    public const string InForce = """ "Release" <= @latest AND ("Until" IS NULL OR "Until" > @latest) """;

    public static StatisticsRow Read(DbDataReader reader)
    {
        var symbols = reader.GetInt32(8);
        return new(
            reader.GetInt32(0),
            reader.GetInt32(1),
            reader.GetInt32(2),
            reader.GetInt32(3),
            reader.IsDBNull(4) ? null : reader.GetInt32(4),
            Figure(5, 0),
            Figure(6, 1),
            Figure(7, 2));

        Figure Figure(int column, int place) => symbols == 0 ? AreaInspections.Statistics.Figure.Of(reader.GetDouble(column)) : reader.Figure(column, 8, place);
    }
}
