using AreaInspections.Readers.Statistics.Tables;
using CsvHelper;

namespace AreaInspections.Readers.Statistics.Csv;

/// <summary>Types the rows of blocks, one thread with its own batch.</summary>
/// <param name="columns">Cells that every row has.</param>
/// <param name="batch">Filled and handed on again and again.</param>
internal sealed class CsvTyping(int columns, TableBatch batch)
{
    /// <summary>A cell longer than this is no cell of a table of figures.</summary>
    public const int LongestCell = 1 << 16;

    /// <summary>Quotes are checked; the number of cells is looked at here, to say it in our words.</summary>
    public static CsvReaderOptions Options(Action<CsvMalformedRecord>? malformed = null) => new()
    {
        Separator = ',',
        HasHeader = false,
        SkipEmptyLines = false,
        OnMalformedRecord = malformed,
        MalformedData = CsvMalformedDataHandling.Recover,
    };

    /// <summary>Empty rows at the end of the last text.</summary>
    public int EmptyAtEnd { get; private set; }

    /// <param name="text">Whole rows.</param>
    /// <param name="take">Gets the batch with up to <see cref="TableBatch.Room"/> rows; these are numbered from 0 within the text.</param>
    /// <param name="odd">Told of a row that is no row of the table: its number, what it is, what it holds.</param>
    /// <returns>Rows in the text.</returns>
    public int Read(ReadOnlyMemory<byte> text, Action<TableBatch> take, Action<int, OddRow, string> odd)
    {
        using var reader = CsvReader.Create(text, Options(r => odd((int)r.RecordNumber - 1, Odd(r.Reason), r.RawRecord ?? "")));
        var rows = 0;
        var emptyFrom = -1;
        batch.Rows = 0;
        while (reader.Read())
        {
            if (reader.FieldCount == columns)
            {
                Add(reader, rows);
                if (batch.Rows == TableBatch.Room)
                {
                    take(batch);
                    batch.Rows = 0;
                }
            }
            else if (reader.FieldCount <= 1 && reader.RawRecord.IsEmpty)
            {
                emptyFrom = emptyFrom < 0 ? rows : emptyFrom;
                rows++;
                continue;
            }
            else
            {
                odd(rows, reader.FieldCount < columns ? OddRow.TooFewCells : OddRow.TooManyCells, $"{reader.FieldCount} cells");
            }

            if (emptyFrom >= 0)
            {
                odd(emptyFrom, OddRow.Empty, "");
                emptyFrom = -1;
            }

            rows++;
        }

        if (batch.Rows > 0)
        {
            take(batch);
        }

        EmptyAtEnd = emptyFrom < 0 ? 0 : rows - emptyFrom;
        return rows;
    }

    private void Add(CsvReader reader, int row)
    {
        var at = batch.Rows++;
        batch.Numbers[at] = row;
        batch.Hashes[at] = RowHash.Of(reader.RawRecord);
        var typed = batch.Columns;
        for (var c = 0; c < typed.Length; c++)
        {
            typed[c].Set(at, reader.GetSpan(c));
        }
    }

    private static OddRow Odd(CsvMalformedReason reason) => reason switch
    {
        CsvMalformedReason.UnterminatedQuote => OddRow.OpenQuote,
        _ => OddRow.StrayQuote,
    };
}

/// <summary>How a row is no row of its table.</summary>
internal enum OddRow
{
    TooFewCells,
    TooManyCells,
    Empty,
    StrayQuote,
    OpenQuote,
}
