using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AreaInspections.Store.History;

/// <summary>
/// One change, for ever: who, when, what and why. The entries of a stream form a chain: each carries the hash of the one before it, so that none can be
/// changed, left out or moved without breaking the chain.
/// </summary>
public sealed record HistoryEntry
{
    /// <summary>The one thing the chain is about: <c>areas/…</c>, <c>inspections/…</c>, <c>findings/…</c>, <c>reports/…</c>, <c>releases/…</c>, <c>statistics/…</c> or <c>seed</c>; of what is not public, <c>restricted/…</c>.</summary>
    public required string Stream { get; init; }

    /// <summary>Counted from 1 without gap.</summary>
    public required int Sequence { get; init; }

    /// <summary>UTC, whole milliseconds: what every database keeps.</summary>
    public required DateTime At { get; init; }

    public required string Who { get; init; }

    /// <summary><c>recorded</c>, <c>changed</c>, <c>withdrawn</c>, <c>stored</c>, <c>frozen</c>, <c>imported</c> or <c>loaded</c>; of people what was done to them, such as <c>added</c>, <c>disabled</c> or <c>second-factor-reset</c>.</summary>
    public required string Verb { get; init; }

    /// <summary>The state after the change in canonical JSON; for a report, the hashes of its file, its reading and its text; for a release, those of its files and claims; for a source of statistics, what one release of it brought; for evidence, id and hash of the item. Empty after a withdrawal.</summary>
    public required string What { get; init; }

    public required string Why { get; init; }

    /// <summary>Hash of the entry before it; empty for the first.</summary>
    public required string Previous { get; init; }

    /// <summary>SHA-256 over all of the above, lower-case hexadecimal.</summary>
    public required string Hash { get; init; }

    internal HistoryEntry Sealed() => this with { Hash = ComputeHash() };

    /// <returns>The hash these contents should have.</returns>
    internal string ComputeHash() => StoreJson.Hash(StoreJson.Canonical(new Hashed(
        Stream, Sequence, At.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture), Who, Verb, What, Why, Previous)));

    private sealed record Hashed(string Stream, int Sequence, string At, string Who, string Verb, string What, string Why, string Previous);
}

/// <summary>Where a stream ends. Without it, entries cut off at the end would not be missed.</summary>
public sealed record HistoryHead
{
    public required string Stream { get; init; }

    /// <summary>Of the last entry; also the version number that a second writer would trip over.</summary>
    public required int Sequence { get; set; }

    /// <summary>Of the last entry.</summary>
    public required string Hash { get; set; }
}

internal sealed class HistoryTables : IEntityTypeConfiguration<HistoryEntry>, IEntityTypeConfiguration<HistoryHead>
{
    public void Configure(EntityTypeBuilder<HistoryEntry> builder) =>
        builder.ToTable("History").HasKey(e => new { e.Stream, e.Sequence });

    public void Configure(EntityTypeBuilder<HistoryHead> builder)
    {
        builder.ToTable("HistoryHeads").HasKey(h => h.Stream);
        builder.Property(h => h.Sequence).IsConcurrencyToken();
    }
}
