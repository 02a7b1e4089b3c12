using AreaInspections.Letters;

namespace AreaInspections.Documents.Letters;

/// <summary>
/// The bodies of a partnership, two beside each other: name, then leader, web and postal address. A line gives them with semicolons between; without semicolons
/// commas part them, and the name goes on to the last part that ends as names of councils and boards do.
/// </summary>
internal static class PartnershipBodies
{
    private static readonly string[] s_ends = ["Council", "Board", "ICB", "(ICB)"];

    public static IEnumerable<SheetElement> Tables(IReadOnlyList<IReadOnlyList<LetterSentence>> bodies) => bodies
        .Select(b => (Whole: b[0], Lines: Lines(string.Join(' ', b.Select(s => s.Text)))))
        .Chunk(2)
        .Select(pair => new SheetTable(
            [.. pair.Select(b => IsBoard(b.Lines[0]) ? "Integrated care board" : "Local authority")],
            [.. Enumerable.Range(0, pair.Max(b => b.Lines.Length)).Select(row => pair.Select(b => Cell(b.Whole, b.Lines, row)).ToList())],
            Lined: true,
            Narrow: false));

    private static SheetCell Cell(LetterSentence whole, string[] lines, int row) => row < lines.Length ? new([.. Postal(lines[row], row).Select(l => new[] { whole with { Text = l } })]) : new([]);

    /// <summary>A postal address is set as on an envelope.</summary>
    private static string[] Postal(string line, int row) => row > 0 && line.Count(c => c == ',') > 1 ? line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [line];

    private static string[] Lines(string body)
    {
        const StringSplitOptions Clean = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;
        var parts = body.Split(';', Clean);
        if (parts.Length > 1)
        {
            return parts;
        }

        parts = body.Split(',', Clean);
        var name = Math.Max(Array.FindLastIndex(parts, p => s_ends.Any(e => p.EndsWith(e, StringComparison.Ordinal))), 0);
        return parts.Length < 2 ? [body] : [string.Join(", ", parts[..(name + 1)]), .. parts.Length > name + 1 ? [string.Join(", ", parts[(name + 1)..])] : Array.Empty<string>()];
    }

    private static bool IsBoard(string name) =>
        name.StartsWith("NHS ", StringComparison.Ordinal) || name.Contains("Integrated Care Board", StringComparison.OrdinalIgnoreCase) || name.Contains("ICB", StringComparison.Ordinal);
}
