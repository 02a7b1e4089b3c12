using AreaInspections.Statistics;

namespace AreaInspections.Store.Statistics;

/// <summary>A release by the number that stands for it in the long tables.</summary>
internal sealed record ReleaseRow
{
    /// <summary>Counted from 1 in the order of importing, over all sources.</summary>
    public required int Number { get; init; }

    public required Guid Id { get; init; }

    public required string Source { get; init; }

    public required string File { get; init; }

    public required string Sha256 { get; init; }

    public DateOnly? Published { get; init; }

    public required DateTime Imported { get; init; }

    public required string By { get; init; }

    public required long Length { get; init; }

    public required long Rows { get; init; }

    public required string Declarations { get; init; }

    public required int New { get; init; }

    public required int Changed { get; init; }

    public required int Withdrawn { get; init; }

    public required int Unchanged { get; init; }

    public required int Superseded { get; init; }

    public string? NeighbourSet { get; init; }

    public string? NeighbourTitle { get; init; }

    public StatisticsRelease ToRelease() => new(Id, Source, File, Sha256, Published, Imported, By, Length, Rows, Declarations)
    {
        New = New,
        Changed = Changed,
        Withdrawn = Withdrawn,
        Unchanged = Unchanged,
        Superseded = Superseded,
        NeighbourSet = NeighbourSet,
    };

    /// <summary>
    /// Whether <paramref name="other"/> is the later word: by day of publication where both have one, otherwise and on the same day by the moment the
    /// file was first imported, so that reading an old file again does not make it new.
    /// </summary>
    /// <param name="first">Moment each file was first imported, by hash.</param>
    public bool IsOlderThan(ReleaseRow other, IReadOnlyDictionary<string, DateTime> first) =>
        Published is { } mine && other.Published is { } others && mine != others ? mine < others : first[Sha256] < first[other.Sha256];
}
