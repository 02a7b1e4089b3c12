using System.Text;

namespace AreaInspections.Readers.Reports;

/// <summary>
/// Text as wording is compared: words in lower case with one blank between them. Signs part words, except an apostrophe, which vanishes
/// ("children’s" is <c>childrens</c>); "&amp;" is <c>and</c>. Typographic and plain signs, all dashes and all blanks are therefore alike.
/// </summary>
internal static class Wording
{
    public static string Fold(ReadOnlySpan<char> text)
    {
        var folded = new StringBuilder(text.Length);
        var gap = false;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                Part(folded, ref gap);
                folded.Append(char.ToLowerInvariant(c));
            }
            else if (c == '&')
            {
                gap = true;
                Part(folded, ref gap);
                folded.Append("and");
                gap = true;
            }
            else if (!IsApostrophe(c) && c != '\u00AD')
            {
                gap = true;
            }
        }

        return folded.ToString();
    }

    public static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ' or '`' or '´';

    /// <summary>The printed text with every run of white space as one blank, none at the ends and none before a comma or a full stop.</summary>
    public static string Squeeze(ReadOnlySpan<char> text)
    {
        var squeezed = new StringBuilder(text.Length);
        var gap = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF')
            {
                gap = true;
                continue;
            }

            gap &= !(c is ',' or '.' or ';' && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1])));
            Part(squeezed, ref gap);
            squeezed.Append(c);
        }

        return squeezed.ToString();
    }

    /// <summary>Whether folded words stand in folded text, as whole words.</summary>
    public static bool Has(string folded, string words)
    {
        for (var at = folded.IndexOf(words, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            var end = at + words.Length;
            if ((at == 0 || folded[at - 1] == ' ') && (end == folded.Length || folded[end] == ' '))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the text ends as a sentence does; a closing quotation mark or bracket after the full stop does no harm.</summary>
    public static bool EndsSentence(string text)
    {
        var at = text.Length - 1;
        while (at >= 0 && (char.IsWhiteSpace(text[at]) || text[at] is '’' or '”' or '\'' or '"' or ')' or ']'))
        {
            at--;
        }

        return at >= 0 && text[at] is '.' or '!' or '?';
    }

    private static void Part(StringBuilder text, ref bool gap)
    {
        if (gap && text.Length > 0)
        {
            text.Append(' ');
        }

        gap = false;
    }
}
