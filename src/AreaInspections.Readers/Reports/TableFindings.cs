using AreaInspections.Findings;
using AreaInspections.Readers.Reports.Pdf;
using AreaInspections.Reports;

namespace AreaInspections.Readers.Reports;

/// <summary>
/// Findings of a table of recommendations or areas for priority action: one for each row, its sub-bullets joined to it. A row that runs over a
/// page end is one finding, though the file has it as two rows. Numbered areas in one cell are one finding each. Without a table, each paragraph
/// with the bullets it leads into is one.
/// </summary>
internal static class TableFindings
{
    /// <param name="bodies">The table has a column of responsible bodies on the left.</param>
    /// <param name="pages">Texts of the pages, from which bodies are given back to the row they belong to; absent where none can be.</param>
    public static IReadOnlyList<FindingDraft> Of(Section section, Polarity polarity, bool bodies, IReadOnlyList<string>? pages = null)
    {
        var rows = Rows(section.Passages, section.Kind, bodies);
        if (bodies)
        {
            GiveBackBodies(rows, pages);
        }

        List<FindingDraft> findings = [];
        FindingDraft? last = null;
        foreach (var row in rows)
        {
            if (bodies && row.Cell.Count == 0)
            {
                AddBodies(last, row.Bodies);
                continue;
            }

            var alone = rows.Count == 1 && !bodies;
            var first = true;
            foreach (var passage in row.Cell)
            {
                var numbered = Number(passage, out var text);
                if (last is not null && (first ? RowGoesOn(last, row, passage, text, numbered) : PartGoesOn(last, row, passage, text, numbered, alone)))
                {
                    last.Add(passage, text);
                }
                else
                {
                    last = new FindingDraft(polarity, section.Kind);
                    last.Add(passage, text);
                    findings.Add(last);
                }

                if (first)
                {
                    AddBodies(last, row.Bodies);
                }

                first = false;
            }
        }

        return findings;
    }

    private sealed record Row(int Table, int Number, List<Passage> Bodies, List<Passage> Cell);

    private static List<Row> Rows(IReadOnlyList<Passage> passages, string kind, bool bodies)
    {
        List<Row> rows = [];
        var edge = bodies ? RightEdgeOfBodies(passages) : 0;
        foreach (var passage in passages)
        {
            if (passage.Text.Length < 60 && IsHead(passage.Folded, kind))
            {
                continue;
            }

            var block = passage.Block;
            var row = rows.Count > 0 ? rows[^1] : null;
            if (row is null || block.Table == 0 || row.Table != block.Table || row.Number != block.Row || BeginsWithJoinedBodies(row, passage))
            {
                rows.Add(row = new Row(block.Table, block.Row, [], []));
            }

            var left = bodies && block.Table > 0 && (edge > 0 && block.Left > 0 ? block.Left < edge : block.Column == 0);
            (left ? row.Bodies : row.Cell).Add(passage);
        }

        return rows;
    }

    /// <summary>A sentence that begins on the page to which the bodies beside it run on: another row whose bodies were joined to these.</summary>
    private static bool BeginsWithJoinedBodies(Row row, Passage passage) =>
        row.Cell is [.., var last] && passage.Page > last.Block.Spans.Select(s => s.Page).Append(last.Page).Max()
        && !BulletFindings.IsBullet(passage) && char.IsUpper(passage.Text[0]) && Sentence.Ends(last.Text)
        && row.Bodies.Exists(b => b.Block.Spans.Any(s => s.Page == passage.Page && s.Page > b.Page));

    private static bool IsHead(string folded, string kind) =>
        folded is "responsible body" or "responsible bodies" or "area" or "areas" || SectionWording.Report2023.Any(h => h.Kind == kind && h.Fits(folded));

    /// <summary>Half-way between the left edges of the two columns, in points: a row cut by a page end may have lost its column. 0 without both heads.</summary>
    private static double RightEdgeOfBodies(IReadOnlyList<Passage> passages)
    {
        var left = passages.FirstOrDefault(p => p.Text.Length < 30 && p.Folded is "responsible body" or "responsible bodies")?.Block;
        var right = left is null ? null : passages.FirstOrDefault(p => p.Block.Table == left.Table && p.Block.Column > left.Column && p.Block.Left > left.Left)?.Block;
        return left is null || right is null ? 0 : (left.Left + right.Left) / 2;
    }

