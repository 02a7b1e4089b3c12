using AreaInspections.Areas;
using AreaInspections.Readers.Areas;
using AreaInspections.Readers.Findings;
using AreaInspections.Readers.Inspections;
using AreaInspections.Readers.Reports;
using AreaInspections.Readers.Statistics;
using AreaInspections.Reports;
using AreaInspections.Store;
using AreaInspections.Store.History;
using AreaInspections.Store.Inspections;

namespace AreaInspections.Bench;

/// <summary>A store with the official statistics and the real reports as many times as asked for: each copy under another area, other days, another number and another file.</summary>
internal static class ManyReports
{
    /// <param name="folder">Of the embedded database; made.</param>
    /// <returns>Number of reports stored.</returns>
    public static async Task<int> Store(string folder, string reports, int times)
    {
        Directory.CreateDirectory(folder);
        var store = (await InspectionsStore.Open(StoreSettings.SqliteFile(Path.Combine(folder, "inspections.db")), TimeProvider.System)).Value;
        var register = AreaRegisterReader.Load();
        var change = new Change("bench", "many reports");
        await store.Record.Load(new RecordSeed(register.All, PublicInspections.Load(), CodedFacts.Load()), change);
        var reader = new CodedReportReader();
        var areas = register.AsAt(new DateOnly(2025, 1, 1)).ToList();
        var stored = 0;
        foreach (var path in Directory.GetFiles(reports, "*.pdf").Order(StringComparer.Ordinal))
        {
            var bytes = await File.ReadAllBytesAsync(path);
            for (var copy = 0; copy < times; copy++)
            {
                byte[] file = copy == 0 ? bytes : [.. bytes, .. System.Text.Encoding.ASCII.GetBytes($"\n%{copy}")];
                var report = reader.Read(Path.GetFileName(path), file, CancellationToken.None).Value!;
                await store.Reports.Store(copy == 0 ? report : Moved(report, areas[stored % areas.Count], copy), file, change);
                stored++;
                Console.Write($"\r{stored} reports stored ");
            }
        }

        Console.WriteLine();
        await StoreFigures(store, register, Path.Combine(reports, "..", "statistics"), change);
        return stored;
    }

    /// <summary>Every file of official statistics that is understood.</summary>
    private static async Task StoreFigures(InspectionsStore store, AreaRegister register, string folder, Change change)
    {
        var catalogue = StatisticsCatalogueReader.Load();
        IReadOnlyList<string> files = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.*", SearchOption.AllDirectories) : [];
        foreach (var path in files.Order(StringComparer.Ordinal))
        {
            if (StatisticsFileReader.Read(path, register, catalogue).Value is { } reading)
            {
                await store.Statistics.Import(reading, catalogue.Version, change);
            }
        }
    }

    private static PublishedReport Moved(PublishedReport report, LocalArea area, int copy)
    {
        var days = report.Inspection.Value;
        var start = days.Start.AddDays(-70 * copy);
        return report with
        {
            Area = report.Area with { Value = new AreaReference(area.PlainName, area.CodeOn(start), area.Id) },
            Inspection = report.Inspection with { Value = new DateRange(start, days.End.AddDays(-70 * copy)) },
            Findings = [.. report.Findings.Select(f => f with { Label = $"9{copy:00}{f.Label}" })],
        };
    }
}
