using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace AreaInspections.Bench;

/// <summary>
/// How fast pages are: the time the server needs for a page it has to write, with the real reports and with twenty times as many; and how many pages a
/// second it gives beside plain text from the same host in the same run.
/// </summary>
internal static partial class PageSpeed
{
    private const int Port = 5088;
    private const int Warm = 300;
    private const int Measured = 1500;
    private static readonly string[] s_words = ["speech", "waiting times", "short breaks", "transition", "annual reviews", "autism", "health visitors", "\"alternative provision\"", "families", "school"];

    public static async Task<int> Run()
    {
        var shared = Environment.GetEnvironmentVariable("AREAINSPECTIONS_SHARED") ?? Path.GetFullPath("../shared");
        var reports = Path.Combine(shared, "data", "reports");
        if (!Directory.Exists(reports))
        {
            Console.WriteLine($"Pages: skipped, there are no reports in {reports}.");
            return 0;
        }

        foreach (var times in new[] { 1, 20 })
        {
            var folder = Directory.CreateTempSubdirectory("inspections-bench-pages");
            var stored = await ManyReports.Store(folder.FullName, reports, times);
            using (var site = new RunningSite(folder.FullName, Port).UntilFirstPage())
            {
                await Measure(site, stored);
            }

            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }

        return 0;
    }

    private static async Task Measure(RunningSite site, int stored)
    {
        using var client = new HttpClient { BaseAddress = site.Address };
        var listed = Listed().Matches(await client.GetStringAsync(new Uri("/sitemap.xml", UriKind.Relative))).Select(m => new Uri(m.Groups[1].Value).PathAndQuery).ToList();
        var kinds = new (string Name, List<string> Paths)[]
        {
            ("area", [.. listed.Where(p => p.StartsWith("/areas/", StringComparison.Ordinal))]),
            ("report", [.. listed.Where(p => p.StartsWith("/reports/", StringComparison.Ordinal))]),
            ("findings search", [.. s_words.SelectMany(w => new[] { "", "&polarity=strength", "&theme=therapy-access" }.Select(f => $"/findings?q={Uri.EscapeDataString(w)}{f}"))]),
            ("statistics, area", [.. listed.Where(p => p.StartsWith("/statistics/areas/", StringComparison.Ordinal))]),
            ("indicator", [.. listed.Where(p => p.StartsWith("/statistics/", StringComparison.Ordinal) && p.Count(c => c == '/') == 2).SelectMany(p => new[] { p, p + "?area=devon" })]),
            ("claim", [.. listed.Where(p => p.StartsWith("/national/claims/", StringComparison.Ordinal))]),
        };
        Console.WriteLine($"\nPages with {stored} reports stored: time for a page that has to be written, {Measured} of each kind after {Warm}");
        foreach (var (name, paths) in kinds)
        {
            Print(name, Written(site.Port, paths));
        }

        var plain = PerSecond(site.Port, RawHttp.Request("/health"));
        foreach (var path in new[] { "/", kinds[0].Paths[0], kinds[^1].Paths[0] })
        {
            var kept = PerSecond(site.Port, RawHttp.Request(path));
            var number = 0;
            var written = PerSecond(site.Port, () => RawHttp.Request($"{path}?n={Interlocked.Increment(ref number)}"));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{path,-50} a second: kept {kept:0} = {kept / plain:0.00} of plain text (to reach: 0.5); written {written:0} = {written / plain:0.00} (to reach: 0.1); plain text {plain:0}"));
        }
    }

    /// <summary>Every request differs, so that none is answered from the cache.</summary>
    private static List<double> Written(int port, List<string> paths)
    {
        using var connection = new RawHttp(port);
        var times = new List<double>(Measured);
        for (var i = 0; i < Warm + Measured; i++)
        {
            var path = paths[i * 7919 % paths.Count];
            var request = RawHttp.Request($"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}n={i}");
            var from = Stopwatch.GetTimestamp();
            var (status, _) = connection.Get(request);
            var took = Stopwatch.GetElapsedTime(from).TotalMilliseconds;
            if (status != 200)
            {
                throw new InvalidOperationException($"{path} answered {status}.");
            }

            if (i >= Warm)
            {
                times.Add(took);
            }
        }

        times.Sort();
        return times;
    }

    private static double PerSecond(int port, byte[] request) => PerSecond(port, () => request);

    private static double PerSecond(int port, Func<byte[]> request)
    {
        var (count, until) = (0, Stopwatch.GetTimestamp() + (3 * Stopwatch.Frequency));
        Parallel.For(0, 4, new ParallelOptions { MaxDegreeOfParallelism = 4 }, _ =>
        {
            using var connection = new RawHttp(port);
            while (Stopwatch.GetTimestamp() < until)
            {
                connection.Get(request());
                Interlocked.Increment(ref count);
            }
        });
        return count / 3.0;
    }

    private static void Print(string name, List<double> times) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{name,-16} ms: median {times[times.Count / 2]:0.0}, p99 {times[times.Count * 99 / 100]:0.0}, max {times[^1]:0.0}  (to reach: p99 under 25)"));

    [GeneratedRegex("<loc>([^<]+)</loc>")]
    private static partial Regex Listed();
}
