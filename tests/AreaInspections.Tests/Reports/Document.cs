using AreaInspections.Areas;
using AreaInspections.Findings;
using AreaInspections.Readers.Areas;
using AreaInspections.Readers.Reports;
using AreaInspections.Readers.Reports.Pdf;
using AreaInspections.Reports;

namespace AreaInspections.Tests.Reports;

/// <summary>Makes up the text of a report block by block; a line feed in a text is the end of a line on the page.</summary>
internal sealed class Document
{
    private readonly List<TextBlock> _blocks = [];
    private readonly List<string> _pages = [""];

    public Document NewPage()
    {
        _pages.Add("");
        return this;
    }

    public Document Text(params string[] paragraphs) => AddAll(BlockKind.Paragraph, paragraphs);

    public Document Bullets(params string[] items)
    {
        foreach (var item in items)
        {
            Add(new() { Kind = BlockKind.ListItem, Text = item, Label = "◼", Page = 1, Spans = [] });
        }

        return this;
    }

    public Document SubBullets(params string[] items)
    {
        foreach (var item in items)
        {
            Add(new() { Kind = BlockKind.ListItem, Text = item, Label = "•", Depth = 1, Page = 1, Spans = [] });
        }

        return this;
    }

    /// <summary>An item that goes on from the page before and has no sign.</summary>
    public Document Rest(string item) => Add(new() { Kind = BlockKind.ListItem, Text = item, Page = 1, Spans = [] });

    public Document Cell(int table, int row, int column, params string[] paragraphs)
    {
        foreach (var paragraph in paragraphs)
        {
            var bullet = paragraph.StartsWith("• ", StringComparison.Ordinal);
            Add(new()
            {
                Kind = bullet ? BlockKind.ListItem : BlockKind.TableCell,
                Text = bullet ? paragraph[2..] : paragraph,
                Label = bullet ? "•" : "",
                Table = table,
                Row = row,
                Column = column,
                Left = 60 + (column * 200),
                Page = 1,
                Spans = [],
            });
        }

        return this;
    }

    /// <summary>Lets a block already there run on to this page, as a reader of tags joins it.</summary>
    public Document RunsOn(int block, string text)
    {
        var start = _pages[^1].Length;
        _pages[^1] += text + "\n";
        _blocks[block] = _blocks[block] with { Text = _blocks[block].Text + " " + text, Spans = [.. _blocks[block].Spans, new PageSpan(_pages.Count, start, start + text.Length)] };
        return this;
    }

    public Document Foot(params string[] lines) => AddAll(BlockKind.Artifact, lines);

    public PdfText Pdf() => new(_pages.Count, _pages, _blocks, Tagged: true);

    public ReportDocument Ready() => ReportDocument.Of(Pdf());

    /// <summary>Passages of the body, without the running feet.</summary>
    public IReadOnlyList<Readers.Reports.Passage> Body() => Ready().Body;

    public Section Section(string kind) => new(new ReportSection(kind, "Areas for improvement", 1), Body());

    public (PublishedReport Report, List<Note> Notes) Read(string file = "made-up.pdf")
    {
        List<Note> notes = [];
        var report = new ReportReader(Register).Interpret(new ReportSource(file, "0123456789abcdef", _pages.Count), Pdf(), notes);
        return (report, notes);
    }

    public static AreaRegister Register { get; } = AreaRegisterReader.Load();

    private Document AddAll(BlockKind kind, string[] texts)
    {
        foreach (var text in texts)
        {
            Add(new() { Kind = kind, Text = text, Page = 1, Spans = [] });
        }

        return this;
    }

    private Document Add(TextBlock block)
    {
        var start = _pages[^1].Length;
        _pages[^1] += block.Text + "\n";
        var joined = block.Text.Replace("-\n", "-", StringComparison.Ordinal).Replace('\n', ' ');
        _blocks.Add(block with { Text = joined, Page = _pages.Count, Spans = [new PageSpan(_pages.Count, start, start + block.Text.Length)] });
        return this;
    }
}
