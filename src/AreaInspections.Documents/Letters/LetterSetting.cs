using AreaInspections.Frameworks;
using AreaInspections.Letters;

namespace AreaInspections.Documents.Letters;

/// <summary>Sets an assembled letter: what becomes a heading, a list, a table or an address, in the official order of its edition.</summary>
public static class LetterSetting
{
    public static LetterSheet Set(Letter letter, FrameworkEdition edition, LetterMark mark, Letterhead letterhead)
    {
        var title = new SheetHeading(1, LegibleText.Of(letter.Title));
        var sections = new List<SheetSection>();
        foreach (var part in letter.Parts)
        {
            var elements = new List<SheetElement>();
            if (part.Heading is { } heading)
            {
                elements.Add(new SheetHeading(part.Within is null ? 2 : 3, LegibleText.Of(heading)));
            }

            Blocks(part, elements);
            if (part.Kind == "opening")
            {
                // A letter has its title under "Dear …", a report above everything.
                var dear = elements.FindIndex(e => e is SheetParagraph { Role: SheetRole.Salutation });
                elements.Insert(dear + 1, title);
            }

            sections.Add(new SheetSection(part.Kind, part.Kind == "outcome", elements));
        }

        if (letter.Parts.All(p => p.Kind != "opening"))
        {
            sections.Insert(0, new SheetSection("opening", false, [title]));
        }

        return new LetterSheet(edition.Document, title.Text, edition.Document == "letter" ? "Outcome letter" : "Local area partnership report", mark, letterhead, sections);
    }

    private static void Blocks(LetterPart part, List<SheetElement> elements)
    {
        for (var i = 0; i < part.Blocks.Count;)
        {
            var key = Key(part.Blocks[i]);
            var same = part.Blocks.Skip(i).TakeWhile(b => b.Style == part.Blocks[i].Style && Key(b) == key).ToList();
            elements.AddRange(Together(part, key, same));
            i += same.Count;
        }
    }

    private static IEnumerable<SheetElement> Together(LetterPart part, string? key, List<LetterBlock> blocks)
    {
        var lines = blocks.ConvertAll(Clean);
        return (blocks[0].Style, key) switch
        {
            (BlockStyle.Bullet, _) => [new SheetBullets(lines)],
            (BlockStyle.Action, _) => [Actions(part, blocks, lines)],
            (_, "date") => Paragraphs(SheetRole.Date, lines),
            (_, "addressees") => Paragraphs(SheetRole.Line, lines),
            (_, "dear") => Paragraphs(SheetRole.Salutation, lines),
            (_, "close") => Paragraphs(SheetRole.Close, lines),
            (_, "days" or "previous") when part.Kind == "opening" && lines[0].Count == 1 && lines[0][0].Text.Contains(':', StringComparison.Ordinal) => Paragraphs(SheetRole.Fact, lines),
            (_, "copies") => [Label("Copies to"), .. Paragraphs(SheetRole.Line, lines)],
            (_, "signatures") => [.. part.Blocks.Any(b => Key(b) == "close") ? Array.Empty<SheetElement>() : [Label("Signed")], .. InspectorateColumns.Of(lines, NameAndRole)],
            (_, "team") when part.Kind == "team" => InspectorateColumns.Of(lines, l => [l]),
            _ when part.Kind == "imprint" => Paragraphs(SheetRole.Imprint, lines),
            (_, "bodies") => PartnershipBodies.Tables(lines),
            _ => Paragraphs(SheetRole.Body, lines),
        };
    }

    private static IEnumerable<SheetElement> Paragraphs(SheetRole role, List<IReadOnlyList<LetterSentence>> lines) => lines.Select(l => new SheetParagraph(role, l));

    /// <summary>Who signs stands with the name in a line of its own and the role under it.</summary>
    private static IEnumerable<IReadOnlyList<LetterSentence>> NameAndRole(IReadOnlyList<LetterSentence> line)
    {
        var comma = line[0].Text.IndexOf(", ", StringComparison.Ordinal);
        return comma < 0 ? [line] : [[line[0] with { Text = line[0].Text[..comma] }], [line[0] with { Text = line[0].Text[(comma + 2)..] }, .. line.Skip(1)]];
    }

    private static SheetParagraph Label(string text) => new(SheetRole.Label, [Own(text)]);

    private static SheetTable Actions(LetterPart part, List<LetterBlock> blocks, List<IReadOnlyList<LetterSentence>> lines)
    {
        var areas = part.Heading is { } heading ? LegibleText.Of(heading) : "Areas";
        return blocks.TrueForAll(b => b.Bodies is null)
            ? new SheetTable([areas], [.. lines.Select(l => new[] { new SheetCell([l]) })], Lined: true, Narrow: false)
            : new SheetTable(["Responsible body", areas], [.. blocks.Select((b, i) => new[] { Bodies(b), new SheetCell([lines[i]]) })], Lined: true, Narrow: true);
    }

    private static SheetCell Bodies(LetterBlock block) =>
        new([.. (block.Bodies ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(b => new[] { Own(LegibleText.Of(b)) })]);

    private static IReadOnlyList<LetterSentence> Clean(LetterBlock block) => [.. block.Sentences.Select(s => s with { Text = LegibleText.Of(s.Text) })];

    internal static LetterSentence Own(string text) => new("", text, null, []);

    /// <summary>Key of the line of the wording that a block comes from; absent for what a finding says.</summary>
    private static string? Key(LetterBlock block) =>
        block.Finding is null && block.Sentences is [var first, ..] && first.Id.Split('/') is ["wording" or "list", var key, ..] ? key : null;
}
