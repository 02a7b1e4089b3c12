using System.Diagnostics;
using System.Globalization;

namespace AreaInspections.Bench;

/// <summary>One run of a whole process: from its start to its end, with the most memory it ever held.</summary>
/// <param name="PeakMegabytes">Resident set at its highest, MiB; absent where the system does not say.</param>
internal sealed record MeasuredProcess(TimeSpan Wall, double? PeakMegabytes, int ExitCode, string Output)
{
    public static MeasuredProcess Run(string program, params IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(program) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} could not be started.");
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        double? peak = null;
        while (!process.WaitForExit(2))
        {
            peak = PeakOf(process.Id) ?? peak;
        }

        process.WaitForExit();
        clock.Stop();
        return new MeasuredProcess(clock.Elapsed, peak, process.ExitCode, output.Result + error.Result);
    }

    private static double? PeakOf(int id)
    {
        try
        {
            foreach (var line in File.ReadLines($"/proc/{id}/status"))
            {
                if (line.StartsWith("VmHWM:", StringComparison.Ordinal))
                {
                    return double.Parse(line[6..].Replace("kB", "", StringComparison.Ordinal).Trim(), CultureInfo.InvariantCulture) / 1024;
                }
            }
        }
        catch (IOException)
        {
            // The process ended while we looked: the last look stands.
        }

        return null;
    }
}
