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

        try
        {
            var observations = Take(shaped.Table, source, catalogue);
            return new Reading<StatisticsReading>(
                new StatisticsReading
                {
                    File = file,
                    Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes.Span)),
                    Length = bytes.Length,
                    Source = source,
                    Published = shaped.Published,
                    Rows = shaped.Neighbours?.Neighbours.Count ?? shaped.Table.Rows.Count,
                    Observations = observations,
                    Neighbours = shaped.Neighbours,
                    RetiredCodes = Retired(shaped.Table, register),
                    Symbols = observations.Where(o => !o.Value.IsNumber && o.Value.Symbol != Symbol.NoRow).CountBy(o => o.Value.Symbol!.Value).ToDictionary(),
                },
                reading.Notes);
        }
        catch (WorkbookFaultException fault)
        {
            return new Reading<StatisticsReading>(null, [.. reading.Notes, fault.Note with { File = file }]);
        }
    }

    private static List<Observation> Take(FigureTable table, StatisticsSource source, StatisticsCatalogue catalogue)
    {
        var observations = catalogue.Indicators
            .SelectMany(i => i.Rules.Where(r => r.Source == source.Id).SelectMany(r => new RuledFigures(table, source, i, r).Take()))
            .ToList();
        return observations.GroupBy(o => (o.Series, o.Place, o.Period)).FirstOrDefault(g => g.Count() > 1) is { } twice
            ? throw new WorkbookFaultException("A figure stands twice in the workbook.", $"{twice.Key.Series}, {twice.Key.Place}, {twice.Key.Period}", "each figure once")
            : observations;
    }

    private static Dictionary<string, int> Retired(FigureTable table, AreaRegister register) => table.Rows
        .Select(r => r.PrintedCode)
        .OfType<string>()
        .Where(c => register.ByCode(c)?.Codes.Any(d => d.Until is not null && SheetText.Same(d.Code, c.Trim())) == true)
        .CountBy(c => c)
        .ToDictionary();
}
