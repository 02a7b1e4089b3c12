namespace AreaInspections.Findings.Suggestions;

/// <summary>How firmly a cue speaks of its theme.</summary>
public enum CueGrade
{
    /// <summary>Speaks for another reading.</summary>
    Against,

    /// <summary>Hints at the theme.</summary>
    Hint,

    /// <summary>Suggests it.</summary>
    Suggests,

    /// <summary>Names it.</summary>
    Names,
}

/// <summary>One place of a cue: a word of a few, or a word of any ending.</summary>
/// <param name="Reach">How many other words may stand between the previous place and this one.</param>
public sealed record CuePlace(string[] Words, string[] Beginnings, int Reach)
{
    /// <returns>Whether the word can stand here.</returns>
    public bool Takes(string word)
    {
        foreach (var w in Words)
        {
            if (string.Equals(w, word, StringComparison.Ordinal)) return true;
        }

        foreach (var b in Beginnings)
        {
            if (word.StartsWith(b, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}

/// <summary>Words in a given order within one sentence that speak for, or against, a theme.</summary>
/// <param name="Text">As written in the cue file.</param>
public sealed record Cue(string Theme, CueGrade Grade, string Text, CuePlace[] Places)
{
    /// <summary>Its name in the model.</summary>
    public string Name { get; } = Theme + " " + Text;

    /// <summary>The features that a hit shows: the cue itself, a cue of its theme and grade, and the same in the opening.</summary>
    public (NamedKey Cue, NamedKey Grade, NamedKey GradeInOpening) Keys { get; } =
        (new NamedKey($"c:{Theme} {Text}"), new NamedKey($"g:{Theme} {(int)Grade}"), new NamedKey($"h:{Theme} {(int)Grade}"));
}

/// <summary>A cue found in a finding.</summary>
/// <param name="Cue">Place of the cue in its lexicon.</param>
/// <param name="First">First word it took.</param>
/// <param name="End">Last word it took, excluded.</param>
public sealed record CueHit(int Cue, int Sentence, int First, int End);
