using AreaInspections.Evidence;
using AreaInspections.Store.Conduct;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AreaInspections.Store.Evidence;

/// <summary>One piece of evidence, added and never changed.</summary>
internal sealed record StoredEvidence
{
    public required Guid Id { get; init; }

    public required Guid Inspection { get; init; }

    /// <summary>In the order of arrival, counted from 1 without gap within the inspection; the same as in the history.</summary>
    public required int Sequence { get; init; }

    /// <summary>SHA-256 of <see cref="Item"/>.</summary>
    public required string Hash { get; init; }

    /// <summary>UTC, whole milliseconds.</summary>
    public required DateTime ReceivedAt { get; init; }

    /// <summary>Canonical spelling, letter by letter what was hashed; see <see cref="EvidenceHash"/>.</summary>
    public required string Item { get; init; }

    public EvidenceItem Read() => EvidenceHash.Read(Item);

    public EvidenceReceipt Receipt(bool alreadyThere) => new(Id, Hash, Sequence, ReceivedAt, alreadyThere);

    /// <summary>What the history says of it.</summary>
    public string Told() => StoreJson.Canonical(new EvidenceState(Id, StoreJson.Hash(Item), ReceivedAt));

    private sealed record EvidenceState(Guid Id, string Hash, DateTime ReceivedAt);
}

/// <summary>A file that evidence, an answer or a point names by its content hash; once for each inspection it is of.</summary>
internal sealed record StoredAttachment
{
    public required Guid Inspection { get; init; }

    /// <summary>Lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>As it came first, without folder.</summary>
    public required string Name { get; init; }

    /// <summary>As found by looking at the bytes, not as claimed.</summary>
    public required string ContentType { get; init; }

    public required DateTime ReceivedAt { get; init; }

    public required byte[] Bytes { get; init; }

    public string Told() => StoreJson.Canonical(new AttachmentState(StoreJson.Hash(Bytes), Bytes.Length, Name, ContentType, ReceivedAt));

    private sealed record AttachmentState(string Sha256, int Length, string Name, string ContentType, DateTime ReceivedAt);
}

internal sealed class EvidenceTables : IEntityTypeConfiguration<StoredEvidence>, IEntityTypeConfiguration<StoredAttachment>
{
    public void Configure(EntityTypeBuilder<StoredEvidence> builder)
    {
        builder.ToTable("Evidence").HasKey(e => e.Id);
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.HasIndex(e => new { e.Inspection, e.Sequence }).IsUnique();
        builder.HasOne<StoredInspection>().WithMany().HasForeignKey(e => e.Inspection).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<StoredAttachment> builder)
    {
        builder.ToTable("Attachments").HasKey(a => new { a.Inspection, a.Sha256 });
        builder.HasOne<StoredInspection>().WithMany().HasForeignKey(a => a.Inspection).OnDelete(DeleteBehavior.Restrict);
    }
}
