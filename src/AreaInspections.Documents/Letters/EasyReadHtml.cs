using AreaInspections.Letters;

namespace AreaInspections.Documents.Letters;

/// <summary>Writes the easy-read summary as HTML: big type, short lines, one idea to a line.</summary>
public static class EasyReadHtml
{
    /// <summary>For the file, and for pages of the site that show a summary.</summary>
    public const string Css = """
        .easy{max-width:38rem;margin:0 auto;font:1.375rem/1.6 Arial,"Liberation Sans",Helvetica,sans-serif;color:#0b0c0c;overflow-wrap:anywhere}
        .easy h1{font-size:2rem;line-height:1.25;margin:0 0 1.5rem}
        .easy h2,.easy h3{font-size:1.625rem;line-height:1.25;margin:2.5rem 0 1rem;padding:.6rem 0 0;border-top:4px solid #0b0c0c;break-after:avoid}
        .easy p{margin:0 0 .75rem}
        .easy ul{padding-left:1.5rem;margin:0 0 1rem}
        .easy li{margin:0 0 .9rem;break-inside:avoid}
        .easy dt{font-weight:bold;break-after:avoid}
        .easy dd{margin:0 0 1rem;break-inside:avoid}
        .easy a{color:inherit;text-decoration-thickness:2px;text-underline-offset:.2em}
        .easy .letter-name{font-weight:bold}
        .easy .letter-mark{border:3px solid #0b0c0c;padding:.6rem .9rem}
        body>main>.easy{padding:2rem 1.25rem}
        @media print{body>main>.easy{max-width:none;padding:0;font-size:16pt}.easy h1{font-size:24pt}.easy h2{font-size:20pt}.easy a{text-decoration:none}}
        """;

    /// <param name="finding">Address of a finding by its id; nothing where it has none.</param>
    /// <param name="top">Level of the heading that is the title: 1 where the summary is the page, 2 where the page has a title of its own.</param>
    public static string Fragment(EasyRead summary, LetterMark mark, Func<Guid, string?> finding, int top = 2) => Body(summary, mark, finding, top).ToString();

    public static string File(EasyRead summary, LetterMark mark, Func<Guid, string?> finding) =>
        HtmlFile.Write(LegibleText.Of(summary.Title), mark, Css, LetterStyle.Pages(summary.Title, mark), Body(summary, mark, finding, 1));

    private static Markup Body(EasyRead summary, LetterMark mark, Func<Guid, string?> finding, int top)
    {
        var html = Markup.Of($"<article class=\"easy\" lang=\"en-GB\">\n<h{top}>{LegibleText.Of(summary.Title)}</h{top}>\n{LetterHtml.Mark(mark)}");
        foreach (var part in summary.Parts)
        {
            html.Add($"<section data-section=\"{part.Kind}\">\n<h{top + 1}>{LegibleText.Of(part.Heading)}</h{top + 1}>\n");
            foreach (var line in part.Lines)
            {
                html.Add($"<p>{LegibleText.Of(line)}</p>\n");
            }

            html.Add($"{Findings(part, finding)}</section>\n");
        }

        return html.Add($"{Words(summary, top)}</article>\n");
    }

    private static Markup Findings(EasyReadPart part, Func<Guid, string?> finding)
    {
        var items = new Markup();
        foreach (var line in part.Findings)
        {
            var text = LegibleText.Of(line.Text);
            var direction = LegibleText.HasRightToLeft(text) ? Markup.Of($" dir=\"auto\"") : new();
            items.Add($"<li{direction}>{(finding(line.Finding) is { } address ? Markup.Of($"<a href=\"{address}\">{text}</a>") : Markup.Of($"{text}"))}</li>\n");
        }

        return part.Findings.Count > 0 ? Markup.Of($"<ul>\n{items}</ul>\n") : new();
    }

    private static Markup Words(EasyRead summary, int top)
    {
        if (summary.Words.Count == 0)
        {
            return new();
        }

        var html = Markup.Of($"<section data-section=\"words\">\n<h{top + 1}>{summary.WordsHeading}</h{top + 1}>\n<dl>\n");
        foreach (var word in summary.Words)
        {
            html.Add($"<dt>{word.Term}</dt><dd>{word.Means}</dd>\n");
        }

        return html.Add($"</dl>\n</section>\n");
    }
}
