using System.Text;
using AreaInspections.Areas;
using AreaInspections.Readers.Statistics.Shapes;
using AreaInspections.Readers.Statistics.Tables;
using AreaInspections.Statistics;

namespace AreaInspections.Readers.Statistics;

/// <summary>
/// Takes the figures out of tables of one source, whatever they were read from: parts of a CSV, or sheets. Each thread takes a <see cref="FigurePicker"/>;
/// in the end everything is put together once.
/// </summary>
internal sealed class FigureReading
{
    private readonly AreaRegister _register;
    private readonly TableRules _table;
    private readonly SeriesBook _series;
    private readonly PlaceFinder _places;
    private readonly List<FigurePicker> _pickers = [];
    private readonly FileNotes _notes;

    /// <param name="laidOut">Whether columns tell place and period, as the layout of the source says; otherwise each row comes with them.</param>
    public FigureReading(
        IReadOnlyList<string> columns, StatisticsSource source, StatisticsCatalogue catalogue, AreaRegister register, FileNotes notes, bool laidOut = true)
    {
        _register = register;
        _notes = notes;
        _table = new(columns, source, catalogue);
        _series = new(_table.Rules);
        _places = new(register);
        CheckColumns(laidOut);
    }

    /// <summary>Of each column, whether its cells are texts even where they look like numbers.</summary>
    public IReadOnlyList<bool> Words => _table.Words;

    public FigurePicker Picker()
    {
        var picker = new FigurePicker(_table, _series, _places);
        lock (_pickers)
        {
            _pickers.Add(picker);
        }

        return picker;
    }

    /// <summary>A table of a workbook; its rows know their place and period and keep the numbers they have on their sheet.</summary>
    public TakenPart Take(LongTable table)
    {
        var part = new TakenPart();
        var picker = Picker();
        var batch = new TableBatch(Words);
        foreach (var rows in table.Rows.Chunk(TableBatch.Room))
        {
            for (batch.Rows = 0; batch.Rows < rows.Length; batch.Rows++)
            {
                Fill(batch, rows[batch.Rows]);
                SeenCells.Count(picker.Seen.Retired, _places.Retired(rows[batch.Rows].PrintedCode));
            }

            picker.Take(batch, part, Array.ConvertAll(rows, r => (r.Place, r.Period)));
        }

        return part;
    }

    /// <param name="parts">In the order of the file, with the number of the row each counts as 0.</param>
    /// <param name="rows">Of all parts.</param>
    public TakenFile Finish(IReadOnlyList<(TakenPart Part, int FirstRow)> parts, long rows)
    {
        var seen = new SeenCells(_table.Columns.Count);
        foreach (var picker in _pickers)
        {
            seen.Add(picker.Seen);
        }

        var observations = new FigureMerge(_table, _series, _register, _notes).Merge(parts, seen, rows);
        if (rows == 0)
        {
            _notes.Refuse(new Note("The file has names of columns and no rows.", ""));
        }
        else if (observations.Count == 0 && seen.Left.Count == 0)
        {
            _notes.Refuse(new Note("No row is of an indicator that is declared for this publication.", _table.Source.Title) { Expected = Looked() });
        }

        var symbols = observations.Where(o => !o.Value.IsNumber && o.Value.Symbol != Symbol.NoRow).GroupBy(o => o.Value.Symbol!.Value).ToDictionary(g => g.Key, g => g.Count());
        return new TakenFile(observations, seen.Retired, symbols);
    }

    private static void Fill(TableBatch batch, LongRow row)
    {
        batch.Numbers[batch.Rows] = row.Row;
        batch.Hashes[batch.Rows] = RowHash.Of(Encoding.UTF8.GetBytes(string.Join('\0', row.Cells.Prepend($"{row.Place} {row.Period}"))));
        for (var c = 0; c < batch.Columns.Length; c++)
        {
            batch.Columns[c].Set(batch.Rows, Encoding.UTF8.GetBytes(row.Cells[c]));
        }
    }

    private void CheckColumns(bool laidOut)
    {
        foreach (var twice in _table.Columns.Where(c => c.Length > 0).GroupBy(c => c.Trim(), StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1))
        {
            _notes.Refuse(new Note("Two columns have one name.", twice.Key) { Page = 1, Field = twice.Key });
        }

        if (laidOut)
        {
            Needed(_table.Layout.Period, _table.Source.Layout.Period);
            Needed(_table.Layout.Kind, _table.Source.Layout.PeriodKind);
            Needed(_table.Layout.Level, _table.Source.Layout.Level);
        }

        if (_table.Rules.Count == 0)
        {
            _notes.Refuse(new Note("The file has none of the columns figures are taken from.", _table.Source.Title) { Page = 1 });
        }
    }

    private void Needed(int column, string? name)
    {
        if (name is not null && column < 0)
        {
            _notes.Refuse(new Note($"A column of \"{_table.Source.Title}\" is missing.", "") { Expected = name, Page = 1, Field = name });
        }
    }

    private string Looked() => string.Join("; ", _table.Rules.Take(3).Select(r => string.Join(", ", r.Conditions.Select(c => $"{_table.Columns[c.Column]} = {string.Join(" or ", c.Cells)}"))).Distinct());
}

/// <summary>What the tables of a file came to.</summary>
internal sealed record TakenFile(IReadOnlyList<Observation> Observations, IReadOnlyDictionary<string, int> RetiredCodes, IReadOnlyDictionary<Symbol, int> Symbols);
