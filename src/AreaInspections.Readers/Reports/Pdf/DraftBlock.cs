namespace AreaInspections.Readers.Reports.Pdf;

/// <summary>The lines of one block on one page.</summary>
internal sealed record Portion(int Page, List<TextLine> Lines);

/// <summary>A block with its lines, before its place in the text of the pages is known.</summary>
internal sealed class DraftBlock(BlockKind kind)
{
    public BlockKind Kind { get; set; } = kind;

    public int Depth { get; init; }

    public CellPlace Cell { get; set; } = CellPlace.None;

    /// <summary>Blocks of one unit are put in order as a whole.</summary>
    public int Unit { get; set; }

    /// <summary>Place in the file's own order; what has none comes after what has one.</summary>
    public int TagOrder { get; init; } = int.MaxValue;

    /// <summary>What the file tags as the sign or number of the item; empty where it tags none.</summary>
    public string TaggedLabel { get; set; } = "";

    public List<Portion> Portions { get; } = [];

    /// <summary>Characters at the beginning of the first line that are the sign or number with the blanks after it.</summary>
    public int LabelLength { get; private set; }

    public int Page => Portions[0].Page;

    public TextLine First => Portions[0].Lines[0];

    public TextLine Last => Portions[^1].Lines[^1];

    public int LastPage => Portions[^1].Page;

    public string Label => First.Text[..LabelLength].Trim();

    /// <summary>Finds where the words of a list item begin.</summary>
    public void FindLabel()
    {
        if (Kind != BlockKind.ListItem)
        {
            return;
        }

        var text = First.Text.AsSpan();
        LabelLength = BulletSign.Length(text, sure: false);
        if (LabelLength == 0 && TaggedLabel.Length is > 0 and <= 3 && !TaggedLabel.Any(char.IsLetterOrDigit) && text.StartsWith(TaggedLabel))
        {
            LabelLength = TaggedLabel.Length + (text.Length > TaggedLabel.Length && text[TaggedLabel.Length] == ' ' ? 1 : 0);
        }

        LabelLength = LabelLength == 0 ? BulletSign.NumberLength(text) : LabelLength;
    }

    /// <summary>Adds the lines of a block that goes on where this one ends.</summary>
    public void Take(DraftBlock next)
    {
        foreach (var portion in next.Portions)
        {
            if (portion.Page == LastPage)
            {
                Portions[^1].Lines.AddRange(portion.Lines);
            }
            else
            {
                Portions.Add(portion);
            }
        }
    }

    /// <summary>The words of the block: a line end is a blank, except after a hyphen inside a word.</summary>
    public string Words(Hyphenation hyphenation)
    {
        var words = new System.Text.StringBuilder();
        TextLine? before = null;
        foreach (var portion in Portions)
        {
            foreach (var line in portion.Lines)
            {
                var text = before is null ? line.Text.AsSpan(LabelLength) : line.Text;
                if (before is { OpenEnd: true } && GoesOn(before.Text, text))
                {
                    words.Length -= hyphenation.Mends(before.Text, line.Text) ? 1 : 0;
                }
                else if (words.Length > 0 && text.Length > 0)
                {
                    words.Append(' ');
                }

                words.Append(text);
                before = line;
            }
        }

        return words.ToString();
    }

    /// <summary>The word before a hyphen goes on; not so in "short- and long-term".</summary>
    private static bool GoesOn(string before, ReadOnlySpan<char> next)
    {
        var end = next.IndexOf(' ');
        return before.Length > 1 && next.Length > 0 && char.IsLetterOrDigit(before[^2]) && char.IsLetterOrDigit(next[0])
            && (end < 0 ? next : next[..end]) is not ("and" or "or" or "to");
    }

    /// <summary>Size and weight of most characters.</summary>
    public (float Size, bool Bold) Face()
    {
        var (size, most, bold, letters) = (First.Size, 0, 0, 0);
        foreach (var portion in Portions)
        {
            foreach (var line in portion.Lines)
            {
                letters += line.Text.Length;
                bold += line.Bold ? line.Text.Length : 0;
                if (line.Text.Length > most)
                {
                    (most, size) = (line.Text.Length, line.Size);
                }
            }
        }

        return (size, bold * 2 > letters);
    }
}
