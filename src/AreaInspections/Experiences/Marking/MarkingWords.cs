using System.Collections.Frozen;

namespace AreaInspections.Experiences.Marking;

/// <summary>The word lists that marking rests on, as one look-up. Words are lower case, without accents and apostrophes.</summary>
public sealed class MarkingWords
{
    /// <summary>What no name is when it stands alone in a sentence without capitals.</summary>
    internal const WordKind Other = WordKind.Stop | WordKind.Verb | WordKind.Kin | WordKind.Role | WordKind.Title | WordKind.Modal | WordKind.Month | WordKind.Day
        | WordKind.Ordinary | WordKind.Place | WordKind.Public | WordKind.School | WordKind.SchoolFurther | WordKind.Street | WordKind.Birth | WordKind.Event;

    private static readonly string[] s_endings = ["ing", "ed", "es", "er", "ly", "s", "d"];
    private readonly FrozenDictionary<string, WordKind> kinds;
    private readonly string[] settingEndings;

    /// <summary>Ordinary words, and each with one letter left out.</summary>
    private readonly FrozenSet<string> near;

    /// <param name="settingEndings">How names of places and settings end.</param>
    public MarkingWords(IEnumerable<(WordKind Kind, string Word)> words, IEnumerable<string> settingEndings)
    {
        var all = new Dictionary<string, WordKind>(StringComparer.Ordinal);
        foreach (var (kind, word) in words)
        {
            all[word] = all.GetValueOrDefault(word) | kind;
        }

        kinds = all.ToFrozenDictionary(StringComparer.Ordinal);
        this.settingEndings = [.. settingEndings];
        near = all.Where(w => w.Key.Length > 3 && (w.Value & Other) != WordKind.Unknown).SelectMany(w => WithoutOne(w.Key).Prepend(w.Key)).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>How many words are known.</summary>
    public int Count => kinds.Count;

    /// <returns>Whether a list holds the word as it stands.</returns>
    public bool Lists(string word, WordKind kind) => (kinds.GetValueOrDefault(word) & kind) != WordKind.Unknown;

    /// <returns>What the word can be, also by its stem: "referrals" is as ordinary as "referral".</returns>
    internal WordKind Of(string word)
    {
        if (kinds.TryGetValue(word, out var kind)) return (kind & ~(WordKind.Given | WordKind.Surname)) == WordKind.Unknown && Inflected(word) ? kind | WordKind.Ordinary : kind;
        if (Inflected(word)) return WordKind.Ordinary;
        return settingEndings.Any(e => word.Length > e.Length + 2 && word.EndsWith(e, StringComparison.Ordinal)) ? WordKind.SchoolEnding : WordKind.Unknown;
    }

    /// <returns>Whether one letter left out, put in, changed or swapped with its neighbour makes an ordinary word.</returns>
    internal bool IsNear(string word)
    {
        if (near.Contains(word)) return true;
        foreach (var shorter in WithoutOne(word))
        {
            if (near.Contains(shorter)) return true;
        }

        return false;
    }

    /// <summary>Longer words are not mistyped words but no words; they are left alone.</summary>
    private static IEnumerable<string> WithoutOne(string word) => word.Length > 24 ? [] : Enumerable.Range(0, word.Length).Select(i => word.Remove(i, 1));

    private bool Inflected(string word)
    {
        foreach (var ending in s_endings)
        {
            if (word.Length < ending.Length + 3 || !word.EndsWith(ending, StringComparison.Ordinal)) continue;
            var stem = word[..^ending.Length];
            if (IsOrdinary(stem) || IsOrdinary(stem + "e")) return true;
            if (stem[^1] == 'i' && IsOrdinary(stem[..^1] + "y")) return true;
            if (stem[^1] == stem[^2] && IsOrdinary(stem[..^1])) return true;
        }

        return false;
    }

    private bool IsOrdinary(string stem) => Lists(stem, WordKind.Ordinary | WordKind.Verb | WordKind.Kin | WordKind.Role | WordKind.Event | WordKind.Day | WordKind.School);
}
