using AreaInspections.Documents;
using AreaInspections.Documents.Areas;
using AreaInspections.Frameworks;
using AreaInspections.Programme;
using AreaInspections.Web.Publishing;

namespace AreaInspections.Web.Areas;

/// <summary>The map of tiles for a list of areas: what each one's latest inspection under the edition in use on the day came to.</summary>
internal static class AreaMap
{
    public static Markup Draw(PublicRecord record, AreaList list)
    {
        var edition = EditionOn(record, list.Query.AsAt);
        var unknown = new TileCategory("Inspected, outcome not on record", TileTone.Unknown);
        var none = new TileCategory($"Not yet under the {edition.Id} framework", TileTone.Empty);
        var outcomes = edition.Outcomes.ToDictionary(o => o.Code, o => new TileCategory(o.Name, Tone(edition, o)), StringComparer.Ordinal);
        var tiles = list.Rows.Select(s =>
        {
            var latest = s.Latest?.Edition == edition.Id ? s.Latest : null;
            var category = latest is null ? s.State == AreaState.ReportAwaited ? unknown : none : outcomes.GetValueOrDefault(latest.Outcome ?? "", unknown);
            return new Tile(s.Area, Links.Area(s.Area.Id), $"{s.Area.PlainName}: {category.Name}{(latest is null ? "" : $", inspected {British.Month(latest.Start)}")}", category);
        }).ToList();
        var used = tiles.Exists(t => t.Category == unknown) ? new[] { unknown, none } : [none];
        return TileMap.Draw(
            "area-map",
            $"Outcomes under the {edition.Id} framework as at {British.Date(list.Query.AsAt)}",
            $"Each square is one area, roughly where it lies in England; {tiles.Count(t => t.Category != none)} of {tiles.Count} shown have been inspected under this framework. The table below holds the same facts.",
            [.. outcomes.Values, .. used],
            tiles);
    }

    /// <summary>The edition in use on the day.</summary>
    public static FrameworkEdition EditionOn(PublicRecord record, DateOnly day) => record.Editions.Last(e => e.From <= day);

    /// <summary>The first outcome of an edition is its best, the last its worst.</summary>
    private static TileTone Tone(FrameworkEdition edition, Outcome outcome) =>
        outcome == edition.Outcomes[0] ? TileTone.Best : outcome == edition.Outcomes[^1] ? TileTone.Worst : TileTone.Middle;
}
