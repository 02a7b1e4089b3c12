using AreaInspections.Letters;

namespace AreaInspections.Documents.Letters;

/// <summary>Writes a letter as HTML, which is the record: as a piece of a page and as a file that needs nothing beside it and asks for nothing.</summary>
public static class LetterHtml
{
    /// <param name="top">Level of the heading that is the title: 1 where the letter is the page, 2 where the page has a title of its own.</param>
    public static string Fragment(LetterSheet sheet, LetterView view, int top = 2) => Body(sheet, view, top).ToString();

    public static string File(LetterSheet sheet, LetterView view) =>
        HtmlFile.Write(sheet.Title, sheet.Mark, LetterStyle.Css, LetterStyle.Pages(sheet), Body(sheet, view, 1));

    internal static Markup Mark(LetterMark mark) => mark.Words is null
        ? new()
        : Markup.Of($"<p class=\"letter-mark\"><strong>{mark.Words}.</strong> {mark.Explained}</p>\n");

    private static Markup Body(LetterSheet sheet, LetterView view, int top)
    {
        var html = Markup.Of($"<article class=\"letter letter-{sheet.Document}\" lang=\"en-GB\">\n{Head(sheet)}{Mark(sheet.Mark)}");
        foreach (var section in sheet.Sections)
        {
            html.Add($"<section class=\"letter-section\" data-section=\"{section.Kind}\">\n");
            if (section.Boxed)
            {
                html.Add($"<div class=\"letter-box\">\n");
            }

            foreach (var element in section.Elements)
            {
                html.Add($"{Element(element, view, top)}\n");
            }

            html.Add($"{(section.Boxed ? Markup.Of($"</div>\n") : new())}</section>\n");
        }

        return html.Add($"</article>\n");
    }

    private static Markup Head(LetterSheet sheet)
    {
        var senders = new Markup();
        foreach (var sender in sheet.Letterhead.Senders)
        {
            senders.Add($"<div class=\"letter-sender\"><p><strong>{sender.Name}</strong></p>");
            foreach (var line in sheet.Document == "letter" ? sender.Lines : [])
            {
                senders.Add($"<p>{line}</p>");
            }

            senders.Add($"</div>\n");
        }

        return Markup.Of($"<div class=\"letter-head\"><p class=\"letter-kind\">{sheet.RunningHead}</p>\n{senders}</div>\n");
    }

    private static Markup Element(SheetElement element, LetterView view, int top) => element switch
    {
        SheetHeading heading => Markup.Of($"<h{heading.Level + top - 1}{Direction(heading.Text)}>{heading.Text}</h{heading.Level + top - 1}>"),
        SheetParagraph paragraph => Markup.Of($"<p class=\"letter-{Class(paragraph.Role)}\">{Sentences(paragraph.Sentences, view)}</p>"),
        SheetBullets bullets => Bullets(bullets, view),
        SheetTable table => Table(table, view),
        _ => throw new NotSupportedException(element.GetType().Name),
    };

    private static string Class(SheetRole role) => role switch
    {
        SheetRole.Date => "date",
        SheetRole.Line => "line",
        SheetRole.Salutation => "dear",
        SheetRole.Fact => "fact",
        SheetRole.Close => "close",
        SheetRole.Label => "label",
        _ => "body",
    };

    private static Markup Bullets(SheetBullets bullets, LetterView view)
    {
        var html = Markup.Of($"<ul>\n");
        foreach (var item in bullets.Items)
        {
            html.Add($"<li>{Sentences(item, view)}</li>\n");
        }

        return html.Add($"</ul>");
    }

    private static Markup Table(SheetTable table, LetterView view)
    {
        var html = Markup.Of($"<table class=\"{(table.Lined ? "letter-lined" : "letter-columns")}{(table.Narrow ? " letter-narrow" : "")}\">\n<thead><tr>");
        foreach (var head in table.Heads)
        {
            html.Add($"<th scope=\"col\">{head}</th>");
        }

        html.Add($"</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            html.Add($"<tr>");
            foreach (var cell in row)
            {
                html.Add($"<td>");
                foreach (var line in cell.Lines)
                {
                    html.Add($"<p>{Sentences(line, view)}</p>");
                }

                html.Add($"</td>");
            }

            html.Add($"</tr>\n");
        }

        return html.Add($"</tbody>\n</table>");
    }

    private static Markup Sentences(IReadOnlyList<LetterSentence> sentences, LetterView view)
    {
        var html = new Markup();
        for (var i = 0; i < sentences.Count; i++)
        {
            html.Add($"{(i > 0 ? " " : "")}{Sentence(sentences[i], view)}");
        }

        return html;
    }

    private static Markup Sentence(LetterSentence sentence, LetterView view)
    {
        var id = view.IsRestricted && sentence.Id.Length > 0 ? Markup.Of($" data-sentence=\"{sentence.Id}\"") : new();
        var direction = Direction(sentence.Text);
        return view.Address(sentence) is { } address ? Markup.Of($"<a href=\"{address}\"{id}{direction}>{sentence.Text}</a>")
            : id.Length > 0 || direction.Length > 0 ? Markup.Of($"<span{id}{direction}>{sentence.Text}</span>")
            : Markup.Of($"{sentence.Text}");
    }

    private static Markup Direction(string text) => LegibleText.HasRightToLeft(text) ? Markup.Of($" dir=\"auto\"") : new();
}
