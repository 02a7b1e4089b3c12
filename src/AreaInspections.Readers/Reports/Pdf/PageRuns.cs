using System.Runtime.InteropServices;

namespace AreaInspections.Readers.Reports.Pdf;

/// <summary>A piece of text as one operator places it on a page.</summary>
[StructLayout(LayoutKind.Auto)]
internal record struct TextRun
{
    /// <summary>First character in <see cref="PageRuns.Text"/>.</summary>
    public int Start { get; set; }

    public int Length { get; set; }

    /// <summary>Left and right edge, in points.</summary>
    public float Left { get; set; }

    public float Right { get; set; }

    /// <summary>Height of the baseline above the lower edge of the page, in points.</summary>
    public float Baseline { get; set; }

    /// <summary>In points, after all transformations.</summary>
    public float Size { get; set; }

    public bool Bold { get; set; }

    /// <summary>Inside marked content that is no part of the document's text: running heads, feet, decoration.</summary>
    public bool Artifact { get; set; }

    /// <summary>Number of the marked content within its stream; -1 where it has none.</summary>
    public int Mark { get; set; }

    /// <summary>Object number of the form that holds the mark; 0 for the page itself.</summary>
    public int Form { get; set; }
}

/// <summary>All text placed on one page, in the order of its content.</summary>
internal sealed class PageRuns(int number)
{
    private char[] _text = new char[4096];

    /// <summary>Counted from 1.</summary>
    public int Number { get; } = number;

    public Pile<TextRun> Runs { get; } = new(256);

    public int Length { get; private set; }

    public ReadOnlySpan<char> Text => _text.AsSpan(0, Length);

    /// <summary>Shows at least one picture: a page without text may be a scan.</summary>
    public bool HasPicture { get; set; }

    /// <summary>In points.</summary>
    public float Height { get; set; } = 842;

    public ReadOnlySpan<char> TextOf(in TextRun run) => _text.AsSpan(run.Start, run.Length);

    public void Append(char c)
    {
        if (Length == _text.Length)
        {
            Array.Resize(ref _text, _text.Length * 2);
        }

        _text[Length++] = c;
    }

    public void Append(string text)
    {
        foreach (var c in text)
        {
            Append(c);
        }
    }
}
