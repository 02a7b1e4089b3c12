using AreaInspections.Areas;
using AreaInspections.Findings;

namespace AreaInspections.Store.Findings;

/// <summary>What to look for. Every condition narrows; absent ones do not.</summary>
public sealed record FindingQuery
{
    /// <summary>As a person types them: every word must occur, in any form; words in double quotes must stand together. Empty: filter only.</summary>
    public string Words { get; init; } = "";

    public Polarity? Polarity { get; init; }

    /// <summary>Id of a theme, primary or not.</summary>
    public string? Theme { get; init; }

    public string? Subtype { get; init; }

    /// <summary>Only findings limited to this phase, not those that speak of all.</summary>
    public string? Phase { get; init; }

    public string? Aspect { get; init; }

    public AreaId? Area { get; init; }

    /// <summary>Of the Office for National Statistics.</summary>
    public string? Region { get; init; }

    /// <summary>Outcome of the inspection.</summary>
    public string? Outcome { get; init; }

    public string? Edition { get; init; }

    /// <summary>Key of one inspection.</summary>
    public string? Inspection { get; init; }

    /// <summary>Year in which the inspection began, or later.</summary>
    public int? FromYear { get; init; }

    /// <summary>Year in which the inspection began, or earlier.</summary>
    public int? ToYear { get; init; }

    /// <summary>Counted from 1; anything less is 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Hits a page, 1 to 100.</summary>
    public int Size { get; init; } = 20;
}

/// <param name="Total">Hits on all pages.</param>
public sealed record FindingHits(IReadOnlyList<FindingHit> Hits, int Total, int Page, int Size);

/// <param name="AreaName">As in the register.</param>
/// <param name="Report">Id of the stored report; absent where the finding is known by its coding alone.</param>
/// <param name="Snippet">In order; empty where the words of the finding are not in the store.</param>
public sealed record FindingHit(FindingFact Finding, string AreaName, Guid? Report, IReadOnlyList<SnippetPart> Snippet);

/// <param name="Marked">These words are what was looked for.</param>
public sealed record SnippetPart(string Text, bool Marked);
