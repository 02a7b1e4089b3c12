using System.Globalization;
using AreaInspections.Statistics;

namespace AreaInspections.Store.Statistics;

/// <summary>
/// A period as one number: its kind, then its first day, so that periods of one kind stand in order and side by side. The numbers of the kinds never change.
/// </summary>
internal static class PeriodColumn
{
    private const int KindStep = 10_000_000;

    private static readonly PeriodKind[] s_kinds =
    [
        PeriodKind.CalendarYear, PeriodKind.AcademicYear, PeriodKind.FinancialYear, PeriodKind.AutumnTerm, PeriodKind.SpringTerm, PeriodKind.SummerTerm,
        PeriodKind.AutumnAndSpringTerm, PeriodKind.Month, PeriodKind.Day,
    ];

    public static int Of(Period period) => First(period.Kind) + period.Start.DayNumber;

    public static Period Read(int column) => new(s_kinds[(column / KindStep) - 1], DateOnly.FromDayNumber(column % KindStep));

    /// <summary>Code of the period; a number that stands for none shows itself.</summary>
    public static string Text(int column) => column / KindStep is var kind && kind >= 1 && kind <= s_kinds.Length && column % KindStep <= DateOnly.MaxValue.DayNumber
        ? Read(column).Code
        : string.Create(CultureInfo.InvariantCulture, $"#{column}");

    /// <summary>The least number of a kind.</summary>
    public static int First(PeriodKind kind) => (Array.IndexOf(s_kinds, kind) + 1) * KindStep;

    /// <summary>The greatest number of a kind.</summary>
    public static int Last(PeriodKind kind) => First(kind) + KindStep - 1;
}

/// <summary>
/// The symbols of the three figures of an observation in one number: five bits each, value lowest, 0 where there is a number. So an ordinary observation has 0.
/// The numbers of the symbols never change.
/// </summary>
internal static class SymbolsColumn
{
    private const int Bits = 5;

    private static readonly Symbol?[] s_symbols =
    [
        null, Symbol.Blank, Symbol.Z, Symbol.X, Symbol.C, Symbol.Low, Symbol.K, Symbol.U, Symbol.Colon, Symbol.Tilde, Symbol.Dot, Symbol.Star, Symbol.Dash,
        Symbol.NotAvailableText, Symbol.NoRow,
    ];

    private static readonly int[] s_codes = [.. Enum.GetValues<Symbol>().Select(s => Array.IndexOf(s_symbols, s))];

    public static int Of(in Observation observation) =>
        Code(observation.Value) | (Code(observation.Numerator) << Bits) | (Code(observation.Denominator) << (2 * Bits));

    /// <param name="place">0 value, 1 numerator, 2 denominator.</param>
    public static Figure Read(int column, int place, double? number) => s_symbols[(column >> (place * Bits)) & ((1 << Bits) - 1)] is { } symbol
        ? Figure.Missing(symbol)
        : Figure.Of(number ?? throw new InvalidDataException($"An observation with symbols {column} has no number at place {place}."));

    /// <summary>As databases give it back: without the sign of nought.</summary>
    public static double? Number(Figure figure) => figure.Maybe is { } number ? number + 0.0 : null;

    private static int Code(Figure figure) => figure.Symbol is { } symbol ? s_codes[(int)symbol] : 0;
}
