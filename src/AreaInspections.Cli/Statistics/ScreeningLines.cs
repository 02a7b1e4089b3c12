using AreaInspections.Statistics;

namespace AreaInspections.Cli.Statistics;

/// <summary>What a person is told of a file before it is imported.</summary>
internal static class ScreeningLines
{
    public static void Write(TextWriter output, Screening screening)
    {
        var reading = screening.Reading;
        var contents = ReadingContents.Of(reading);
        output.WriteLine(reading.File);
        Line("Is", $"{reading.Source.Title} ({reading.Source.Publisher}){(reading.Published is { } day ? $", published {BritishDate.Of(day)}" : "")}");
        Line("Holds", $"{reading.Rows:N0} rows, {reading.Observations.Count:N0} figures of {Count(contents.Indicators.Count, "indicator")}");
        Line("Periods", string.Join("; ", contents.PeriodTexts));
        Line("Places", string.Join(", ", contents.PlaceTexts));
        Line("Symbols", string.Join(", ", reading.Symbols.OrderBy(s => s.Key).Select(s => $"{Printed(s.Key)} {s.Value:N0}")));
        Line("Retired codes", string.Join(", ", reading.RetiredCodes.OrderBy(r => r.Key, StringComparer.Ordinal).Select(r => $"{r.Key} ({Count(r.Value, "row")})")));
        if (reading.Neighbours is { } set)
        {
            Line("Neighbours", $"{set.Title}: of {Count(set.Neighbours.Count, "local area")}");
        }

        Line("Would be", screening.AlreadyImported
            ? "nothing: the same file was imported before"
            : $"{screening.New:N0} new, {screening.Changed:N0} changed, {screening.Withdrawn:N0} withdrawn, {screening.Unchanged:N0} unchanged");
        if (screening.Superseded > 0)
        {
            Line("", $"{screening.Superseded:N0} kept as said before: a later publication of this source is there already");
        }

        void Line(string name, string value)
        {
            if (value.Length > 0)
            {
                output.WriteLine($"  {name,-13} {value}");
            }
        }
    }

    public static string Count(int count, string noun) => $"{count:N0} {noun}{(count == 1 ? "" : "s")}";

    private static string Printed(Symbol symbol) => symbol switch
    {
        Symbol.Blank => "blank",
        Symbol.NoRow => "no row",
        _ => symbol.Printed(),
    };
}
