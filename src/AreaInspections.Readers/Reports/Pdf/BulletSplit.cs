namespace AreaInspections.Readers.Reports.Pdf;

/// <summary>Parts a tagged block in which several lines begin with a bullet sign: one tag, several items.</summary>
internal static class BulletSplit
{
    public static void Into(DraftBlock draft, List<DraftBlock> result)
    {
        if (draft.Kind == BlockKind.Artifact || !NeedsSplit(draft))
        {
            draft.FindLabel();
            result.Add(draft);
            return;
        }

        DraftBlock? current = null;
        foreach (var portion in draft.Portions)
        {
            List<TextLine>? lines = null;
            foreach (var line in portion.Lines)
            {
                var begins = BulletSign.Length(line.Text, sure: true) > 0;
                if (current is null || begins)
                {
                    current = new(begins ? BlockKind.ListItem : draft.Kind)
                    {
                        Depth = draft.Depth, Cell = draft.Cell, Unit = draft.Unit, TagOrder = draft.TagOrder, TaggedLabel = draft.TaggedLabel,
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

        for (var i = result.Count - 1; i >= 0 && result[i].TagOrder == draft.TagOrder; i--)
        {
            result[i].FindLabel();
        }
    }

    private static bool NeedsSplit(DraftBlock draft)
    {
        var first = true;
        foreach (var portion in draft.Portions)
        {
            foreach (var line in portion.Lines)
            {
                if (BulletSign.Length(line.Text, sure: true) > 0 && (!first || draft.Kind != BlockKind.ListItem))
                {
                    return true;
                }

                first = false;
            }
        }

        return false;
    }
}
