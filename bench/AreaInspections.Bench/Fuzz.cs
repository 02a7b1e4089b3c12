using System.Diagnostics;
using System.Globalization;
using AreaInspections.Readers.Reports.Pdf;
using AreaInspections.Tests.Reports.Pdf;

namespace AreaInspections.Bench;

/// <summary>
/// Reads damaged reports: <c>--fuzz N [--seed S] [--reports FOLDER]</c>. Each seed damages one report in the same way on every machine, so that
/// a failing seed printed here is a test case.
/// </summary>
internal static class Fuzz
{
    private const long MostBytes = 512L << 20;
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(12);

    /// <returns>0 where every damaged file was read or refused within its limits, else 1.</returns>
    public static int Run(string[] args)
    {
        var count = (int)Number(args, "--fuzz", 10_000);
        var seed = (int)Number(args, "--seed", 0);
        var files = Directory.GetFiles(Folder(args), "*.pdf").Order(StringComparer.Ordinal).Select(File.ReadAllBytes).ToArray();
        if (files.Length == 0)
        {
            Console.Error.WriteLine("No reports to damage; name their folder with --reports.");
            return 1;
        }

        var (done, failed, slowest) = (0, 0, TimeSpan.Zero);
        var gate = new Lock();
        Parallel.For(seed, seed + count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, at =>
        {
            var fault = Damaged(files, at, out var took);
            lock (gate)
            {
                slowest = took > slowest ? took : slowest;
                failed += fault is null ? 0 : 1;
                if (fault is not null)
                {
                    Console.Error.WriteLine($"seed {at}: {fault}");
                }

                if (++done % 1_000 == 0)
                {
                    Console.WriteLine($"{done} of {count} read, {failed} failed, slowest {slowest.TotalMilliseconds:0} ms");
                }
            }
        });

        Console.WriteLine($"{done} damaged files read, {failed} failed, slowest {slowest.TotalMilliseconds:0} ms");
        return failed == 0 ? 0 : 1;
    }

    /// <summary>What went wrong with one damaged file; absent where nothing did.</summary>
    private static string? Damaged(byte[][] files, int seed, out TimeSpan took)
    {
        var file = PdfMutation.Of(files[seed % files.Length], files[(int)(seed * 7L % files.Length)], seed);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        string? fault = null;
        try
        {
            fault = PdfTextReader.Read(file).Notes.FirstOrDefault(n => n.Message == PdfTextReader.Fault)?.Found;
        }
        catch (Exception thrown)
        {
            fault = thrown.ToString();
        }

        took = Stopwatch.GetElapsedTime(start);
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        return fault ?? (took > s_longest ? $"took {took.TotalSeconds:0.0} s" : bytes > MostBytes ? $"took {bytes >> 20} MiB" : null);
    }

    private static long Number(string[] args, string name, long otherwise)
    {
        var at = Array.IndexOf(args, name);
        return at >= 0 && at + 1 < args.Length && long.TryParse(args[at + 1], CultureInfo.InvariantCulture, out var value) ? value : otherwise;
    }

    private static string Folder(string[] args)
    {
        var at = Array.IndexOf(args, "--reports");
        if (at >= 0 && at + 1 < args.Length)
        {
            return args[at + 1];
        }

        var shared = Environment.GetEnvironmentVariable("AREAINSPECTIONS_SHARED") is { Length: > 0 } set ? set : Path.Combine("..", "shared");
        return Path.Combine(shared, "data", "reports");
    }
}
