using System.Diagnostics;
using System.Globalization;
using AreaInspections.Readers.Areas;
using AreaInspections.Readers.Statistics;
using AreaInspections.Statistics;
using AreaInspections.Store;
using AreaInspections.Store.History;
using AreaInspections.Store.Statistics;
using Microsoft.Data.Sqlite;

namespace AreaInspections.Bench;

/// <summary>
/// How long it takes to read, screen and import all published files of statistics into a fresh SQLite database, durable and indexed, and how long the
/// question of a comparison takes then: one indicator, five periods, every local area with its region, board and England.
/// </summary>
internal static class StatisticsStoring
{
    private const int Questions = 2000;
    private const double MostSeconds = 10;
    private const double MostMilliseconds = 2;

    public static async Task<int> Run()
    {
        var folder = Path.Combine(Environment.GetEnvironmentVariable("AREAINSPECTIONS_SHARED") ?? "../shared", "data", "statistics");
        if (!Directory.Exists(folder))
        {
            Console.WriteLine("The published files are not there; set AREAINSPECTIONS_SHARED.");
            return 1;
        }

        var data = Directory.CreateTempSubdirectory("inspections-bench-statistics");
        try
        {
            var store = (await InspectionsStore.Open(StoreSettings.SqliteFile(Path.Combine(data.FullName, "inspections.db")), TimeProvider.System)).Value.Statistics;
            var code = await Import(store, folder);
            return Math.Max(code, await Ask(store));
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            data.Delete(recursive: true);
        }
    }

    private static async Task<int> Import(StatisticsStore store, string folder)
    {
        var (register, catalogue) = (AreaRegisterReader.Load(), StatisticsCatalogueReader.Load());
        var (clock, writing) = (Stopwatch.StartNew(), new Stopwatch());
        var (files, figures) = (0, 0);
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            if (StatisticsFileReader.Read(path, register, catalogue).Value is { } reading)
            {
                writing.Start();
                await store.Screen(reading, catalogue.Version);
                var receipt = await store.Import(reading, catalogue.Version, new Change("bench", "to measure"));
                writing.Stop();
                files++;
                figures += receipt.Value.Release.New;
            }
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"All published statistics: {files} files, {figures:N0} figures read and imported in {clock.Elapsed.TotalSeconds:0.00} s, of which screening and storing {writing.Elapsed.TotalSeconds:0.00} s  (to reach: under {MostSeconds:0})"));
        return clock.Elapsed.TotalSeconds < MostSeconds ? 0 : 1;
    }

    private static async Task<int> Ask(StatisticsStore store)
    {
        var asked = new FiguresQuery("ehc-plans-within-20-weeks", PeriodKind.CalendarYear);
        var taken = new double[Questions];
        var rows = 0;
        for (var i = -Questions; i < Questions; i++)
        {
            var begun = Stopwatch.GetTimestamp();
            rows = (await store.Figures(asked)).Count;
            if (i >= 0)
            {
                taken[i] = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
            }
        }

        Array.Sort(taken);
        var late = taken[(int)(Questions * 0.99)];
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"One indicator, all places, five periods ({rows:N0} figures): median {taken[Questions / 2]:0.000} ms, p99 {late:0.000} ms  (to reach: p99 under {MostMilliseconds:0})"));
        return late < MostMilliseconds ? 0 : 1;
    }
}
