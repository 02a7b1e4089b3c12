using AreaInspections.Readers.Reports.Pdf;

namespace AreaInspections.Cli.Reports.Fetching;

/// <summary>Where published documents are asked for, and how gently.</summary>
internal sealed record FetchSettings
{
    /// <summary>Stands in an address for the number of the provider.</summary>
    private const string Urn = "{urn}";

    /// <summary>44 is the site's number for the kind of provider that a local area is.</summary>
    private const string ProviderPath = "/provider/44/" + Urn;

    private static readonly Uri s_official = new("https://reports.ofsted.gov.uk" + ProviderPath);
    private static readonly string[] s_officialFiles = ["files.ofsted.gov.uk", "files.api.ofsted.gov.uk"];
    private static readonly TimeSpan s_leastPause = TimeSpan.FromSeconds(2);

    private FetchSettings(Uri pages, IReadOnlyList<string> hosts) => (Pages, Hosts) = (pages, hosts);

    /// <summary>Address of a provider page, with <c>{urn}</c> where its number stands.</summary>
    public Uri Pages { get; }

    /// <summary>Hosts (with port where it is not the usual one) that are asked for anything, also by way of a redirect.</summary>
    public IReadOnlyList<string> Hosts { get; }

    /// <summary>Between the end of one request and the begin of the next; <c>robots.txt</c> may ask for more.</summary>
    public TimeSpan Pause { get; init; } = s_leastPause;

    /// <summary>How long a request may bring nothing.</summary>
    public TimeSpan Silence { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a request may take in all.</summary>
    public TimeSpan Longest { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How often an address is asked for before it is given up.</summary>
    public int Attempts { get; init; } = 3;

    /// <summary>A site that asks for a longer wait than this is left in peace: the run ends.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Largest document, in bytes: no larger one is read.</summary>
    public long LargestFile { get; init; } = PdfLimits.Default.FileBytes;

    /// <param name="site">Address of the site, or of a provider page with <c>{urn}</c> in it; absent: the official site.</param>
    /// <param name="pause">Seconds; absent: two. Less is refused but for a site on this machine.</param>
    public static Result<FetchSettings> From(string? site, double? pause)
    {
        var given = site is null ? s_official.OriginalString : site.Contains(Urn, StringComparison.Ordinal) ? site : site.TrimEnd('/') + ProviderPath;
        if (!Uri.TryCreate(given, UriKind.Absolute, out var pages) || pages.Scheme is not ("http" or "https") || pages.UserInfo.Length > 0)
        {
            return new Problem("fetch.site", $"Found \"{site}\" where the address of a site is expected, such as https://reports.ofsted.gov.uk, or of its provider pages with {Urn} in it.");
        }

        var settings = new FetchSettings(pages, pages.Authority == s_official.Authority ? [pages.Authority, .. s_officialFiles] : [pages.Authority]);
        var least = pages.IsLoopback ? TimeSpan.Zero : s_leastPause;
        return pause switch
        {
            null => settings,
            >= 0 and <= 3600 when TimeSpan.FromSeconds(pause.Value) >= least => settings with { Pause = TimeSpan.FromSeconds(pause.Value) },
            _ => new Problem("fetch.pause", $"Found a pause of {pause} seconds; expected {least.TotalSeconds} to 3600. The site serves the public, so it is not asked faster."),
        };
    }

    public Uri PageOf(string urn) => new(Pages.OriginalString.Replace(Urn, urn, StringComparison.Ordinal));

    /// <summary>Whether the address is on a host that may be asked; in clear only where the site itself is.</summary>
    public bool Allows(Uri address) =>
        Hosts.Contains(address.Authority, StringComparer.OrdinalIgnoreCase) && address.UserInfo.Length == 0
        && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Pages.Scheme && address.Authority == Pages.Authority));
}
