using System.Globalization;
using System.Text;

namespace AreaInspections.Readers;

/// <summary>
/// A table kept beside its reader as CSV in the assembly: comment lines with <c>#</c> naming the sources, a header row, quoted cells
/// where they hold a comma. These files are ours and checked by tests, so a fault in them is thrown, not noted.
/// </summary>
internal sealed class EmbeddedTable
{
    private readonly Dictionary<string, int> _columns;
    private readonly List<string[]> _rows;

    private EmbeddedTable(string name, Dictionary<string, int> columns, List<string[]> rows)
    {
        Name = name;
        _columns = columns;
        _rows = rows;
    }

    public string Name { get; }

    public IEnumerable<Row> Rows => _rows.Select(cells => new Row(this, cells));

    /// <param name="name">Path in the project, for example <c>Areas/Data/areas.csv</c>.</param>
    public static EmbeddedTable Open(string name)
    {
        using var reader = new StreamReader(OpenFile(name), Encoding.UTF8);
        Dictionary<string, int>? columns = null;
        var rows = new List<string[]>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var cells = Split(line);
            if (columns is null)
            {
                columns = cells.Select((c, i) => (c, i)).ToDictionary(p => p.c, p => p.i, StringComparer.Ordinal);
            }
            else if (cells.Length == columns.Count)
            {
                rows.Add(cells);
            }
            else
            {
                throw new FormatException($"{name}: expected {columns.Count} cells, found {cells.Length} in \"{line}\".");
            }
        }

        return new EmbeddedTable(name, columns ?? throw new FormatException($"{name} has no header row."), rows);
    }

    public static Stream OpenFile(string name) =>
        typeof(EmbeddedTable).Assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException($"{name} is not embedded in the readers.");

    private static string[] Split(string line)
    {
        if (!line.Contains('"', StringComparison.Ordinal))
        {
            return line.Split(',');
        }

        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (c == '"' && quoted && i + 1 < line.Length && line[i + 1] == '"')
            {
                cell.Append('"');
                i++;
            }
            else if (c == '"')
            {
                quoted = !quoted;
            }
            else if (c == ',' && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(c);
            }
        }

        cells.Add(cell.ToString());
        return [.. cells];
    }

    /// <summary>One row; cells by the name of their column.</summary>
    internal readonly struct Row(EmbeddedTable table, string[] cells)
    {
        public string this[string column] => cells[table._columns[column]];

        /// <returns>The cell, or nothing when it is empty.</returns>
        public string? Text(string column) => this[column] is { Length: > 0 } text ? text : null;

        /// <returns>The day, or nothing when the cell is empty.</returns>
        public DateOnly? Day(string column) => Text(column) is { } text ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

        /// <returns>The number, or nothing when the cell is empty.</returns>
        public int? Number(string column) => Text(column) is { } text ? int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) : null;

        /// <summary>Parts between <c>|</c>; none when the cell is empty.</summary>
        public IReadOnlyList<string> List(string column) => Text(column)?.Split('|') ?? [];
    }
}
