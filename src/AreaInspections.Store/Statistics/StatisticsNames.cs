using System.Globalization;
using AreaInspections.Statistics;
using Microsoft.EntityFrameworkCore;

namespace AreaInspections.Store.Statistics;

/// <summary>Series and places with the numbers that stand for them.</summary>
internal sealed class StatisticsNames
{
    private readonly Dictionary<SeriesKey, int> _seriesIds = [];
    private readonly Dictionary<Place, int> _placeIds = [];
    private readonly Dictionary<int, SeriesKey> _series = [];
    private readonly Dictionary<int, Place> _places = [];

    /// <summary>Given a number since loading, and not stored yet.</summary>
    public List<SeriesRow> NewSeries { get; } = [];

    /// <inheritdoc cref="NewSeries"/>
    public List<PlaceRow> NewPlaces { get; } = [];

    public Dictionary<int, SeriesKey> AllSeries => _series;

    public Dictionary<int, Place> AllPlaces => _places;

    public static async Task<StatisticsNames> Load(InspectionsContext context, CancellationToken cancel)
    {
        var names = new StatisticsNames();
        foreach (var row in await context.StatisticsSeries.AsNoTracking().ToListAsync(cancel))
        {
            names.Add(row.Id, new SeriesKey(row.Indicator, row.Group));
        }

        foreach (var row in await context.StatisticsPlaces.AsNoTracking().ToListAsync(cancel))
        {
            names.Add(row.Id, new Place(row.Level, row.Code));
        }

        return names;
    }

    /// <returns>Nothing where it has no number.</returns>
    public int? Find(SeriesKey series) => _seriesIds.TryGetValue(series, out var id) ? id : null;

    /// <inheritdoc cref="Find(SeriesKey)"/>
    public int? Find(Place place) => _placeIds.TryGetValue(place, out var id) ? id : null;

    public int Number(SeriesKey series)
    {
        if (!_seriesIds.TryGetValue(series, out var id))
        {
            id = _series.Count == 0 ? 1 : _series.Keys.Max() + 1;
            NewSeries.Add(new SeriesRow { Id = id, Indicator = series.Indicator, Group = series.Group });
            Add(id, series);
        }

        return id;
    }

    public int Number(Place place)
    {
        if (!_placeIds.TryGetValue(place, out var id))
        {
            id = _places.Count == 0 ? 1 : _places.Keys.Max() + 1;
            NewPlaces.Add(new PlaceRow { Id = id, Level = place.Level, Code = place.Code });
            Add(id, place);
        }

        return id;
    }

    /// <summary>As hashes and messages have it; a number without a name shows itself.</summary>
    public string Series(int id) => _series.TryGetValue(id, out var series) ? series.ToString() : string.Create(CultureInfo.InvariantCulture, $"#{id}");

    /// <inheritdoc cref="Series"/>
    public string Place(int id) => _places.TryGetValue(id, out var place) ? place.ToString() : string.Create(CultureInfo.InvariantCulture, $"#{id}");

    private void Add(int id, SeriesKey series)
    {
        _series[id] = series;
        _seriesIds[series] = id;
    }

    private void Add(int id, Place place)
    {
        _places[id] = place;
        _placeIds[place] = id;
    }
}
