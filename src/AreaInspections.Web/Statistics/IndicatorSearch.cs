using AreaInspections.Statistics;

namespace AreaInspections.Web.Statistics;

/// <summary>Finds indicators whose names are nearly right.</summary>
internal static class IndicatorSearch
{
    /// <returns>Those that share most words with what was asked for, at most three; empty where none shares any.</returns>
    public static IEnumerable<Indicator> Nearest(string asked, StatisticsCatalogue catalogue)
    {
        var words = asked[..Math.Min(asked.Length, 200)].ToLowerInvariant().Split(['-', ' ', '_', '+'], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 2).ToList();
        return catalogue.Indicators
            .Select(i => (Indicator: i, Shared: words.Count(w => i.Id.Contains(w, StringComparison.Ordinal) || i.Title.Contains(w, StringComparison.OrdinalIgnoreCase))))
            .Where(x => x.Shared > 0).OrderByDescending(x => x.Shared).Take(3).Select(x => x.Indicator);
    }
}
