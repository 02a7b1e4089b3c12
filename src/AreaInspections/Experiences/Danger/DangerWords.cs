using System.Collections.Frozen;

namespace AreaInspections.Experiences.Danger;

/// <summary>
/// Finds listed phrases of danger whatever their capitals, apostrophes, spaces and line breaks, and in the misspellings that are listed (decision 0071). What is not listed is not found:
/// people read every account.
/// </summary>
public sealed class DangerWords
{
    private readonly FrozenDictionary<string, DangerPhrase[]> byFirst;
    private readonly SpokenWords spoken;

    /// <param name="misspellings">Word as it should be, and as it is written; the latter may be two words.</param>
    public DangerWords(IReadOnlyList<DangerPhrase> phrases, IEnumerable<(string Word, string Written)> misspellings)
    {
        Phrases = phrases;
        spoken = new(phrases.SelectMany(p => p.Places.SelectMany(place => place.Words).Concat(p.Unless.SelectMany(u => u.TrimStart('<').Split(' ')))), [.. misspellings]);
        byFirst = phrases.SelectMany(p => FirstWords(p).Select(w => (w, p))).GroupBy(x => x.w, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.Select(x => x.p).Distinct().ToArray(), StringComparer.Ordinal);
    }

    public IReadOnlyList<DangerPhrase> Phrases { get; }

    /// <returns>In the order of the text; a match within a longer one is left out.</returns>
    public IReadOnlyList<DangerMatch> In(string text) => Find(text, DateOnly.MaxValue);

    /// <summary>Looks at everything that was typed, also at how to reach the sender.</summary>
    /// <returns>Kinds of danger as <see cref="DangerKinds.Key"/> spells them, each once; empty where no word speaks of any.</returns>
    public IReadOnlyList<string> KindsIn(Account account, ExperienceForm form) =>
        [.. account.InOwnWords(form).Select(w => w.Words).Concat(account.Only(AccountPart.Contact, form).Given.Values.SelectMany(v => v)).SelectMany(In).Select(d => DangerKinds.Key(d.Kind)).Distinct(StringComparer.Ordinal)];

    /// <summary>As the list stood on a day.</summary>
    public IReadOnlyList<DangerMatch> Find(string text, DateOnly on)
    {
        var words = spoken.Of(text);
        var found = new List<DangerMatch>();
        for (var i = 0; i < words.Count; i++)
        {
            DangerMatch? longest = null;
            foreach (var phrase in byFirst.GetValueOrDefault(words[i].Word) ?? [])
            {
                if (phrase.From > on) continue;
                var end = EndOf(words, i, phrase, 0);
                if (end <= i || MeansElse(words, i, end, phrase.Unless)) continue;
                var length = words[end - 1].End - words[i].Start;
                if (longest is null || length > longest.Length) longest = new(phrase.Kind, words[i].Start, length, text.Substring(words[i].Start, length), phrase);
            }

            if (longest is not null && (found.Count == 0 || longest.Start + longest.Length > found[^1].Start + found[^1].Length)) found.Add(longest);
        }

        return found;
    }

    private static IEnumerable<string> FirstWords(DangerPhrase phrase)
    {
        foreach (var (words, mayBeMissing) in phrase.Places)
        {
            foreach (var word in words) yield return word;
            if (!mayBeMissing) yield break;
        }
    }

    /// <returns>The word after the phrase, or -1.</returns>
    private static int EndOf(List<SpokenWord> words, int at, DangerPhrase phrase, int place)
    {
        if (place == phrase.Places.Count) return at;
        var (any, mayBeMissing) = phrase.Places[place];
        if (at < words.Count && any.Contains(words[at].Word, StringComparer.Ordinal))
        {
            var end = EndOf(words, at + 1, phrase, place + 1);
            if (end >= 0) return end;
        }

        return mayBeMissing ? EndOf(words, at, phrase, place + 1) : -1;
    }

    private static bool MeansElse(List<SpokenWord> words, int first, int end, IReadOnlyList<string> unless)
    {
        foreach (var other in unless)
        {
            var before = other[0] == '<';
            var parts = (before ? other[1..] : other).Split(' ');
            if (Stands(words, before ? first - parts.Length : end, parts)) return true;
        }

        return false;
    }

    private static bool Stands(List<SpokenWord> words, int at, string[] parts)
    {
        if (at < 0 || at + parts.Length > words.Count) return false;
        for (var i = 0; i < parts.Length; i++)
        {
            if (!string.Equals(words[at + i].Word, parts[i], StringComparison.Ordinal)) return false;
        }

        return true;
    }
}
