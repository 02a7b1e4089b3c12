using System.Data.Common;
using AreaInspections.Statistics;

namespace AreaInspections.Store.Statistics;

/// <summary>A row of the long table as a query reads it.</summary>
internal readonly record struct StatisticsRow(int Series, int Period, int Place, int Release, int? Until, Figure Value, Figure Numerator, Figure Denominator)
{
    /// <remarks>
    /// Whole numbers come packed in two: reading a column takes longer than going on to the next row. A period has fewer than 27 bits, a release fewer than 20,
    /// symbols 15.
    /// </remarks>
    public const string Columns =
        """ CAST("Series" AS BIGINT) * 134217728 + "Period", (CAST("Place" AS BIGINT) * 1048576 + "Release") * 32768 + "Symbols", "Until", "Value", "Numerator", "Denominator" """;

    private const int PeriodBits = 27;
    private const int ReleaseBits = 20;
    private const int SymbolsBits = 15;

    /// <summary>Held once the release <c>@latest</c> was there, and not ended by then.</summary>
    public const string InForce = """ "Release" <= @latest AND ("Until" IS NULL OR "Until" > @latest) """;

    public static StatisticsRow Read(DbDataReader reader)
    {
        var (key, rest) = (reader.GetInt64(0), reader.GetInt64(1));
        var symbols = Low(rest, SymbolsBits);
        return new(
            (int)(key >> PeriodBits),
            Low(key, PeriodBits),
            (int)(rest >> (ReleaseBits + SymbolsBits)),
            Low(rest >> SymbolsBits, ReleaseBits),
            reader.IsDBNull(2) ? null : reader.GetInt32(2),
            reader.Figure(3, symbols, 0),
            reader.Figure(4, symbols, 1),
            reader.Figure(5, symbols, 2));
    }

    private static int Low(long packed, int bits) => (int)(packed & ((1L << bits) - 1));
}
