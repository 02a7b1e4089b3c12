using AreaInspections.Statistics;
using AreaInspections.Statistics.Comparison;

namespace AreaInspections.Web.Statistics;

/// <summary>What is known of one indicator and group, by place and period.</summary>
public sealed class SeriesFigures
{
    private readonly Dictionary<(Place, Period), PublishedFigure> _figures;
    private readonly Dictionary<Place, PublishedFigure[]> _lines;

    public SeriesFigures(IEnumerable<PublishedFigure> figures)
    {
        _figures = figures.ToDictionary(f => (f.Place, f.Period));
        _lines = _figures.Values.GroupBy(f => f.Place).ToDictionary(g => g.Key, g => g.OrderBy(f => f.Period).ToArray());
        Periods = [.. _figures.Keys.Select(k => k.Item2).Distinct().OrderDescending()];
        var counts = _figures.Values.Where(f => f.Value.IsNumber).GroupBy(f => f.Period).ToDictionary(g => g.Key, g => g.Count());
        var most = counts.Values.DefaultIfEmpty(0).Max();
        Usual = Periods.Where(p => counts.GetValueOrDefault(p) * 2 > most).Usual() ?? Periods.Usual();
    }

    public static SeriesFigures None { get; } = new([]);

    /// <summary>Those for which any place has a figure or symbol, the latest first.</summary>
    public IReadOnlyList<Period> Periods { get; }

    /// <summary>
    /// The <see cref="PeriodDays.Usual">usual</see> of those for which most places have a number as usual: a period of a single place is not what a page opens
    /// with. Absent where nothing is known.
    /// </summary>
    public Period? Usual { get; }

    public IEnumerable<Place> Places => _lines.Keys;

    public IEnumerable<PublishedFigure> All => _figures.Values;

    /// <returns>Nothing where nothing was published.</returns>
    public PublishedFigure? Find(Place place, Period period) => _figures.GetValueOrDefault((place, period));

    /// <returns>Every period of the place, oldest first; of all kinds of period.</returns>
    public IReadOnlyList<PublishedFigure> Line(Place place) => _lines.GetValueOrDefault(place, []);

    /// <returns>The latest number of the place; nothing where there is none.</returns>
    public PublishedFigure? Latest(Place place) => Line(place).LastOrDefault(f => f.Value.IsNumber);

    /// <summary>Periods of which places of a level have figures, the latest first.</summary>
    public IEnumerable<Period> PeriodsOf(PlaceLevel level) => _figures.Keys.Where(k => k.Item1.Level == level).Select(k => k.Item2).Distinct().OrderDescending();
}
