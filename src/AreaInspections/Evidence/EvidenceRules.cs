using System.Text;

namespace AreaInspections.Evidence;

/// <summary>What an item has to be like to be taken. Anything else is kept on the device that sent it and said in words.</summary>
public static class EvidenceRules
{
    /// <summary>Characters of one note; some forty pages.</summary>
    public const int LongestText = 200_000;

    private const int LongestField = 500;
    private const int MostReferences = 200;
    private const int Version7 = 7;

    /// <param name="hash">As the device computed it.</param>
    /// <returns>Empty where the item can be taken.</returns>
    public static IReadOnlyList<Problem> Check(EvidenceItem item, string hash)
    {
        var problems = new List<Problem>();
        if (item.Id.Version != Version7)
        {
            problems.Add(new Problem("evidence.id", $"The id {item.Id} is not a GUID of version 7. Make a new one on the device that wrote the note."));
        }

        if (item.WrittenAt.Kind != DateTimeKind.Utc || item.WrittenAt.Ticks % TimeSpan.TicksPerMillisecond != 0)
        {
            problems.Add(new Problem("evidence.written-at", "The time of writing has to be in UTC and whole milliseconds."));
        }

        if (!Enum.IsDefined(item.Kind) || !Enum.IsDefined(item.Confidentiality))
        {
            problems.Add(new Problem("evidence.kind", "The note names a kind of source, or a confidentiality, that there is not. Choose one of those offered."));
        }

        if (item.Parents.Contains(item.Id))
        {
            problems.Add(new Problem("evidence.own-parent", "A note cannot take its own place. An edit is a note with an id of its own."));
        }

        if (item.Parents.Count + item.Attachments.Count + item.Themes.Count + item.Phases.Count > MostReferences)
        {
            problems.Add(new Problem("evidence.too-many", $"A note names at most {MostReferences} parents, attachments, themes and phases. Split it."));
        }

        if (item.Text.Length > LongestText)
        {
            problems.Add(new Problem("evidence.too-long", $"The note has {item.Text.Length} characters; at most {LongestText} fit. Split it, or attach it as a file."));
        }

        if (string.IsNullOrWhiteSpace(item.Text) && item.Attachments.Count == 0)
        {
            problems.Add(new Problem("evidence.empty", "The note has neither words nor an attachment. Write something down first."));
        }

        string?[] fields = [item.Author, item.With, item.Where, item.Criterion, item.Transcription?.From, item.Transcription?.WrittenBy, .. item.Themes, .. item.Phases, .. item.Attachments];
        if (fields.Any(f => f?.Length > LongestField))
        {
            problems.Add(new Problem("evidence.field-too-long", $"One of the fields beside the text has more than {LongestField} characters. Put it into the text."));
        }

        if (!fields.Append(item.Text).All(Storable))
        {
            problems.Add(new Problem("evidence.characters", "The note holds a character that is half of one, or U+0000. Replace it by U+FFFD before hashing."));
        }

        if (problems.Count == 0 && EvidenceHash.Of(item) is var own && own != hash)
        {
            problems.Add(new Problem("evidence.hash-differs", $"The note came with hash {hash}, but what arrived has {own}. Send it again."));
        }

        return problems;
    }

    /// <summary>Whether every database can hold it as it is, so that its hash stays true.</summary>
    private static bool Storable(string? text)
    {
        var at = 0;
        while (text is not null && at < text.Length)
        {
            if (text[at] == '\0' || !Rune.TryGetRuneAt(text, at, out var rune))
            {
                return false;
            }

            at += rune.Utf16SequenceLength;
        }

        return true;
    }
}