    /// <summary>
    /// The bodies of the first row of a page may have been joined to those of the last row before it, as neither ends like a sentence. A row
    /// without bodies on the page they run on to gets that part back.
    /// </summary>
    private static void GiveBackBodies(List<Row> rows, IReadOnlyList<string>? pages)
    {
        for (var i = 0; i + 1 < rows.Count && pages is not null; i++)
        {
            if (rows[i].Bodies is not [.., var joined] || rows[i + 1].Bodies.Count > 0 || rows[i + 1].Cell is not [var next, ..])
            {
                continue;
            }

            var parts = joined.Block.Spans.Where(s => s.Page == next.Page && s.Page > joined.Page && s.Page <= pages.Count).ToList();
            if (parts.Count == 0)
            {
                continue;
            }

            var printed = string.Join(' ', parts.Select(s => Wording.Squeeze(CodePoints(pages[s.Page - 1], s))));
            if (joined.Text.EndsWith(printed, StringComparison.Ordinal) && printed.Length < joined.Text.Length)
            {
                var kept = joined.Text[..^printed.Length].TrimEnd();
                rows[i].Bodies[^1] = new Passage(joined.Block with { Spans = [.. joined.Block.Spans.Except(parts)] }, kept);
                rows[i + 1].Bodies.Add(new Passage(joined.Block with { Page = next.Page, Spans = parts }, printed));
            }
        }
    }

    private static string CodePoints(string page, PageSpan span)
    {
        var (point, from, i) = (0, 0, 0);
        for (; i < page.Length && point < span.End; i += char.IsHighSurrogate(page[i]) && i + 1 < page.Length ? 2 : 1, point++)
        {
            from = point == span.Start ? i : from;
        }

        return page[from..i];
    }

    private static void AddBodies(FindingDraft? finding, List<Passage> bodies)
    {
        foreach (var passage in bodies)
        {
            if (finding is not null)
            {
                finding.ResponsibleBodies = finding.ResponsibleBodies is null ? passage.Text : finding.ResponsibleBodies + " " + passage.Text;
            }
        }
    }

    /// <summary>The first part of a row goes on with the row before: after a page end, or after what leads into a list.</summary>
    private static bool RowGoesOn(FindingDraft last, Row row, Passage passage, string text, bool numbered)
    {
        if (numbered)
        {
            return false;
        }

        // Cut at the end of a sentence: no bodies beside it where there should be some, or words that refer back.
        if (passage.Page > last.LastPage && ((last.ResponsibleBodies is not null && row.Bodies.Count == 0) || RefersBack(text)))
        {
            return true;
        }

        var unfinished = !Sentence.Ends(last.Text);
        if (BulletFindings.IsBullet(passage))
        {
            return last.Text.EndsWith(':') || (unfinished && row.Table == 0) || (passage.Page > last.LastPage && (unfinished || char.IsLower(text[0])));
        }

        return char.IsLower(text[0]) ? unfinished || passage.Page > last.LastPage : unfinished && passage.Page > last.LastPage;
    }

    private static bool RefersBack(string text)
    {
        var end = text.AsSpan().IndexOfAny(' ', ',');
        return end > 0 && text[..end] is "This" or "These" or "They" or "It" or "Such" or "Their" or "However" or "Additionally" or "Furthermore" or "Also";
    }

    /// <summary>A later part of one cell belongs to the first, unless the parts are numbered or the cell is all there is.</summary>
    private static bool PartGoesOn(FindingDraft last, Row row, Passage passage, string text, bool numbered, bool alone)
    {
        if (numbered)
        {
            return false;
        }

        return row.Table > 0 && (!alone || BulletFindings.IsBullet(passage) || !Sentence.Ends(last.Text) || char.IsLower(text[0]));
    }

    /// <summary>"1. Leaders should …" or a list item with a number.</summary>
    private static bool Number(Passage passage, out string text)
    {
        text = BulletFindings.WithoutSign(passage);
        if (passage.Block.Kind == BlockKind.ListItem && passage.Block.Label.AsSpan().TrimEnd(".)").Length is 1 or 2 && char.IsAsciiDigit(passage.Block.Label[0]))
        {
            return true;
        }

        var i = 0;
        while (i < text.Length && i < 2 && char.IsAsciiDigit(text[i]))
        {
            i++;
        }

        if (i == 0 || i + 1 >= text.Length || text[i] is not ('.' or ')') || char.IsAsciiDigit(text[i + 1]))
        {
            return false;
        }

        text = text[(i + 1)..].TrimStart();
        return text.Length > 0;
    }
}
