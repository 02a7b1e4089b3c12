using AreaInspections.Findings;

namespace AreaInspections.Readers.Reports.Pdf;

/// <summary>The words of one PDF file: its text page by page, and the same text as blocks that know what they are.</summary>
/// <param name="PageCount">Pages the file holds, also those that were not read.</param>
/// <param name="Pages">One text per page read, in reading order, lines ending with a line feed; running heads and feet included.</param>
/// <param name="Blocks">In the reading order of the document.</param>
/// <param name="Tagged">The file says itself what its paragraphs, list items and cells are; without tags they are told by position.</param>
public sealed record PdfText(int PageCount, IReadOnlyList<string> Pages, IReadOnlyList<TextBlock> Blocks, bool Tagged);

/// <summary>What a block of text is.</summary>
public enum BlockKind
{
    Paragraph,

    /// <summary>Tagged as a heading. Many reports tag their headings as paragraphs: a heading is known by its words.</summary>
    Heading,

    ListItem,

    /// <summary>A paragraph inside a table cell; a list item inside a cell stays a <see cref="ListItem"/> and has the cell's place.</summary>
    TableCell,

    /// <summary>Running head or foot, page number.</summary>
    Artifact,
}

/// <summary>One paragraph, heading, list item or paragraph of a table cell, whole even where it runs over a page end.</summary>
public sealed record TextBlock
{
    public required BlockKind Kind { get; init; }

    /// <summary>Lines joined by single blanks, hyphens at line ends kept, without the sign of a list item.</summary>
    public required string Text { get; init; }

    /// <summary>Bullet sign or number of a list item; empty otherwise.</summary>
    public string Label { get; init; } = "";

    /// <summary>Page on which it begins, counted from 1.</summary>
    public required int Page { get; init; }

    /// <summary>Where <see cref="Text"/> stands in the texts of the pages, in code points; several where it runs over a page end.</summary>
    public required IReadOnlyList<PageSpan> Spans { get; init; }

    /// <summary>Size of most of its characters, in points.</summary>
    public double FontSize { get; init; }

    /// <summary>Most of its characters are bold.</summary>
    public bool Bold { get; init; }

    /// <summary>Left edge of its first line, in points from the left edge of the page.</summary>
    public double Left { get; init; }

    /// <summary>Running number of the table it stands in, counted from 1; 0 where it stands in none.</summary>
    public int Table { get; init; }

    /// <summary>Row of the table, counted from 0.</summary>
    public int Row { get; init; }

    /// <summary>Column of the table, counted from 0.</summary>
    public int Column { get; init; }

    /// <summary>Nesting of the list it stands in; 0 is the outermost.</summary>
    public int Depth { get; init; }
}
