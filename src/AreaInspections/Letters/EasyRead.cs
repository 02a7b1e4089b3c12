using System.Text.RegularExpressions;
using AreaInspections.Findings;
using AreaInspections.Frameworks;

namespace AreaInspections.Letters;

/// <summary>Fixed wording of the easy-read summary of one edition, in our own words, as data. <c>{area}</c> and <c>{clock:ID}</c> are filled in.</summary>
/// <param name="About">What an inspection is, before everything.</param>
/// <param name="Next">What happens next, by outcome code.</param>
/// <param name="Words">Hard words with easy ones, for every edition.</param>
public sealed record EasyReadWording(
    string Edition, string Title, EasyReadLead About, EasyReadLead Good, EasyReadLead Better, EasyReadLead Urgent, string NextHeading, IReadOnlyDictionary<string, IReadOnlyList<string>> Next,
    string WordsHeading, IReadOnlyList<EasyWord> Words);

/// <param name="Lines">Sentences that stand before what inspectors found.</param>
public sealed record EasyReadLead(string Heading, IReadOnlyList<string> Lines);

/// <summary>A word that not everybody knows.</summary>
/// <param name="Instead">What is written in its place; absent where the word stays and is explained at the end.</param>
/// <param name="Means">What it means, in a short sentence; absent where other words take its place.</param>
public sealed record EasyWord(string Term, string? Instead, string? Means);

/// <summary>A letter in short sentences, one idea in each: what is good, what must get better, what happens next. Made from the letter's own findings.</summary>
/// <param name="Words">Hard words that are left in it, explained.</param>
/// <param name="Hints">Sentences that are still too long for easy read. A headline in plain words, given to the finding, mends them.</param>
public sealed partial record EasyRead(string Title, IReadOnlyList<EasyReadPart> Parts, string WordsHeading, IReadOnlyList<EasyWord> Words, IReadOnlyList<PlainHint> Hints)
{
    /// <summary>Words of a sentence beyond which it is hard to read; the usual advice for easy read.</summary>
    public const int LongestSentence = 15;

    /// <summary>Words after which a new phrase begins.</summary>
    private static readonly HashSet<string> s_small = new(StringComparer.OrdinalIgnoreCase)
    {
        "about", "after", "and", "as", "because", "before", "between", "but", "by", "for", "from", "how", "if", "in", "of", "or", "said", "say", "so", "than", "that", "to", "when", "where", "whether", "which", "while", "with",
    };

    /// <param name="area">As printed.</param>
    public static EasyRead Of(Letter letter, FrameworkEdition edition, EasyReadWording wording, string area)
    {
        var polarities = edition.Sections.Where(s => s.Polarity is not null).ToDictionary(s => s.Kind, s => s.Polarity!.Value, StringComparer.Ordinal);
        var said = letter.Parts.Where(p => polarities.ContainsKey(p.Kind))
            .SelectMany(p => p.Blocks.Where(b => b.Finding is not null).Select(b => (Polarity: polarities[p.Kind], Finding: b.Finding!.Value, Sentence: Short(letter, b)))).ToList();
        var hints = said.Where(s => Length(s.Sentence.Text) > LongestSentence)
            .Select(s => new PlainHint(s.Sentence.Id, "long", s.Sentence.Text, $"{Length(s.Sentence.Text)} words. Give the finding a headline of at most {LongestSentence} words: it stands in the easy-read summary instead."));

        EasyReadPart Part(string kind, EasyReadLead lead, params Polarity[] of) => new(
            kind,
            lead.Heading,
            [.. lead.Lines.Select(Filled)],
            [.. said.Where(s => of.Contains(s.Polarity)).SelectMany(s => Ideas(Easier(s.Sentence.Text, wording.Words)).Select(i => new EasyReadLine(i, s.Finding)))]);

        string Filled(string line) => Place().Replace(line, m => m.Groups[1].Value switch
        {
            "area" => area,
            var clock => edition.Clock(clock["clock:".Length..]) is { } limit ? LetterAssembly.Limit(limit) : throw new FormatException($"The easy-read wording of {edition.Id} names {clock}, which the edition does not have."),
        });

        var parts = new List<EasyReadPart>
        {
            Part("about", wording.About),
            Part("good", wording.Good, Polarity.Strength),
            Part("better", wording.Better, Polarity.Weakness, Polarity.Improvement),
            Part("urgent", wording.Urgent, Polarity.Priority),
            new("next", wording.NextHeading, [.. wording.Next[letter.Outcome].Select(Filled)], []),
        };
        parts.RemoveAll(p => p.Kind is "good" or "better" or "urgent" && p.Findings.Count == 0);
        var text = string.Join(' ', parts.SelectMany(p => p.Lines.Concat(p.Findings.Select(f => f.Text))));
        return new EasyRead(Filled(wording.Title), parts, wording.WordsHeading, [.. wording.Words.Where(w => w.Means is not null && PlainEnglish.Holds(text, w.Term))], [.. hints]);
    }

