namespace AreaInspections.Experiences.Marking;

/// <summary>Names of schools, colleges and nurseries: by their kind ("oakfield primary"), by a saint ("st marys"), or by what is said of them ("his school, Oakfield").</summary>
internal static class SchoolNames
{
    private const int LongestName = 5;
    private static readonly string[] s_noSetting = ["hospital", "hospice", "ward", "trust", "nhs", "ambulance", "road", "street", "avenue", "lane", "close", "day", "clinic", "centre", "foundation", "square", "court", "drive", "way", "terrace"];
    private static readonly string[] s_towns = ["helens", "albans", "neots", "ives", "austell", "leonards", "asaph", "edmunds"];

    public static void Mark(MarkingDraft draft)
    {
        var names = new Dictionary<string, List<string[]>>(StringComparer.Ordinal);
        for (var i = 0; i < draft.Words.Count; i++)
        {
            if (draft.Is(i, WordKind.School) && !draft.Taken(i)) ByKind(draft, i, names);
        }

        for (var i = 0; i + 1 < draft.Words.Count; i++)
        {
            if (draft.Is(i, "st", "saint", "sts") && !draft.Taken(i)) BySaint(draft, i);
            else if (ActsAsSetting(draft, i) && draft.Mark(DetailKind.School, i, i)) Remember(draft, i, i + 1, names);
            else BySaying(draft, i, names);
        }

        Again(draft, names);
    }

    /// <summary>"They said Hillcrest was full": a word that ends as settings do and does what settings do.</summary>
    private static bool ActsAsSetting(MarkingDraft draft, int i) =>
        draft.Kind(i) == WordKind.SchoolEnding && !draft.Words[i].Own && !draft.NearListed(i) && !draft.Is(i - 1, "mr", "mrs", "ms", "miss", "dr", "in", "near", "around")
        && ((draft.Is(i + 1, "was", "is") && draft.Is(i + 2, "full", "brilliant", "great", "amazing", "awful", "useless", "oversubscribed")) || draft.Is(i + 1, "excluded", "suspended", "refused", "couldnt", "offered"));

    private static void ByKind(MarkingDraft draft, int kind, Dictionary<string, List<string[]>> names)
    {
        var last = kind;
        while (last - kind < 4 && draft.GoesOn(last + 1) && !draft.Taken(last + 1) && draft.Is(last + 1, WordKind.School | WordKind.SchoolFurther) && !draft.Is(last + 1, "of", "and", "e")) last++;
        while (last > kind && !draft.Is(last, WordKind.School) && !draft.Is(last, "centre", "form")) last--;
        if (last == kind && draft.Is(kind, "high", "secondary", "primary", "junior", "prep") && draft.Is(last + 1, "needs", "need", "care", "level", "end")) return;

        var first = kind;
        while (first > 0 && kind - first < LongestName + 2 && Joined(draft, first) && !draft.Taken(first - 1) && MayName(draft, first - 1)) first--;
        while (first < kind && !Begins(draft, first)) first++;
        var end = kind;
        while (end > first && draft.Is(end - 1, WordKind.SchoolFurther) && !Saintly(draft, end - 1) && !(draft.Is(end - 1, WordKind.SchoolWord) && end - 1 == first && AnyCapital(draft, first))) end--;
        if (end == first) return;
        if (draft.Mark(DetailKind.School, first, last)) Remember(draft, first, end, names);
    }

    /// <summary>Nothing between, or the full stop of "St.".</summary>
    private static bool Joined(MarkingDraft draft, int word) => draft.GoesOn(word) || (draft.Is(word - 1, "st") && draft.Words[word].Start - draft.Words[word - 1].End <= 2);

    private static bool AnyCapital(MarkingDraft draft, int word) => draft.AnyCapital(word) && !draft.Is(word, WordKind.BeforeSchool | WordKind.Stop);

    private static bool Saintly(MarkingDraft draft, int word) => draft.Is(word, WordKind.Saint) && draft.Is(word - 1, "st", "saint");

    /// <returns>Whether the word can stand within the name of a setting.</returns>
    private static bool MayName(MarkingDraft draft, int i)
    {
        var word = draft.Words[i];
        if (word.Number) return false;
        if (draft.Is(i, "st", "saint", "of", "and", "the") || word.Is(WordKind.SchoolFurther) || Saintly(draft, i)) return true;
        if (word.Own && word.Is(WordKind.Given)) return false;
        if (draft.Is(i, "king", "queen", "bishop", "lord", "lady", "christ") || (word.Is(WordKind.Street | WordKind.WeakStreet) && !word.Is(WordKind.Stop | WordKind.Verb))) return true;
        if (word.Is(WordKind.Stop | WordKind.Month | WordKind.Day)) return false;
        if (draft.AnyCapital(i)) return word.Before != Before.Sentence || !word.Is(WordKind.Stop | WordKind.Verb | WordKind.BeforeSchool | WordKind.Kin);
        if (word.Is(WordKind.Verb | WordKind.Kin | WordKind.Role | WordKind.Title | WordKind.Modal)) return false;
        if (word.Is(WordKind.SchoolWord | WordKind.SchoolEnding | WordKind.Place)) return true;
        if (word.Is(WordKind.Ordinary | WordKind.Public)) return false;
        if (word.Is(WordKind.Given)) return draft.Is(i - 1, "king", "queen", "sir", "lady", "lord", "bishop", "st") || draft.Is(i + 1, WordKind.Surname);
        return word.Is(WordKind.Surname) || !draft.NearListed(i);
    }

