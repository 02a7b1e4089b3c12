using AreaInspections.Readers.Reports.Pdf;
using AreaInspections.Reports;

namespace AreaInspections.Readers.Reports;

/// <summary>A block of text as the stages of interpretation see it.</summary>
/// <param name="text">As printed, every run of white space one blank.</param>
internal sealed class Passage(TextBlock block, string text)
{
    private string? _folded;

    public TextBlock Block { get; } = block;

    public string Text { get; } = text;

    /// <summary>See <see cref="Wording.Fold"/>; made when it is first asked for, as most passages never are.</summary>
    public string Folded => _folded ??= Wording.Fold(Text);

    public int Page => Block.Page;

    public static Passage Of(TextBlock block) => new(block, Wording.Squeeze(block.Text));
}

/// <summary>A file made ready for interpretation: the passages of its body, and apart from them its running heads and feet.</summary>
internal sealed class ReportDocument
{
    private const string ComplaintWords = "If you are not happy with the inspection or the report";

    private ReportDocument(PdfText text, List<Passage> body, List<Passage> running)
    {
        Text = text;
        Body = body;
        Running = running;
    }

    public PdfText Text { get; }

    /// <summary>Passages with words, in the order of the document, up to the back page.</summary>
    public IReadOnlyList<Passage> Body { get; }

    /// <summary>Running heads and feet, in the order of the document.</summary>
    public IReadOnlyList<Passage> Running { get; }

    public static ReportDocument Of(PdfText pdf)
    {
        var body = new List<Passage>(pdf.Blocks.Count);
        var running = new List<Passage>();
        var back = false;
        foreach (var block in pdf.Blocks)
        {
            var passage = Passage.Of(block);
            if (!HasWords(passage.Text))
            {
                continue;
            }

            if (block.Kind == BlockKind.Artifact)
            {
                running.Add(passage);
                continue;
            }

            back |= IsBackPage(passage.Text);
            if (back)
            {
                continue;
            }

            // The last cell of the team may have been joined to the back page.
            if (passage.Text.IndexOf(ComplaintWords, StringComparison.OrdinalIgnoreCase) is var cut and > 0)
            {
                var text = passage.Text[..cut].TrimEnd();
                passage = new Passage(block, text);
            }

            body.Add(passage);
        }

        return new ReportDocument(pdf, HyphenMending.Mend(pdf, body), running);
    }

    private static bool HasWords(string text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The page about the inspectorate, its licence and its address, which ends every report.</summary>
    private static bool IsBackPage(string text) =>
        text.StartsWith("If you are not happy with the inspection", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("The Office for Standards in Education, Children", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("You may reuse this information", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("© Crown copyright", StringComparison.OrdinalIgnoreCase);
}

/// <summary>A section with the passages under its heading, up to the next heading.</summary>
internal sealed record Section(ReportSection Heading, IReadOnlyList<Passage> Passages)
{
    public string Kind => Heading.Kind;
}
