using AreaInspections.National;
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

    /// <summary>Where the number of a row and side leads; absent where it leads nowhere.</summary>
    public Func<ThemeShare, Side, string?> Href { get; init; } = (_, _) => null;

    public ThemeCell Cell(ThemeShare share, Side side) => new(share, side, $"{Id}-{side}-{Shares.ToList().IndexOf(share)}") { Href = Href(share, side) };
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

    /// <summary>Findings of the theme on one side, narrowed by one more thing.</summary>
    public static string Findings(string theme, Side side, string? key = null, string? value = null) =>
        $"/findings?theme={theme}&polarity={(side == Side.Strength ? "strength" : "weakness")}{(key is null ? "" : $"&{key}={Uri.EscapeDataString(value!)}")}";

    /// <returns>Names of themes that share the most letters in a row with the one asked for, at most three.</returns>
    public static IEnumerable<string> Nearest(string asked, PublicRecord record)
    {
        var words = asked.ToLowerInvariant().Split(['-', ' ', '_'], StringSplitOptions.RemoveEmptyEntries).Take(8).ToList();
        return record.Codebook.Themes
            .OrderByDescending(t => words.Count(w => t.Id.Contains(w[..Math.Min(w.Length, 5)], StringComparison.Ordinal)))
            .ThenBy(t => t.Id, StringComparer.Ordinal).Select(t => t.Id).Take(3);
    }
}
