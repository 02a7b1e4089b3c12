using AreaInspections.Evidence;
using AreaInspections.Findings.Suggestions;

namespace AreaInspections.Conduct;

/// <summary>What is looked for among pieces of evidence; what is left out narrows nothing.</summary>
public sealed record EvidenceQuery
{
    /// <summary>As typed: every word has to occur in some form, words in quotation marks one after the other.</summary>
    public string Words { get; init; } = "";

    public string? Criterion { get; init; }

    public SourceKind? Kind { get; init; }

    /// <summary>Theme of the codebook: given by whoever wrote it, or spoken of by its words.</summary>
    public string? Theme { get; init; }

    /// <summary>Sign-in name.</summary>
    public string? Author { get; init; }
}

/// <param name="Marks">Where in the text the words stand, first character and the one after the last; in order, none overlapping.</param>
/// <param name="Cued">Themes its words speak of, beside those it was given.</param>
public sealed record FoundEvidence(EvidenceItem Item, IReadOnlyList<(int From, int To)> Marks, IReadOnlyList<string> Cued);

/// <summary>Looks through evidence by words and by the cues of the codebook.</summary>
public sealed class EvidenceSearch(CueLexicon lexicon)
{
    private static readonly char[] s_quotes = ['"', '“', '”'];

    /// <summary>Each word for itself.</summary>
    private static readonly PhraseFolds s_plain = new([]);

    /// <returns>Those that fit, in the order given.</returns>
    public IReadOnlyList<FoundEvidence> Find(IEnumerable<EvidenceItem> items, EvidenceQuery query)
    {
        var phrases = Phrases(query.Words);
        return
        [
            .. items.Where(i => (query.Criterion is null || i.Criterion == query.Criterion) && (query.Kind is null || i.Kind == query.Kind) && (query.Author is null || i.Author == query.Author))
                .Select(i => Look(i, phrases)).OfType<FoundEvidence>()
                .Where(f => query.Theme is null || f.Item.Themes.Contains(query.Theme) || f.Cued.Contains(query.Theme)),
        ];
    }

    /// <summary>Themes the words of a text speak of, in the order of the words.</summary>
    public IReadOnlyList<string> ThemesOf(string text) => ThemesOf(FindingText.Read(text, lexicon.Folds));

    private IReadOnlyList<string> ThemesOf(FindingText text) =>
        [.. lexicon.FindIn(text).Select(h => lexicon.Cues[h.Cue]).Where(c => c.Grade is CueGrade.Suggests or CueGrade.Names).Select(c => c.Theme).Distinct(StringComparer.Ordinal)];

    private FoundEvidence? Look(EvidenceItem item, List<Phrase> phrases)
    {
        var (folded, plain) = (FindingText.Read(item.Text, lexicon.Folds), phrases.Count > 0 ? FindingText.Read(item.Text, s_plain) : null);
        var marks = new List<(int From, int To)>();
        foreach (var phrase in phrases)
        {
            List<(int From, int To)> found = [.. PlacesIn(folded, phrase.Folded), .. PlacesIn(plain!, phrase.Plain), .. LettersIn(item.Text, phrase)];
            if (found.Count == 0 && !Has(item.With, phrase) && !Has(item.Where, phrase))
            {
                return null;
            }

            marks.AddRange(found);
        }

        return new FoundEvidence(item, Joined(marks), [.. ThemesOf(folded).Except(item.Themes, StringComparer.Ordinal)]);
    }

    private List<Phrase> Phrases(string typed)
    {
        var phrases = new List<Phrase>();
        var parts = typed.Split(s_quotes);
        for (var i = 0; i < parts.Length; i++)
        {
            var within = i % 2 == 1;
            foreach (var written in within ? [parts[i].Trim()] : parts[i].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                var phrase = new Phrase(written, Stems(written, lexicon.Folds), Stems(written, s_plain));
                if (phrase.Plain.Count > 0)
                {
                    phrases.Add(phrase);
                }
            }
        }

        return phrases;
    }

    private static IReadOnlyList<string> Stems(string written, PhraseFolds folds) => [.. FindingText.Read(written, folds).Words.Select(w => w.Stem)];

    /// <summary>Where words follow each other, in any form. Folded, "EHCP" finds "education, health and care plan"; plain, "therapies" finds "speech and language therapy".</summary>
    private static IEnumerable<(int From, int To)> PlacesIn(FindingText text, IReadOnlyList<string> stems)
    {
        for (var w = 0; w + stems.Count <= text.Words.Length; w++)
        {
            var first = w;
            if (stems.Select((stem, i) => string.Equals(text.Words[first + i].Stem, stem, StringComparison.Ordinal)).All(same => same))
            {
                yield return (text.Words[w].Start, text.Words[w + stems.Count - 1].End);
            }
        }
    }

    /// <summary>Letter by letter: what stands in a long bracket is no word of the text to those who code it.</summary>
    private static IEnumerable<(int From, int To)> LettersIn(string text, Phrase phrase)
    {
        for (var at = Next(text, phrase, 0); at >= 0; at = Next(text, phrase, at + 1))
        {
            yield return (at, at + phrase.Written.Length);
        }
    }

    private static bool Has(string? field, Phrase phrase) => field is not null && Next(field, phrase, 0) >= 0;

    /// <returns>Where the phrase next begins a word, or -1.</returns>
    private static int Next(string text, Phrase phrase, int from)
    {
        for (var at = text.IndexOf(phrase.Written, from, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(phrase.Written, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
            {
                return at;
            }
        }

        return -1;
    }

    private static List<(int From, int To)> Joined(List<(int From, int To)> marks)
    {
        var joined = new List<(int From, int To)>();
        foreach (var mark in marks.Order())
        {
            if (joined.Count > 0 && mark.From <= joined[^1].To)
            {
                joined[^1] = (joined[^1].From, Math.Max(joined[^1].To, mark.To));
            }
            else
            {
                joined.Add(mark);
            }
        }

        return joined;
    }

    /// <param name="Written">As typed.</param>
    /// <param name="Folded">Its words without their endings, ways of writing a term folded into one.</param>
    /// <param name="Plain">The same without folding.</param>
    private sealed record Phrase(string Written, IReadOnlyList<string> Folded, IReadOnlyList<string> Plain);
}
