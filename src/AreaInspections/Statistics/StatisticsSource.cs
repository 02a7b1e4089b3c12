namespace AreaInspections.Statistics;

/// <summary>A publication of official statistics whose files can be imported. Declared data; see <c>Readers/Statistics/Data</c>.</summary>
public sealed record StatisticsSource
{
    /// <summary>Slug that never changes: <c>dfe-ehc-timeliness</c>.</summary>
    public required string Id { get; init; }

    public required string Publisher { get; init; }

    public required string Title { get; init; }

    public required string Licence { get; init; }

    /// <summary>Public address of the publication; absent when there is none.</summary>
    public string? Address { get; init; }

    /// <summary>Reader of its files: <c>ees-csv</c>, <c>plain-csv</c>, <c>nhs-waits</c>, <c>tribunal-ods</c>, …</summary>
    public required string Shape { get; init; }

    /// <summary>Columns of which every file of this source has all, without regard to case; by these a file is recognised.</summary>
    public required IReadOnlyList<string> Columns { get; init; }

    /// <summary>Where period and place stand in its tables.</summary>
    public SourceLayout Layout { get; init; } = SourceLayout.Standard;

    /// <summary>What the symbols of this publication mean. A symbol not named here is a fault in a file of it.</summary>
    public required IReadOnlyDictionary<Symbol, Absence> Meanings { get; init; }

    /// <summary>What a reader must know; empty where nothing.</summary>
    public required IReadOnlyList<string> Caveats { get; init; }

    /// <summary>
    /// Whether a file gives everything the source says about the periods it holds, so that a figure it no longer gives is withdrawn. Otherwise what is
    /// not in a file stays as it was.
    /// </summary>
    public required bool Complete { get; init; }
}