    /// <summary>The headline of a finding, which is its plainest sentence, or its first sentence.</summary>
    private static LetterSentence Short(Letter letter, LetterBlock block) =>
        letter.Sentences.FirstOrDefault(s => s.Finding == block.Finding && s.Id.Contains("/headline", StringComparison.Ordinal)) ?? block.Sentences[0];

    private static int Length(string sentence) => sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    private static string Easier(string sentence, IReadOnlyList<EasyWord> words)
    {
        foreach (var word in words.Where(w => w.Instead is not null))
        {
            var options = word.Term.Any(char.IsUpper) ? RegexOptions.None : RegexOptions.IgnoreCase;
            sentence = Regex.Replace(sentence, $@"(?<![\p{{L}}\p{{N}}])(?<article>an?\s)?(?<term>{Regex.Escape(word.Term)})(?![\p{{L}}\p{{N}}])", m => Easier(m, word, sentence), options, TimeSpan.FromSeconds(1));
        }

        return sentence;
    }

    /// <summary>An article goes with the new word; words that bring an article of their own stay out where another word belongs to the old one ("school leaders").</summary>
    private static string Easier(Match match, EasyWord word, string sentence)
    {
        var (article, instead) = (match.Groups["article"].Value, word.Instead!);
        if (Brings(instead) && !Brings(word.Term) && (article.Length > 0 || !BeginsPhrase(sentence[..match.Index])))
        {
            return match.Value;
        }

        var a = article.Length == 0 ? "" : Like(article, "aeiou".Contains(char.ToLowerInvariant(instead[0]), StringComparison.Ordinal) ? "an " : "a ");
        return a + Like(match.Groups["term"].Value, instead);
    }

    private static bool Brings(string words) => words.StartsWith("the ", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether what comes next belongs to no word before it.</summary>
    private static bool BeginsPhrase(string before)
    {
        var words = before.TrimEnd().Split(' ');
        return words[^1].Length == 0 || !char.IsLetterOrDigit(words[^1][^1]) || s_small.Contains(words[^1]);
    }

    /// <summary>With a capital where the word it replaces has one.</summary>
    private static string Like(string was, string now) => char.IsUpper(was[0]) && !was.Skip(1).Any(char.IsUpper) ? char.ToUpperInvariant(now[0]) + now[1..] : now;

    /// <summary>What a semicolon parts are two ideas.</summary>
    private static IEnumerable<string> Ideas(string sentence) => sentence.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(i => char.ToUpperInvariant(i[0]) + i[1..]).Select(i => i[^1] is '.' or '!' or '?' or '”' or '’' ? i : i.TrimEnd(',') + ".");

    [GeneratedRegex(@"\{(area|clock:[a-z-]+)\}")]
    private static partial Regex Place();
}

/// <param name="Kind"><c>about</c>, <c>good</c>, <c>better</c>, <c>urgent</c> or <c>next</c>.</param>
/// <param name="Lines">Fixed sentences.</param>
/// <param name="Findings">What inspectors found; empty where the part holds none.</param>
public sealed record EasyReadPart(string Kind, string Heading, IReadOnlyList<string> Lines, IReadOnlyList<EasyReadLine> Findings);

/// <summary>One idea of a finding.</summary>
public sealed record EasyReadLine(string Text, Guid Finding);
