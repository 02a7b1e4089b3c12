using AreaInspections.Cli.Reports.Fetching;

namespace AreaInspections.Web.Tests.Fetching;

/// <summary>Runs of the fetching of Hertfordshire into a folder of their own.</summary>
internal sealed class FetchSample : IDisposable
{
    private static readonly Provider s_provider = new("80475", "Hertfordshire", "hertfordshire");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("inspections-fetch");

    public HurryingTime Time { get; } = new();

    /// <summary>That of the test, where it sets no other.</summary>
    public CancellationToken Cancel { get; init; } = TestContext.Current.CancellationToken;

    public string Folder => _folder.FullName;

    /// <summary>Text of the list of what is in the folder.</summary>
    public string List => File.ReadAllText(Path.Combine(Folder, "fetched.json"));

    /// <summary>Fetched files without folder, sorted; the list and the lock apart.</summary>
    public IReadOnlyList<string> Files => [.. _folder.GetFiles().Select(f => f.Name).Where(n => !n.StartsWith("fetched.", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    public byte[] Content(string name) => File.ReadAllBytes(Path.Combine(Folder, name));

    /// <returns>Exit code, and all that was said.</returns>
    public async Task<(int Code, string Said)> Run(PlayedSite site, Func<FetchSettings, FetchSettings>? change = null, bool look = false)
    {
        var settings = FetchSettings.From(site.Address, null).Value;
        var said = new StringWriter();
        var summary = new FetchSummary(said, said, look);
        using var folder = FetchedFolder.Open(Folder, look).Value;
        await new FetchRun(change?.Invoke(settings) ?? settings, folder, summary, Time).Fetch([s_provider], look, Cancel);
        return (summary.Close(), said.ToString());
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
