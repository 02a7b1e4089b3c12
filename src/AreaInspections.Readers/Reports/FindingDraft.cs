using System.Text;
using AreaInspections.Findings;

namespace AreaInspections.Readers.Reports;

/// <summary>A finding while its parts are put together: a bullet with its continuation, a row with its sub-bullets.</summary>
internal sealed class FindingDraft(Polarity polarity, string section)
{
    private readonly StringBuilder _text = new();
    private readonly List<PageSpan> _spans = [];

    public Polarity Polarity { get; } = polarity;

    public string Section { get; } = section;

    public string? Aspect { get; init; }

    public string? ResponsibleBodies { get; set; }

    public string Text => _text.ToString();

    /// <summary>First page; 0 while it has no part.</summary>
    public int Page { get; private set; }

    /// <summary>Page of the last part.</summary>
    public int LastPage { get; private set; }

    public IReadOnlyList<PageSpan> Spans => _spans;

    public void Add(Passage part) => Add(part, part.Text);

    /// <param name="text">The part's words without a number or sign in front.</param>
    public void Add(Passage part, string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        // A word cut at its hyphen by a page end goes on without a blank.
        if (_text.Length > 0 && !(_text[^1] == '-' && _text.Length > 1 && char.IsLetterOrDigit(_text[^2]) && char.IsLetterOrDigit(text[0])))
        {
            _text.Append(' ');
        }

        _text.Append(text);
        Page = Page == 0 ? part.Page : Page;
        var without = part.Text.Length - text.Length;
        foreach (var span in part.Block.Spans)
        {
            // The number or sign in front is not part of the finding; it stands on the first page.
            _spans.Add(without > 0 && span.Start + without < span.End ? span with { Start = span.Start + without } : span);
            without = 0;
        }

        LastPage = _spans.Count > 0 ? _spans[^1].Page : part.Page;
    }

    public Finding Finding(string document, string letter, int ordinal) => new()
    {
        Label = $"{document}-{letter}{ordinal:00}",
        Polarity = Polarity,
        Section = Section,
        Ordinal = ordinal,
        Text = Text,
        Passage = new AreaInspections.Findings.Passage(Page, [.. _spans]),
        Aspect = Aspect,
        ResponsibleBodies = ResponsibleBodies,
    };
}
