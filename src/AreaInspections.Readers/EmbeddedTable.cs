using System.Globalization;
using System.Text;

namespace AreaInspections.Readers;

/// <summary>
/// A table kept beside its reader as CSV in the assembly: comment lines with <c>#</c> naming the sources, a header row, quoted cells
/// where they hold a comma. These files are ours and checked by tests, so a fault in them is thrown, not noted.
/// </summary>
internal sealed class EmbeddedTable
{
    private readonly string[] _columns;

    private EmbeddedTable(string name, string[] columns)
    {
        Name = name;
        _columns = columns;
    }

    public string Name { get; }

    public List<Row> Rows { get; } = [];

    /// <param name="name">Path in the project, for example <c>Areas/Data/areas.csv</c>.</param>
    public static EmbeddedTable Open(string name)
    {
        using var reader = new StreamReader(EmbeddedFile.Open(name), Encoding.UTF8);
        EmbeddedTable? table = null;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var cells = Split(line);
            if (table is null)
            {
                table = new EmbeddedTable(name, cells);
            }
            else if (cells.Length == table._columns.Length)
            {
                table.Rows.Add(new Row(table, cells));
            }
            else
            {
                throw new FormatException($"{name}: expected {table._columns.Length} cells, found {cells.Length} in \"{line}\".");
            }
        }

        return table ?? throw new FormatException($"{name} has no header row.");
    }

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

    /// <summary>One row; cells by the name of their column. A class, because lists of it start faster than lists of a structure.</summary>
    internal sealed class Row(EmbeddedTable table, string[] cells)
    {
        public string this[string column]
        {
            get
            {
                var index = Array.IndexOf(table._columns, column);
                return index >= 0 ? cells[index] : throw new FormatException($"{table.Name} has no column {column}.");
            }
        }

        /// <returns>The cell, or nothing when it is empty.</returns>
        public string? Text(string column) => this[column] is { Length: > 0 } text ? text : null;

        /// <returns>The day, written as 2023-04-01.</returns>
        /// <exception cref="FormatException">The cell is empty or not a day.</exception>
        public DateOnly Day(string column) => MaybeDay(column) ?? throw new FormatException($"{table.Name} has a row without {column}.");

        /// <returns>The day, or nothing when the cell is empty.</returns>
        public DateOnly? MaybeDay(string column) => this[column] switch
        {
            "" => null,
            { Length: 10 } d when d[4] == '-' && d[7] == '-' => new DateOnly(Digits(d.AsSpan(0, 4)), Digits(d.AsSpan(5, 2)), Digits(d.AsSpan(8, 2))),
            var other => throw new FormatException($"{table.Name}: {column} is not a day: {other}."),
        };

        /// <returns>The number, or nothing when the cell is empty.</returns>
        public int? Number(string column) => this[column] is { Length: > 0 } text ? Digits(text) : null;

        /// <summary>Parts between <c>|</c>; none when the cell is empty.</summary>
        public IReadOnlyList<string> List(string column) => this[column] is { Length: > 0 } text ? text.Split('|') : [];

        private static int Digits(ReadOnlySpan<char> text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
    }
}
