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
        : Markup.Of($"<p class=\"letter-mark\"><span class=\"letter-name\">{mark.Words}.</span> {mark.Explained}</p>\n");

    private static Markup Body(LetterSheet sheet, LetterView view, int top)
    {
        var html = Markup.Of($"<article class=\"letter letter-{sheet.Document}\" lang=\"en-GB\">\n{Head(sheet)}{Mark(sheet.Mark)}");
        for (var i = 0; i < sheet.Sections.Count; i++)
        {
            // Signatures never stand on a page by themselves: what is said last stays with them.
            var signed = i + 1 < sheet.Sections.Count && sheet.Sections[i + 1].Kind == "signatories" && sheet.Sections[i].Elements is [.., SheetParagraph];
            html.Add($"{(signed ? Section(sheet.Sections[i], sheet.Sections[++i], view, top) : Section(sheet.Sections[i], null, view, top))}");
        }

        return html.Add($"</article>\n");
    }

    /// <param name="kept">Section that stays on one page with the last element of this one; absent where none does.</param>
    private static Markup Section(SheetSection section, SheetSection? kept, LetterView view, int top)
    {
        var html = Markup.Of($"<section class=\"letter-section\" data-section=\"{section.Kind}\">\n");
        html.Add($"{(section.Boxed ? Markup.Of($"<div class=\"letter-box\">\n") : new())}");
        for (var i = 0; i < section.Elements.Count; i++)
        {
            var last = kept is not null && i == section.Elements.Count - 1;
            html.Add($"{(last ? Markup.Of($"<div class=\"letter-kept\">\n") : new())}{Element(section.Elements[i], view, top)}\n");
        }

        html.Add($"{(kept is null ? new() : Markup.Of($"{Section(kept, null, view, top)}</div>\n"))}{(section.Boxed ? Markup.Of($"</div>\n") : new())}");
        return html.Add($"</section>\n");
    }

    private static Markup Head(LetterSheet sheet)
    {
        var senders = new Markup();
        foreach (var sender in sheet.Letterhead.Senders)
        {
            var lines = sheet.Document == "letter" ? string.Join(", ", sender.Lines) : "";
            senders.Add($"<p class=\"letter-sender\"><span class=\"letter-name\">{sender.Name}</span>{(lines.Length > 0 ? $" {lines}" : "")}</p>\n");
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
        SheetRole.Imprint => "imprint",
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
