namespace AreaInspections.Readers.Reports.Pdf;

/// <summary>Tells the sign of a list item from its words.</summary>
internal static class BulletSign
{
    /// <summary>Signs that stand for nothing else at the beginning of a line, and the private signs of fonts of pictures.</summary>
    public static bool IsSure(char c) => c is '•' or '■' or '▪' or '●' or '◦' or '○' or '□' or '▫' or '‣' or '⁃' or '∙' or '◾' or '◼' or '◆' or '➢' or '✓' or '►' or '▶'
        || c is >= '\uE000' and <= '\uF8FF';

    /// <summary>Signs that may also stand in a sentence.</summary>
    public static bool IsPossible(char c) => IsSure(c) || c is '-' or '–' or '—' or '−' or '*' or '·' or '§' or '¨';

    /// <summary>Length of the sign with the blanks after it; 0 where the text does not begin with one.</summary>
    /// <param name="sure">Only signs that are sure.</param>
    public static int Length(ReadOnlySpan<char> text, bool sure)
    {
        if (text.Length == 0)
        {
            return 0;
        }

        var known = sure ? IsSure(text[0]) : IsPossible(text[0]) || (text[0] == 'o' && (text.Length == 1 || text[1] == ' '));
        if (!known || (!IsSure(text[0]) && text.Length > 1 && text[1] != ' '))
        {
            return 0;
        }

        return text.Length > 1 && text[1] == ' ' ? 2 : 1;
    }

    /// <summary>Length of a number such as "1.", "2)", "(iv)" or "b." with the blanks after it; 0 where the text does not begin with one.</summary>
    public static int NumberLength(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf(' ');
        var word = end < 0 ? text : text[..end];
        if (word.Length is < 2 or > 6 || word[^1] is not ('.' or ')') || !char.IsLetterOrDigit(word[^2]))
        {
            return 0;
        }

        var body = word[..^1].TrimStart('(');
        var digits = body.IndexOfAnyExceptInRange('0', '9') < 0 && body.Length <= 3;
        var roman = body.IndexOfAnyExcept("ivx") < 0;
        var letter = body.Length == 1 && char.IsAsciiLetterLower(body[0]);
        return digits || roman || letter ? Math.Min(text.Length, word.Length + 1) : 0;
    }
}
