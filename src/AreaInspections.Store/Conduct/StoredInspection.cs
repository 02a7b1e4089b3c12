using AreaInspections.Areas;
using AreaInspections.Conduct;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AreaInspections.Store.Conduct;

/// <summary>An inspection under way. The state is the JSON that its last entry of the history holds, letter by letter; the other columns say the same for queries.</summary>
/// <remarks>Not the canonical spelling: that leaves empty lists out, and a state has to be readable again.</remarks>
internal sealed record StoredInspection
{
    public required Guid Id { get; init; }

    public required AreaId Area { get; init; }

    public required string Edition { get; init; }

    public required string Stage { get; init; }

    public required string Standing { get; init; }

    /// <summary>A change made from an older one is refused; also the token two writers would trip over.</summary>
    public required int Version { get; init; }

    public required string State { get; init; }

    public static StoredInspection Of(Inspection inspection) => new()
    {
        Id = inspection.Id,
        Area = inspection.Area,
        Edition = inspection.Edition,
        Stage = inspection.Stage,
        Standing = inspection.Standing.ToString(),
        Version = inspection.Version,
        State = StoreJson.Write(inspection),
    };

    public Inspection Read() => StoreJson.Read<Inspection>(State);
}

/// <summary>One thing of the working papers: a finding, a judgement, a version of the letter, a comment, a point, a signature.</summary>
internal sealed record StoredPaper
{
    public required Guid Inspection { get; init; }

    /// <summary>See <see cref="PaperKind{T}"/>.</summary>
    public required string Kind { get; init; }

    public required string Key { get; init; }

    public required int Version { get; init; }

    /// <summary>JSON, the same letter by letter as in the history.</summary>
    public required string State { get; init; }
}

internal sealed class ConductTables : IEntityTypeConfiguration<StoredInspection>, IEntityTypeConfiguration<StoredPaper>
{
    public void Configure(EntityTypeBuilder<StoredInspection> builder)
    {
        builder.ToTable("InspectionsUnderWay").HasKey(i => i.Id);
        builder.Property(i => i.Id).ValueGeneratedNever();
        builder.Property(i => i.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<StoredPaper> builder)
    {
        builder.ToTable("WorkingPapers").HasKey(p => new { p.Inspection, p.Kind, p.Key });
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.HasOne<StoredInspection>().WithMany().HasForeignKey(p => p.Inspection).OnDelete(DeleteBehavior.Restrict);
    }
}
