using AreaInspections.Documents.Tables;
using AreaInspections.National;

namespace AreaInspections.Documents.National;

/// <summary>Releases as tables for taking away.</summary>
public static class ReleaseTables
{
    private static readonly TableColumn[] s_releases =
    [
        new("release", ColumnType.Text, "Id of the release; its address ends with it.") { Required = true },
        new("title", ColumnType.Text, "Name of the release.") { Required = true },
        new("as_at", ColumnType.Day, "Day to which it speaks.") { Required = true },
        new("edition", ColumnType.Text, "Edition of the framework.") { Required = true },
        new("counting_rule", ColumnType.Text, "begun or published: when an inspection counts as at the day.") { Required = true },
        new("frozen", ColumnType.Day, "Day on which it was frozen, in UTC.") { Required = true },
        new("content_sha256", ColumnType.Text, "Hash over names and hashes of all its files.") { Required = true },
        new("note", ColumnType.Text, "What stands beside it; empty where nothing."),
    ];

    private static readonly TableColumn[] s_claims =
    [
        new("claim", ColumnType.Text, "Id of the claim.") { Required = true },
        new("sentence_then", ColumnType.Text, "The claim as it was released.") { Required = true },
        new("count_then", ColumnType.Whole, "Areas that counted.") { Required = true },
        new("of_then", ColumnType.Whole, "Areas that could have counted.") { Required = true },
        new("count_now", ColumnType.Whole, "Areas that count by the record of today as at the same day; empty where the claim is no longer made."),
        new("of_now", ColumnType.Whole, "Areas that could count by the record of today; empty where the claim is no longer made."),
        new("same", ColumnType.Truth, "Whether the same areas count among the same areas.") { Required = true },
    ];

    public static OpenTable Of(IReadOnlyList<Release> releases) => new(
        "national-releases",
        "Frozen releases of the national report",
        s_releases,
        ["release"],
        releases.Select(r => new[] { r.Id, r.Title, Cell.Of(r.AsAt), r.Edition, NationalJson.Name(r.Rule), Cell.Of(DateOnly.FromDateTime(r.FrozenAt)), r.ContentHash, r.Note }));

    /// <summary>Every claim of a release beside what it gives today.</summary>
    public static OpenTable Of(Release release, IReadOnlyList<ReleaseComparison> claims) => new(
        $"national-release-{release.Id}",
        $"{release.Title}: claims then and now, as at {NationalJson.Iso(release.AsAt)}",
        s_claims,
        ["claim"],
        claims.Select(c => new[] { c.Then.Id, c.Then.Sentence, Cell.Of(c.Then.Count), Cell.Of(c.Then.Of), Cell.Of(c.Now?.Count), Cell.Of(c.Now?.Of), Cell.Of(c.Same) }));
}
