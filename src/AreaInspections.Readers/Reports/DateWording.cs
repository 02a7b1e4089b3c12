namespace AreaInspections.Readers.Reports;

/// <summary>Days printed in a text.</summary>
/// <param name="Start">The first or only day.</param>
/// <param name="End">The last day; absent where a single day is printed.</param>
/// <param name="At">Where the words begin in the text.</param>
/// <param name="Length">Number of characters of the words.</param>
internal sealed record PrintedDays(DateOnly Start, DateOnly? End, int At, int Length)
{
    public DateRange Range => new(Start, End ?? Start);
}

/// <summary>
/// Reads days as reports print them: <c>11 to 15 March 2024</c>, <c>27 March 2023 to 31 March 2023</c>, <c>29 April to 3 May 2024</c>,
/// <c>5–9 July 2021</c>, <c>16 May 2016</c>, <c>Monday 2nd October 2017</c>, <c>02/10/2017</c>. A part that is missing on the left is the one on
/// the right; nothing else is filled in. Days that do not exist, or an end before its start, are no days at all.
/// </summary>
internal static class DateWording
{
    private const int FirstYear = 1990;
    private const int LastYear = 2099;

    private static readonly string[] s_months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly string[] s_weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    private enum Kind { Day, Month, Year, To, And, Between, Weekday, Other }

    private readonly record struct Token(Kind Kind, int Value, int At, int End);

    /// <summary>Every range or single day in the text, from the left.</summary>
    /// <param name="unreadable">Words that have the form of days but name none, such as the 31st of June.</param>
    public static IReadOnlyList<PrintedDays> All(string text, out IReadOnlyList<string> unreadable)
    {
        var tokens = Tokens(text);
        List<PrintedDays> days = [];
        List<string> bad = [];
        for (var i = 0; i < tokens.Count;)
        {
            var length = Match(tokens, i, out var start, out var end, out var exists);
            if (length == 0)
            {
                i++;
                continue;
            }

            var (at, to) = (tokens[i].At, tokens[i + length - 1].End);
            if (exists)
            {
                days.Add(new PrintedDays(start, end, at, to - at));
            }
            else
            {
                bad.Add(text[at..to]);
            }

            i += length;
        }

        unreadable = bad;
        return days;
    }

    /// <summary>The one range or day of a text; nothing where there is none, more than one, or one that cannot be.</summary>
    public static PrintedDays? Only(string text) => All(text, out var bad) is [var days] && bad.Count == 0 ? days : null;

    private static int Match(List<Token> tokens, int at, out DateOnly start, out DateOnly? end, out bool exists)
    {
        (start, end, exists) = (default, null, false);
        var i = at;
        var first = Part(tokens, ref i);
        if (first.Day is null)
        {
            return 0;
        }

        var afterFirst = i;
        if (i < tokens.Count && (tokens[i].Kind == Kind.To || (tokens[i].Kind == Kind.And && (first.Year is null || (at > 0 && tokens[at - 1].Kind == Kind.Between)))))
        {
            i++;
            var second = Part(tokens, ref i);
            if (second is { Day: not null, Month: not null, Year: not null })
            {
                exists = Range(first, second, out start, out var last);
                end = last;
                return i - at;
            }
        }

        if (first is { Month: not null, Year: not null })
        {
            exists = Day(first.Year.Value, first.Month.Value, first.Day.Value, out start);
            return afterFirst - at;
        }

        return 0;
    }

    private static bool Range(Parts first, Parts second, out DateOnly start, out DateOnly end)
    {
        var month = first.Month ?? second.Month!.Value;
        var year = first.Year ?? (month > second.Month!.Value ? second.Year!.Value - 1 : second.Year!.Value);
        var exists = Day(year, month, first.Day!.Value, out start) & Day(second.Year!.Value, second.Month!.Value, second.Day!.Value, out end);
        return exists && end >= start;
    }

    private static bool Day(int year, int month, int day, out DateOnly date)
    {
        date = default;
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = new DateOnly(year, month, day);
        return true;
    }

    private readonly record struct Parts(int? Day, int? Month, int? Year);

    private static Parts Part(List<Token> tokens, ref int i)
    {
        var from = i;
        if (i < tokens.Count && tokens[i].Kind == Kind.Weekday)
        {
            i++;
        }

        if (i >= tokens.Count || tokens[i].Kind != Kind.Day)
        {
            i = from;
            return default;
        }

        int day = tokens[i++].Value;
        int? month = i < tokens.Count && tokens[i].Kind == Kind.Month ? tokens[i++].Value : null;
        int? year = month is not null && i < tokens.Count && tokens[i].Kind == Kind.Year ? tokens[i++].Value : null;
        return new Parts(day, month, year);
    }

