namespace AreaInspections.Findings.Suggestions;

/// <summary>What a sentence does within its finding; it bears on whether a theme it touches is a point of its own.</summary>
public enum SentenceRole
{
    /// <summary>The opening sentence, which mostly names what the finding is about.</summary>
    Opening,

    /// <summary>A further statement.</summary>
    Further,

    /// <summary>"As a result", "this means": a consequence, often general.</summary>
    Consequence,

    /// <summary>"For example", "this includes": an illustration.</summary>
    Example,

    /// <summary>"However", "although": a concession or a turn.</summary>
    Turn,
}

/// <param name="Text">Lower case, or the word for which a fold stands.</param>
/// <param name="Stem">Without its ending.</param>
/// <param name="Start">First character in the finding, counted from 0.</param>
/// <param name="End">Excluded.</param>
public sealed record FindingWord(string Text, string Stem, int Start, int End);

/// <param name="First">First word, counted from 0.</param>
/// <param name="End">Excluded.</param>
public sealed record FindingSentence(int First, int End, SentenceRole Role);

/// <summary>The words of one finding in order, folded (one word for each way of writing a term), and its sentences.</summary>
public sealed record FindingText(string Text, FindingWord[] Words, FindingSentence[] Sentences)
{
    private const int LongAside = 10;

    /// <summary>Reads a finding.</summary>
    public static FindingText Read(string text, PhraseFolds folds)
    {
        var words = new List<FindingWord>(text.Length / 5);
        var sentences = new List<FindingSentence>(6);
        var raw = new List<FindingWord>(48);
        for (var i = 0; i < text.Length;)
        {
            if (!IsWord(text[i]))
            {
                if (text[i] == '(' && EndOfAside(text, i) is var end and > 0)
                {
                    i = end;
                    continue;
                }

                if (EndsSentence(text, i)) Close();
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && (IsWord(text[i]) || (IsApostrophe(text[i]) && i + 1 < text.Length && char.IsLetter(text[i + 1])))) i++;
            raw.Add(new FindingWord(Lower(text.AsSpan(start, i - start)), "", start, i));
        }

        Close();
        return new FindingText(text, [.. words], [.. sentences]);

        void Close()
        {
            if (raw.Count == 0) return;
            var first = words.Count;
            folds.Apply(raw);
            foreach (var word in raw) words.Add(word with { Stem = WordStem.Of(word.Text) });
            sentences.Add(new FindingSentence(first, words.Count, RoleOf(words, first, sentences.Count == 0)));
            raw.Clear();
        }
    }

    /// <returns>The finding's own wording from one word to another.</returns>
    public string Wording(int first, int end) => Text[Words[first].Start..Words[end - 1].End];

    /// <returns>Where a bracket ends that explains a term at length, such as what co-production is: it says nothing about the area. Else 0.</returns>
    private static int EndOfAside(string text, int open)
    {
        var close = text.IndexOf(')', open);
        return close > 0 && text.AsSpan(open, close - open).Count(' ') >= LongAside ? close + 1 : 0;
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c);

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019';

    private static bool EndsSentence(string text, int i) => text[i] switch
    {
        ';' => true,
        '.' or '?' or '!' => i + 1 >= text.Length || char.IsWhiteSpace(text[i + 1]) || text[i + 1] is '\u2019' or '\u201d',
        _ => false,
    };

    private static string Lower(ReadOnlySpan<char> word) => string.Create(word.Length, word, static (to, from) =>
    {
        for (var i = 0; i < from.Length; i++) to[i] = from[i] == '\u2019' ? '\'' : char.ToLowerInvariant(from[i]);
    });

    private static SentenceRole RoleOf(List<FindingWord> words, int first, bool opening)
    {
        if (opening) return SentenceRole.Opening;
        var second = first + 1 < words.Count ? words[first + 1].Text : "";
        return (words[first].Text, second) switch
        {
            ("for", "example" or "instance") or ("this" or "these", "include" or "includes") or ("examples", _) => SentenceRole.Example,
            ("as", "a") or ("this" or "these" or "it", _) or ("consequently" or "therefore" or "overall", _) => SentenceRole.Consequence,
            ("however" or "nevertheless" or "although" or "despite" or "while" or "though" or "but" or "conversely", _) => SentenceRole.Turn,
            _ => SentenceRole.Further,
        };
    }
}
