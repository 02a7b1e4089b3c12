using System.Collections.Frozen;

namespace AreaInspections.Findings.Suggestions;

/// <summary>What stands around a cue: whether it is spoken of, or only touched on the way to another point.</summary>
internal static class CueSetting
{
    private const int SubjectWords = 3;

    private static readonly FrozenSet<string> Verbs = Set("is are was were has have had do does did can will should must remain remains need needs work works provide provides ensure ensures offer offers help helps");
    private static readonly FrozenSet<string> Ways = Set("through by via with from using alongside");
    private static readonly FrozenSet<string> Links = Set("of in for on about to at within into around regarding");
    private static readonly FrozenSet<string> Lists = Set("including include includes as like");
    private static readonly FrozenSet<string> Clauses = Set("so which because when where if that ensure ensures ensuring enables enabling means meaning leading resulting");

    private static readonly FrozenSet<string> Judgements = Set(
        "effective effectively strong strength strengths good well poor weak weakness weaknesses inconsistent inconsistency inconsistently variable variability varied limited lack lacks " +
        "lacking insufficient not too slow long delays delay improve improved improving improvement improvements high low valued positive positively established robust strengthen develop " +
        "underdeveloped gaps gap few excellent comprehensive clear timely quality available");

    /// <returns>For each sentence where its first clause marker stands (or its end), and whether it judges.</returns>
    public static (int Clause, bool Judges)[] Read(FindingText text)
    {
        var read = new (int Clause, bool Judges)[text.Sentences.Length];
        for (var s = 0; s < read.Length; s++)
        {
            var sentence = text.Sentences[s];
            read[s].Clause = sentence.End;
            for (var w = sentence.End - 1; w >= sentence.First; w--)
            {
                if (Clauses.Contains(text.Words[w].Text)) read[s].Clause = w;
                read[s].Judges |= Judgements.Contains(text.Words[w].Text);
            }
        }

        return read;
    }

    /// <summary>Adds the setting of a cue to the terms of its theme, from the given place on.</summary>
    public static void Mark(FindingText text, CueHit hit, (int Clause, bool Judges) read, double[] terms, int from)
    {
        var sentence = text.Sentences[hit.Sentence];
        var before = hit.First > sentence.First ? text.Words[hit.First - 1].Text : "";
        var after = hit.End < sentence.End ? text.Words[hit.End].Text : "";
        if (hit.First - sentence.First < SubjectWords) terms[from] = 1;
        if (Verbs.Contains(after)) terms[from + 1] = 1;
        if (Ways.Contains(before)) terms[from + 2] = 1;
        if (Links.Contains(before)) terms[from + 3] = 1;
        if (Lists.Contains(before)) terms[from + 4] = 1;
        if (before is "and" or "or" || after is "and" or "or") terms[from + 5] = 1;
        terms[from + (read.Clause < hit.First ? 6 : 7)] = 1;
        if (read.Judges) terms[from + 8] = 1;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
