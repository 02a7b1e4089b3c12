namespace AreaInspections.Readers.Reports.Pdf;

/// <summary>Reads the words of a PDF file with its structure. Content never makes it fail: what cannot be read is a note.</summary>
public static class PdfTextReader
{
    /// <param name="file">The whole file.</param>
    /// <param name="limits">Absent: <see cref="PdfLimits.Default"/>.</param>
    public static Reading<PdfText> Read(ReadOnlyMemory<byte> file, PdfLimits? limits = null, CancellationToken cancellation = default)
    {
        var budget = new ReadingBudget(limits ?? PdfLimits.Default, cancellation);
        budget.Note("Not implemented.", "");
        return new(null, budget.Notes);
    }
}
