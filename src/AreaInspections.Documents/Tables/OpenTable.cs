using System.Text;

namespace AreaInspections.Documents.Tables;

/// <summary>
/// A table for taking away: CSV after RFC 4180 (UTF-8 without byte order mark, header row, CRLF) and beside it a description for machines
/// (CSV on the Web). Rows are written as they come, so a table may be larger than memory. Cells are never changed to please a spreadsheet,
/// see docs/decisions/0013.
/// </summary>
public sealed class OpenTable
{
    private const int Portion = 16 * 1024;
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly IEnumerable<IReadOnlyList<string?>> _rows;

    /// <param name="name">Lower-case words with hyphens; the file is called after it.</param>
    /// <param name="key">Columns that together name a row.</param>
    /// <param name="rows">One cell for each column, in their order; nothing where there is no value. Read again for each writing.</param>
    /// <exception cref="ArgumentException">Columns share a name, or the key names a column that is not there.</exception>
    public OpenTable(string name, string title, IReadOnlyList<TableColumn> columns, IReadOnlyList<string> key, IEnumerable<IReadOnlyList<string?>> rows)
    {
        (Name, Title, Columns, Key, _rows) = (name, title, columns, key, rows);
        var names = columns.Select(c => c.Name).ToHashSet(StringComparer.Ordinal);
        if (columns.Count == 0 || names.Count < columns.Count)
        {
            throw new ArgumentException($"Table {name}: expected columns with names of their own, found {string.Join(", ", columns.Select(c => c.Name))}.", nameof(columns));
        }

        if (key.FirstOrDefault(k => !names.Contains(k)) is { } unknown)
        {
            throw new ArgumentException($"Table {name}: its key names the column {unknown}, which it does not have.", nameof(key));
        }
    }

    /// <summary>Without ending.</summary>
    public string Name { get; }

    public string Title { get; }

    public IReadOnlyList<TableColumn> Columns { get; }

    public IReadOnlyList<string> Key { get; }

    /// <summary>What the table is and is not, in a sentence or two; absent where the title says all.</summary>
    public string? Description { get; init; }

    /// <summary>Day to which the rows speak; absent where the title or a column says it.</summary>
    public DateOnly? AsAt { get; init; }

    /// <summary>Publications the rows come from.</summary>
    public IReadOnlyList<Source> Sources { get; init; } = [];

    /// <summary>Address of the licence under which the table is passed on: the Open Government Licence, unless said otherwise.</summary>
    public string Licence { get; init; } = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";

    public string CsvName => Name + ".csv";

    /// <summary>The name under which readers of CSV on the Web look for the description.</summary>
    public string MetadataName => CsvName + "-metadata.json";

    /// <exception cref="InvalidOperationException">A row has more or fewer cells than there are columns.</exception>
    public void WriteCsv(TextWriter writer)
    {
        foreach (var portion in Portions())
        {
            writer.Write(portion);
        }
    }

    /// <summary>Writes in portions and leaves the stream open.</summary>
    /// <exception cref="InvalidOperationException">A row has more or fewer cells than there are columns.</exception>
    public async Task WriteCsvAsync(Stream stream, CancellationToken cancellation = default)
    {
        foreach (var portion in Portions())
        {
            await stream.WriteAsync(s_utf8.GetBytes(portion.ToString()), cancellation);
        }
    }

    /// <summary>The description of the table, after the W3C recommendation "Metadata Vocabulary for Tabular Data" (17 December 2015).</summary>
    /// <param name="csvName">Address of the table as seen from the description; its own name where not given.</param>
    public string WriteMetadata(string? csvName = null) => TableMetadata.Write(this, csvName ?? CsvName);

    /// <summary>Whole rows, some kilobytes at a time; the buffer is used again.</summary>
    private IEnumerable<StringBuilder> Portions()
    {
        var csv = new StringBuilder(Portion + 1024);
        Row(csv, [.. Columns.Select(c => c.Name)]);
        var number = 1;
        foreach (var row in _rows)
        {
            number++;
            if (row.Count != Columns.Count)
            {
                throw new InvalidOperationException($"Table {Name}, row {number}: expected {Columns.Count} cells, found {row.Count}.");
            }

            Row(csv, row);
            if (csv.Length >= Portion)
            {
                yield return csv;
                csv.Clear();
            }
        }

        yield return csv;
    }

    private static void Row(StringBuilder csv, IReadOnlyList<string?> cells)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (i > 0)
            {
                csv.Append(',');
            }

            var cell = cells[i] ?? "";
            if (cell.AsSpan().IndexOfAny(",\"\r\n") >= 0)
            {
                csv.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
            }
            else
            {
                // A lone empty cell would make an empty line, which readers skip.
                csv.Append(cell.Length == 0 && cells.Count == 1 ? "\"\"" : cell);
            }
        }

        csv.Append("\r\n");
    }
}
