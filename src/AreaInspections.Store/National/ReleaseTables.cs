using AreaInspections.National;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AreaInspections.Store.National;

/// <summary>A file of a release, byte by byte; apart because it is long and seldom needed.</summary>
internal sealed record ReleasedBytes
{
    public required string Release { get; init; }

    public required string Name { get; init; }

#pragma warning disable CA1819 // A column of bytes.
    public required byte[] Bytes { get; init; }
#pragma warning restore CA1819
}

internal sealed class ReleaseTables : IEntityTypeConfiguration<Release>, IEntityTypeConfiguration<ReleasedBytes>
{
    public void Configure(EntityTypeBuilder<Release> builder) => builder.ToTable("Releases").HasKey(r => r.Id);

    public void Configure(EntityTypeBuilder<ReleasedBytes> builder)
    {
        builder.ToTable("ReleaseFiles").HasKey(f => new { f.Release, f.Name });
        builder.HasOne<Release>().WithMany().HasForeignKey(f => f.Release).OnDelete(DeleteBehavior.Restrict);
    }
}
