using System.Globalization;
using System.Text;

namespace AreaInspections.Documents.Letters;

/// <summary>How a letter looks: on the screen and on A4.</summary>
public static class LetterStyle
{
    /// <summary>For the file, and for pages of the site that show a letter.</summary>
    public const string Css = """
        .letter{max-width:46rem;margin:0 auto;font:1rem/1.5 Arial,"Liberation Sans",Helvetica,sans-serif;color:#0b0c0c;overflow-wrap:anywhere}
        .letter h1,.letter h2,.letter h3,.letter h4{line-height:1.25;break-after:avoid;text-wrap:balance}
        .letter-head{border-bottom:2px solid #0b0c0c;padding-bottom:.75rem;margin-bottom:1.75rem;font-size:.8125rem}
        .letter .letter-kind{margin:0 0 .5rem}
        .letter-name{font-weight:bold}
        .letter-sender .letter-name{font-size:1.0625rem;margin-right:1rem}
        .letter-mark{border:3px solid #0b0c0c;padding:.6rem .9rem;margin:0 0 1.5rem}
        .letter p{margin:0 0 .8rem;orphans:3;widows:3}
        .letter li{orphans:3;widows:3}
        .letter p,.letter li{text-wrap:pretty}
        .letter .letter-sender,.letter td p{margin:0}
        .letter .letter-line{margin:0 0 .15rem;padding-left:1.5rem;text-indent:-1.5rem}
        .letter-line+.letter-dear,.letter-line+.letter-body{margin-top:1.25rem}
        .letter-date+.letter-line{margin-top:1.25rem}
        .letter .letter-fact{margin:0 0 .3rem}
        .letter .letter-label{font-weight:bold;margin:1.75rem 0 .35rem;break-after:avoid}
        .letter .letter-close{margin:1.75rem 0 1.25rem;break-after:avoid}
        .letter ul{padding-left:1.4rem;margin:0 0 1rem}
        .letter li{margin:0 0 .55rem;padding-left:.25rem}
        .letter-box{border:2px solid #0b0c0c;padding:1rem 1.1rem .3rem;margin:1.5rem 0}
        .letter-box>:first-child{margin-top:0}
        .letter table{border-collapse:collapse;width:100%;table-layout:fixed;margin:0 0 1.25rem}
        .letter th,.letter td{text-align:left;vertical-align:top;padding:.45rem .6rem}
        .letter td p+p{margin-top:.35rem}
        .letter-lined th,.letter-lined td{border:1px solid #505a5f}
        .letter-lined th{background:#eeefef}
        .letter-narrow th:first-child{width:30%}
        .letter-columns th,.letter-columns td{padding-left:0}
        .letter-columns th{padding-bottom:0}
        .letter .letter-imprint{font-size:.875rem;margin:0 0 .4rem}
        .letter [data-section=imprint]{border-top:1px solid #505a5f;margin-top:2rem;padding-top:.8rem}
        .letter a{color:inherit;text-decoration:underline dotted #505a5f 1px;text-underline-offset:.2em}
        .letter a:hover{text-decoration:underline solid 2px}
        .letter a:focus-visible{outline:3px solid #0b0c0c;background:#fd0;text-decoration:none}
        body>main>.letter{padding:2rem 1.25rem}
        @media print{
        .letter,body>main>.letter{max-width:none;padding:0 1px;font-size:11pt;line-height:1.42}
        .letter h1{font-size:19pt;font-weight:normal;margin:14pt 0 10pt}
        .letter h2{font-size:13.5pt;margin:18pt 0 7pt}
        .letter h3{font-size:11.5pt;margin:12pt 0 5pt}
        .letter-letter h1{font-size:13.5pt;font-weight:bold}
        .letter a{text-decoration:none}
        .letter-head{font-size:9pt}
        .letter thead{display:table-header-group}
        .letter .letter-imprint{font-size:9.5pt}
        .letter tr,.letter-columns,.letter-box,.letter-kept,.letter [data-section=signatories],.letter [data-section=copies],.letter [data-section=imprint]{break-inside:avoid}
        .letter p:has(+ul){break-inside:avoid;break-after:avoid}
        }
        """;

    /// <summary>A4 with the title and the number at the foot of every page, and the mark of what is not published at its head.</summary>
    public static string Pages(LetterSheet sheet) => Pages(sheet.Title, sheet.Mark);

    internal static string Pages(string title, LetterMark mark) => $$"""
        body{margin:0}
        @page{size:A4;margin:22mm 20mm 24mm;
        @top-center{content:{{Quoted(mark.Words ?? "")}};font:bold 10pt Arial,"Liberation Sans",sans-serif}
        @bottom-left{content:{{Quoted(LegibleText.Of(title))}};font:9pt Arial,"Liberation Sans",sans-serif;width:80%;text-align:left;vertical-align:top;padding-top:4mm}
        @bottom-right{content:counter(page);font:bold 9.5pt Arial,"Liberation Sans",sans-serif;vertical-align:top;padding-top:4mm}
        }
        """;

    /// <summary>A string of a style sheet that nothing in it can end.</summary>
    private static string Quoted(string text)
    {
        var css = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.IsAscii && !Rune.IsLetterOrDigit(rune) && rune.Value is not (' ' or ',' or '.' or ':' or '-')
                ? css.Append(CultureInfo.InvariantCulture, $"\\{rune.Value:x} ")
                : css.Append(rune.ToString());
        }

        return css.Append('"').ToString();
    }
}
