using AreaInspections.Letters;

namespace AreaInspections.Documents.Letters;

/// <summary>
/// A letter or report as it is set: headings, paragraphs, lists and tables in their order, before it is written as HTML or for a word processor.
/// Every form of a letter is written from this one, so none says more or less than another.
/// </summary>
/// <param name="Document"><c>letter</c> or <c>report</c>.</param>
/// <param name="RunningHead">Stands above every page but the first of a letter.</param>
public sealed record LetterSheet(string Document, string Title, string RunningHead, LetterMark Mark, Letterhead Letterhead, IReadOnlyList<SheetSection> Sections);

/// <param name="Kind">Id of the section of the edition, or <c>opening</c>, <c>signatories</c>, <c>copies</c> or <c>imprint</c>.</param>
/// <param name="Boxed">It stands in a frame, as the outcome of a report does.</param>
public sealed record SheetSection(string Kind, bool Boxed, IReadOnlyList<SheetElement> Elements);

/// <summary>One thing on the sheet.</summary>
public abstract record SheetElement;

/// <param name="Level">1 for the title, 2 for sections, 3 for their halves.</param>
public sealed record SheetHeading(int Level, string Text) : SheetElement;

public sealed record SheetParagraph(SheetRole Role, IReadOnlyList<LetterSentence> Sentences) : SheetElement;

public sealed record SheetBullets(IReadOnlyList<IReadOnlyList<LetterSentence>> Items) : SheetElement;

/// <param name="Lined">With lines around its cells; without, its columns only stand beside each other.</param>
/// <param name="Narrow">The first column is the narrower one.</param>
public sealed record SheetTable(IReadOnlyList<string> Heads, IReadOnlyList<IReadOnlyList<SheetCell>> Rows, bool Lined, bool Narrow) : SheetElement;

/// <param name="Lines">Each a paragraph of its own; empty for an empty cell.</param>
public sealed record SheetCell(IReadOnlyList<IReadOnlyList<LetterSentence>> Lines);

/// <summary>What a paragraph is for.</summary>
public enum SheetRole
{
    Body,
    Date,

    /// <summary>One line of an address or of the list of copies.</summary>
    Line,
    Salutation,

    /// <summary>A fact under the title of a report: "Inspection dates: …".</summary>
    Fact,
    Close,

    /// <summary>Stands over lines and columns without being a section: "Copies to".</summary>
    Label,

    /// <summary>In smaller type at the very end: other forms, licence.</summary>
    Imprint,
}

/// <summary>Whether a letter may be passed on. What may not bears its mark on every page.</summary>
/// <param name="Words">Absent on a published letter.</param>
/// <param name="Explained">In a sentence for the first page; absent on a published letter.</param>
public sealed record LetterMark(string? Words, string? Explained)
{
    public static LetterMark Published { get; } = new(null, null);

    public static LetterMark Draft(int version) => new($"DRAFT, version {version}", "This is a draft. It can still change, and it must not be passed on.");

    /// <param name="until">As people read it in England.</param>
    public static LetterMark Embargoed(DateTime until) =>
        new($"EMBARGOED until {until:d MMMM yyyy, HH:mm}", $"Nothing of this may be made known before {until:d MMMM yyyy, HH:mm}.");
}
