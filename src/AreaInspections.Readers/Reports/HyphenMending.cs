using AreaInspections.Readers.Reports.Pdf;

namespace AreaInspections.Readers.Reports;

/// <summary>
/// Mends words that automatic hyphenation broke at line ends ("chil-" / "dren"). Most reports break a line only at a hyphen that belongs to
/// the word ("well-" / "being") and are left alone: a document counts as hyphenated where two different words broken at line ends stand in it
/// unbroken as well and nowhere else with the hyphen.
/// </summary>
internal static class HyphenMending
{
    private const int FewestWords = 2;

    /// <summary>The passages with broken words mended; the same list where the document is not hyphenated.</summary>
    public static List<Passage> Mend(PdfText text, List<Passage> body)
    {
        var breaks = Breaks(text.Pages);
        if (breaks.Count < FewestWords)
        {
            return body;
        }

        var broken = breaks.Distinct().Where(b => Stands(text.Pages, b.Whole) && !Stands(text.Pages, b.Hyphened)).ToList();
        return broken.Select(b => b.Whole).Distinct(StringComparer.Ordinal).Count() < FewestWords
            ? body
            : body.ConvertAll(p => Mend(p, broken));
    }

    private static Passage Mend(Passage passage, List<BrokenWord> broken)
    {
        var text = passage.Text;
        foreach (var word in broken)
        {
            for (var at = text.IndexOf(word.Hyphened, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word.Hyphened, StringComparison.OrdinalIgnoreCase))
            {
                text = text.Remove(at + word.Left.Length, 1);
            }
        }

        return text.Length == passage.Text.Length ? passage : new Passage(passage.Block, text);
    }

    /// <summary>Letters before a hyphen that ends a line, and the letters that begin the next line, in lower case.</summary>
    private static List<BrokenWord> Breaks(IReadOnlyList<string> pages)
    {
        List<BrokenWord> breaks = [];
        foreach (var page in pages)
        {
            for (var at = page.IndexOf("-\n", StringComparison.Ordinal); at > 0; at = page.IndexOf("-\n", at + 1, StringComparison.Ordinal))
            {
                var (from, to) = (at, at + 2);
                while (from > 0 && char.IsLetter(page[from - 1]))
                {
                    from--;
                }

                while (to < page.Length && char.IsLetter(page[to]))
                {
                    to++;
                }

                if (from < at && to > at + 2)
                {
                    breaks.Add(new BrokenWord(page[from..at].ToLowerInvariant(), page[(at + 2)..to].ToLowerInvariant()));
                }
            }
        }

        return breaks;
    }

    /// <summary>Whether the word stands whole on a line, also as a part of a compound with hyphens.</summary>
    private static bool Stands(IReadOnlyList<string> pages, string word)
    {
        foreach (var page in pages)
        {
            for (var at = page.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = page.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                var end = at + word.Length;
                if ((at == 0 || !char.IsLetter(page[at - 1])) && (end == page.Length || !char.IsLetter(page[end])))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <param name="Left">Letters before the hyphen.</param>
    /// <param name="Right">Letters that begin the next line.</param>
    private sealed record BrokenWord(string Left, string Right)
    {
        public string Whole => Left + Right;

        public string Hyphened => Left + "-" + Right;
    }
}
