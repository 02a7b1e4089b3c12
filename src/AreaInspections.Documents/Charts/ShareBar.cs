using System.Globalization;
using AreaInspections.National;

namespace AreaInspections.Documents.Charts;

/// <summary>Which side a share speaks of; each is drawn in its own way, with and without colour.</summary>
public enum BarSide
{
    /// <summary>Neither good nor bad: solid.</summary>
    Plain,

    /// <summary>Solid.</summary>
    Strength,

    /// <summary>Hatched.</summary>
    Weakness,
}

/// <summary>A share to be drawn as a bar from 0 to 100%.</summary>
/// <param name="Count">How many it holds for.</param>
/// <param name="Of">How many could have been; with 0 the bar is empty.</param>
public sealed record ShareBar(string Label, int Count, int Of)
{
    /// <summary>Drawn as a whisker; absent where there is none.</summary>
    public ProportionInterval? Interval { get; init; }

    public BarSide Side { get; init; }

    /// <summary>Where "15 of 30" leads; absent where it leads nowhere.</summary>
    public string? Href { get; init; }

    /// <summary>Count divided by of; 0 where of is 0.</summary>
    public double Share => Of == 0 ? 0 : (double)Count / Of;

    /// <summary>
    /// One bar with its whisker for a cell of a table, with the numbers as its name. Looks: Styles/_charts.scss.
    /// </summary>
    /// <param name="id">Unique in the page.</param>
    public Markup Draw(string id)
    {
        const int width = 120, height = 16;
        var range = Interval is { } i ? $", 95% interval {Percent(i.Low)} to {Percent(i.High)}" : "";
        var svg = Markup.Of($"<svg class=\"share-bar\" role=\"img\" aria-label=\"{Label}: {Count} of {Of}{range}\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\">{BarShapes.Hatch(id, [this])}<rect class=\"ground\" x=\"1\" y=\"2\" width=\"{width - 2}\" height=\"{height - 4}\"/>");
        BarShapes.Bar(svg, id, this, 1, width - 2, 2, height - 4);
        return svg.Add($"</svg>");
    }

    private static string Percent(double share) => Math.Round(share * 100, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture) + "%";
}
