namespace AreaInspections.Reports;

/// <summary>What can be told of a sentence from its letters alone.</summary>
public static class Sentence
{
    /// <summary>Whether the text ends as a sentence does; a closing quotation mark or bracket after the full stop does no harm.</summary>
    public static bool Ends(string text)
    {
        var at = text.Length - 1;
        while (at >= 0 && (char.IsWhiteSpace(text[at]) || text[at] is '’' or '”' or '\'' or '"' or ')' or ']'))
        {
            at--;
        }

        return at >= 0 && text[at] is '.' or '!' or '?';
    }
}
