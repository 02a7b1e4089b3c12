using System.Buffers.Binary;
using AreaInspections.Evidence;
using AreaInspections.Frameworks;
using AreaInspections.Web.People;

namespace AreaInspections.Web.Conduct.Evidence;

/// <summary>A note as it is typed into a form; kept as typed until it is right.</summary>
public sealed class NoteForm
{
    /// <summary>Made with the form, so that a form sent twice is one note.</summary>
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>Ids of what the note takes the place of; empty for a new one.</summary>
    /// <remarks>Lists can grow: what the form sends is added to them.</remarks>
    public ICollection<Guid> Of { get; init; } = [];

    public string? Text { get; set; }

    public string? Kind { get; set; }

    public string? Criterion { get; set; }

    public string? Day { get; set; }

    public string? With { get; set; }

    public string? Where { get; set; }

    public string? Confidentiality { get; set; }

    public ICollection<string> Phases { get; init; } = [];

    public ICollection<string> Themes { get; init; } = [];

    /// <summary>Hashes of files of what it takes the place of that stay.</summary>
    public ICollection<string> Keep { get; init; } = [];

    /// <summary>Ids of files that were sent before, see <see cref="Files.UploadParts"/>.</summary>
    public ICollection<Guid> Part { get; init; } = [];

    public string? From { get; set; }

    public string? WrittenBy { get; set; }

    public string? WrittenOn { get; set; }

    /// <summary>A form for an edit of one item, or for one that joins several.</summary>
    public static NoteForm Taking(IReadOnlyList<EvidenceItem> items)
    {
        var first = items[0];
        return new()
        {
            Of = [.. items.Select(i => i.Id)],
            Text = string.Join("\n\n", items.Select(i => i.Text).Distinct(StringComparer.Ordinal)),
            Kind = EvidenceWords.Value(first.Kind),
            Criterion = first.Criterion,
            Day = first.Day is { } day ? Typed(day) : null,
            With = first.With,
            Where = first.Where,
            Confidentiality = EvidenceWords.Value(items.Max(i => i.Confidentiality)),
            Phases = [.. items.SelectMany(i => i.Phases).Distinct(StringComparer.Ordinal)],
            Themes = [.. items.SelectMany(i => i.Themes).Distinct(StringComparer.Ordinal)],
            Keep = [.. items.SelectMany(i => i.Attachments).Distinct(StringComparer.Ordinal)],
            From = first.Transcription?.From,
            WrittenBy = first.Transcription?.WrittenBy,
            WrittenOn = first.Transcription is { } copied ? Typed(copied.WrittenOn) : null,
        };
    }

    /// <returns>What is wrong with what was typed; empty where it can become an item.</returns>
    public IEnumerable<Wrong> Check(FrameworkEdition edition)
    {
        if (EvidenceWords.Read<SourceKind>(Kind) is null)
        {
            yield return new("kind", "Choose what kind of source it comes from.");
        }

        if (!string.IsNullOrEmpty(Criterion) && edition.Criteria.All(c => c.Id != Criterion))
        {
            yield return new("criterion", "Choose one of the criteria offered, or none.");
        }

        if (!string.IsNullOrWhiteSpace(Day) && TypedDay.Read(Day) is null)
        {
            yield return new("day", TypedDay.Expected(Day));
        }

        if (EvidenceWords.Read<Confidentiality>(Confidentiality) is null)
        {
            yield return new("confidentiality-team", "Choose who may read it.");
        }

        if (!Copied)
        {
            yield break;
        }

        if (string.IsNullOrWhiteSpace(From))
        {
            yield return new("from", "Say what and where the paper is, or leave all three fields empty.");
        }

        if (string.IsNullOrWhiteSpace(WrittenBy))
        {
            yield return new("writtenBy", "Say who wrote on the paper, or leave all three fields empty.");
        }

        if (TypedDay.Read(WrittenOn ?? "") is null)
        {
            yield return new("writtenOn", TypedDay.Expected(WrittenOn ?? ""));
        }
    }

    /// <summary>Whether it was copied from paper.</summary>
    public bool Copied => !string.IsNullOrWhiteSpace(From) || !string.IsNullOrWhiteSpace(WrittenBy) || !string.IsNullOrWhiteSpace(WrittenOn);

    /// <summary>The item that was typed; only where nothing is wrong with it.</summary>
    public EvidenceItem Item(Guid inspection, string author, IReadOnlyList<string> attachments) => new()
    {
        Id = Id,
        Inspection = inspection,
        Parents = [.. Of],
        Kind = EvidenceWords.Read<SourceKind>(Kind)!.Value,
        Author = author,
        WrittenAt = MadeAt(Id),
        Day = TypedDay.Read(Day ?? ""),
        With = Filled(With),
        Where = Filled(Where),
        Criterion = Filled(Criterion),
        Phases = [.. Phases],
        Themes = [.. Themes],
        Confidentiality = EvidenceWords.Read<Confidentiality>(Confidentiality)!.Value,
        Text = Clean(Text ?? ""),
        Attachments = attachments,
        Transcription = Copied ? new(Filled(From)!, Filled(WrittenBy)!, TypedDay.Read(WrittenOn!)!.Value) : null,
    };

    /// <summary>The moment a GUID of version 7 was made; the same each time a form is sent, and so is the hash.</summary>
    public static DateTime MadeAt(Guid id)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes, bigEndian: true, out _);
        var milliseconds = BinaryPrimitives.ReadInt64BigEndian(bytes) >> 16;
        return DateTime.UnixEpoch.AddMilliseconds(milliseconds is < 0 or > 253_402_300_799_999 ? 0 : milliseconds);
    }

    private static string Typed(DateOnly day) => $"{day.Day} {day.Month} {day.Year}";

    private static string? Filled(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : Clean(typed.Trim());

    /// <summary>As a journal would hash it: one kind of line end, and nothing that no database holds.</summary>
    private static string Clean(string text) => text.ReplaceLineEndings("\n").Replace('\0', '\ufffd');
}
