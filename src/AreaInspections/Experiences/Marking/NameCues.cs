namespace AreaInspections.Experiences.Marking;

/// <summary>What around a word says that it is the name of a person.</summary>
internal static class NameCues
{
    /// <summary>"Mrs Khan", "dr patel", "Mr and Mrs Green", "miss lowri".</summary>
    public static bool AfterTitle(MarkingDraft draft, int i)
    {
        if (i == 0 || !draft.Is(i - 1, WordKind.Title) || draft.Words[i].Start - draft.Words[i - 1].End > 2 || draft.Words[i].Before is Before.Comma or Before.Other) return false;
        var (word, title) = (draft.Words[i], draft.Words[i - 1]);
        if (word.Is(WordKind.Stop | WordKind.Title)) return false;
        if (draft.AnyCapital(i)) return !word.Is(WordKind.Verb) || word.Is(WordKind.Surname);
        if (word.Is(WordKind.Verb | WordKind.Kin | WordKind.School)) return false;
        if (title.Is("mr") || title.Is("mrs") || title.Is("ms") || title.Is("mx")) return true;
        if (word.Is(WordKind.Surname | WordKind.Given) && !word.Is(WordKind.Modal)) return !title.Is("miss") || !word.Is(MarkingWords.Other) || !MissesSomething(draft, i - 1);
        return !word.Is(MarkingWords.Other) && !LooksMistyped(word.Folded) && !(title.Is("miss") && MissesSomething(draft, i - 1));
    }

    public static bool Any(MarkingDraft draft, int i, bool[] seeds) =>
        Called(draft, i) || Related(draft, i) || Aged(draft, i) || Beside(draft, i, seeds) || SignsOff(draft, i) || draft.Words[i].Own || (Acts(draft, i) && OpensClause(draft, i));

    /// <summary>"my son jack", "the SENCo, Aoife", "social worker kezia".</summary>
    public static bool Related(MarkingDraft draft, int i)
    {
        if (i == 0 || draft.Words[i].Before is not (Before.Space or Before.Comma or Before.Hyphen or Before.Other)) return false;
        if (!draft.Is(i - 1, WordKind.Kin | WordKind.Role) || draft.Words[i - 1].Own) return false;
        // "the teacher who", "a good friend told": the word itself has to be able to be a name; that is asked by whoever calls.
        return !draft.Is(i, WordKind.Kin | WordKind.Role);
    }

    /// <summary>"a boy called kaelan", "his name is idris", "my names joy".</summary>
    public static bool Called(MarkingDraft draft, int i)
    {
        if (draft.Is(i, WordKind.Stop) || i == 0 || draft.Words[i].Before == Before.Sentence) return false;
        if (draft.Is(i - 1, "called", "named")) return !draft.Is(i - 2, WordKind.School) && !draft.Is(i - 2, "was", "were", "been", "being", "got", "get", "i", "we", "they", "he", "she", "it", "condition", "thing", "something", "medication", "programme", "who", "setting");
        if (draft.Is(i - 1, "is", "are", "was") && draft.Is(i - 2, "name", "names")) return true;
        return draft.Is(i - 1, "names", "name") && draft.Is(i - 2, "my", "his", "her", "childs", "sons", "daughters") && draft.Words[i].Before != Before.Sentence;
    }

    /// <summary>"jack, aged 9", "jack (9)", "jack who is 9", "jack is my son", "jack, my son".</summary>
    public static bool Aged(MarkingDraft draft, int i)
    {
        if (i + 2 >= draft.Words.Count) return false;
        var next = draft.Words[i + 1];
        if (next.Before == Before.Sentence) return false;
        if (draft.Is(i + 1, "aged", "age") && draft.Words[i + 2].Number) return true;
        if (next.Number && next.Length <= 2 && next.Before == Before.Other && next.Start > 0 && draft.Text[next.Start - 1] == '(') return true;
        var after = draft.Is(i + 1, "is", "was", "who") ? (draft.Is(i + 1, "who") && draft.Is(i + 2, "is", "was") ? i + 3 : i + 2) : 0;
        if (after > 0 && after < draft.Words.Count && (draft.Words[after].Number && draft.Words[after].Length <= 2 && !draft.Is(after + 1, "weeks", "months", "hours", "days", "minutes"))) return true;
        var kin = draft.Is(i + 1, "my", "our") ? i + 2 : after > 0 && draft.Is(after, "my", "our") ? after + 1 : 0;
        return kin > 0 && (draft.Is(kin, WordKind.Kin) || draft.Is(kin + 1, WordKind.Kin)) && !draft.Is(i, WordKind.Kin);
    }

    /// <summary>"jack and kaelan", "jack, kaelan and zofia".</summary>
    public static bool Beside(MarkingDraft draft, int i, bool[] seeds)
    {
        if (i < 2 || draft.Words[i].Before == Before.Sentence || LooksMistyped(draft.Words[i].Folded)) return false;
        if (draft.Is(i - 1, "and") && seeds[i - 2] && draft.Words[i - 1].Before == Before.Space && !draft.Is(i, MarkingWords.Other)) return true;
        return draft.Words[i].Before == Before.Comma && seeds[i - 1] && draft.Is(i + 1, "and") && !draft.Is(i, MarkingWords.Other);
    }

