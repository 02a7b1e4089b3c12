namespace AreaInspections.Tests;

/// <summary>
/// The published reports, gold records and statistics that are measured against but never committed. They lie in the folder that
/// <c>AREAINSPECTIONS_SHARED</c> names, else in <c>../shared</c> beside the repository. Where they are missing the test says that it was
/// skipped; in continuous integration it fails.
/// </summary>
internal static class SharedData
{
    /// <param name="relative">Below the shared folder, with forward slashes: <c>data/reports</c>.</param>
    /// <returns>Full path of a file or folder that exists.</returns>
    public static string Require(string relative)
    {
        if (!Has(relative))
        {
            SkipOrFail($"{relative} is not in the shared folder; set AREAINSPECTIONS_SHARED to the folder that holds it.");
        }

        return Path.Combine(Root(), relative);
    }

    /// <summary>For what is set up before any test runs, where nothing can be skipped yet.</summary>
    public static bool Has(string relative) => Path.Combine(Root(), relative) is var path && (File.Exists(path) || Directory.Exists(path));

    /// <summary>Skips where a person works, fails in continuous integration.</summary>
    public static void SkipOrFail(string reason)
    {
        if (Environment.GetEnvironmentVariable("CI") == "true")
        {
            Assert.Fail(reason);
        }

        Assert.Skip(reason);
    }

    private static string Root()
    {
        if (Environment.GetEnvironmentVariable("AREAINSPECTIONS_SHARED") is { Length: > 0 } set)
        {
            return set;
        }

        return Path.Combine(Directory.GetParent(Repository.Root)?.FullName ?? ".", "shared");
    }
}
