using System.Globalization;

namespace AreaInspections.Bench;

/// <summary>
/// Reads a folder of published reports whole (structure, fields, findings, themes, JSON) and sets the time beside what PyMuPDF needs merely to
/// extract the text of the same pages, pair by pair in one run.
/// </summary>
internal static class ReadingAgainstPlainText
{
    private const int Pairs = 9;

    private const string ExtractEveryPage = "import fitz,glob,sys\nfor p in sorted(glob.glob(sys.argv[1]+'/*.pdf')):\n d=fitz.open(p)\n for page in d: page.get_text()";

    public static int Run()
    {
        var reports = Path.Combine(Environment.GetEnvironmentVariable("AREAINSPECTIONS_SHARED") ?? "../shared", "data", "reports");
        if (!Directory.Exists(reports))
        {
            Console.Error.WriteLine($"Skipped: no folder of reports at {reports}. Set AREAINSPECTIONS_SHARED to the folder that holds data/reports.");
            return 0;
        }

        var build = MeasuredProcess.Run("bash", "./inspections", "--version");
        if (build.ExitCode != 0)
        {
            Console.Error.WriteLine(build.Output);
            return 1;
        }

        var python = new[] { "/usr/bin/python3", "python3" }.FirstOrDefault(p => Answers(p));
        var output = Directory.CreateTempSubdirectory("inspections-bench");
        var ours = new List<MeasuredProcess>();
        var theirs = new List<MeasuredProcess>();
        for (var pair = 0; pair <= Pairs; pair++)
        {
            var read = MeasuredProcess.Run("artifacts/cli/inspections", "read", reports, "--json", output.FullName);
            var extract = python is null ? null : MeasuredProcess.Run(python, "-c", ExtractEveryPage, reports);
            if (pair == 0)
            {
                continue; // warm-up
            }

            ours.Add(read);
            if (extract is not null)
            {
                theirs.Add(extract);
            }
        }

        output.Delete(recursive: true);
        Print("inspections read --json", ours);
        if (python is null)
        {
            Console.WriteLine("PyMuPDF is not installed (Debian: python3-fitz): no ratio.");
            return 0;
        }

        Print("PyMuPDF get_text", theirs);
        var ratios = ours.Zip(theirs, (a, b) => a.Wall / b.Wall).Order().ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ratio ours/PyMuPDF, pair by pair: min {ratios[0]:0.00}, median {ratios[Pairs / 2]:0.00}, max {ratios[^1]:0.00}  (to reach: 1.00 or less)"));
        return 0;
    }

    private static bool Answers(string python)
    {
        try
        {
            return MeasuredProcess.Run(python, "-c", "import fitz").ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static void Print(string name, List<MeasuredProcess> runs)
    {
        var wall = runs.Select(r => r.Wall.TotalSeconds).Order().ToList();
        var peak = runs.Max(r => r.PeakMegabytes);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-26} seconds: min {wall[0]:0.000}, median {wall[wall.Count / 2]:0.000}, max {wall[^1]:0.000}; peak memory {peak:0} MiB"));
    }
}
