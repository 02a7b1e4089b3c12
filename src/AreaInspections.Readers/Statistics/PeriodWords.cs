using System.Globalization;
using AreaInspections.Statistics;

namespace AreaInspections.Readers.Statistics;

/// <summary>Periods as files of statistics print them.</summary>
internal static class PeriodWords
{
    /// <summary>Years outside these are slips of the pen.</summary>
    private const int FirstYear = 1900;

    private const int LastYear = 2999;

    private static readonly Dictionary<string, PeriodKind?> s_kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Academic year"] = PeriodKind.AcademicYear,
        ["six half terms"] = PeriodKind.AcademicYear,
        ["Calendar year"] = PeriodKind.CalendarYear,
        ["Financial year"] = PeriodKind.FinancialYear,
        ["Autumn term"] = PeriodKind.AutumnTerm,
        ["Spring term"] = PeriodKind.SpringTerm,
        ["Summer term"] = PeriodKind.SummerTerm,
        ["Autumn and spring term"] = PeriodKind.AutumnAndSpringTerm,
        ["Autumn and spring terms"] = PeriodKind.AutumnAndSpringTerm,

        // Spans of the standard for which nothing is declared, and the five half terms of absence until 2012/13, which are no year.
        ["five half terms"] = null,
        ["Tax year"] = null,
        ["Reporting year"] = null,
        ["Termly"] = null,
        ["Part 1 (April to September)"] = null,
        ["Part 2 (October to March)"] = null,
    };

    /// <param name="kind">The kind of span; absent where it is one for which nothing is declared.</param>
    /// <param name="month">From 1; 0 where the word is no month.</param>
    /// <returns>Whether the word is known.</returns>
    public static bool TryKind(string word, out PeriodKind? kind, out int month)
    {
        word = word.Trim();
        month = Array.FindIndex(CultureInfo.InvariantCulture.DateTimeFormat.MonthNames, m => m.Length > 0 && m.Equals(word, StringComparison.OrdinalIgnoreCase)) + 1;
        if (month > 0)
        {
            kind = PeriodKind.Month;
            return true;
        }

        var part = word.StartsWith("Week ", StringComparison.OrdinalIgnoreCase)
            || (word.Length > 3 && word[^3..^1].Equals(" Q", StringComparison.OrdinalIgnoreCase) && char.IsAsciiDigit(word[^1]));
        kind = null;
        return part || s_kinds.TryGetValue(word, out kind);
    }

    /// <returns>The span, or nothing where the text is no span of this kind.</returns>
    public static Period? Read(string text, PeriodKind kind, int month)
    {
        text = text.Trim();
        if (kind == PeriodKind.Day)
        {
            return DateOnly.TryParseExact(text, ["dd/MM/yyyy", "d/M/yyyy", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? Period.Day(day)
                : null;
        }

        return kind switch
        {
            PeriodKind.CalendarYear => OneYear(text) is { } year ? Period.CalendarYear(year) : null,
            PeriodKind.Month => OneYear(text) is { } year ? Period.Month(year, month) : null,
            PeriodKind.AcademicYear => TwoYears(text) is { } first ? Period.AcademicYear(first) : null,
            PeriodKind.FinancialYear => TwoYears(text) is { } first ? Period.FinancialYear(first) : null,
            _ => TwoYears(text) is { } first ? Period.Term(kind, first) : null,
        };
    }

    /// <summary>As a person would be told to write it.</summary>
    public static string Expected(PeriodKind kind) => kind switch
    {
        PeriodKind.Day => "a day such as 30/01/2023",
        PeriodKind.CalendarYear or PeriodKind.Month => "a year such as 2023",
        _ => "two following years such as 202324",
    };

    private static int? OneYear(string text) => text.Length == 4 ? Digits(text) : null;

    /// <returns>The first of two following years: 201516, 2015/16, 2015-16, 2015/2016.</returns>
    private static int? TwoYears(string text)
    {
        if (text.Length is (7 or 9) && text[4] is ('/' or '-'))
        {
            text = text.Remove(4, 1);
        }

        if (text.Length is not (6 or 8) || Digits(text[..4]) is not { } first)
        {
            return null;
        }

        return int.TryParse(text[4..], NumberStyles.None, CultureInfo.InvariantCulture, out var second) && second == (first + 1) % (text.Length == 6 ? 100 : 10_000) ? first : null;
    }

    private static int? Digits(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= FirstYear and <= LastYear ? year : null;
}
