using AreaInspections.Store.History;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AreaInspections.Store.Experiences;

/// <summary>A table that left through the gate, with the true counts behind it: locked, in the order in which it left.</summary>
internal sealed record StoredCounts
{
    /// <summary>From 1, without gap.</summary>
    public required int Sequence { get; init; }

    public required DateOnly Day { get; init; }

    /// <summary>Whether it left for everybody; otherwise for the team of an inspection.</summary>
    public required bool Public { get; init; }

    public required string MasterKey { get; init; }

    public required byte[] Key { get; init; }

    public required byte[] Text { get; init; }

    public Locked Locked => new(MasterKey, Key, Text);

    public string Place => PlaceOf(Sequence);

    public string Stream => Streams.OfCounts(Sequence, Public);

    public static string PlaceOf(int sequence) => $"experience counts {sequence}";

    /// <summary>What its entry of the history says: hashes of what is locked.</summary>
    public string Told() => StoreJson.Canonical(new ToldCounts(Day, MasterKey, StoreJson.Hash(Key), StoreJson.Hash(Text)));

    private sealed record ToldCounts(DateOnly Day, string MasterKey, string Key, string Text);
}

internal sealed class CountTables : IEntityTypeConfiguration<StoredCounts>
{
    public void Configure(EntityTypeBuilder<StoredCounts> builder)
    {
        builder.ToTable("ExperienceCounts").HasKey(c => c.Sequence);
        builder.Property(c => c.Sequence).ValueGeneratedNever();
        builder.Ignore(c => c.Locked);
        builder.Ignore(c => c.Place);
        builder.Ignore(c => c.Stream);
    }
}
