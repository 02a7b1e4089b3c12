using System.Text;
using AreaInspections.National;

namespace AreaInspections.Store.National;

/// <summary>What the history says of a release: enough to notice any change of it.</summary>
/// <param name="Content">Hash over the names and hashes of the files, computed from the bytes that are stored.</param>
/// <param name="Claims">SHA-256 of the claims in canonical JSON.</param>
/// <param name="FrozenAt">Absent in entries of before it and the person were told.</param>
internal sealed record ReleaseState(
    string Id, string Title, DateOnly AsAt, string Edition, CountingRule Rule, string? Note, string Content, string Claims, DateTime? FrozenAt, string? FrozenBy)
{
    /// <returns>The same as an entry of before moment and person were told would have it.</returns>
    public ReleaseState AsToldBefore() => this with { FrozenAt = null, FrozenBy = null };

    public static ReleaseState Of(Release release, IEnumerable<ReleasedBytes> files) => new(
        release.Id,
        release.Title,
        release.AsAt,
        release.Edition,
        release.Rule,
        release.Note,
        ContentHash(files.Select(f => new ReleaseFile(f.Name, f.Bytes.Length, StoreJson.Hash(f.Bytes)))),
        StoreJson.Hash(StoreJson.Canonical(release.Claims)),
        release.FrozenAt,
        release.FrozenBy);

    public string Canonical() => StoreJson.Canonical(this);

    /// <summary>Over <c>name, blank, hash, line feed</c> of every file by name.</summary>
    public static string ContentHash(IEnumerable<ReleaseFile> files)
    {
        var text = new StringBuilder();
        foreach (var file in files.OrderBy(f => f.Name, StringComparer.Ordinal))
        {
            text.Append(file.Name).Append(' ').Append(file.Sha256).Append('\n');
        }

        return StoreJson.Hash(text.ToString());
    }
}
