using System.Runtime.ExceptionServices;
using AreaInspections.Readers.Statistics.Tables;

namespace AreaInspections.Readers.Statistics.Csv;

/// <summary>Reads the rows of a CSV on several threads and takes the figures from them.</summary>
internal sealed class CsvFigures(CsvFile file, FigureReading reading, FileNotes notes, int threads)
{
    private const long MostRows = 20_000_000;
    private const int MostFigures = 8_000_000;

    /// <summary>The row of the sheet after the header.</summary>
    private const int FirstRow = 2;

    private readonly List<(int Block, TakenPart Part, int Rows, int EmptyAtEnd)> _parts = [];
    private readonly List<CsvFault> _faults = [];
    private ExceptionDispatchInfo? _failure;
    private long _rows;
    private long _figures;

    /// <returns>What was taken; nothing where the text cannot be read to its end, which is then noted.</returns>
    public (TakenFile? Taken, long Rows) Read(Action<long>? progress)
    {
        var others = Enumerable.Range(1, threads - 1).Select(_ => Task.Run(() => Work(null))).ToArray();
        Work(progress);
        Task.WaitAll(others);
        _failure?.Throw();

        var parts = new List<(TakenPart, int)>();
        var next = FirstRow;
        var emptyFrom = 0;
        foreach (var (block, part, rows, empty) in _parts.OrderBy(p => p.Block))
        {
            if (_faults.Find(f => f.Block == block) is not null)
            {
                break;
            }

            if (emptyFrom > 0 && rows > empty)
            {
                notes.Refuse(EmptyRow(emptyFrom));
                emptyFrom = 0;
            }

            emptyFrom = empty > 0 && emptyFrom == 0 ? next + rows - empty : emptyFrom;
            parts.Add((part, next));
            next += rows;
        }

        if (_faults.Count > 0)
        {
            Tell(_faults.MinBy(f => f.Block)!);
            foreach (var (part, first) in parts)
            {
                notes.Append(part.Notes, first);
            }

            return (null, _rows);
        }

        return (reading.Finish(parts, _rows), _rows);
    }

    private void Work(Action<long>? progress)
    {
        try
        {
            var picker = reading.Picker();
            var batch = new TableBatch(reading.Words);
            var typing = new CsvTyping(reading.Words.Count, batch);
            while (Next() is { } block)
            {
                using (block)
                {
                    var part = new TakenPart();
                    var rows = typing.Read(block.Text, b => picker.Take(b, part), (row, odd, found) => Odd(part.Notes, row, odd, found));
                    Keep(block.Number, part, rows, typing.EmptyAtEnd);
                    progress?.Invoke(Interlocked.Read(ref _rows));
                }
            }
        }
        catch (CsvFault fault)
        {
            lock (_parts)
            {
                _faults.Add(fault);
            }
        }
        catch (Exception failure)
        {
            // Told after every thread has ended, as if it had happened on the one that asked.
            lock (_parts)
            {
                _failure ??= ExceptionDispatchInfo.Capture(failure);
            }
        }
    }

    private CsvBlock? Next()
    {
        lock (_parts)
        {
            if (_faults.Count > 0 || _failure is not null)
            {
                return null;
            }
        }

        return file.Take();
    }

    private void Keep(int block, TakenPart part, int rows, int emptyAtEnd)
    {
        lock (_parts)
        {
            _parts.Add((block, part, rows, emptyAtEnd));
            _rows += rows - emptyAtEnd;
            _figures += part.Figures.Count;
            if (_rows > MostRows || _figures > MostFigures)
            {
                throw new CsvFault(CsvFaultKind.TooManyRows, block, "");
            }
        }
    }

    /// <summary>Empty rows at the end of a file are nothing; those before others are.</summary>
    private static Note EmptyRow(int row) => new("An empty row stands among the others.", "") { Page = row };

    private void Odd(FileNotes said, int row, OddRow odd, string found) => said.Refuse(new Note(
        odd switch
        {
            OddRow.TooFewCells => "The row has fewer cells than the header; the file may be cut off here.",
            OddRow.TooManyCells => "The row has more cells than the header; perhaps a comma stands in a cell without quotes.",
            OddRow.Empty => "An empty row stands among the others.",
            OddRow.OpenQuote => "A quote is opened and never closed.",
            _ => "A quote stands where none can stand.",
        },
        found.Length > 80 ? found[..80] + "…" : found)
    {
        Expected = odd is OddRow.TooFewCells or OddRow.TooManyCells ? $"{reading.Words.Count} cells" : null,
        Page = row,
    });

    private void Tell(CsvFault fault)
    {
        var before = _parts.Where(p => p.Block < fault.Block).Sum(p => p.Rows);
        notes.Refuse(CsvFaultNote.Of(fault, (fault.Block == 0 ? 1 : FirstRow) + before + fault.Line));
    }
}

/// <summary>Faults of the text in plain words.</summary>
internal static class CsvFaultNote
{
    /// <param name="row">Absent where it is about the whole.</param>
    public static Note Of(CsvFault fault, int? row) => fault.Kind switch
    {
        CsvFaultKind.Utf16 => new Note("The file is UTF-16. Save it as CSV UTF-8.", "mark of UTF-16 at the beginning") { Expected = "UTF-8" },
        CsvFaultKind.NotUtf8 => new Note("The file is not UTF-8; it looks like Windows-1252. Save it as CSV UTF-8.", fault.Found) { Expected = "UTF-8", Page = row },
        CsvFaultKind.Binary => new Note("The file is no text.", "a zero byte") { Expected = "CSV in UTF-8", Page = row },
        CsvFaultKind.RowWithoutEnd => new Note("A row does not end; a quote may be opened and never closed.", fault.Found) { Page = row },
        CsvFaultKind.TooManyRows => new Note("The file has more rows than any publication of statistics.", "") { Page = row },
        _ => new Note("The file is longer than any publication of statistics.", ""),
    };
}
