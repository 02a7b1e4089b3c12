using AreaInspections.Readers.Reports.Pdf;
using AreaInspections.Reports;

namespace AreaInspections.Readers.Reports;

/// <summary>A block with its words folded once, for the stages that compare wording.</summary>
/// <param name="Text">As printed, every run of white space one blank.</param>
/// <param name="Folded">See <see cref="Wording.Fold"/>.</param>
internal sealed record Passage(TextBlock Block, string Text, string Folded)
{
    public int Page => Block.Page;

    public static Passage Of(TextBlock block)
    {
        var text = Wording.Squeeze(block.Text);
        return new Passage(block, text, Wording.Fold(text));
    }
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
            if (passage.Folded.Length == 0)
            {
                continue;
            }

            if (block.Kind == BlockKind.Artifact)
            {
                running.Add(passage);
                continue;
            }

            back |= IsBackPage(passage.Folded);
            if (back)
            {
                continue;
            }

            // The last cell of the team may have been joined to the back page.
            if (passage.Text.IndexOf(ComplaintWords, StringComparison.OrdinalIgnoreCase) is var cut and > 0)
            {
                var text = passage.Text[..cut].TrimEnd();
                passage = new Passage(block, text, Wording.Fold(text));
            }

            body.Add(passage);
        }

        return new ReportDocument(pdf, HyphenMending.Mend(pdf, body), running);
    }

    /// <summary>The page about the inspectorate, its licence and its address, which ends every report.</summary>
    private static bool IsBackPage(string folded) =>
        folded.StartsWith("if you are not happy with the inspection", StringComparison.Ordinal)
        || folded.StartsWith("the office for standards in education childrens services and skills ofsted regulates", StringComparison.Ordinal)
        || folded.StartsWith("you may reuse this information", StringComparison.Ordinal)
        || folded.StartsWith("crown copyright", StringComparison.Ordinal);
}

/// <summary>A section with the passages under its heading, up to the next heading.</summary>
internal sealed record Section(ReportSection Heading, IReadOnlyList<Passage> Passages)
{
    public string Kind => Heading.Kind;
}
