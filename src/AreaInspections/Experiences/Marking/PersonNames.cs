using System.Collections.Frozen;

namespace AreaInspections.Experiences.Marking;

/// <summary>Names of people: listed ones, and unlisted ones that capitals, titles, relations or verbs give away. A name found once is found everywhere.</summary>
internal static class PersonNames
{
    private static readonly FrozenSet<string> s_particles =
        new[] { "de", "al", "el", "van", "von", "bin", "bint", "ibn", "ap", "ni", "der", "den", "la", "le", "du", "di", "da", "dos", "mac", "mc", "o", "ben" }.ToFrozenSet(StringComparer.Ordinal);

    public static void Mark(MarkingDraft draft)
    {
        var seeds = new bool[draft.Words.Count];
        for (var i = 0; i < seeds.Length; i++)
        {
            seeds[i] = !draft.Taken(i) && IsName(draft, i, seeds);
        }

        for (var i = 0; i < seeds.Length; i++)
        {
            // Once more, for those beside a name that was found later.
            seeds[i] = seeds[i] || (!draft.Taken(i) && IsName(draft, i, seeds));
        }

        // Listed or not, and those that are words too.
        var known = new HashSet<string>(StringComparer.Ordinal);
        var words = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < seeds.Length; i++)
        {
            if (seeds[i]) Extend(draft, i, seeds);
        }

        for (var i = 0; i < seeds.Length; i++)
        {
            if (seeds[i] && draft.Words[i].Length > 2 && (draft.Is(i, WordKind.Given) || !draft.Is(i, MarkingWords.Other))) (draft.Is(i, MarkingWords.Other) ? words : known).Add(draft.Words[i].Folded);
        }

