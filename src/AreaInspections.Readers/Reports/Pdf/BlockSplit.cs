namespace AreaInspections.Readers.Reports.Pdf;

/// <summary>Parts a tagged block that is several on the page: lines that begin with a bullet sign, paragraphs with space between them.</summary>
internal static class BlockSplit
{
    public static void Into(DraftBlock draft, List<DraftBlock> result)
    {
        var leading = Leading(draft);
        if (draft.Kind == BlockKind.Artifact || !NeedsSplit(draft, leading))
        {
            draft.FindLabel();
            result.Add(draft);
            return;
        }

        DraftBlock? current = null;
        var first = result.Count;
        foreach (var portion in draft.Portions)
        {
            List<TextLine>? lines = null;
            foreach (var line in portion.Lines)
            {
                var item = BulletSign.Length(line.Text, sure: true) > 0;
                if (current is null || item || (lines is { Count: > 0 } && current.Kind != BlockKind.ListItem && Spaced(lines[^1], line, leading)))
                {
                    current = new(item ? BlockKind.ListItem : draft.Kind)
                    {
                        Depth = draft.Depth,
                        Cell = draft.Cell,
                        Unit = draft.Unit,
                        TagOrder = draft.TagOrder,
                        TaggedLabel = draft.TaggedLabel,
                    };
                    result.Add(current);
                    lines = null;
                }

                if (lines is null)
                {
                    lines = [];
                    current.Portions.Add(new(portion.Page, lines));
                }

                lines.Add(line);
            }
        }

        for (var i = first; i < result.Count; i++)
        {
            result[i].FindLabel();
        }
    }

    private static bool NeedsSplit(DraftBlock draft, float leading)
    {
        TextLine? before = null;
        foreach (var portion in draft.Portions)
        {
            for (var i = 0; i < portion.Lines.Count; i++)
            {
                var line = portion.Lines[i];
                if (BulletSign.Length(line.Text, sure: true) > 0 && (before is not null || draft.Kind != BlockKind.ListItem))
                {
                    return true;
                }

                if (i > 0 && draft.Kind != BlockKind.ListItem && Spaced(before!, line, leading))
                {
                    return true;
                }

                before = line;
            }
        }

        return false;
    }

    /// <summary>The smallest distance between baselines of the block; 0 where it has one line.</summary>
    private static float Leading(DraftBlock draft)
    {
        var least = 0f;
        foreach (var portion in draft.Portions)
        {
            for (var i = 1; i < portion.Lines.Count; i++)
            {
                var distance = portion.Lines[i - 1].Baseline - portion.Lines[i].Baseline;
                least = least == 0 || distance < least ? distance : least;
            }
        }

        return least;
    }

    /// <summary>A sentence ends, and the next line stands further below than the lines of the block do, and than lines usually do.</summary>
    private static bool Spaced(TextLine before, TextLine line, float leading)
    {
        var distance = before.Baseline - line.Baseline;
        return before.Text[^1] is '.' or '?' or '!' or ':'
            && distance > 1.25f * leading && distance > 1.35f * line.Size
            && !char.IsLower(line.Text[0]);
    }
}
