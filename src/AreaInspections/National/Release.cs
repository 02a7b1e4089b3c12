namespace AreaInspections.National;

/// <summary>
/// A national report as it was on the day it was frozen, kept for ever under one address. It never changes, whatever is read or corrected later;
/// what the record computes today of the same day stands beside it and not in its place.
/// </summary>
public sealed record Release
{
    /// <summary>Stable: the day it speaks to and its title in lower case with hyphens, <c>2017-06-30-first-year</c>; a number at the end where that was taken.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>Day it speaks to.</summary>
    public required DateOnly AsAt { get; init; }

    /// <summary>Edition of the framework.</summary>
    public required string Edition { get; init; }

    public required CountingRule Rule { get; init; }

    /// <summary>What whoever froze it wanted to say beside it; absent where nothing.</summary>
    public string? Note { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime FrozenAt { get; init; }

    public required string FrozenBy { get; init; }

    /// <summary>Every claim with its numbers, in the order of the report.</summary>
    public required IReadOnlyList<ReleasedClaim> Claims { get; init; }

    /// <summary>What can be downloaded, the report to read first.</summary>
    public required IReadOnlyList<ReleaseFile> Files { get; init; }

    /// <summary>SHA-256 over names and hashes of all files, lower-case hexadecimal: two releases with the same one say the same.</summary>
    public required string ContentHash { get; init; }

    /// <param name="taken">Ids that other releases have.</param>
    public static string IdOf(DateOnly asAt, string title, IReadOnlyCollection<string> taken)
    {
        var words = ClaimCatalogue.Slug(title.ToLowerInvariant()).Trim('-');
        var id = $"{asAt:yyyy-MM-dd}{(words.Length == 0 ? "" : "-" + words[..Math.Min(words.Length, 60)].TrimEnd('-'))}";
        var numbered = id;
        for (var n = 2; taken.Contains(numbered); n++)
        {
            numbered = $"{id}-{n}";
        }

        return numbered;
    }
}

/// <param name="Name">Without folder: <c>national-findings.html</c>.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Sha256">Lower-case hexadecimal.</param>
public sealed record ReleaseFile(string Name, int Size, string Sha256);

/// <summary>A claim as it was released: its sentence, its numbers and who counted.</summary>
/// <param name="Counting">Ids of the areas that counted, by name.</param>
/// <param name="Asked">Ids of the areas that could have counted, by name; holds those that counted.</param>
public sealed record ReleasedClaim(string Id, string Sentence, int Count, int Of, IReadOnlyList<string> Counting, IReadOnlyList<string> Asked)
{
    public static ReleasedClaim From(ComputedClaim claim) => new(
        claim.Claim.Id,
        claim.Sentence,
        claim.Count,
        claim.Of,
        [.. claim.Numerator.Select(a => a.Area.Id.Value)],
        [.. claim.Denominator.Select(a => a.Id.Value)]);

    /// <summary>Sets what was released beside what the record computes now of the same day.</summary>
    /// <param name="now">Absent where the record no longer makes the claim.</param>
    public ReleaseComparison Beside(ComputedClaim? now)
    {
        var (counting, asked) = now is null ? ([], []) : (From(now).Counting, From(now).Asked);
        return new(this, now)
        {
            NewlyAsked = [.. asked.Except(Asked, StringComparer.Ordinal)],
            NoLongerAsked = [.. Asked.Except(asked, StringComparer.Ordinal)],
            NewlyCounting = [.. counting.Except(Counting, StringComparer.Ordinal).Intersect(Asked, StringComparer.Ordinal)],
            NoLongerCounting = [.. Counting.Except(counting, StringComparer.Ordinal).Intersect(asked, StringComparer.Ordinal)],
        };
    }
}

/// <summary>A released claim beside what the same claim gives today, and which areas make the difference.</summary>
public sealed record ReleaseComparison(ReleasedClaim Then, ComputedClaim? Now)
{
    /// <summary>Ids of areas that can be asked now and could not then: data read, published or added since.</summary>
    public IReadOnlyList<string> NewlyAsked { get; init; } = [];

    /// <summary>Ids of areas that could be asked then and cannot now: data corrected or withdrawn since.</summary>
    public IReadOnlyList<string> NoLongerAsked { get; init; } = [];

    /// <summary>Ids of areas asked both times that count now and did not then: coding or outcome corrected.</summary>
    public IReadOnlyList<string> NewlyCounting { get; init; } = [];

    /// <summary>Ids of areas asked both times that counted then and do not now: coding or outcome corrected.</summary>
    public IReadOnlyList<string> NoLongerCounting { get; init; } = [];

    public bool Same => Now is not null && NewlyAsked.Count + NoLongerAsked.Count + NewlyCounting.Count + NoLongerCounting.Count == 0;
}
