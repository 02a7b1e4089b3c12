using System.Diagnostics;
using System.Globalization;
using AreaInspections.Readers.Areas;
using AreaInspections.Readers.Statistics;
using AreaInspections.Readers.Statistics.Csv;
using AreaInspections.Readers.Statistics.Tables;
using DuckDB.NET.Data;

namespace AreaInspections.Bench;

/// <summary>
/// Rows a second of reading and typing a large file of statistics, ours against DuckDB's read_csv, with the same number of threads, by turns in one run. Each
/// side runs in a process of its own and types every cell of every column: ours to a number or the code of a text, DuckDB to the types it finds. Neither
/// keeps the table. DuckDB's greatest value of every column makes it read them all; its bare count of rows, which leaves most typing out, is shown beside.
/// </summary>
internal static class StatisticsAgainstDuckDb
{
    private const int Times = 3;
    private const double Wanted = 1.5;
    private const double MostMegabytes = 200;

    private const string Every = "SELECT max(COLUMNS(*)) FROM read_csv('{0}')";
    private const string Count = "SELECT count(*) FROM read_csv('{0}')";

    public static int Run()
    {
        var shared = Environment.GetEnvironmentVariable("AREAINSPECTIONS_SHARED") ?? "../shared";
        var folder = Path.Combine(shared, "data", "statistics", "ehc-plans");
        if (!Directory.Exists(folder))
        {
            Console.WriteLine("The published files are not there; set AREAINSPECTIONS_SHARED.");
            return 1;
        }

        var path = Path.Combine(Path.GetTempPath(), $"area-inspections-statistics-{Environment.ProcessId}.csv");
        try
        {
            StatisticsFile.Write(folder, path);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"A file of {StatisticsFile.Rows:N0} rows by {StatisticsFile.Columns} columns, {new FileInfo(path).Length / 1e6:N0} MB"));
            return Math.Max(new[] { 1, 2 }.Max(threads => Compare(path, threads)), Whole(path));
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>What a process of its own is asked to do: <c>--statistics-part KIND THREADS FILE</c>. Prints seconds without the start of the process.</summary>
    public static int Part(string[] args)
    {
        var (kind, threads, path) = (args[1], int.Parse(args[2], CultureInfo.InvariantCulture), args[3]);
        var clock = Stopwatch.StartNew();
        switch (kind)
        {
            case "typing":
                Typed(path, threads);
                break;
            case "reading":
                var reading = StatisticsFileReader.Read(path, AreaRegisterReader.Load(), StatisticsCatalogueReader.Load());
                Console.Error.WriteLine($"{reading.Value?.Rows:N0} rows, {reading.Value?.Observations.Count:N0} observations, {reading.Notes.Count} notes; {(reading.Notes.Count == 0 ? null : reading.Notes[0])}");
                break;
            default:
                Duck(string.Format(CultureInfo.InvariantCulture, kind == "count" ? Count : Every, path), threads);
                break;
        }

        Console.WriteLine(clock.Elapsed.TotalSeconds.ToString("R", CultureInfo.InvariantCulture));
        return 0;
    }

    private static int Compare(string path, int threads)
    {
        var kinds = new[] { "typing", "duckdb", "count" };
        var best = kinds.ToDictionary(k => k, _ => double.PositiveInfinity);
        var most = kinds.ToDictionary(k => k, _ => 0.0);
        for (var time = 0; time < Times; time++)
        {
            foreach (var kind in kinds)
            {
                var (seconds, megabytes) = Measure(kind, threads, path);
                best[kind] = Math.Min(best[kind], seconds);
                most[kind] = Math.Max(most[kind], megabytes);
            }
        }

        var ratio = best["duckdb"] / best["typing"];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{threads} thread{(threads == 1 ? "" : "s")}, best of {Times} by turns:"));
        Tell("ours, every cell typed", best["typing"], most["typing"]);
        Tell("DuckDB read_csv, greatest of every column", best["duckdb"], most["duckdb"]);
        Tell("DuckDB read_csv, rows counted only", best["count"], most["count"]);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  ratio {ratio:F2} (wanted {Wanted}); against counting only {best["count"] / best["typing"]:F2}; memory {most["typing"]:F0} MiB (at most {MostMegabytes})"));
        return ratio >= Wanted && most["typing"] < MostMegabytes ? 0 : 1;
    }

    private static int Whole(string path)
    {
        var (seconds, megabytes) = Measure("reading", 0, path);
        Tell("the whole reading: recognised, checked, figures taken, hashed", seconds, megabytes);
        return megabytes < MostMegabytes ? 0 : 1;
    }

    private static (double Seconds, double Megabytes) Measure(string kind, int threads, string path)
    {
        var run = MeasuredProcess.Run(Environment.ProcessPath!, ["--statistics-part", kind, threads.ToString(CultureInfo.InvariantCulture), path]);
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (run.ExitCode != 0 || lines.Length == 0 || !double.TryParse(lines[0], CultureInfo.InvariantCulture, out var seconds))
        {
            throw new InvalidOperationException($"{kind} failed: {run.Output}");
        }

        return (seconds, run.PeakMegabytes ?? 0);
    }

    private static void Tell(string what, double seconds, double megabytes) => Console.WriteLine(
        string.Create(CultureInfo.InvariantCulture, $"  {what}: {seconds:F2} s, {StatisticsFile.Rows / seconds / 1e6:F2} million rows a second, {megabytes:F0} MiB at most"));

    private static void Typed(string path, int threads)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
        var blocks = new CsvBlocks(file, long.MaxValue);
        var words = Enumerable.Range(0, StatisticsFile.Columns).Select(c => c < 12).ToList();
        long rows = 0;
        var others = Enumerable.Range(1, threads - 1).Select(_ => Task.Run(Work)).ToArray();
        Work();
        Task.WaitAll(others);
        if (rows != StatisticsFile.Rows + 1)
        {
            throw new InvalidOperationException($"{rows} rows were read.");
        }

        void Work()
        {
            var typing = new CsvTyping(StatisticsFile.Columns, new TableBatch(words));
            while (blocks.Take() is { } block)
            {
                using (block)
                {
                    Interlocked.Add(ref rows, typing.Read(block.Text, _ => { }, (row, odd, _) => throw new InvalidOperationException($"{odd} in row {row}")));
                }
            }
        }
    }

    private static void Duck(string query, int threads)
    {
        using var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"SET threads={threads}";
        command.ExecuteNonQuery();
        command.CommandText = query;
        using var answer = command.ExecuteReader();
        while (answer.Read())
        {
        }
    }
}
