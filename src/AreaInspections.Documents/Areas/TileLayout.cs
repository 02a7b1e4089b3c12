using System.Globalization;
using System.Text;
using AreaInspections.Areas;

namespace AreaInspections.Documents.Areas;

/// <summary>Where an area stands on the map of tiles.</summary>
/// <param name="Label">Two to four letters, unique on any one day.</param>
/// <param name="Column">From 1 in the west.</param>
/// <param name="Row">From 1 in the north.</param>
public sealed record TilePlace(AreaId Area, string Label, int Column, int Row);

/// <summary>
/// Our layout of the tiles, roughly as the areas lie in England: regions hang together and London is a block in its place. Areas that never
/// existed together may share a place; as at a day before some of today's areas began, the map has a gap where two took the place of one.
/// </summary>
public static class TileLayout
{
    private const string File = "Areas/Data/tiles.csv";
    private static readonly Dictionary<AreaId, TilePlace> s_places = Read().ToDictionary(p => p.Area);

    public static IReadOnlyCollection<TilePlace> All => s_places.Values;

    /// <exception cref="InvalidOperationException">The area has no tile.</exception>
    public static TilePlace Of(AreaId area) => s_places.GetValueOrDefault(area)
        ?? throw new InvalidOperationException($"{File} has no tile for {area}. Add a row with a free column and row and a label of its own.");

    private static IEnumerable<TilePlace> Read()
    {
        var stream = typeof(TileLayout).Assembly.GetManifestResourceStream(File) ?? throw new FileNotFoundException($"{File} is not embedded.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Split(',') is [var area, var label, var column, var row] && area is not "area" && line[0] != '#')
            {
                yield return new(new AreaId(area), label, int.Parse(column, CultureInfo.InvariantCulture), int.Parse(row, CultureInfo.InvariantCulture));
            }
        }
    }
}
