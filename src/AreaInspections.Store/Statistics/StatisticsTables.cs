using AreaInspections.Areas;
using AreaInspections.Statistics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AreaInspections.Store.Statistics;

/// <summary>A series by the number that stands for it in the long tables.</summary>
internal sealed record SeriesRow
{
    /// <summary>Given in the order of arrival, for ever.</summary>
    public required int Id { get; init; }

    public required string Indicator { get; init; }

    public required string Group { get; init; }
}

/// <summary>A place by the number that stands for it in the long tables.</summary>
internal sealed record PlaceRow
{
    /// <summary>Given in the order of arrival, for ever.</summary>
    public required int Id { get; init; }

    public required PlaceLevel Level { get; init; }

    public required string Code { get; init; }
}

/// <summary>What a source said of one series, period and place in one release. Only <see cref="Until"/> ever changes, once.</summary>
internal sealed record ObservationRow
{
    public required int Series { get; init; }

    /// <summary>See <see cref="PeriodColumn"/>.</summary>
    public required int Period { get; init; }

    public required int Place { get; init; }

    /// <summary>Number of the release that said it first.</summary>
    public required int Release { get; init; }

    /// <summary>
    /// Number of the release of the same source that said otherwise or withdrew it; its own where a later publication was there already. Absent while it holds.
    /// </summary>
    public int? Until { get; init; }

    /// <summary>Absent where a symbol stands; as the two that follow.</summary>
    public double? Value { get; init; }

    public double? Numerator { get; init; }

    public double? Denominator { get; init; }

    /// <summary>See <see cref="SymbolsColumn"/>.</summary>
    public required int Symbols { get; init; }
}

/// <summary>That a release speaks of a series in a period, with what was stored from it.</summary>
internal sealed record CoverageRow
{
    public required int Release { get; init; }

    public required int Series { get; init; }

    public required int Period { get; init; }

    /// <summary>Observations stored with the release; none where all were held unchanged.</summary>
    public required int Rows { get; init; }

    /// <summary>See <see cref="StatisticsHash.OfBlock"/>.</summary>
    public required string Hash { get; init; }
}

/// <summary>An area that a release names among the statistical neighbours of another.</summary>
internal sealed record NeighbourRow
{
    public required int Release { get; init; }

    public required AreaId Area { get; init; }

    /// <summary>From 1, the closest.</summary>
    public required int Rank { get; init; }

    public required AreaId Neighbour { get; init; }

    public string? Closeness { get; init; }
}

internal sealed class StatisticsTables :
    IEntityTypeConfiguration<ReleaseRow>, IEntityTypeConfiguration<SeriesRow>, IEntityTypeConfiguration<PlaceRow>,
    IEntityTypeConfiguration<ObservationRow>, IEntityTypeConfiguration<CoverageRow>, IEntityTypeConfiguration<NeighbourRow>
{
    public void Apply(ModelBuilder model) => model
        .ApplyConfiguration<ReleaseRow>(this)
        .ApplyConfiguration<SeriesRow>(this)
        .ApplyConfiguration<PlaceRow>(this)
        .ApplyConfiguration<ObservationRow>(this)
        .ApplyConfiguration<CoverageRow>(this)
        .ApplyConfiguration<NeighbourRow>(this);

    public void Configure(EntityTypeBuilder<ReleaseRow> builder)
    {
        builder.ToTable("StatisticsReleases").HasKey(r => r.Number);
        builder.Property(r => r.Number).ValueGeneratedNever();
        builder.HasIndex(r => r.Id).IsUnique();
        builder.HasIndex(r => r.Sha256);
    }

    public void Configure(EntityTypeBuilder<SeriesRow> builder)
    {
        builder.ToTable("StatisticsSeries").HasKey(s => s.Id);
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.HasIndex(s => new { s.Indicator, s.Group }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<PlaceRow> builder)
    {
        builder.ToTable("StatisticsPlaces").HasKey(p => p.Id);
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.HasIndex(p => new { p.Level, p.Code }).IsUnique();
    }

    /// <remarks>
    /// No foreign keys: looking up three parents for each of a million rows would take longer than writing them, and what they would forbid is found by
    /// verifying. In SQLite the table is its key (<c>WITHOUT ROWID</c>, in the migration): what one series and period say lies side by side.
    /// </remarks>
    public void Configure(EntityTypeBuilder<ObservationRow> builder)
    {
        builder.ToTable("StatisticsObservations").HasKey(o => new { o.Series, o.Period, o.Place, o.Release });
        builder.HasIndex(o => new { o.Place, o.Series, o.Period });
    }

    public void Configure(EntityTypeBuilder<CoverageRow> builder) =>
        builder.ToTable("StatisticsCoverage").HasKey(c => new { c.Release, c.Series, c.Period });

    public void Configure(EntityTypeBuilder<NeighbourRow> builder) =>
        builder.ToTable("StatisticsNeighbours").HasKey(n => new { n.Release, n.Area, n.Rank });
}
