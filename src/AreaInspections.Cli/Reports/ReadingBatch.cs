using AreaInspections.Readers.Reports;
using AreaInspections.Reports;

namespace AreaInspections.Cli.Reports;

/// <summary>One file of a batch, read.</summary>
/// <param name="Name">File name without folder.</param>
/// <param name="Report">Absent where the file could not be read at all; the notes say why.</param>
/// <param name="Bytes">The file; empty where it could not be opened.</param>
internal sealed record ReadFile(string Name, PublishedReport? Report, IReadOnlyList<Note> Notes, ReadOnlyMemory<byte> Bytes);

/// <summary>Reads many files side by side and gives them back in order; one bad file never stops the others.</summary>
internal static class ReadingBatch
{
    /// <summary>Readings under way or waiting to be taken: enough for every core, few enough to keep the memory flat.</summary>
    private static readonly int s_ahead = Environment.ProcessorCount * 3;

    /// <param name="jsonFolder">Where each reading is written as JSON; absent: nowhere.</param>
    public static IEnumerable<ReadFile> Read(IReadOnlyList<ReportFile> files, string? jsonFolder, CancellationToken cancel)
    {
        var reader = new CodedReportReader();
        var progress = new ReadingProgress(files.Count);
        var underWay = new Queue<Task<ReadFile>>();
        var done = 0;
        foreach (var file in files)
        {
            underWay.Enqueue(Task.Run(() => ReadOne(reader, file, jsonFolder, cancel), cancel));
            if (underWay.Count == s_ahead)
            {
                yield return Take();
            }
        }

        while (underWay.Count > 0)
        {
            yield return Take();
        }

        ReadFile Take()
        {
            var read = underWay.Dequeue().GetAwaiter().GetResult();
            progress.Done(++done, read.Name);
            return read;
        }
    }

    private static ReadFile ReadOne(CodedReportReader reader, ReportFile file, string? jsonFolder, CancellationToken cancel)
    {
        var name = Path.GetFileName(file.Path);
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(file.Path);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return new ReadFile(name, null, [new Note($"The file could not be opened: {refused.Message} Close it elsewhere or check who may read it, then read it again.", "")], default);
        }

        var reading = reader.Read(name, bytes, cancel);
        if (jsonFolder is not null && reading.Value is not null)
        {
            WriteJson(reading, Path.Combine(jsonFolder, file.JsonName));
        }

        return new ReadFile(name, reading.Value, reading.Notes, bytes);
    }

    private static void WriteJson(Reading<PublishedReport> reading, string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, ReportJson.Write(reading));
    }
}
