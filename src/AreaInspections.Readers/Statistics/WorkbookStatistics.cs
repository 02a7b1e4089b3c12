using System.Security.Cryptography;
using AreaInspections.Areas;
using AreaInspections.Readers.Statistics.Shapes;
using AreaInspections.Readers.Statistics.Workbooks;
using AreaInspections.Statistics;

namespace AreaInspections.Readers.Statistics;

/// <summary>Official statistics in workbooks: the sheets, the shape they have, and every figure the indicators take from it; whole or not at all.</summary>
internal static class WorkbookStatistics
{
    /// <param name="stream">Read to its end, unless it is longer than workbooks may be.</param>
    public static Reading<StatisticsReading> Read(Stream stream, string file, AreaRegister register, StatisticsCatalogue catalogue)
    {
        var bytes = new MemoryStream();
        var buffer = new byte[81_920];
        for (int read; bytes.Length <= WorkbookLimits.Default.FileBytes && (read = stream.Read(buffer)) > 0;)
        {
            bytes.Write(buffer, 0, read);
        }

        return Read(bytes.GetBuffer().AsMemory(0, (int)bytes.Length), file, register, catalogue);
    }

    /// <param name="bytes">The whole file.</param>
    /// <param name="file">Name without folder.</param>
    public static Reading<StatisticsReading> Read(ReadOnlyMemory<byte> bytes, string file, AreaRegister register, StatisticsCatalogue catalogue, WorkbookLimits? limits = null)
    {
        var (shape, reading) = WorkbookShapes.Read(bytes, new WorkbookOrigin(file, register), limits);
        if (reading.Value is not { } shaped)
        {
            return new Reading<StatisticsReading>(null, reading.Notes);
        }

        if (catalogue.Sources.FirstOrDefault(s => s.Shape == shape) is not { } source)
        {
            return new Reading<StatisticsReading>(null, [.. reading.Notes, new Note("No source of this kind of workbook is declared.", shape!) { File = file }]);
        }

        var notes = new FileNotes();
        var taken = shaped.Neighbours is null ? Take(shaped.Table, source, register, catalogue, notes) : null;
        IReadOnlyList<Note> all = [.. reading.Notes, .. notes.All().Select(n => n with { File = file, Sheet = n.Page is null ? null : SheetOf(shaped.Table) })];
        return notes.Refused
            ? new(null, all)
            : new(
                new StatisticsReading
                {
                    File = file,
                    Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes.Span)),
                    Length = bytes.Length,
                    Source = source,
                    Published = shaped.Published,
                    Rows = shaped.Neighbours?.Neighbours.Count ?? shaped.Table.Rows.Count,
                    Observations = taken?.Observations ?? [],
                    Neighbours = shaped.Neighbours,
                    RetiredCodes = taken?.RetiredCodes ?? new Dictionary<string, int>(),
                    Symbols = taken?.Symbols ?? new Dictionary<Symbol, int>(),
                },
                all);
    }

    private static TakenFile Take(LongTable table, StatisticsSource source, AreaRegister register, StatisticsCatalogue catalogue, FileNotes notes)
    {
        var figures = new FigureReading(table.Columns, source, catalogue, register, notes, laidOut: false);
        return figures.Finish([(figures.Take(table), 0)], table.Rows.Count);
    }

    /// <returns>The sheet all rows are of; nothing where they are of several.</returns>
    private static string? SheetOf(LongTable table) => table.Rows.Select(r => r.Sheet).Distinct(StringComparer.Ordinal).ToList() is [var one] ? one : null;
}
