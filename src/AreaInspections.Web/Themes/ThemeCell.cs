using AreaInspections.National;
using AreaInspections.Web.Findings;
using AreaInspections.Web.Publishing;

namespace AreaInspections.Web.Themes;

/// <summary>One side of a share in a cell of a table: the numbers, where they lead, and a bar.</summary>
/// <param name="Id">Unique in the page.</param>
public sealed record ThemeCell(ThemeShare Share, Side Side, string Id)
{
    public int Count => Side == Side.Strength ? Share.Strength : Share.Weakness;

    /// <summary>Absent where it leads nowhere.</summary>
    public string? Href { get; init; }
}

/// <summary>A cut of a theme as a table.</summary>
/// <param name="Id">Unique in the page.</param>
/// <param name="First">Head of the column of names.</param>
public sealed record ThemeCut(string Id, string Title, string First, IReadOnlyList<ThemeShare> Shares)
{
    /// <summary>What to know before reading it; absent where nothing.</summary>
    public string? Says { get; init; }

    public string Theme { get; init; } = "";

    /// <summary>Key by which findings are narrowed to a row; absent where they cannot be.</summary>
    public string? Key { get; init; }

    public ThemeCell Cell(ThemeShare share, Side side) => new(share, side, $"{Id}-{side}-{Shares.ToList().IndexOf(share)}");
}

/// <summary>Ways from themes to what they count, and to themes whose names are nearly right.</summary>
internal static class ThemeAddress
{
    /// <returns>Address of the claim that counts the theme on this side; nothing where none is made.</returns>
    public static string? Claim(ThemePicture picture, Side side, NationalReport report)
    {
        var id = $"{(side == Side.Strength ? "strength" : "weakness")}-{picture.Theme.Id}-{picture.Edition}";
        return report.Find(id) is null ? null : Links.Claim(id);
    }

    /// <summary>Findings of the theme, narrowed by one more thing.</summary>
    public static string Findings(string theme, string key, string value) => $"{Links.FindingsBy("theme", theme)}&{key}={Uri.EscapeDataString(value)}";

    /// <returns>Ids of themes like what was asked for, at most three; the first of the codebook where none is.</returns>
    public static IEnumerable<string> Nearest(string asked, PublicRecord record) =>
        ThemeSearch.Find(record.Codebook, asked.Replace('-', ' ')).Concat(record.Codebook.Themes).Select(t => t.Id).Distinct(StringComparer.Ordinal).Take(3);
}
