using System.Buffers;
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
        const int OnStack = 512;
        var most = (text.Length * 4) + 1;
        char[]? rented = most > OnStack ? ArrayPool<char>.Shared.Rent(most) : null;
        var folded = rented is null ? stackalloc char[OnStack] : rented;
        var length = 0;
        var gap = false;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                Part(folded, ref length, ref gap);
                folded[length++] = char.ToLowerInvariant(c);
            }
            else if (c == '&')
            {
                gap = true;
                Part(folded, ref length, ref gap);
                "and".CopyTo(folded[length..]);
                length += 3;
                gap = true;
            }
            else if (!IsApostrophe(c) && c != '\u00AD')
            {
                gap = true;
            }
        }

        var result = folded[..length].ToString();
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return result;
    }

    public static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ' or '`' or '´';

    /// <summary>The printed text with every run of white space as one blank, none at the ends and none before a comma or a full stop.</summary>
    public static string Squeeze(string text)
    {
        if (IsSqueezed(text))
        {
            return text;
        }

        var squeezed = new StringBuilder(text.Length);
        var gap = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF')
            {
                gap = squeezed.Length > 0;
                continue;
            }

            if (gap && !(c is ',' or '.' or ';' && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]))))
            {
                squeezed.Append(' ');
            }

            gap = false;
            squeezed.Append(c);
        }

        return squeezed.ToString();
    }

    private static bool IsSqueezed(string text)
    {
        var before = ' ';
        foreach (var c in text)
        {
            if (before == ' ' ? c is ' ' or ',' or '.' or ';' : c != ' ' && char.IsWhiteSpace(c))
            {
                return false;
            }

            if (c is '\u200B' or '\uFEFF' or '\u00A0' or '\t' or '\n')
            {
                return false;
            }

            before = c;
        }

        return before != ' ' || text.Length == 0;
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

    private static void Part(Span<char> text, ref int length, ref bool gap)
    {
        if (gap && length > 0)
        {
            text[length++] = ' ';
        }

        gap = false;
    }
}
