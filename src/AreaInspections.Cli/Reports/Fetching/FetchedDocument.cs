using System.Security.Cryptography;
using System.Text;
using AreaInspections.Reports;

namespace AreaInspections.Cli.Reports.Fetching;

/// <summary>What the site says of a version of a file, to ask for it again only where it changed.</summary>
/// <param name="ETag">As sent, in quotes; absent where the site gives none.</param>
/// <param name="LastModified">Absent where the site gives none.</param>
internal sealed record FileVersion(string? ETag, DateTimeOffset? LastModified)
{
    public static FileVersion None { get; } = new(null, null);
}

/// <summary>One document in the folder.</summary>
/// <param name="Address">Where it is listed to be.</param>
/// <param name="File">Name in the folder.</param>
/// <param name="Sha256">Lower-case hexadecimal.</param>
/// <param name="FetchedAt">When the file was complete, UTC.</param>
internal sealed record FetchedDocument(Uri Address, string File, string Sha256, DateTimeOffset FetchedAt, FileVersion Version)
{
    public string Title { get; init; } = "";

    /// <summary>Day of publication as the page gave it; absent where it gave none.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Names in the folder of what stood at the same address before, oldest first.</summary>
    public IReadOnlyList<string> Earlier { get; init; } = [];
}

/// <summary>A download that was begun.</summary>
internal sealed record UnfinishedDocument(Uri Address, FileVersion Version);

/// <summary>Names of files in the folder. They are made of lower-case letters, digits and hyphens alone, whatever a site says.</summary>
internal static class FetchedName
{
    private const int Longest = 60;

    /// <summary><c>80475_hertfordshire_2023-11-10_area-send-full-inspection_50231234</c>, without ending.</summary>
    public static string Of(Provider provider, ListedDocument document) => string.Join('_', new[]
    {
        Plain(provider.Urn),
        Plain(provider.Slug),
        document.Published?.ToString("yyyy-MM-dd") ?? "undated",
        Plain(document.Title),
        Plain(document.Address.Segments[^1]),
    }.Where(p => p.Length > 0));

    /// <summary>Name of what there is of a download that is not finished.</summary>
    public static string Part(Uri address) => $"{Plain(address.Segments[^1])}-{Hash(Encoding.UTF8.GetBytes(address.AbsoluteUri))[..8]}.part";

    public static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static string Plain(string text)
    {
        var plain = new StringBuilder();
        foreach (var c in text.ToLowerInvariant().Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                plain.Append(c);
            }
            else if (plain.Length > 0 && plain[^1] != '-')
            {
                plain.Append('-');
            }
        }

        return plain.ToString(0, Math.Min(Longest, plain.Length)).Trim('-');
    }
}
