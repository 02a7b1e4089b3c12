using AreaInspections.Documents.Tables;
using AreaInspections.National;

namespace AreaInspections.Documents.National;

/// <summary>How common themes are, as tables for taking away.</summary>
public static class ThemeTables
{
    private static readonly TableColumn[] s_themes =
    [
        new("theme", ColumnType.Text, "Id of the theme in the codebook.") { Required = true },
        new("name", ColumnType.Text, "Its name.") { Required = true },
        new("edition", ColumnType.Text, "Edition of the framework.") { Required = true },
        new("strength", ColumnType.Whole, "Areas whose report holds at least one strength that carries it.") { Required = true },
        new("weakness", ColumnType.Whole, "Areas whose report holds at least one weakness, recommendation or priority action that carries it.") { Required = true },
        new("of", ColumnType.Whole, "Areas with a coded report.") { Required = true },
    ];

    private static readonly TableColumn[] s_cuts =
    [
        new("cut", ColumnType.Text, "all, outcome, region, phase, subtype, edition or year.") { Required = true },
        new("id", ColumnType.Text, "Which outcome, region, phase, subtype, edition or year.") { Required = true },
        new("label", ColumnType.Text, "Its name.") { Required = true },
        new("strength", ColumnType.Whole, "Areas of the cut whose report holds at least one strength that carries the theme; of phases and subtypes: that carries both.") { Required = true },
        new("weakness", ColumnType.Whole, "Areas of the cut whose report holds at least one weakness, recommendation or priority action that carries the theme; of phases and subtypes: that carries both.") { Required = true },
        new("of", ColumnType.Whole, "Areas of the cut with a coded report; of phases and subtypes: all areas with one.") { Required = true },
    ];

    public static OpenTable Of(IReadOnlyList<ThemePicture> themes, DateOnly asAt) => new(
        "themes",
        $"How common themes are, as at {NationalJson.Iso(asAt)}",
        s_themes,
        ["theme"],
        themes.Select(t => new[] { t.Theme.Id, t.Theme.Name, t.Edition, Cell.Of(t.Overall.Strength), Cell.Of(t.Overall.Weakness), Cell.Of(t.Overall.Of) }));

    public static OpenTable Of(ThemePicture theme, DateOnly asAt) => new(
        $"theme-{theme.Theme.Id}",
        $"{theme.Theme.Name}: how common it is, as at {NationalJson.Iso(asAt)}",
        s_cuts,
        ["cut", "id"],
        Cuts(theme).SelectMany(c => c.Shares.Select(s => new[] { c.Cut, s.Id, s.Label, Cell.Of(s.Strength), Cell.Of(s.Weakness), Cell.Of(s.Of) })));

    private static IEnumerable<(string Cut, IReadOnlyList<ThemeShare> Shares)> Cuts(ThemePicture theme) =>
    [
        ("all", [theme.Overall]),
        ("outcome", theme.ByOutcome),
        ("region", theme.ByRegion),
        ("phase", theme.ByPhase),
        ("subtype", theme.BySubtype),
        ("edition", theme.ByEdition),
        ("year", theme.ByYear),
    ];
}
