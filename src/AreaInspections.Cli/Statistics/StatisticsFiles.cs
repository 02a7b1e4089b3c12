namespace AreaInspections.Cli.Statistics;

/// <summary>A file to be imported.</summary>
/// <param name="Named">By itself; otherwise it was found in a folder, where files of other kinds may lie.</param>
internal readonly record struct StatisticsFile(string Path, bool Named)
{
    public string Name => System.IO.Path.GetFileName(Path);

    /// <summary>The files that are named, and all files in the folders that are, whatever they are called: by path within each folder.</summary>
    public static Result<IReadOnlyList<StatisticsFile>> Find(IEnumerable<string> paths)
    {
        var files = new List<StatisticsFile>();
        var problems = new List<Problem>();
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
            {
                files.AddRange(Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
                    .Where(f => !System.IO.Path.GetFileName(f).StartsWith('.')).Order(StringComparer.Ordinal).Select(f => new StatisticsFile(f, Named: false)));
            }
            else if (File.Exists(path))
            {
                files.Add(new StatisticsFile(path, Named: true));
            }
            else
            {
                problems.Add(new Problem("statistics.file-missing", $"There is no file or folder {path}. Check the path."));
            }
        }

        if (files.Count == 0 && problems.Count == 0)
        {
            problems.Add(new Problem("statistics.nothing-to-read", $"No file was found in {string.Join(", ", paths)}."));
        }

        return problems.Count > 0 ? Result<IReadOnlyList<StatisticsFile>>.Refused(problems) : files;
    }
}
