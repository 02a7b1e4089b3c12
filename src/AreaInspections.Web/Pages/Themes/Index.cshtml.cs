using AreaInspections.National;
using AreaInspections.Web.Publishing;
using AreaInspections.Web.Themes;

namespace AreaInspections.Web.Pages.Themes;

/// <summary>Every theme of the codebook and how common it is.</summary>
public sealed class ThemesModel : PublicPage
{
    /// <summary>Most often a weakness first; what gathers the rest last.</summary>
    public IReadOnlyList<ThemePicture> Themes { get; private set; } = [];

    public string Edition => Themes.Count == 0 ? "" : Themes[0].Edition;

    /// <summary>Areas with a coded report.</summary>
    public int Coded => Themes.Count == 0 ? 0 : Themes[0].Overall.Of;

    public ThemeCell Cell(ThemePicture picture, Side side) =>
        new(picture.Overall, side, $"{picture.Theme.Id}-{side}") { Href = ThemeAddress.Claim(picture, side, Record.NationalAsAt(Today, picture.Edition)) };

    public void OnGet()
    {
        Themes = [.. Record.ThemesAsAt(Today).OrderBy(t => t.Theme.Id == "other").ThenByDescending(t => t.Overall.Weakness)];
        Frame = new("Themes")
        {
            Description = "What area SEND inspections find again and again: each theme with how often it is a strength and how often a weakness.",
            Crumbs = [new("Home", "/")],
            Part = "themes",
            SchemaType = "CollectionPage",
        };
    }
}
