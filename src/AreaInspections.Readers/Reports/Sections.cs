using AreaInspections.Reports;

namespace AreaInspections.Readers.Reports;

/// <summary>
/// Divides a document into sections by the wording of their headings, whether these are tagged as headings, paragraphs or table cells and
/// also where one is broken over two blocks. The first place a section is named is its heading; the same words met again are the head of its table.
/// </summary>
internal static class Sections
{
    private const int LongestHeading = 220;

    public static IReadOnlyList<Section> Of(IReadOnlyList<Passage> body, IReadOnlyList<SectionHeading> wording)
    {
        var sections = Divide(body, wording);
        var parted = PartHeadings(body, wording, sections);
        return parted is null ? sections : Divide(parted, wording);
    }

    /// <summary>A heading that runs into its text in one passage, as two passages; nothing where no section is missing.</summary>
    private static List<Passage>? PartHeadings(IReadOnlyList<Passage> body, IReadOnlyList<SectionHeading> wording, List<Section> sections)
    {
        List<Passage>? parted = null;
        var missing = wording.Where(h => !sections.Any(s => s.Kind == h.Kind)).ToList();
        for (var i = 0; i < body.Count && missing.Count > 0; i++)
        {
            var cut = 0;
            foreach (var heading in missing)
            {
                cut = cut > 0 ? cut : heading.Leads(body[i].Text);
            }

            if (cut > 0)
            {
                parted ??= [.. body.Take(i)];
                parted.Add(Piece(body[i], body[i].Text[..cut]));
                parted.Add(Piece(body[i], body[i].Text[cut..].TrimStart()));
            }
            else
            {
                parted?.Add(body[i]);
            }
        }

        return parted;
    }

    private static Passage Piece(Passage whole, string text) => new(whole.Block, text);

    private static List<Section> Divide(IReadOnlyList<Passage> body, IReadOnlyList<SectionHeading> wording)
    {
        List<Section> sections = [];
        List<Passage> under = [];
        ReportSection? open = null;
        for (var i = 0; i < body.Count; i++)
        {
            var (kind, length) = HeadingAt(body, i, wording);
            if (kind is null)
            {
                under.Add(body[i]);
                continue;
            }

            if (sections.Exists(s => s.Kind == kind) || open?.Kind == kind)
            {
                i += length - 1;
                continue;
            }

            if (open is not null)
            {
                sections.Add(new Section(open, under));
            }

            under = [];
            open = new ReportSection(kind, Printed(body, i, length), body[i].Page);
            i += length - 1;
        }

        if (open is not null)
        {
            sections.Add(new Section(open, under));
        }

        return sections;
    }

    private static (string? Kind, int Length) HeadingAt(IReadOnlyList<Passage> body, int at, IReadOnlyList<SectionHeading> wording)
    {
        if (body[at].Text.Length > LongestHeading)
        {
            return (null, 0);
        }

        var folded = body[at].Folded;
        if (KindOf(folded, wording) is { } kind)
        {
            return (kind, Continues(body, at, kind, wording) ? 2 : 1);
        }

        if (at + 1 < body.Count && CouldBegin(body[at]) && CouldBegin(body[at + 1]) && KindOf(folded + " " + body[at + 1].Folded, wording) is { } broken
            && KindOf(body[at + 1].Folded, wording) is null)
        {
            return (broken, 2);
        }

        return (null, 0);
    }

    /// <summary>A heading whose first half already is one, and whose second half would be lost: "… with SEND" / "in this area?".</summary>
    private static bool Continues(IReadOnlyList<Passage> body, int at, string kind, IReadOnlyList<SectionHeading> wording) =>
        body[at].Text.IndexOf('?', StringComparison.Ordinal) < 0 && at + 1 < body.Count
        && body[at + 1].Text is { Length: < 60 } next && next.EndsWith('?')
        && KindOf(body[at].Folded + " " + body[at + 1].Folded, wording) == kind;

    private static bool CouldBegin(Passage passage) => passage.Text.Length is > 1 and < 150 && !passage.Text.EndsWith('.');

    private static string? KindOf(string folded, IReadOnlyList<SectionHeading> wording)
    {
        var words = SectionHeading.Words(folded);
        foreach (var heading in wording)
        {
            if (heading.Fits(words))
            {
                return heading.Kind;
            }
        }

        return null;
    }

    private static string Printed(IReadOnlyList<Passage> body, int at, int length) =>
        length == 1 ? body[at].Text : body[at].Text + " " + body[at + 1].Text;
}