    private static List<Token> Tokens(string text)
    {
        List<Token> tokens = [];
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            if (char.IsAsciiDigit(c))
            {
                i = Number(text, i, tokens);
            }
            else if (char.IsLetter(c))
            {
                var from = i;
                while (i < text.Length && char.IsLetter(text[i]))
                {
                    i++;
                }

                tokens.Add(Word(text.AsSpan(from, i - from), from, i));
            }
            else
            {
                if (c is '-' or '‐' or '‑' or '–' or '—' or '−')
                {
                    tokens.Add(new Token(Kind.To, 0, i, i + 1));
                }
                else if (!char.IsWhiteSpace(c) && c is not (',' or '(' or ')'))
                {
                    tokens.Add(new Token(Kind.Other, 0, i, i + 1));
                }

                i++;
            }
        }

        return tokens;
    }

    private static int Number(string text, int at, List<Token> tokens)
    {
        var i = at;
        while (i < text.Length && char.IsAsciiDigit(text[i]))
        {
            i++;
        }

        if (i - at > 4)
        {
            tokens.Add(new Token(Kind.Other, 0, at, i));
            return i;
        }

        var value = int.Parse(text.AsSpan(at, i - at));
        if (i - at <= 2)
        {
            if (Numeric(text, at, i, tokens) is var end and > 0)
            {
                return end;
            }

            var rest = text.AsSpan(i);
            if (rest.Length >= 2 && (rest.StartsWith("st") || rest.StartsWith("nd") || rest.StartsWith("rd") || rest.StartsWith("th")) && (rest.Length == 2 || !char.IsLetter(rest[2])))
            {
                i += 2;
            }

            tokens.Add(new Token(value is >= 1 and <= 31 ? Kind.Day : Kind.Other, value, at, i));
            return i;
        }

        tokens.Add(new Token(value is >= FirstYear and <= LastYear ? Kind.Year : Kind.Other, value, at, i));
        return i;
    }

    /// <summary>The form <c>02/10/2017</c>, day first; the place after it, or 0 where the text has another form.</summary>
    private static int Numeric(string text, int at, int end, List<Token> tokens)
    {
        if (end >= text.Length || text[end] is not ('/' or '.'))
        {
            return 0;
        }

        var month = end + 1;
        var afterMonth = month;
        while (afterMonth < text.Length && afterMonth - month < 2 && char.IsAsciiDigit(text[afterMonth]))
        {
            afterMonth++;
        }

        var year = afterMonth + 1;
        if (afterMonth == month || year + 4 > text.Length || text[afterMonth] != text[end] || !int.TryParse(text.AsSpan(year, 4), out var y) || y is < FirstYear or > LastYear)
        {
            return 0;
        }

        tokens.Add(new Token(Kind.Day, int.Parse(text.AsSpan(at, end - at)), at, end));
        tokens.Add(new Token(Kind.Month, int.Parse(text.AsSpan(month, afterMonth - month)), month, afterMonth));
        tokens.Add(new Token(Kind.Year, y, year, year + 4));
        return year + 4;
    }

    private static Token Word(ReadOnlySpan<char> word, int at, int end)
    {
        if (word.Equals("to", StringComparison.OrdinalIgnoreCase) || word.Equals("until", StringComparison.OrdinalIgnoreCase))
        {
            return new Token(Kind.To, 0, at, end);
        }

        if (word.Equals("between", StringComparison.OrdinalIgnoreCase))
        {
            return new Token(Kind.Between, 0, at, end);
        }

        // "between 13 and 21 July 2023" is a range; two whole dates joined by "and" are two.
        if (word.Equals("and", StringComparison.OrdinalIgnoreCase))
        {
            return new Token(Kind.And, 0, at, end);
        }

        for (var m = 0; m < s_months.Length && word.Length >= 3; m++)
        {
            if (s_months[m].AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase) || (m == 8 && word.Equals("sept", StringComparison.OrdinalIgnoreCase)))
            {
                return new Token(Kind.Month, m + 1, at, end);
            }
        }

        foreach (var day in s_weekdays)
        {
            if (word.Length >= 3 && day.AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return new Token(Kind.Weekday, 0, at, end);
            }
        }

        return new Token(Kind.Other, 0, at, end);
    }
}
