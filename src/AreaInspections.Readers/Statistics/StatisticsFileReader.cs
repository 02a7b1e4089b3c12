using AreaInspections.Areas;
using AreaInspections.Readers.Statistics.Csv;
using AreaInspections.Readers.Statistics.Lists;
using AreaInspections.Readers.Statistics.Workbooks;
using AreaInspections.Statistics;

namespace AreaInspections.Readers.Statistics;

/// <summary>How far the reading of a file is.</summary>
/// <param name="Bytes">Read so far, of the file as it lies on disk.</param>
/// <param name="Length">Of the whole file; 0 where it is not known.</param>
/// <param name="Rows">Rows of figures read so far.</param>
public readonly record struct ReadingProgress(long Bytes, long Length, long Rows);

/// <summary>
/// Reads a file of official statistics: what it is, by its columns, and every figure the indicators take from it. A file is understood whole or refused:
/// without a value the notes say what is wrong and where; with a value the notes say what a person should know before importing.
/// </summary>
public static class StatisticsFileReader
{
    /// <summary>Threads that read one file; more than these wait for the disk and the packing.</summary>
    private const int MostThreads = 4;

    /// <exception cref="IOException">The file cannot be opened.</exception>
    /// <exception cref="OperationCanceledException">Stopped by the caller.</exception>
    public static Reading<StatisticsReading> Read(
        string path, AreaRegister register, StatisticsCatalogue catalogue, IProgress<ReadingProgress>? progress = null, CancellationToken stop = default)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
        return Read(stream, Path.GetFileName(path), register, catalogue, progress, stop);
    }

    /// <param name="stream">Read from where it stands to its end.</param>
    /// <param name="file">Name without folder; says nothing about what the file is.</param>
    /// <exception cref="OperationCanceledException">Stopped by the caller.</exception>
    public static Reading<StatisticsReading> Read(
        Stream stream, string file, AreaRegister register, StatisticsCatalogue catalogue, IProgress<ReadingProgress>? progress = null, CancellationToken stop = default)
    {
        using var watched = new WatchedStream(stream, stop);
        if (WorkbookReader.IsWorkbook(watched.Peek(4)))
        {
            return WorkbookStatistics.Read(watched, file, register, catalogue);
        }

        var notes = new FileNotes();
        StatisticsReading? reading = null;
        try
        {
            reading = watched.Peek(4) switch
            {
                [] => Refused(notes, new Note("The file is empty.", "")),
                _ => Csv(watched, stream.CanSeek ? stream.Length : 0, file, register, catalogue, notes, progress),
            };
        }
        catch (CsvFault fault)
        {
            notes.Refuse(CsvFaultNote.Of(fault, fault.Line + 1));
        }
        catch (InvalidDataException)
        {
            notes.Refuse(new Note("The file is packed and damaged or cut off. Fetch it again.", file));
        }

        var named = notes.All().Select(n => n with { File = file }).ToList();
        return new(notes.Refused ? null : reading, named);
    }

    private static StatisticsReading? Csv(
        WatchedStream watched, long length, string file, AreaRegister register, StatisticsCatalogue catalogue, FileNotes notes, IProgress<ReadingProgress>? progress)
    {
        using var csv = new CsvFile(watched);
        if (csv.Columns.Count == 0)
        {
            return Refused(notes, new Note("The file is empty.", ""));
        }

        if (csv.TooManyColumns)
        {
            return Refused(notes, new Note("The file has more columns than any table of figures.", $"{csv.Columns.Count} columns") { Page = 1 });
        }

        var sources = catalogue.Sources.Where(s => s.Shape is CsvShapes.Standard or CsvShapes.Plain || AreaLists.Shapes.Contains(s.Shape)).ToList();
        if (SourceRecognition.Find(csv.Columns, sources) is not { } source)
        {
            foreach (var note in SourceRecognition.Explain(csv.Columns, csv.Following, sources))
            {
                notes.Refuse(note);
            }

            return null;
        }

        var (taken, rows, neighbours) = AreaLists.Shapes.Contains(source.Shape)
            ? AreaLists.Read(csv, source, register, notes)
            : Figures(csv, source, register, catalogue, notes, r => progress?.Report(new ReadingProgress(watched.Count, length, r)));
        var (hash, cut) = csv.Finish();
        if (cut)
        {
            notes.Refuse(new Note("The file is packed and cut off. Fetch it again.", file));
        }

        return taken is null ? null : new()
        {
            File = file,
            Sha256 = hash,
            Length = watched.Count,
            Source = source,
            Rows = rows,
            Observations = taken.Observations,
            Neighbours = neighbours,
            RetiredCodes = taken.RetiredCodes,
            Symbols = taken.Symbols,
        };
    }

    private static (TakenFile? Taken, long Rows, NeighbourSet? Neighbours) Figures(
        CsvFile csv, StatisticsSource source, AreaRegister register, StatisticsCatalogue catalogue, FileNotes notes, Action<long> progress)
    {
        var reading = new FigureReading(csv.Columns, source, catalogue, register, notes);
        if (notes.Refused)
        {
            return default;
        }

        var (taken, rows) = new CsvFigures(csv, reading, notes, csv.Short ? 1 : Math.Clamp(Environment.ProcessorCount, 1, MostThreads)).Read(progress);
        return (taken, rows, null);
    }

    private static StatisticsReading? Refused(FileNotes notes, Note note)
    {
        notes.Refuse(note);
        return null;
    }
}

/// <summary>Shapes of CSV that give figures, see <see cref="StatisticsSource.Shape"/>.</summary>
internal static class CsvShapes
{
    /// <summary>A table of the standard of Explore Education Statistics, old or new.</summary>
    public const string Standard = "ees-csv";

    /// <summary>Another table with one row for each thing that is told.</summary>
    public const string Plain = "plain-csv";
}
