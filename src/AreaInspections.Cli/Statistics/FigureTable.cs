using AreaInspections.Areas;
using AreaInspections.Statistics;

namespace AreaInspections.Cli.Statistics;

/// <summary>Figures of one group: a row for each place, a column for each period.</summary>
internal sealed class FigureTable
{
    private readonly List<string[]> _rows = [];

    /// <returns>Nothing where there is no figure.</returns>
    public static FigureTable? Of(IReadOnlyList<KnownObservation> figures, Indicator indicator, AreaRegister register, FigureSources sources)
    {
        if (figures.Count == 0)
        {
            return null;
        }

        var table = new FigureTable();
        var periods = figures.Select(f => f.Observation.Period).Distinct().Order().ToList();
        table._rows.Add(["", .. periods.Select(p => p.Name)]);
        foreach (var place in figures.GroupBy(f => f.Observation.Place).OrderByDescending(p => p.Key.Level == PlaceLevel.LocalArea).ThenBy(p => p.Key.Level).ThenBy(p => p.Key.Code, StringComparer.Ordinal))
        {
            var byPeriod = place.ToDictionary(f => f.Observation.Period);
            table._rows.Add([Name(place.Key, register), .. periods.Select(p => byPeriod.TryGetValue(p, out var known) ? Cell(known, indicator, sources) : "no figure")]);
        }

        return table;
    }

    public void Write(TextWriter output)
    {
        var widths = Enumerable.Range(0, _rows[0].Length).Select(c => _rows.Max(r => r[c].Length)).ToArray();
        foreach (var row in _rows)
        {
            output.WriteLine("  " + string.Join("  ", row.Select((cell, c) => c == 0 ? cell.PadRight(widths[c]) : cell.PadLeft(widths[c]))).TrimEnd());
        }
    }

    private static string Cell(KnownObservation known, Indicator indicator, FigureSources sources)
    {
        var (value, top, bottom) = (known.Observation.Value, known.Observation.Numerator, known.Observation.Denominator);
        var mark = sources.Mark(known.Release);
        var counts = indicator.Measure != Measure.Count && top.IsNumber && bottom.IsNumber ? $" ({top.Number:N0}/{bottom.Number:N0})" : "";
        return value.IsNumber ? $"{value.Number.ToString($"N{indicator.Decimals}", System.Globalization.CultureInfo.InvariantCulture)}{counts} [{mark}]" : $"{sources.Absence(known)} [{mark}]";
    }

    private static string Name(Place place, AreaRegister register) => place.Level switch
    {
        PlaceLevel.England => "England",
        PlaceLevel.LocalArea => register.Find(new AreaId(place.Code))?.Name ?? place.Code,
        PlaceLevel.Board => register.Boards.FirstOrDefault(b => b.Code == place.Code)?.Name ?? place.Code,
        _ => place.Code,
    };
}
