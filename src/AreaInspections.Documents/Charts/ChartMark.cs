namespace AreaInspections.Documents.Charts;

/// <summary>What a mark stands for; each has a shape and a line of its own, so that colour is never the only sign.</summary>
public enum MarkShape
{
    /// <summary>The place the drawing is about: a large disc, an unbroken thick line.</summary>
    Disc,

    /// <summary>England: an upright bar, a dashed line.</summary>
    Bar,

    /// <summary>A region: a diamond, a dotted line.</summary>
    Diamond,

    /// <summary>Statistical neighbours: a triangle, a line of dashes and dots.</summary>
    Triangle,
}

/// <summary>A place that is named in a drawing.</summary>
/// <param name="Label">"Devon", "England".</param>
/// <param name="At">In the unit of the drawing.</param>
/// <param name="Value">The number as written, with its unit where that is short.</param>
public sealed record ChartMark(MarkShape Shape, string Label, double At, string Value)
{
    /// <summary>Ends of the interval, drawn as a whisker; absent where there is none.</summary>
    public (double Low, double High)? Interval { get; init; }
}

/// <summary>Draws marks, in drawings and in the key beside them.</summary>
internal static class MarkShapes
{
    public static string Class(MarkShape shape) => shape switch { MarkShape.Disc => "area", MarkShape.Bar => "england", MarkShape.Diamond => "region", _ => "alike" };

    /// <param name="size">Half of its width; an England bar is twice as high as it.</param>
    public static Markup Draw(MarkShape shape, double x, double y, double size) => shape switch
    {
        MarkShape.Disc => Markup.Of($"<circle class=\"mark area\" cx=\"{x}\" cy=\"{y}\" r=\"{size}\"/>"),
        MarkShape.Bar => Markup.Of($"<rect class=\"mark england\" x=\"{x - 1.75}\" y=\"{y - (size * 1.6)}\" width=\"3.5\" height=\"{size * 3.2}\"/>"),
        MarkShape.Diamond => Markup.Of($"<path class=\"mark region\" d=\"M{x} {y - size}l{size} {size}-{size} {size}-{size}-{size}z\"/>"),
        _ => Markup.Of($"<path class=\"mark alike\" d=\"M{x - size} {y + (size * 0.8)}h{size * 2}l-{size}-{size * 1.7}z\"/>"),
    };

    /// <summary>The whisker of an interval that lies flat.</summary>
    public static Markup Whisker(double low, double high, double y) =>
        Markup.Of($"<path class=\"halo-whisker\" d=\"M{low} {y}H{high}\"/><path class=\"whisker\" d=\"M{low} {y}H{high}M{low} {y - 4}v8M{high} {y - 4}v8\"/>");

    /// <summary>The marks of a drawing with what they stand for.</summary>
    public static Markup Key(IEnumerable<ChartMark> marks, params IEnumerable<Markup> others)
    {
        var list = Markup.Of($"<ul class=\"chart__key\">");
        foreach (var mark in marks)
        {
            list.Add($"<li>{Sample(Draw(mark.Shape, 10, 10, 6))} {mark.Label}{(mark.Value.Length == 0 ? new Markup() : Markup.Of($" <b>{mark.Value}</b>"))}</li>");
        }

        foreach (var other in others)
        {
            list.Add($"<li>{other}</li>");
        }

        return list.Add($"</ul>\n");
    }

    /// <summary>A small drawing for a key.</summary>
    public static Markup Sample(Markup inner) => Markup.Of($"<svg aria-hidden=\"true\" focusable=\"false\" viewBox=\"0 0 20 20\" width=\"20\" height=\"20\">{inner}</svg>");
}
