namespace AreaInspections.Readers.Reports.Pdf;

/// <summary>
/// Tells hyphens of the language ("well-being") from hyphens that a word processor put in at a line end ("chil-dren"). Few files have the
/// latter; a file has them when most of its words broken at a line end also stand in it unbroken.
/// </summary>
internal sealed class Hyphenation
{
    private const int FewestBroken = 3;
    private readonly HashSet<string> _mended = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the hyphen that ends the line is one of the word processor's.</summary>
    public bool Mends(string line, string next) => _mended.Count > 0 && Broken(line, next) is { } word && _mended.Contains(word);

    public static Hyphenation Of(List<DraftBlock> blocks)
    {
        var found = new Hyphenation();
        var broken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var block in blocks)
        {
            foreach (var portion in block.Portions)
            {
                for (var i = 1; i < portion.Lines.Count; i++)
                {
                    if (portion.Lines[i - 1].OpenEnd && Broken(portion.Lines[i - 1].Text, portion.Lines[i].Text) is { } word)
                    {
                        broken.Add(word);
                    }
                }
            }
        }

        if (broken.Count >= FewestBroken)
        {
            found.Judge(blocks, broken);
        }

        return found;
    }

    /// <summary>The word broken by the hyphen that ends a line, with that hyphen; absent where there is none.</summary>
    private static string? Broken(string line, string next)
    {
        var start = line.Length - 1;
        while (start > 0 && char.IsLetter(line[start - 1]))
        {
            start--;
        }

        var end = 0;
        while (end < next.Length && char.IsLetter(next[end]))
        {
            end++;
        }

        return start < line.Length - 1 && end > 0 ? line[start..] + next[..end] : null;
    }

    private void Judge(List<DraftBlock> blocks, HashSet<string> broken)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var block in blocks)
        {
            foreach (var portion in block.Portions)
            {
                foreach (var line in portion.Lines)
                {
                    Words(line.Text, words);
                }
            }
        }

        var unbroken = broken.Where(b => words.Contains(b.Replace("-", "", StringComparison.Ordinal)) && !words.Contains(b)).ToList();
        if (unbroken.Count >= FewestBroken && unbroken.Count * 2 > broken.Count)
        {
            _mended.UnionWith(unbroken);
        }
    }

    private static void Words(string line, HashSet<string> words)
    {
        var start = 0;
        for (var i = 0; i <= line.Length; i++)
        {
            if (i < line.Length && (char.IsLetter(line[i]) || line[i] == '-'))
            {
                continue;
            }

            if (i > start)
            {
                words.Add(line[start..i]);
            }

            start = i + 1;
        }
    }
}
