using System.Text;
using AreaInspections.Readers.Statistics.Csv;
using CsvHelper;

namespace AreaInspections.Readers.Statistics.Lists;

/// <summary>A short table as text: look-ups and lists, which hold names and codes and no figures.</summary>
internal sealed class ListRows
{
    private const int MostRows = 20_000;

    private readonly IReadOnlyList<string> _columns;

    private ListRows(IReadOnlyList<string> columns) => _columns = columns;

    public IReadOnlyList<string> Columns => _columns;

    public List<(int Number, string[] Cells)> Rows { get; } = [];

    /// <returns>Nothing where a row is no row of the table, which is then noted.</returns>
    public static ListRows? Read(CsvFile file, FileNotes notes)
    {
        var list = new ListRows(file.Columns);
        var number = 1;
        while (file.Take() is { } block)
        {
            using (block)
            {
                var malformed = false;
                using var reader = CsvReader.Create(block.Text, CsvTyping.Options(_ => malformed = true));
                while (reader.Read())
                {
                    number++;
                    if (malformed || (reader.FieldCount != list._columns.Count && !reader.RawRecord.IsEmpty) || list.Rows.Count == MostRows)
                    {
                        notes.Refuse(new Note(
                            malformed ? "A quote stands where none can stand." : list.Rows.Count == MostRows ? "The list has more rows than it can have." : "The row has another number of cells than the header.",
                            $"{reader.FieldCount} cells")
                        { Expected = $"{list._columns.Count} cells", Page = number });
                        return null;
                    }

                    if (!reader.RawRecord.IsEmpty)
                    {
                        list.Rows.Add((number, Enumerable.Range(0, reader.FieldCount).Select(i => Encoding.UTF8.GetString(reader.GetSpan(i)).Trim()).ToArray()));
                    }
                }
            }
        }

        return list;
    }

    /// <returns>-1 where there is none of the names, which stand between <c>|</c>.</returns>
    public int Find(string names) => names.Split('|').Select(n => _columns.ToList().FindIndex(c => c.Trim().Equals(n, StringComparison.OrdinalIgnoreCase))).FirstOrDefault(i => i >= 0, -1);
}
