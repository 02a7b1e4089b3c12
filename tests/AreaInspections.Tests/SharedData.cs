using Xunit;

namespace AreaInspections.Tests;

/// <summary>
/// Published data too large or too free to keep in the repository: the folder named by AREAINSPECTIONS_SHARED, or <c>../shared</c>
/// beside the repository. A test that needs a file which is not there is skipped and says so.
/// </summary>
internal static class SharedData
{
    private static readonly string s_folder = Environment.GetEnvironmentVariable("AREAINSPECTIONS_SHARED") is { Length: > 0 } set
        ? set
        : Path.Combine(RepositoryRoot(), "..", "shared");

    /// <summary>Full path of a file or folder below the shared folder; skips the test where there is none.</summary>
    public static string Require(string relative)
    {
        var path = Path.GetFullPath(Path.Combine(s_folder, relative));
        if (!Path.Exists(path))
        {
            Assert.Skip($"{relative} is not in the shared data; set AREAINSPECTIONS_SHARED to its folder.");
        }

        return path;
    }

    private static string RepositoryRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "AreaInspections.slnx")))
            {
                return folder.FullName;
            }
        }

        return AppContext.BaseDirectory;
    }
}
