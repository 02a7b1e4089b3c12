using System.IO.Compression;
using System.Text;

namespace AreaInspections.Web.Conduct.Files;

/// <summary>A kind of file that is taken in: what its bytes are, whatever its name says.</summary>
/// <param name="Name">In plain words.</param>
/// <param name="ContentType">Under which it is handed out.</param>
/// <param name="Endings">Of names that fit it, with the dot.</param>
internal sealed record FileKind(string Name, string ContentType, IReadOnlyList<string> Endings)
{
    public static readonly FileKind Zip = new("zip", "application/zip", [".zip"]);

    private static readonly FileKind s_text = new("text or CSV", "text/plain; charset=utf-8", [".txt", ".csv", ".tsv", ".md"]);

    private static readonly (byte[] Begins, FileKind Kind)[] s_begins =
    [
        ("%PDF-"u8.ToArray(), new("PDF", "application/pdf", [".pdf"])),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], new("PNG picture", "image/png", [".png"])),
        ([0xFF, 0xD8, 0xFF], new("JPEG picture", "image/jpeg", [".jpg", ".jpeg"])),
    ];

    /// <summary>Files of offices, known by a part that each has in its zip.</summary>
    private static readonly (string Part, FileKind Kind)[] s_parts =
    [
        ("word/document.xml", new("Word document", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", [".docx"])),
        ("xl/workbook.xml", new("Excel workbook", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", [".xlsx"])),
        ("ppt/presentation.xml", new("PowerPoint presentation", "application/vnd.openxmlformats-officedocument.presentationml.presentation", [".pptx"])),
        ("META-INF/manifest.xml", new("OpenDocument", "application/vnd.oasis.opendocument", [".odt", ".ods", ".odp"])),
    ];

    /// <summary>What can be sent, in plain words.</summary>
    public static string Taken => "PDF, Word, Excel, PowerPoint, OpenDocument, text or CSV, PNG, JPEG, or a zip of these";

    /// <returns>What the bytes are; nothing where they are no kind that is taken: programs, web pages, pictures that hold script.</returns>
    public static FileKind? Of(byte[] bytes)
    {
        if (s_begins.FirstOrDefault(b => bytes.AsSpan().StartsWith(b.Begins)).Kind is { } known)
        {
            return known;
        }

        return bytes.AsSpan().StartsWith("PK\x03\x04"u8) ? OfZip(bytes) : IsPlainText(bytes) ? s_text : null;
    }

    public bool Fits(string name) => Endings.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);

    private static FileKind? OfZip(byte[] bytes)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes, writable: false));
            var names = zip.Entries.Select(e => e.FullName).ToHashSet(StringComparer.Ordinal);
            return s_parts.FirstOrDefault(p => names.Contains(p.Part)).Kind ?? Zip;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>Letters without control characters; nothing that a browser would take for a page.</summary>
    private static bool IsPlainText(byte[] bytes)
    {
        var start = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, 4096)).TrimStart('\u00ef', '\u00bb', '\u00bf', ' ', '\r', '\n', '\t');
        return !start.StartsWith('<') && !bytes.Any(b => b is < 0x20 and not (0x09 or 0x0A or 0x0D or 0x0C));
    }
}
