using System.Globalization;

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
        using var site = new RunningSite(data, 5087).UntilFirstPage();
        return site.Waited.Elapsed.TotalSeconds;
    }

    private static void Print(string name, List<double> seconds, string toReach) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{name,-26} seconds: min {seconds[0]:0.000}, median {seconds[seconds.Count / 2]:0.000}, max {seconds[^1]:0.000}  ({toReach})"));
}
