using System.Text;

namespace AreaInspections.Experiences.Marking;

/// <summary>How a word is written.</summary>
internal enum Case
{
    Lower,
    Title,
    Upper,
}

/// <summary>What stands between a word and the one before.</summary>
internal enum Before
{
    /// <summary>Spaces or nothing.</summary>
    Space,
    Hyphen,
    Comma,
    Other,

    /// <summary>The end of a sentence or a line, or the beginning of the text.</summary>
    Sentence,
}

/// <param name="Folded">Lower case, without accents, apostrophes and 's.</param>
/// <param name="Own">Whether 's was taken off.</param>
/// <param name="Length">Of the word in the text, without 's.</param>
internal readonly record struct TextWord(int Start, int Length, string Folded, bool Own, Case Case, Before Before, WordKind Kind, bool Number)
{
    public int End => Start + Length;

    public bool Is(WordKind kind) => (Kind & kind) != WordKind.Unknown;

    public bool Is(string word) => string.Equals(Folded, word, StringComparison.Ordinal);
}

/// <summary>The words of a text, each with what it can be.</summary>
internal static class TextWords
{
    private const string Accented = "àáâãäåāăąçćčĉďđðèéêëēėęěĝğģĥìíîïīįıķĺļľłñńņňòóôõöøōőŕřśŝşšșţťțùúûüūůűųŵýÿŷžźż";
    private const string Plain = "aaaaaaaaaccccdddeeeeeeeeggghiiiiiiikllllnnnnoooooooorrssssstttuuuuuuuuwyyyzzz";

    public static List<TextWord> Of(string text, MarkingWords words)
    {
        var found = new List<TextWord>((text.Length / 5) + 1);
        var folded = new StringBuilder(32);
        var before = Before.Sentence;
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                before = After(before, text, i++);
                continue;
            }

            var start = i;
            while (i < text.Length && (Inner(text[i]) || (IsApostrophe(text[i]) && i + 1 < text.Length && char.IsLetter(text[i + 1])))) i++;
            found.Add(Read(text, start, i, before, words, folded));
            before = Before.Space;
        }

        return found;
    }

    public static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ' or '`' or '´';

    private static bool Inner(char c) => char.IsLetterOrDigit(c) || c is >= '\u0300' and <= '\u036F';

    private static Before After(Before before, string text, int i) => text[i] switch
    {
        '\n' or '\r' or '!' or '?' or ';' or '•' or '…' => Before.Sentence,
        '.' => i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1]) || before == Before.Sentence ? Before.Sentence : Before.Other,
        _ when before == Before.Sentence => Before.Sentence,
        ' ' or '\u00A0' or '\t' or '\u200E' or '\u200F' => before,
        '-' or '‐' or '‑' => before == Before.Space ? Before.Hyphen : before,
        ',' => before is Before.Space or Before.Hyphen ? Before.Comma : before,
        var c when IsApostrophe(c) => before,
        _ => Before.Other,
    };

    private static TextWord Read(string text, int start, int end, Before before, MarkingWords words, StringBuilder folded)
    {
        folded.Clear();
        int upper = 0, letters = 0, apostrophe = -1;
        for (var i = start; i < end; i++)
        {
            if (IsApostrophe(text[i]))
            {
                apostrophe = i;
            }
            else
            {
                if (char.IsLetter(text[i])) letters++;
                if (char.IsUpper(text[i])) upper++;
                Fold(text[i], folded);
            }
        }

        var whole = folded.ToString();
        var kind = words.Of(whole);
        var own = apostrophe > start && apostrophe == end - 2 && text[end - 1] is 's' or 'S' && (kind & WordKind.Stop) == WordKind.Unknown;
        if (own)
        {
            whole = whole[..^1];
            kind = words.Of(whole);
            end = apostrophe;
        }
        else if (kind is WordKind.Unknown or WordKind.SchoolEnding && whole.Length > 4 && whole[^1] == 's' && words.Lists(whole[..^1], WordKind.Given) && !words.Lists(whole[..^1], MarkingWords.Other) && !words.IsNear(whole))
        {
            // "jacks school": the apostrophe was left out.
            (whole, own, end) = (whole[..^1], true, end - 1);
            kind = words.Of(whole);
        }

        if (letters == 0) kind = WordKind.Stop;
        var written = !char.IsUpper(text[start]) ? Case.Lower : letters > 1 && upper == letters ? Case.Upper : Case.Title;
        return new(start, end - start, whole, own, written, before, kind, letters == 0);
    }

    private static void Fold(char c, StringBuilder folded)
    {
        if (c is >= '\u0300' and <= '\u036F') return;
        var lower = char.ToLowerInvariant(c);
        if (lower == 'ß') folded.Append("ss");
        else if (lower == 'æ') folded.Append("ae");
        else if (lower < 0x80) folded.Append(lower);
        else folded.Append(Accented.IndexOf(lower, StringComparison.Ordinal) is >= 0 and var at ? Plain[at] : lower);
    }
}
