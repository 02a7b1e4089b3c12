namespace AreaInspections.Findings;

/// <summary>What a finding says about the area. It comes from the section the finding stands in, never from its wording.</summary>
public enum Polarity
{
    /// <summary>"What is the area partnership doing that is effective?" (2023), "Strengths" (2016).</summary>
    Strength,

    /// <summary>"What does the area partnership need to do better?" (2023), "Areas for development" (2016).</summary>
    Weakness,

    /// <summary>"Areas for improvement": a recommendation (2023).</summary>
    Improvement,

    /// <summary>"Areas for priority action" (2023), "significant weakness" of a written statement of action (2016).</summary>
    Priority,
}

/// <summary>
/// One evaluative statement about an area: one bullet, or one row of a table of recommendations. The same type serves findings that
/// inspectors draw up and findings that are read from a published report.
/// </summary>
public sealed record Finding
{
    /// <summary>Human label, unique within a report: Ofsted URN, section letter and two-digit ordinal, for example <c>80475-E01</c>.</summary>
    public required string Label { get; init; }

    public required Polarity Polarity { get; init; }

    /// <summary>Section id, see <see cref="Reports.ReportSection.Kind"/>.</summary>
    public required string Section { get; init; }

    /// <summary>Place within its section and polarity, counted from 1.</summary>
    public required int Ordinal { get; init; }

    /// <summary>Exact words, joined over line and page ends by single blanks, without bullet sign.</summary>
    public required string Text { get; init; }

    /// <summary>Where it stands: the first page and the spans of every page it runs over.</summary>
    public required Passage Passage { get; init; }

    /// <summary>Aspect of the 2016 framework (<c>identify</c>, <c>meet</c>, <c>improve</c>); absent where the edition has none.</summary>
    public string? Aspect { get; init; }

    /// <summary>Bodies named beside an area for priority action, as printed; absent elsewhere.</summary>
    public string? ResponsibleBodies { get; init; }

    /// <summary>Id under which inspectors drew it up in this system; absent where it was only read from a published report.</summary>
    public Guid? DrawnUp { get; init; }

    /// <summary>Suggested themes, primary first; empty before coding.</summary>
    public IReadOnlyList<ThemeSuggestion> Themes { get; init; } = [];

    /// <summary>Phases of the codebook to which the finding is limited; empty when it speaks of all.</summary>
    public IReadOnlyList<string> Phases { get; init; } = [];
}

/// <summary>A place in a text layer.</summary>
/// <param name="Page">First page, counted from 1.</param>
/// <param name="Spans">One for each page it runs over, in order.</param>
public sealed record Passage(int Page, IReadOnlyList<PageSpan> Spans);

/// <param name="Page">Counted from 1.</param>
/// <param name="Start">First code point of that page's text, counted from 0, included.</param>
/// <param name="End">Excluded.</param>
public sealed record PageSpan(int Page, int Start, int End);

/// <summary>A theme of the codebook suggested for a finding, with why.</summary>
/// <param name="Theme">Id of the theme.</param>
/// <param name="Confidence">0 to 1: share of findings with this score that carried the theme when it was measured.</param>
/// <param name="Because">Words of the finding that suggested it, in order of their weight.</param>
public sealed record ThemeSuggestion(string Theme, double Confidence, IReadOnlyList<string> Because)
{
    /// <summary>Subtypes of the theme (therapy: waiting, contact, quality, offer); empty where it has none.</summary>
    public IReadOnlyList<string> Subtypes { get; init; } = [];
}
