using System.Text;

namespace AreaInspections.Readers.Reports.Pdf;

/// <summary>The marked content that is open while a page is read (ISO 32000-1, 14.6): whose text it is, and whether it is decoration.</summary>
internal sealed class MarkedContent
{
    private const int Most = 512;
    private readonly Pile<Entry> _open = new(16);
    private int _beyond;

    public int Depth => _open.Count;

    public int Mark => _open.Count == 0 ? -1 : _open.Last.Mark;

    public int Form => _open.Count == 0 ? 0 : _open.Last.Form;

    public bool Artifact => _open.Count > 0 && _open.Last.Artifact;

    public void Clear()
    {
        _open.Shrink(0);
        _beyond = 0;
    }

    public void Open(string tag, PdfDictionary properties, int form, PageRuns page)
    {
        if (_open.Count >= Most)
        {
            _beyond++;
            return;
        }

        var own = properties["MCID"];
        var actual = properties["ActualText"];
        _open.Add(new(
            own.Kind == PdfKind.Number ? own.Integer : Mark,
            own.Kind == PdfKind.Number ? form : Form,
            Artifact || tag == "Artifact",
            actual.Kind == PdfKind.String ? Decoded(actual.Bytes) : null,
            page.Runs.Count));
    }

    public void Close(PageRuns page)
    {
        if (_beyond > 0)
        {
            _beyond--;
        }
        else if (_open.Count > 0)
        {
            var closed = _open.Last;
            _open.Shrink(_open.Count - 1);
            if (closed.Actual is { } actual)
            {
                Replace(page, closed.FirstRun, actual);
            }
        }
    }

    public void CloseTo(int depth, PageRuns page)
    {
        while (_open.Count > depth)
        {
            Close(page);
        }
    }

    /// <summary>Puts the words the file gives for a stretch in place of the glyphs that show it.</summary>
    private static void Replace(PageRuns page, int first, string actual)
    {
        if (first >= page.Runs.Count)
        {
            return;
        }

        var right = page.Runs.Last.Right;
        var start = page.Length;
        page.Append(actual);
        page.Runs.Shrink(first + 1);
        page.Runs[first] = page.Runs[first] with { Start = start, Length = page.Length - start, Right = Math.Max(right, page.Runs[first].Right) };
    }

    /// <summary>A text string: UTF-16 with its mark, UTF-8 with its mark, or one byte a character.</summary>
    public static string Decoded(byte[] bytes)
    {
        var text = bytes switch
        {
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2),
            [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2),
            [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3),
            _ => Encoding.Latin1.GetString(bytes),
        };
        return PdfFont.Plain(text);
    }

    private readonly record struct Entry(int Mark, int Form, bool Artifact, string? Actual, int FirstRun);
}
