using System.Buffers;
using AreaInspections.Readers.Reports;
using AreaInspections.Readers.Reports.Pdf;
using AreaInspections.Reports;
using Microsoft.Win32.SafeHandles;

namespace AreaInspections.Cli.Reports;

/// <summary>One file of a batch, read.</summary>
/// <param name="Name">File name without folder.</param>
/// <param name="Report">Absent where the file could not be read at all; the notes say why.</param>
/// <param name="Bytes">The file; empty where it could not be opened or was not asked for.</param>
internal sealed record ReadFile(string Name, PublishedReport? Report, IReadOnlyList<Note> Notes, ReadOnlyMemory<byte> Bytes);

/// <summary>Reads many files side by side and gives them back in order; one bad file never stops the others.</summary>
internal static class ReadingBatch
{
    private const int Mebibyte = 1 << 20;

    /// <summary>Readings under way or waiting to be taken: enough for every core, few enough to keep the memory flat.</summary>
    private static readonly int s_ahead = Environment.ProcessorCount * 3;

    /// <param name="jsonFolder">Where each reading is written as JSON; absent: nowhere.</param>
    /// <param name="keepBytes">Whether the file comes back with its reading.</param>
    public static IEnumerable<ReadFile> Read(IReadOnlyList<ReportFile> files, string? jsonFolder, bool keepBytes, CancellationToken cancel)
    {
        var reader = new CodedReportReader();
        var progress = new ReadingProgress(files.Count);
        var underWay = new Queue<Task<ReadFile>>();
        var done = 0;
        foreach (var file in files)
        {
            underWay.Enqueue(Task.Run(() => ReadOne(reader, file, jsonFolder, keepBytes, cancel), cancel));
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

    private static ReadFile ReadOne(CodedReportReader reader, ReportFile file, string? jsonFolder, bool keepBytes, CancellationToken cancel)
    {
        var name = Path.GetFileName(file.Path);
        byte[]? rented = null;
        try
        {
            using var handle = File.OpenHandle(file.Path, FileMode.Open, FileAccess.Read, FileShare.Read, FileOptions.SequentialScan);
            var length = RandomAccess.GetLength(handle);
            if (length > PdfLimits.Default.FileBytes)
            {
                return Unread(name, $"The file has {length / Mebibyte} MiB; reports are read up to {PdfLimits.Default.FileBytes / Mebibyte} MiB.");
            }

            rented = ArrayPool<byte>.Shared.Rent((int)Math.Max(1, length));
            var bytes = rented.AsMemory(0, Fill(handle, rented.AsSpan(0, (int)length)));
            var reading = reader.Read(name, bytes, cancel);
            if (jsonFolder is not null && reading.Value is not null)
            {
                WriteJson(reading, Path.Combine(jsonFolder, file.JsonName));
            }

            return new ReadFile(name, reading.Value, reading.Notes, keepBytes ? bytes.ToArray() : default);
        }
        catch (Exception refused) when (rented is null && refused is IOException or UnauthorizedAccessException)
        {
            return Unread(name, $"The file could not be opened: {refused.Message} Close it elsewhere or check who may read it, then read it again.");
        }
        finally
        {
            if (rented is not null)
            {
                ArrayPool<byte>.Shared.Return(rented);
            }
        }
    }

    private static int Fill(SafeFileHandle handle, Span<byte> bytes)
    {
        var filled = 0;
        while (filled < bytes.Length && RandomAccess.Read(handle, bytes[filled..], filled) is > 0 and var more)
        {
            filled += more;
        }

        return filled;
    }

    private static ReadFile Unread(string name, string message) => new(name, null, [new Note(message, "")], default);

    private static void WriteJson(Reading<PublishedReport> reading, string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, ReportJson.Write(reading));
    }
}
