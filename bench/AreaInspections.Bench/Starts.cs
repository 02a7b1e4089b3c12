using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;

namespace AreaInspections.Bench;

/// <summary>How long a person waits: from starting the web host on a fresh database to its first page, and for the national report from a seeded store.</summary>
internal static class Starts
{
    private const int Runs = 5;

    public static void Run()
    {
        var data = Directory.CreateTempSubdirectory("inspections-bench-data");
        Environment.SetEnvironmentVariable("AREAINSPECTIONS_DATA", data.FullName);
        var output = Path.Combine(data.FullName, "report");
        MeasuredProcess.Run("artifacts/cli/inspections", "national", "--out", output);
        var national = Enumerable.Range(0, Runs).Select(_ => MeasuredProcess.Run("artifacts/cli/inspections", "national", "--out", output).Wall.TotalSeconds).Order().ToList();
        Print("inspections national --out", national, "to reach: under 1");
        Print("first start to first page", [FirstPage(Path.Combine(data.FullName, "fresh"))], "to reach: under 5");
        data.Delete(recursive: true);
    }

    private static double FirstPage(string data)
    {
        Environment.SetEnvironmentVariable("AREAINSPECTIONS_DATA", data);
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            WorkingDirectory = Path.GetFullPath("src/AreaInspections.Web"),
            ArgumentList = { Path.GetFullPath("src/AreaInspections.Web/bin/Release/net10.0/AreaInspections.Web.dll"), "--urls", "http://127.0.0.1:5087", "--Logging:LogLevel:Default=Warning" },
        };
        var clock = Stopwatch.StartNew();
        using var host = Process.Start(start) ?? throw new InvalidOperationException("The web host could not be started.");
        using var client = new HttpClient { BaseAddress = new Uri("http://127.0.0.1:5087") };
        while (!Answers(client) && clock.Elapsed < TimeSpan.FromMinutes(1) && !host.HasExited)
        {
            Thread.Sleep(20);
        }

        var waited = host.HasExited ? double.NaN : clock.Elapsed.TotalSeconds;
        host.Kill();
        host.WaitForExit();
        return waited;
    }

    private static bool Answers(HttpClient client)
    {
        try
        {
            using var response = client.GetAsync("/").GetAwaiter().GetResult();
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException refused) when (refused.InnerException is SocketException)
        {
            return false; // not listening yet
        }
    }

    private static void Print(string name, List<double> seconds, string toReach) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{name,-26} seconds: min {seconds[0]:0.000}, median {seconds[seconds.Count / 2]:0.000}, max {seconds[^1]:0.000}  ({toReach})"));
}
