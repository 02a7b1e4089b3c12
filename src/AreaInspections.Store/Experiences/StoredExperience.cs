using AreaInspections.Areas;
using AreaInspections.Experiences;
using AreaInspections.Store.History;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AreaInspections.Store.Experiences;

/// <summary>What is known of an account without unlocking it. The other columns say the same as <see cref="State"/> for queries.</summary>
internal sealed record StoredExperience
{
    public required Guid Id { get; init; }

    /// <summary>Hash of the receipt code.</summary>
    public required string Receipt { get; init; }

    public required AreaId? Area { get; init; }

    public required ExperienceStage Stage { get; init; }

    public required DateTime ReceivedAt { get; init; }

    /// <summary>Speaks of danger about which nothing was done yet.</summary>
    public required bool Urgent { get; init; }

    public required int Version { get; init; }

    /// <summary>JSON of <see cref="Experience"/>.</summary>
    public required string State { get; init; }

    public static StoredExperience Of(Experience experience, string receipt) => new()
    {
        Id = experience.Id,
        Receipt = receipt,
        Area = experience.Area,
        Stage = experience.Stage,
        ReceivedAt = experience.ReceivedAt,
        Urgent = experience.Handling.Dangers.Count > 0 && experience.Handling.Escalations.Count == 0,
        Version = experience.Version,
        State = StoreJson.Write(experience),
    };

    public Experience Read() => StoreJson.Read<Experience>(State);

    /// <summary>What its entry of the history says: hashes that tell nothing of it once it is gone.</summary>
    /// <param name="parts">All there are.</param>
    public string Told(IEnumerable<StoredPart> parts) => StoreJson.Canonical(new ToldState(
        Version, Receipt, StoreJson.Hash(State), [.. parts.OrderBy(p => p.Part).Select(p => $"{p.Part} {p.MasterKey} {StoreJson.Hash(p.Key)} {StoreJson.Hash(p.Text)}")]));

    /// <summary>Stores the next state of the account, with an entry of the history.</summary>
    /// <param name="parts">All that are left.</param>
    /// <returns>As it is stored.</returns>
    public async Task<Experience> Become(Experience next, IEnumerable<StoredPart> parts, string verb, InspectionsContext context, HistoryWriter history, CancellationToken cancel)
    {
        var experience = StoreJson.AsStored(next with { Version = Version + 1 });
        var stored = Of(experience, Receipt);
        context.Update(stored).Property(e => e.Version).OriginalValue = Version;
        await history.Append(Streams.OfExperience(Id), verb, stored.Told(parts), cancel);
        return experience;
    }

    private sealed record ToldState(int Version, string Receipt, string State, IReadOnlyList<string> Parts);
}

/// <summary>One locked part of an account.</summary>
internal sealed record StoredPart
{
    public required Guid Experience { get; init; }

    public required AccountPart Part { get; init; }

    public required string MasterKey { get; init; }

    public required byte[] Key { get; init; }

    public required byte[] Text { get; init; }

    public Locked Locked => new(MasterKey, Key, Text);

    public string Place => PlaceOf(Experience, Part);

    public static string PlaceOf(Guid experience, AccountPart part) => $"experience {experience:D} {part}";

    public static StoredPart Of(Guid experience, AccountPart part, Locked locked) => new() { Experience = experience, Part = part, MasterKey = locked.MasterKey, Key = locked.Key, Text = locked.Text };
}

/// <summary>A form that is being filled in, locked.</summary>
internal sealed record StoredDraft
{
    public required Guid Id { get; init; }

    public required string Receipt { get; init; }

    public required int Version { get; init; }

    public required DateTime ChangedAt { get; init; }

    public required string MasterKey { get; init; }

    public required byte[] Key { get; init; }

    public required byte[] Text { get; init; }

    /// <summary>Holds everything the form cannot do without, by the form it was kept with.</summary>
    public required bool IsFinished { get; init; }

    public Locked Locked => new(MasterKey, Key, Text);

    public static string PlaceOf(Guid draft) => $"draft {draft:D}";
}

/// <summary>Says of a draft that it was sent and has to become an account; goes with the draft once it is one.</summary>
internal sealed record StoredSentForm
{
    /// <summary>Of the draft.</summary>
    public required Guid Id { get; init; }

    public required DateTime At { get; init; }

    public required WayIn Way { get; init; }

    /// <summary>Sign-in name; absent where the sender typed.</summary>
    public required string? TypedBy { get; init; }

    /// <summary>What its entry of the history says: a hash that tells nothing, since a locked text is like no other.</summary>
    /// <param name="draft">That was sent.</param>
    public string Told(StoredDraft draft) =>
        $"\"{StoreJson.Hash($"{At:O} {Way} {TypedBy} {draft.Receipt} {draft.Version} {draft.MasterKey} {StoreJson.Hash(draft.Key)} {StoreJson.Hash(draft.Text)}")}\"";
}

internal sealed class ExperienceTables : IEntityTypeConfiguration<StoredExperience>, IEntityTypeConfiguration<StoredPart>, IEntityTypeConfiguration<StoredDraft>, IEntityTypeConfiguration<StoredSentForm>
{
    public void Configure(EntityTypeBuilder<StoredExperience> builder)
    {
        builder.ToTable("Experiences").HasKey(e => e.Id);
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.Version).IsConcurrencyToken();
        builder.HasIndex(e => e.Receipt).IsUnique();
        builder.HasIndex(e => new { e.Stage, e.Area });
    }

    public void Configure(EntityTypeBuilder<StoredPart> builder)
    {
        builder.ToTable("ExperienceParts").HasKey(p => new { p.Experience, p.Part });
        builder.Ignore(p => p.Locked);
        builder.Ignore(p => p.Place);
        builder.HasOne<StoredExperience>().WithMany().HasForeignKey(p => p.Experience).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<StoredDraft> builder)
    {
        builder.ToTable("ExperienceDrafts").HasKey(d => d.Id);
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.Version).IsConcurrencyToken();
        builder.HasIndex(d => d.Receipt).IsUnique();
        builder.Ignore(d => d.Locked);
    }

    public void Configure(EntityTypeBuilder<StoredSentForm> builder)
    {
        builder.ToTable("SentForms").HasKey(s => s.Id);
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.HasIndex(s => s.At);
        builder.HasOne<StoredDraft>().WithOne().HasForeignKey<StoredSentForm>(s => s.Id).OnDelete(DeleteBehavior.Restrict);
    }
}
