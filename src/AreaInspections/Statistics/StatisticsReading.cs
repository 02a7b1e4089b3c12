using AreaInspections.Areas;

namespace AreaInspections.Statistics;

/// <summary>What was understood of one file of official statistics. Its notes come beside it, see <see cref="Reading{T}"/>.</summary>
public sealed record StatisticsReading
{
    /// <summary>File name without folder.</summary>
    public required string File { get; init; }

    /// <summary>Hash of the bytes, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Length in bytes.</summary>
    public required long Length { get; init; }

    public required StatisticsSource Source { get; init; }

    /// <summary>Day of publication as the file gives it; absent where it gives none.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Rows of figures read, without headers; of all sheets.</summary>
    public required long Rows { get; init; }

    /// <summary>No two speak of one series, place and period. In no particular order.</summary>
    public required IReadOnlyList<Observation> Observations { get; init; }

    /// <summary>Where the file is about statistical neighbours; absent otherwise.</summary>
    public NeighbourSet? Neighbours { get; init; }

    /// <summary>Rows that named a local area by a code it no longer has, by that code.</summary>
    public IReadOnlyDictionary<string, int> RetiredCodes { get; init; } = new Dictionary<string, int>();

    /// <summary>How often each symbol stands among the figures taken.</summary>
    public IReadOnlyDictionary<Symbol, int> Symbols { get; init; } = new Dictionary<Symbol, int>();
}

/// <summary>A published choice of areas that are most like each area.</summary>
/// <param name="Id">Slug: <c>neighbours-2025-05</c>.</param>
/// <param name="Title">"Statistical neighbours, May 2025".</param>
/// <param name="Neighbours">Of each area, closest first.</param>
public sealed record NeighbourSet(string Id, string Title, IReadOnlyDictionary<AreaId, IReadOnlyList<Neighbour>> Neighbours);

/// <param name="Closeness">"Very close", as the publication words it; absent where it does not say.</param>
public sealed record Neighbour(AreaId Area, string? Closeness);
