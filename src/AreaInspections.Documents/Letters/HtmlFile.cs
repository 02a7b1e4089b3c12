namespace AreaInspections.Documents.Letters;

/// <summary>A page that stands alone: style within, no script, and a policy that lets it ask for nothing.</summary>
internal static class HtmlFile
{
    /// <summary>Stands in every file; without it nothing is printed, see <see cref="ChromiumPdf"/>.</summary>
    public const string Policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">";

    public static string Write(string title, LetterMark mark, string css, string pages, Markup body)
    {
        var head = Markup.Of($"<title>{title}{(mark.Words is { } words ? $" ({words})" : "")}</title>");
        return $"""
            <!DOCTYPE html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            {Policy}
            <meta name="viewport" content="width=device-width, initial-scale=1">
            {head}
            <style>
            {pages}
            {css}
            </style>
            </head>
            <body>
            <main>
            {body}</main>
            </body>
            </html>

            """;
    }
}
