using AreaInspections.Reports;

namespace AreaInspections.Letters;

/// <summary>What became of a sentence between two versions of a letter.</summary>
public enum SentenceChange
{
    Same,
    Moved,
    Reworded,
    Added,
    Removed,
}

/// <param name="Before">As it stood; absent where it was added.</param>
/// <param name="After">As it stands; absent where it was removed.</param>
/// <param name="Words">Both in one where it was reworded; empty otherwise.</param>
public sealed record ComparedSentence(string Id, SentenceChange Change, string? Before, string? After, IReadOnlyList<WordPart> Words);

/// <summary>Compares two versions sentence by sentence, by the ids of the sentences.</summary>
public static class LetterDifferences
{
    /// <returns>In the order of the later version; what was removed stands where it stood, after the sentence before it.</returns>
    public static IReadOnlyList<ComparedSentence> Between(Letter before, Letter after)
    {
        var (old, now) = (before.Sentences.ToList(), after.Sentences.ToList());
        var oldById = old.ToDictionary(s => s.Id, StringComparer.Ordinal);
        var nowIds = now.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        var oldOrder = old.Where(s => nowIds.Contains(s.Id)).Select((s, i) => (s.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
        var compared = new List<ComparedSentence>();
        var place = 0;
        foreach (var sentence in now)
        {
            compared.Add(oldById.TryGetValue(sentence.Id, out var was) ? Compare(was, sentence, oldOrder[sentence.Id] == place++) : new(sentence.Id, SentenceChange.Added, null, sentence.Text, []));
        }

        for (var i = 0; i < old.Count; i++)
        {
            if (!nowIds.Contains(old[i].Id))
            {
                var at = i == 0 ? 0 : compared.FindIndex(c => c.Id == old[i - 1].Id) + 1;
                compared.Insert(at, new ComparedSentence(old[i].Id, SentenceChange.Removed, old[i].Text, null, []));
            }
        }

        return compared;
    }

    private static ComparedSentence Compare(LetterSentence was, LetterSentence now, bool samePlace) => was.Text == now.Text
        ? new(now.Id, samePlace ? SentenceChange.Same : SentenceChange.Moved, was.Text, now.Text, [])
        : new(now.Id, SentenceChange.Reworded, was.Text, now.Text, WordDifferences.Between(was.Text, now.Text));
}
