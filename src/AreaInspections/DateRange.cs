using System.Globalization;

namespace AreaInspections;

/// <summary>Days from <see cref="Start"/> to <see cref="End"/>, both included. A single day has the same start and end.</summary>
public readonly record struct DateRange
{
    /// <exception cref="ArgumentException">The end is before the start.</exception>
    public DateRange(DateOnly start, DateOnly end)
    {
        if (end < start)
        {
            throw new ArgumentException($"A range of days ends on or after its start: found {start:yyyy-MM-dd} to {end:yyyy-MM-dd}.", nameof(end));
        }

        Start = start;
        End = end;
    }

    public DateOnly Start { get; }

    public DateOnly End { get; }

    /// <summary>As reports print it: <c>10 to 14 July 2023</c>, <c>29 April to 3 May 2024</c>.</summary>
    public override string ToString() => (Start, End) switch
    {
        var (s, e) when s == e => Format(s, "d MMMM yyyy"),
        var (s, e) when s.Year == e.Year && s.Month == e.Month => $"{s.Day} to {Format(e, "d MMMM yyyy")}",
        var (s, e) when s.Year == e.Year => $"{Format(s, "d MMMM")} to {Format(e, "d MMMM yyyy")}",
        var (s, e) => $"{Format(s, "d MMMM yyyy")} to {Format(e, "d MMMM yyyy")}",
    };

    private static string Format(DateOnly date, string format) => date.ToString(format, CultureInfo.InvariantCulture);
}