        Again(draft, seeds, known, words);
        for (var i = 0; i < seeds.Length; i++)
        {
            if (!seeds[i]) continue;
            var last = i;
            while (last + 1 < seeds.Length && seeds[last + 1] && Joined(draft, last + 1) && !draft.Words[last].Own) last++;
            draft.Mark(DetailKind.Name, i, last);
            i = last;
        }
    }

    private static bool IsName(MarkingDraft draft, int i, bool[] seeds)
    {
        var word = draft.Words[i];
        if (word.Number || word.Length < 2 || word.Folded.Any(char.IsAsciiDigit)) return false;
        if (NameCues.AfterTitle(draft, i)) return true;
        if (word.Is(WordKind.Stop) || NameCues.IsOfPublicName(draft, i)) return false;
        if (word.Is(WordKind.Given)) return word.Is(MarkingWords.Other) ? WordThatIsName(draft, i, seeds) : word.Length > 2 || draft.AnyCapital(i) || NameCues.Any(draft, i, seeds);
        if (word.Is(MarkingWords.Other)) return word.Is(WordKind.Surname) && NameCues.Called(draft, i) && draft.AnyCapital(i);
        if (word.Is(WordKind.Surname)) return word.Length > 3 || draft.AnyCapital(i);
        return Unlisted(draft, i, seeds);
    }

    /// <summary>Grace, Will, May, Chelsea: a capital within a sentence, or what stands around it.</summary>
    private static bool WordThatIsName(MarkingDraft draft, int i, bool[] seeds)
    {
        var word = draft.Words[i];
        if (NameCues.WithSurname(draft, i) && !draft.Is(i + 1, "street")) return true;
        if (NameCues.SignsOff(draft, i) && !word.Is(WordKind.Kin)) return true;
        if (NameCues.Related(draft, i) && draft.GoesOn(i + 1) && draft.Kind(i + 1) is WordKind.Unknown or WordKind.SchoolEnding or WordKind.Surname && !draft.NearListed(i + 1)) return true;
        if (draft.AnyCapital(i) && !word.Is(WordKind.Month) && draft.Is(i + 1, "and") && draft.AnyCapital(i + 2) && draft.Is(i + 2, WordKind.Given)) return true;
        if (word.Is(WordKind.Modal) && !word.Is(WordKind.Month)) return draft.Capital(i) || NameCues.Acts(draft, i) || (NameCues.Related(draft, i) && NameCues.NameEnds(draft, i));
        var timely = word.Is(WordKind.Month | WordKind.Day);
        if (word.Is(WordKind.Place) && draft.Is(i - 1, "in", "from", "near", "to", "at", "of", "around", "across", "outside")) return false;
        if (timely && (draft.Is(i - 1, "in", "since", "until", "till", "by", "last", "next", "this", "early", "late", "mid", "of", "from", "during", "on", "and", "to", "before", "after", "over", "the", "every") || NearNumber(draft, i))) return false;
        if (word.Is(WordKind.Kin | WordKind.Role | WordKind.Title)) return false;
        if (!timely && !word.Is(WordKind.Place | WordKind.Public) && draft.Capital(i) && !InTitle(draft, i)) return true;
        if (word.Is(WordKind.Place) && draft.Capital(i) && word.Before == Before.Space && NameCues.Placed(draft, i) && !draft.Is(i - 2, WordKind.Place) && !draft.Is(i + 1, WordKind.Public) && !draft.Is(i + 1, "county", "city", "borough", "and")) return true;
        if (draft.AnyCapital(i) && (word.Own && !timely || NameCues.Acts(draft, i) || NameCues.Related(draft, i) || NameCues.Aged(draft, i))) return true;
        if (word.Is(WordKind.Modal)) return NameCues.Acts(draft, i) && !draft.Is(i + 1, "be");
        return NameCues.Called(draft, i) || NameCues.Aged(draft, i) || NameCues.Beside(draft, i, seeds) || (NameCues.Related(draft, i) && !word.Is(WordKind.Verb) && NameCues.NameEnds(draft, i))
            || (NameCues.Acts(draft, i) && NameCues.OpensClause(draft, i));
    }

    private static bool NearNumber(MarkingDraft draft, int i) =>
        (i + 1 < draft.Words.Count && draft.Words[i + 1].Number) || (i > 0 && char.IsAsciiDigit(draft.Words[i - 1].Folded[0]));

    /// <summary>"Speech and Language Therapy", "Hope House": a capital beside capitals of ordinary words.</summary>
    private static bool InTitle(MarkingDraft draft, int i) =>
        (draft.GoesOn(i + 1) && draft.AnyCapital(i + 1) && draft.Is(i + 1, WordKind.Ordinary | WordKind.Public) && !draft.Is(i + 1, WordKind.Surname))
        || (draft.GoesOn(i) && draft.AnyCapital(i - 1) && draft.Is(i - 1, WordKind.Ordinary | WordKind.Public) && !draft.Is(i - 1, WordKind.Given | WordKind.Role | WordKind.Kin));

    /// <summary>A word of no list.</summary>
    private static bool Unlisted(MarkingDraft draft, int i, bool[] seeds)
    {
        var word = draft.Words[i];
        // Other scripts have no capitals and no word of them is listed: nothing tells a name there.
        if (word.Folded[0] > '\u024F') return false;
        if (word.Case == Case.Upper && draft.CapitalsTell && word.Length < 6 && !NameCues.Called(draft, i)) return false;
        if (draft.Capital(i) && !InTitle(draft, i))
        {
            var placed = draft.Is(i - 1, "in", "near", "around", "across", "outside", "at", "of") || (draft.Is(i - 1, "to", "from") && draft.Is(i - 2, "moved", "move", "moving", "travel", "miles", "back", "live", "trip"));
            if (!placed && !draft.Is(i - 1, "the") && !(word.Is(WordKind.SchoolEnding) && !NameCues.Any(draft, i, seeds))) return true;
        }

        if (word.Length < 3) return false;
        return NameCues.Called(draft, i) || (NameCues.Aged(draft, i) && (!draft.NearListed(i) || draft.Is(i + 1, "is", "aged", "who"))) || NameCues.Beside(draft, i, seeds) || NameCues.SignsOff(draft, i)
            || (NameCues.Related(draft, i) && !NameCues.LooksMistyped(word.Folded) && (draft.AnyCapital(i) || !draft.NearListed(i) || NameCues.NameEnds(draft, i)))
            || (draft.AnyCapital(i) && word.Before == Before.Sentence && !NameCues.LooksMistyped(word.Folded) && !draft.NearListed(i) && !InTitle(draft, i) && !draft.Is(i + 1, WordKind.Public | WordKind.Street | WordKind.School))
            || (draft.NoCapitals && NameCues.Placed(draft, i) && !NameCues.LooksMistyped(word.Folded) && !draft.NearListed(i))
            || (word.Own && !draft.Is(i - 1, WordKind.Stop & ~WordKind.Unknown) && !draft.Is(i - 1, "the", "a"))
            || (NameCues.Acts(draft, i) && NameCues.OpensClause(draft, i) && !draft.NearListed(i) && (draft.AnyCapital(i) || !NameCues.LooksMistyped(word.Folded)));
    }

    /// <summary>To the rest of a full name on both sides.</summary>
    private static void Extend(MarkingDraft draft, int seed, bool[] seeds)
    {
        if (draft.Words[seed].Own) return;
        for (var (i, steps) = (seed + 1, 0); i < seeds.Length && steps < 3 && Joined(draft, i) && !seeds[i] && !draft.Taken(i); i++, steps++)
        {
            if (s_particles.Contains(draft.Words[i].Folded) && Joined(draft, i + 1) && i + 1 < seeds.Length && !draft.Taken(i + 1) && (Follows(draft, i + 1) || seeds[i + 1]))
            {
                seeds[i] = true;
                continue;
            }

            if (draft.Words[i] is { Length: 1, Case: not Case.Lower } && !draft.Is(i, "i", "a") && draft.Is(i + 1, WordKind.Surname))
            {
                seeds[i] = true;
                continue;
            }

            if (!Follows(draft, i)) break;
            seeds[i] = true;
            if (draft.Words[i].Own) break;
        }

        var before = seed - 1;
        if (before >= 0 && Joined(draft, seed) && !seeds[before] && !draft.Taken(before) && draft.AnyCapital(before) && draft.Words[before] is { Kind: WordKind.Unknown, Own: false, Length: > 2 }) seeds[before] = true;
    }

    /// <returns>Whether the word can be the next part of a name.</returns>
    private static bool Follows(MarkingDraft draft, int i)
    {
        var word = draft.Words[i];
        if (word.Number || word.Is(WordKind.Stop | WordKind.Verb | WordKind.School)) return false;
        if (draft.AnyCapital(i)) return word.Is(WordKind.Surname | WordKind.Given) || !word.Is(MarkingWords.Other);
        if (word.Before == Before.Hyphen) return !word.Is(MarkingWords.Other) || word.Is(WordKind.Given | WordKind.Surname);
        if (word.Is(WordKind.Surname) && !word.Is(WordKind.Modal | WordKind.Month | WordKind.Kin)) return !word.Is(MarkingWords.Other) || word.Own || draft.Is(i + 1, WordKind.Verb) || (draft.NoCapitals && NameCues.NameEnds(draft, i));
        return word.Kind is WordKind.Unknown or WordKind.SchoolEnding && word.Length > 3 && draft.NoCapitals && (!(NameCues.LooksMistyped(word.Folded) || draft.NearListed(i)) || (NameCues.NameEnds(draft, i) && !draft.NearListed(i)));
    }

    private static bool Joined(MarkingDraft draft, int i) => draft.GoesOn(i) && !(draft.Words[i].Before == Before.Space && draft.Words[i - 1].Own);

    private static void Again(MarkingDraft draft, bool[] seeds, HashSet<string> known, HashSet<string> words)
    {
        for (var i = 0; i < seeds.Length; i++)
        {
            if (seeds[i] || draft.Taken(i)) continue;
            var word = draft.Words[i];
            if (words.Contains(word.Folded))
            {
                seeds[i] = draft.Is(i - 1, "with", "about", "for", "told", "asked", "called", "saw", "than") || (!word.Is(WordKind.Modal | WordKind.Month) && NameCues.Placed(draft, i)) || (word.Own && !word.Is(WordKind.Month | WordKind.Day));
                continue;
            }

            var same = known.Contains(word.Folded);
            seeds[i] = (same && !NameCues.IsOfPublicName(draft, i)) || (word.Folded.Length > 4 && word.Folded[^1] == 's' && !word.Is(MarkingWords.Other) && known.Contains(word.Folded[..^1]));
        }
    }
}