    /// <returns>Whether a setting's name can begin here: "the local" is cut off, "the Meadows" is not.</returns>
    private static bool Begins(MarkingDraft draft, int i)
    {
        if (draft.Is(i, "st", "saint")) return true;
        if (draft.Is(i, "the")) return draft.Capital(i) && Begins(draft, i + 1);
        if (draft.AnyCapital(i) && draft.Words[i].Before != Before.Sentence) return !draft.Is(i, WordKind.Stop);
        return !draft.Is(i, WordKind.BeforeSchool | WordKind.Stop) && (!draft.Is(i, WordKind.SchoolFurther) || draft.Is(i, WordKind.SchoolWord)) && !(draft.Is(i, WordKind.Place) && draft.Is(i - 1, "in") && draft.Is(i + 1, WordKind.School));
    }

    private static void BySaint(MarkingDraft draft, int saint)
    {
        var name = saint + 1;
        if (draft.Taken(name) || !Joined(draft, name)) return;
        if (!draft.Is(name, WordKind.Saint) && !(draft.AnyCapital(name) && draft.Words[name].Own)) return;
        if (draft.Is(name, s_towns) || (draft.Is(saint - 1, "in", "near") && !draft.Words[name].Own && !draft.Words[name].Folded.EndsWith('s'))) return;
        for (var i = name + 1; i <= name + 3 && draft.GoesOn(i); i++)
        {
            if (draft.Is(i, s_noSetting)) return;
        }

        var last = name;
        while (draft.GoesOn(last + 1) && last < name + 4 && draft.Is(last + 1, "rc", "catholic", "ce", "cofe", "primary", "academy", "school", "nursery", "college", "high", "infants", "juniors")) last++;
        draft.Mark(DetailKind.School, saint, last);
    }

    /// <summary>"his school, Oakfield", "goes to Hillcrest", "a nursery called little stars".</summary>
    private static void BySaying(MarkingDraft draft, int i, Dictionary<string, List<string[]>> names)
    {
        var called = draft.Is(i, "called", "named") && (draft.Is(i - 1, WordKind.School) || draft.Is(i - 1, "setting", "provision", "unit", "place", "one", "childminder", "childminders"));
        var kind = draft.Is(i, WordKind.School) && draft.Is(i, "school", "nursery", "college", "academy", "preschool", "setting") && draft.Words[i + 1].Before is Before.Comma or Before.Space;
        var goes = (draft.Is(i, "to") && draft.Is(i - 1, "goes", "went", "go", "going", "moved", "transferred", "moving", "started", "back")) || draft.Is(i, "attends", "attended", "attending", "at", "offered", "left", "chose", "visited", "hates", "loves") || (draft.Is(i, "to", "from") && draft.Kind(i + 1) == WordKind.SchoolEnding && draft.Is(i - 1, "moved", "transferred", "excluded", "expelled", "goes", "went"));
        var first = draft.Is(i + 1, "the") && draft.Capital(i + 2) ? i + 2 : i + 1;
        if (!(called || kind || goes) || first >= draft.Words.Count || draft.Taken(first) || draft.Words[first].Own || draft.Is(first, "st", "saint")) return;
        var word = draft.Words[first];
        var unlisted = !word.Is(MarkingWords.Other & ~WordKind.Place | WordKind.Given);
        var fits = called ? unlisted || word.Is(WordKind.SchoolWord) && !word.Is(WordKind.Stop) || draft.AnyCapital(first) && !word.Is(WordKind.Stop)
            : draft.AnyCapital(first) ? unlisted && !draft.NearListed(first) && !(word.Is(WordKind.Place) && !kind) && (!word.Is(WordKind.Surname) || word.Is(WordKind.SchoolEnding)) && !draft.Is(first + 1, s_noSetting) && !draft.Is(first + 1, WordKind.Public)
            : word.Is(WordKind.SchoolEnding) && word.Kind == WordKind.SchoolEnding && !draft.NearListed(first);
        if (!fits) return;
        var last = first;
        while (last < first + 3 && draft.GoesOn(last + 1) && !draft.Taken(last + 1) && (draft.Capital(last + 1) && !draft.Is(last + 1, WordKind.Stop | WordKind.Verb) || called && draft.Is(last + 1, WordKind.SchoolWord) && !draft.Is(last + 1, WordKind.Stop | WordKind.Verb))) last++;
        if (draft.Mark(DetailKind.School, first, last)) Remember(draft, first, last + 1, names);
    }

    private static void Remember(MarkingDraft draft, int first, int end, Dictionary<string, List<string[]>> names)
    {
        if (draft.Is(first, "st", "saint", "the")) return;
        if (end - first == 1 && draft.Is(first, MarkingWords.Other)) return;
        var name = draft.Words.GetRange(first, end - first).Select(w => w.Folded).ToArray();
        if (!names.TryGetValue(name[0], out var same)) names[name[0]] = same = [];
        if (same.Count < 8 && !same.Exists(s => s.SequenceEqual(name))) same.Add(name);
    }

    /// <summary>A setting named once is found again without its kind.</summary>
    private static void Again(MarkingDraft draft, Dictionary<string, List<string[]>> names)
    {
        for (var i = 0; names.Count > 0 && i < draft.Words.Count; i++)
        {
            if (draft.Taken(i) || !names.TryGetValue(draft.Words[i].Folded, out var same)) continue;
            foreach (var name in same.Where(n => i + n.Length <= draft.Words.Count))
            {
                if (Enumerable.Range(0, name.Length).All(k => draft.Is(i + k, name[k]) && !draft.Taken(i + k)) && draft.Mark(DetailKind.School, i, i + name.Length - 1)) break;
            }
        }
    }
}
