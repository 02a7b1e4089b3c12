using System.Diagnostics;

namespace AreaInspections.Web.Tests;

/// <summary>What a run of the command line gave back.</summary>
internal sealed record CommandLine(int ExitCode, string Output, string Error)
{
    /// <param name="dataFolder">Folder of the embedded database.</param>
    public static async Task<CommandLine> Run(string dataFolder, params IReadOnlyList<string> arguments)
    {
        using var process = Begin(dataFolder, arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new CommandLine(process.ExitCode, await output, await error);
    }

    /// <summary>A run that goes on beside the test.</summary>
    public static Process Begin(string dataFolder, params IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "inspections.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["AREAINSPECTIONS_DATA"] = dataFolder;
        start.Environment.Remove("ConnectionStrings__Inspections");
        return Process.Start(start)!;
    }
}
