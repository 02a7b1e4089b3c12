using System.Security.Cryptography;
using AreaInspections.Areas;
using AreaInspections.Readers.Reports.Pdf;
using AreaInspections.Reports;

namespace AreaInspections.Readers.Reports;

/// <summary>
/// Reads a published report or letter from its PDF. Content never makes it fail: what is not understood is a typed absence and a note. A file
/// that is no report of a known kind gives a report of kind <see cref="ReportKind.Unknown"/>; a file without readable text gives no report.
/// </summary>
/// <param name="areas">Knows the areas and boards by the names that reports print.</param>
public sealed class ReportReader(AreaRegister areas)
{
    /// <summary>Name and version of the text layer; a change of reading order or joining is a new version.</summary>
    public const string Extractor = "AreaInspections.Pdf 1";

    /// <param name="fileName">With or without folder; the folder is dropped.</param>
    public Reading<PublishedReport> Read(string fileName, ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        var name = Path.GetFileName(fileName);
        var reading = PdfTextReader.Read(bytes, limits: null, cancellation);
        var notes = reading.Notes.Select(n => n with { File = name }).ToList();
        if (reading.Value is not { } text)
        {
            return new Reading<PublishedReport>(null, notes);
        }

        var source = new ReportSource(name, Convert.ToHexStringLower(SHA256.HashData(bytes.Span)), text.PageCount);
        var report = Interpret(source, text, notes);
        return new Reading<PublishedReport>(report, notes.ConvertAll(n => n with { File = name }));
    }

    /// <summary>The report that a text is; what a person should look at is added to the notes.</summary>
    internal PublishedReport Interpret(ReportSource source, PdfText text, List<Note> notes)
    {
        var document = ReportDocument.Of(text);
        var title = TitleWording.Of(document.Body);
        var draft = ReportDraft.Of(source, document, title, areas);
        var report = title?.Kind switch
        {
            ReportKind.AreaSendFull2023 or ReportKind.AreaSendMonitoring2023 => Report2023.Of(draft),
            ReportKind.LocalAreaLetter2016 => Letter2016.Of(draft),
            ReportKind.LocalAreaRevisit2016 => Revisit2016.Of(draft),
            _ => draft.Empty(ReportKind.Unknown),
        };
        ReportNotes.Add(report, document, notes);
        return report;
    }
}
