using System.Text;
using AreaInspections.Documents.National;
using AreaInspections.National;

namespace AreaInspections.Cli.National;

/// <summary>Writes a national report into a folder: a file is whole or not there.</summary>
internal static class ReportFolder
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <returns>Paths of the files written.</returns>
    public static IReadOnlyList<string> Write(NationalReport report, string folder)
    {
        Directory.CreateDirectory(folder);
        return [.. NationalFiles.Write(report).Select(f => WriteWhole(Path.Combine(folder, f.Name), f.Content))];
    }

    private static string WriteWhole(string path, string content)
    {
        var unfinished = path + ".unfinished";
        File.WriteAllText(unfinished, content, s_utf8);
        File.Move(unfinished, path, overwrite: true);
        return path;
    }
}