    /// <summary>Does what a person does: "grace was", "will doesn't".</summary>
    public static bool Acts(MarkingDraft draft, int i) => draft.Is(i + 1, WordKind.Verb) && draft.Words[i + 1].Before == Before.Space && !draft.Words[i].Own;

    /// <summary>Stands where a subject stands: at the beginning, or after "and", "because".</summary>
    public static bool OpensClause(MarkingDraft draft, int i) =>
        draft.Words[i].Before == Before.Sentence || draft.Words[i].Before == Before.Comma
        || draft.Is(i - 1, "and", "but", "so", "because", "when", "while", "since", "if", "then", "that", "where", "after", "before", "until", "although", "though", "once", "cos", "as", "how", "why", "whilst", "is", "was", "does");

    /// <summary>Stands where names stand and other words need an article: "with kaelan it is", "told kaelan off".</summary>
    public static bool Placed(MarkingDraft draft, int i) =>
        !draft.Is(i - 1, "the", "a", "an", "my", "his", "her", "our", "their", "this", "that", "these", "some", "any", "no", "very", "so", "more", "too", "your", "in", "on", "at")
        && (OpensClause(draft, i) || Acts(draft, i) || draft.Is(i - 1, "with", "to", "for", "about", "from", "by", "told", "tell", "asked", "ask", "saw", "seen", "sent", "sending", "send", "can", "does", "gets", "get", "helped", "took", "kept", "made", "left", "see", "let", "than", "both", "of", "referred", "put", "picked", "gave", "knows", "excluded", "suspended", "diagnosed", "assessed"));

    /// <summary>Whether a name can end here, so that "my son will need" has none.</summary>
    public static bool NameEnds(MarkingDraft draft, int i) =>
        i + 1 >= draft.Words.Count || draft.Words[i + 1].Before is not (Before.Space or Before.Hyphen) || draft.Words[i].Own || draft.Is(i + 1, WordKind.Verb) || draft.Is(i + 1, "who", "and", "but", "at", "in", "to", "with", "as", "when", "because", "since", "about", "for");

    /// <summary>"Kind regards, Siobhra".</summary>
    public static bool SignsOff(MarkingDraft draft, int i) =>
        draft.Is(i - 1, "regards", "sincerely", "faithfully", "wishes") || (i > 0 && i >= draft.Words.Count - 3 && draft.Is(i - 1, "thanks", "from", "thankyou", "love", "you", "reading"));

    /// <summary>"joy green", "mark rostami": a name that is a word, with a surname behind it.</summary>
    public static bool WithSurname(MarkingDraft draft, int i) =>
        draft.GoesOn(i + 1) && draft.Words[i + 1].Before == Before.Space && !draft.Words[i].Own && draft.Is(i + 1, WordKind.Surname)
        && (!draft.Is(i + 1, MarkingWords.Other) || (draft.AnyCapital(i) && draft.AnyCapital(i + 1)));

    /// <summary>Belongs to a service, a hospital, a condition: "Turner syndrome", "St George's Hospital", "Marie Curie".</summary>
    public static bool IsOfPublicName(MarkingDraft draft, int i)
    {
        if (draft.Is(i - 1, "st", "saint") && draft.Words[i].Start - draft.Words[i - 1].End <= 2) return true;
        if (draft.Is(i, WordKind.Public) && (draft.Is(i + 1, WordKind.Public) || (draft.GoesOn(i) && draft.Is(i - 1, WordKind.Public)))) return true;
        for (var next = i + 1; next <= i + 2 && draft.GoesOn(next); next++)
        {
            if (draft.Is(next, WordKind.Public) && !(draft.Is(next, "team", "service", "services", "mind", "contact", "scope", "test") && !draft.AnyCapital(next))) return !draft.Words[next - 1].Own || draft.Is(next, "syndrome", "disease", "palsy", "hospital", "hospice", "ward", "trust", "foundation");
            if (!draft.AnyCapital(next) && !draft.Is(next, WordKind.Surname)) return false;
        }

        return false;
    }

    /// <summary>Ends as verbs and plurals do, so it is rather a word mistyped than a name.</summary>
    public static bool LooksMistyped(string word) =>
        word.Length > 4 && (word.EndsWith("ing", StringComparison.Ordinal) || word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("ly", StringComparison.Ordinal) || word.EndsWith("es", StringComparison.Ordinal)
            || word.EndsWith("ment", StringComparison.Ordinal) || word.EndsWith("tion", StringComparison.Ordinal) || word.EndsWith("ness", StringComparison.Ordinal) || word.EndsWith("nt", StringComparison.Ordinal) || word.EndsWith('s'));

    private static bool MissesSomething(MarkingDraft draft, int miss) =>
        draft.Is(miss - 1, "to", "will", "not", "dont", "didnt", "i", "we", "he", "she", "they", "would", "and", "doesnt", "cant", "really", "you", "could", "or", "often", "always");
}
