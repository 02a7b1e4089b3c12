namespace AreaInspections.Tests;

/// <summary>The folder that holds the whole of this project.</summary>
internal static class Repository
{
    /// <summary>Full path.</summary>
    public static string Root { get; } = Above();

    private static string Above()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "AreaInspections.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("AreaInspections.slnx is above no test folder.");
    }
}
