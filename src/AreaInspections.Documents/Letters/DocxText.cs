using AreaInspections.Letters;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace AreaInspections.Documents.Letters;

/// <summary>Paragraphs and runs of the word processor file.</summary>
internal static class DocxText
{
    public static LetterSentence Own(string text) => LetterSetting.Own(text);

    public static Paragraph Paragraph(string style, IReadOnlyList<LetterSentence> sentences)
    {
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = style });
        if (sentences is [var first, ..] && LegibleText.BeginsRightToLeft(first.Text))
        {
            properties.Append(new BiDi());
        }

        var paragraph = new Paragraph(properties);
        for (var i = 0; i < sentences.Count; i++)
        {
            paragraph.Append(Runs((i > 0 ? " " : "") + sentences[i].Text));
        }

        return paragraph;
    }

    /// <summary>One run for each direction of writing, as a run is read in one.</summary>
    private static IEnumerable<Run> Runs(string text)
    {
        if (!LegibleText.HasRightToLeft(text))
        {
            return [Run(text, rightToLeft: false)];
        }

        var words = text.Split(' ');
        var runs = new List<(string Text, bool RightToLeft)>();
        for (var i = 0; i < words.Length; i++)
        {
            var turned = LegibleText.HasRightToLeft(words[i]);
            var word = i + 1 < words.Length ? words[i] + " " : words[i];
            if (runs.Count > 0 && runs[^1].RightToLeft == turned)
            {
                runs[^1] = (runs[^1].Text + word, turned);
            }
            else
            {
                runs.Add((word, turned));
            }
        }

        return runs.Select(r => Run(r.Text, r.RightToLeft));
    }

    private static Run Run(string text, bool rightToLeft)
    {
        var run = new Run();
        if (rightToLeft)
        {
            run.Append(new RunProperties(new RightToLeftText()));
        }

        run.Append(new Text(text) { Space = SpaceProcessingModeValues.Preserve });
        return run;
    }
}
