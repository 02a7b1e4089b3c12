namespace AreaInspections.Statistics;

/// <summary>Symbols as they are printed.</summary>
public static class SymbolText
{
    /// <returns>As publications print it; empty for <see cref="Symbol.Blank"/> and <see cref="Symbol.NoRow"/>.</returns>
    public static string Printed(this Symbol symbol) => symbol switch
    {
        Symbol.Z => "z",
        Symbol.X => "x",
        Symbol.C => "c",
        Symbol.Low => "low",
        Symbol.K => "k",
        Symbol.U => "u",
        Symbol.Colon => ":",
        Symbol.Tilde => "~",
        Symbol.Dot => ".",
        Symbol.Star => "*",
        Symbol.Dash => "-",
        Symbol.NotAvailableText => "NA",
        _ => "",
    };

    /// <returns>The symbol that stands in a cell, whatever its case and the blanks around it; nothing where the cell holds something else.</returns>
    public static Symbol? Find(ReadOnlySpan<char> cell)
    {
        cell = cell.Trim();
        return cell.Length switch
        {
            0 => Symbol.Blank,
            1 => char.ToLowerInvariant(cell[0]) switch
            {
                'z' => Symbol.Z,
                'x' => Symbol.X,
                'c' => Symbol.C,
                'k' => Symbol.K,
                'u' => Symbol.U,
                ':' => Symbol.Colon,
                '~' => Symbol.Tilde,
                '.' => Symbol.Dot,
                '*' => Symbol.Star,
                '-' or '–' => Symbol.Dash,
                _ => null,
            },
            _ when cell.Equals("low", StringComparison.OrdinalIgnoreCase) => Symbol.Low,
            _ when cell.Equals("NA", StringComparison.OrdinalIgnoreCase) || cell.Equals("N/A", StringComparison.OrdinalIgnoreCase) => Symbol.NotAvailableText,
            _ when cell is ".." => Symbol.Dot,
            _ => null,
        };
    }
}
