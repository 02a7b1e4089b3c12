namespace AreaInspections.Store.Findings;

/// <summary>Cuts what is shown of a finding out of its text, around the first word that was looked for.</summary>
internal static class Snippet
{
    /// <summary>Code units shown at most; most findings are shorter and shown whole.</summary>
    private const int Longest = 320;

    /// <summary>Code units shown before the first marked word where the beginning is cut off.</summary>
    private const int Before = 60;

    private const char Open = '\u0002';
    private const char Close = '\u0003';

    /// <param name="text">As printed.</param>
    /// <param name="marked">The same length when the marks are taken out; its words need not be spelt as in the text. Marks of any other are ignored.</param>
    public static IReadOnlyList<SnippetPart> Of(string text, string marked)
    {
        var marks = Marks(marked, out var length);
        if (length != text.Length)
        {
            marks = [];
        }

        var (start, end) = Window(text, marks.Count == 0 ? 0 : marks[0].Start);
        var parts = new List<SnippetPart>();
        var at = start;
        foreach (var (from, to) in marks.Where(m => m.End <= end))
        {
            Add(parts, text[at..from], false);
            Add(parts, text[from..to], true);
            at = to;
        }

        Add(parts, text[at..end], false);
        return Shortened(parts, start > 0, end < text.Length);
    }

    private static List<(int Start, int End)> Marks(string marked, out int length)
    {
        var marks = new List<(int Start, int End)>();
        var (open, at) = (-1, 0);
        foreach (var c in marked)
        {
            if (c == Open)
            {
                open = at;
            }
            else if (c == Close)
            {
                if (open >= 0 && open < at)
                {
                    marks.Add((open, at));
                }

                open = -1;
            }
            else
            {
                at++;
            }
        }

        length = at;
        return marks;
    }

    private static (int Start, int End) Window(string text, int first)
    {
        if (text.Length <= Longest)
        {
            return (0, text.Length);
        }

        var start = first <= Before ? 0 : text.LastIndexOf(' ', first - Before) + 1;
        if (text.Length - start <= Longest)
        {
            return (start, text.Length);
        }

        var end = text.LastIndexOf(' ', start + Longest);
        return (start, end > first ? end : text.Length);
    }

    private static void Add(List<SnippetPart> parts, string text, bool marked)
    {
        if (text.Length > 0)
        {
            parts.Add(new SnippetPart(text, marked));
        }
    }

    private static List<SnippetPart> Shortened(List<SnippetPart> parts, bool atStart, bool atEnd)
    {
        if (atStart)
        {
            parts.Insert(0, new SnippetPart("… ", Marked: false));
        }

        if (atEnd)
        {
            parts.Add(new SnippetPart(" …", Marked: false));
        }

        return parts;
    }
}
