using System.Globalization;
using System.Security.Cryptography;
using AreaInspections.Conduct.Children;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AreaInspections.Store.Conduct;

/// <summary>
/// The children whose cases are followed. Unlike everything else of an inspection they are to be erased, so they stand here alone: the history holds how they were drawn,
/// and of the children themselves only a hash, which a number by chance beside them keeps from being guessed.
/// </summary>
internal sealed record StoredSample
{
    public required Guid Inspection { get; init; }

    /// <summary>JSON of the sample without its children, the same letter by letter as in the history.</summary>
    public required string State { get; init; }

    /// <summary>JSON of the children and the number by chance; empty once they were erased.</summary>
    public required string Children { get; init; }

    public static StoredSample Of(TrackedSample sample) => new()
    {
        Inspection = sample.Inspection,
        State = StoreJson.Write(sample with { Children = [] }),
        Children = sample.Erased is not null ? "" : StoreJson.Write(new KeptChildren(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32)), sample.Children)),
    };

    public TrackedSample Read() => StoreJson.Read<TrackedSample>(State) with { Children = Children.Length == 0 ? [] : StoreJson.Read<KeptChildren>(Children).Children };

    /// <summary>What the history says of it.</summary>
    public string Told() => string.Create(CultureInfo.InvariantCulture, $"{{\"sample\":{State},\"children\":\"{(Children.Length == 0 ? "erased" : StoreJson.Hash(Children))}\"}}");

    private sealed record KeptChildren(string Salt, IReadOnlyList<TrackedChild> Children);
}

internal sealed class SampleTable : IEntityTypeConfiguration<StoredSample>
{
    public void Configure(EntityTypeBuilder<StoredSample> builder)
    {
        builder.ToTable("TrackedSamples").HasKey(s => s.Inspection);
        builder.HasOne<StoredInspection>().WithMany().HasForeignKey(s => s.Inspection).OnDelete(DeleteBehavior.Restrict);
    }
}
