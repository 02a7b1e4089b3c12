using System.Globalization;
using AreaInspections.National;

namespace AreaInspections.Readers.Frameworks;

/// <summary>The governed quantity words from the table kept beside this reader (<c>Frameworks/Data/quantity-words.csv</c>).</summary>
public static class QuantityWordsReader
{
    private static readonly Lazy<IReadOnlyList<QuantityWords>> s_versions = new(Read);

    /// <summary>Every version, the oldest first; read once. A report keeps the version it was written with.</summary>
    public static IReadOnlyList<QuantityWords> LoadAll() => s_versions.Value;

    /// <summary>The version in use.</summary>
    public static QuantityWords Load() => LoadAll()[^1];

    private static List<QuantityWords> Read() => EmbeddedTable.Open("Frameworks/Data/quantity-words.csv").Rows
        .GroupBy(r => (Version: r["version"], Fewest: r.Number("fewest")!.Value))
        .Select(g => new QuantityWords(
            g.Key.Version,
            g.Key.Fewest,
            g.Select(r => new QuantityBand(decimal.Parse(r["from"], CultureInfo.InvariantCulture), r["words"])).ToList()))
        .ToList();
}
