using AreaInspections.National;

namespace AreaInspections.Documents.National;

/// <summary>The picture on the cover: a field with one dot for every local area, those inspected filled.</summary>
internal static class Field
{
    private const int Columns = 17;
    private const int Pitch = 20;

    public static Markup Draw(NationalReport report)
    {
        var (counted, all) = (report.Coverage.Counted.Count, report.Coverage.Areas.Count);
        var rows = (all + Columns - 1) / Columns;
        var dots = new Markup();
        for (var i = 0; i < all; i++)
        {
            var (x, y) = ((i % Columns * Pitch) + (Pitch / 2), (i / Columns * Pitch) + (Pitch / 2));
            dots.Add($"<circle cx=\"{x}\" cy=\"{y}\" r=\"{(i < counted ? 6.5 : 2.5)}\"{(i < counted ? new Markup() : Markup.Of($" class=\"to-come\""))}/>");
        }

        return Markup.Of($"""
            <svg class="field" role="img" aria-labelledby="field-title" viewBox="0 0 {Columns * Pitch} {rows * Pitch}"><title id="field-title">One dot for each of {all} local areas: {counted} counted, filled, and {all - counted} not counted.</title>{dots}</svg>
            """);
    }
}
