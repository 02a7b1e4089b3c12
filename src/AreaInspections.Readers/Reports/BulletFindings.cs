using AreaInspections.Findings;
using AreaInspections.Readers.Reports.Pdf;
using AreaInspections.Reports;

namespace AreaInspections.Readers.Reports;

/// <summary>
/// Findings of a section of bullets: one for each bullet. Sub-bullets belong to the bullet that leads into them; a piece that goes on in the
/// middle of a sentence belongs to what it goes on from. Where a section has no bullets at all, each of its paragraphs is one.
/// </summary>
internal static class BulletFindings
{
    public static IReadOnlyList<FindingDraft> Of(Section section, Polarity polarity, string? aspect = null)
    {
        List<FindingDraft> findings = [];
        var bullets = section.Passages.Any(IsBullet);
        var signed = section.Passages.Any(p => p.Block.Label.Length > 0 || Sign(p.Text) > 0);
        var outer = section.Passages.Where(IsBullet).Select(p => p.Block.Depth).DefaultIfEmpty(0).Min();
        FindingDraft? last = null;
        foreach (var passage in section.Passages)
        {
            var text = WithoutSign(passage);
            if (text.Length == 0 || text.Length < 30 && Wording.Fold(text) is "responsible body" or "responsible bodies")
            {
                continue;
            }

            if (last is not null && GoesOn(last, passage, text, outer, bullets, signed))
            {
                last.Add(passage, text);
                continue;
            }

            // What stands before the first bullet introduces the list.
            if (bullets && last is null && !IsBullet(passage))
            {
                continue;
            }

            last = new FindingDraft(polarity, section.Kind) { Aspect = aspect };
            last.Add(passage, text);
            findings.Add(last);
        }

        return findings;
    }

    public static bool IsBullet(Passage passage) => passage.Block.Kind == BlockKind.ListItem || passage.Block.Label.Length > 0 || Sign(passage.Text) > 0;

    /// <summary>The words without a bullet sign that was left in the text.</summary>
    public static string WithoutSign(Passage passage) => passage.Text[Sign(passage.Text)..];

    private static bool GoesOn(FindingDraft last, Passage passage, string text, int outer, bool bullets, bool signed)
    {
        var unfinished = !Sentence.Ends(last.Text);
        if (passage.Page > last.LastPage && (unfinished || char.IsLower(text[0])) && IsUnsigned(passage) && (signed || !IsBullet(passage)))
        {
            return true;
        }

        // Where signs are drawn, each item that the tags name is one; where the bullets have signs, what has none at the top of a page is the rest of the last.
        if (signed && passage.Page > last.LastPage && IsUnsigned(passage))
        {
            return true;
        }

        if (IsBullet(passage))
        {
            return passage.Block.Depth > outer && (last.Text.EndsWith(':') || unfinished || char.IsLower(text[0]));
        }

        return bullets ? unfinished || char.IsLower(text[0]) : char.IsLower(text[0]) && unfinished;
    }

    private static bool IsUnsigned(Passage passage) => passage.Block.Label.Length == 0 && Sign(passage.Text) == 0;

    /// <summary>Characters of a bullet sign with the blanks after it; 0 where there is none.</summary>
    private static int Sign(string text)
    {
        if (text.Length == 0 || !(text[0] is '•' or '◼' or '▪' or '■' or '●' or '○' or '◦' or '□' or '·' or '\uF0B7' or '\uF0A7' || (text[0] is '-' or '–' or '−' && text.Length > 1 && text[1] == ' ')))
        {
            return 0;
        }

        var i = 1;
        while (i < text.Length && char.IsWhiteSpace(text[i]))
        {
            i++;
        }

        return i;
    }
}
