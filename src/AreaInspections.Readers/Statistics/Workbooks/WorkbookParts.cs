using System.Buffers;
using System.IO.Compression;

namespace AreaInspections.Readers.Statistics.Workbooks;

/// <summary>The parts of the zip archive that a workbook is, each unpacked within the limits and checked against its checksum.</summary>
internal sealed class WorkbookParts : IDisposable
{
    private readonly ZipArchive _archive;
    private readonly WorkbookBudget _budget;

    private WorkbookParts(ZipArchive archive, WorkbookBudget budget)
    {
        _archive = archive;
        _budget = budget;
    }

    public IReadOnlyList<ZipArchiveEntry> Entries => _archive.Entries;

    /// <exception cref="WorkbookFaultException">It is no archive, a broken one, or one over the limits.</exception>
    public static WorkbookParts Open(ReadOnlyMemory<byte> bytes, WorkbookBudget budget)
    {
        ZipArchive? archive = null;
        try
        {
            archive = new ZipArchive(new MemoryStream(bytes.ToArray(), writable: false), ZipArchiveMode.Read);
            if (archive.Entries.Count > budget.Limits.Parts)
            {
                throw new WorkbookFaultException("The workbook has more parts than are read; save only the sheet that is needed, without pictures and charts.", $"{archive.Entries.Count} parts", $"at most {budget.Limits.Parts}");
            }

            return new WorkbookParts(archive, budget);
        }
        catch (Exception e) when (IsBroken(e))
        {
            archive?.Dispose();
            throw new WorkbookFaultException(
                "The file begins as a workbook but its archive is broken or cut off; save it anew from a spreadsheet, or fetch it again from its publisher.", $"{bytes.Length} bytes", "a whole XLSX or ODS file");
        }
        catch
        {
            archive?.Dispose();
            throw;
        }
    }

    /// <summary>What the framework raises for archives that are not whole.</summary>
    public static bool IsBroken(Exception e) =>
        e is InvalidDataException or IOException or ArgumentException or NotSupportedException or OverflowException or InvalidOperationException or IndexOutOfRangeException;

    public ZipArchiveEntry? Find(string name) => _archive.Entries.FirstOrDefault(e => e.FullName.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <exception cref="WorkbookFaultException">The part is broken or too large.</exception>
    public MemoryStream Read(ZipArchiveEntry entry)
    {
        if (entry.IsEncrypted)
        {
            throw Encrypted(entry.FullName);
        }

        var most = _budget.PartBytes;
        if (entry.Length > most)
        {
            throw TooLarge(entry);
        }

        var unpacked = new MemoryStream((int)Math.Clamp(entry.Length, 0, 1 << 20));
        var buffer = ArrayPool<byte>.Shared.Rent(81_920);
        try
        {
            using var stream = entry.Open();
            uint crc = 0;
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                if (unpacked.Length + read > most)
                {
                    throw TooLarge(entry);
                }

                _budget.Inflated(read);
                crc = Crc.Of(buffer.AsSpan(0, read), crc);
                unpacked.Write(buffer, 0, read);
            }

            if (crc != entry.Crc32 || unpacked.Length != entry.Length)
            {
                throw Broken(entry);
            }
        }
        catch (Exception e) when (IsBroken(e))
        {
            throw Broken(entry);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        unpacked.Position = 0;
        return unpacked;
    }

    public static WorkbookFaultException Encrypted(string found) => new(
        "The workbook is encrypted and cannot be read; save it without a password.", found, "a workbook without a password");

    public void Dispose() => _archive.Dispose();

    private static WorkbookFaultException Broken(ZipArchiveEntry entry) => new(
        "A part of the workbook is damaged; save it anew from a spreadsheet, or fetch it again from its publisher.", entry.FullName, "the content its checksum was made of");

    private WorkbookFaultException TooLarge(ZipArchiveEntry entry) => new(
        "A part of the workbook is larger than parts that are read.", $"{entry.FullName}, {entry.Length} bytes", $"at most {_budget.Limits.PartBytes} bytes, {_budget.Limits.InflatedBytes} in all");
}
