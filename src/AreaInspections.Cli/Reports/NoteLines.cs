namespace AreaInspections.Cli.Reports;

/// <summary>A note as a list of things to look at shows it.</summary>
internal static class NoteLines
{
    /// <param name="where">What the note is about: a file, a page of it, a document of an area.</param>
    /// <param name="more">How many notes of the same words this one stands for besides itself.</param>
    public static void Write(TextWriter output, string where, Note note, int more = 0)
    {
        output.WriteLine($"- {where}: {note.Message}{(more > 0 ? $" And {more} more like it." : "")}");
        Evidence("found", note.Found);
        Evidence("expected", note.Expected);

        void Evidence(string name, string? text)
        {
            if (!string.IsNullOrWhiteSpace(text))
            {
                output.WriteLine($"    {name}: {text}");
            }
        }
    }
}
