namespace AreaInspections.Cli.Reports;

/// <summary>A file to read and the name its JSON gets.</summary>
/// <param name="JsonName">Relative, with forward slashes; files of different folders never share one.</param>
internal sealed record ReportFile(string Path, string JsonName);

/// <summary>Which files are meant by what was typed.</summary>
internal static class ReportFiles
{
    /// <returns>In the order typed, files of a folder by name; refused when a path is not there or nothing is left to read.</returns>
    public static Result<IReadOnlyList<ReportFile>> Find(IReadOnlyList<string> paths)
    {
        var files = new List<ReportFile>();
        var problems = new List<Problem>();
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
            {
                files.AddRange(Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
                    .Where(f => f.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase))
                    .Order(StringComparer.Ordinal)
                    .Select(f => new ReportFile(f, JsonName(Path.GetRelativePath(path, f)))));
            }
            else if (File.Exists(path))
            {
                files.Add(new ReportFile(path, JsonName(Path.GetFileName(path))));
            }
            else
            {
                problems.Add(new Problem("report.file-missing", $"There is no file or folder {path}."));
            }
        }

        if (files.Count == 0 && problems.Count == 0)
        {
            problems.Add(new Problem("report.nothing-to-read", $"No file ending in .pdf was found in {string.Join(", ", paths)}."));
        }

        return problems.Count > 0 ? Result<IReadOnlyList<ReportFile>>.Refused(problems) : Result<IReadOnlyList<ReportFile>>.Of(Distinct(files));
    }

    private static string JsonName(string relative) => Path.ChangeExtension(relative, ".json").Replace('\\', '/');

    private static List<ReportFile> Distinct(List<ReportFile> files)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. files.Select(f => f with { JsonName = Free(f.JsonName) })];

        string Free(string name)
        {
            var free = name;
            for (var n = 2; !taken.Add(free); n++)
            {
                free = $"{name[..^".json".Length]}-{n}.json";
            }

            return free;
        }
    }
}
