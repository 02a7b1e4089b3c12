using AreaInspections.Areas;
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
        var begin = new byte[4];
        var length = stream.ReadAtLeast(begin, begin.Length, throwOnEndOfStream: false);
        return WorkbookReader.IsWorkbook(begin.AsSpan(0, length))
            ? WorkbookStatistics.Read(begin, stream, file, register, catalogue)
            : new(null, [new Note("No reader knows this file.", file)]);
    }
}
