using System.Globalization;
using AreaInspections.Documents;
using AreaInspections.Documents.Charts;
using AreaInspections.Statistics;
using AreaInspections.Statistics.Comparison;

namespace AreaInspections.Web.Statistics;

/// <summary>Published figures as drawings.</summary>
internal static class StatisticCharts
{
    /// <summary>Sizes for which limits are reckoned along a funnel.</summary>
    private const int FunnelSteps = 48;

    public static ChartMark Mark(MarkShape shape, string label, Indicator indicator, double value, Answer<Interval>? interval = null) =>
        new(shape, label, value, Wording.Brief(indicator, value)) { Interval = interval?.Value is { } i && i.High > i.Low ? (i.Low, i.High) : null };

    public static MarkShape Shape(Comparator comparator) => comparator switch
    {
        Comparator.England => MarkShape.Bar,
        Comparator.Region => MarkShape.Diamond,
        _ => MarkShape.Triangle,
    };

    /// <summary>How all places lie.</summary>
    /// <param name="one">"local area".</param>
    public static Markup Strip(string id, Indicator indicator, string one, IReadOnlyList<double> values, Distribution? distribution, IReadOnlyList<ChartMark> marks)
    {
        var half = distribution is { } d
            ? $" Half of them lie between {Wording.Brief(indicator, d.LowerQuartile)} and {Wording.Brief(indicator, d.UpperQuartile)}, the lowest at {Wording.Brief(indicator, d.Lowest)}, the highest at {Wording.Brief(indicator, d.Highest)}."
            : "";
        var sentence = $"{values.Count.ToString(CultureInfo.InvariantCulture)} {one}s gave a number.{half} {string.Join(" ", marks.Select(m => $"{m.Label}: {m.Value}."))}".TrimEnd();
        return DotStrip.Draw(new(id, $"How {one}s lie", sentence), indicator.Unit, one, values, distribution is null ? null : (distribution.LowerQuartile, distribution.UpperQuartile), marks);
    }

    /// <returns>Nothing where no area has limits.</returns>
    public static Markup? Funnel(IndicatorPicture picture, string below, AreaPoint? area)
    {
        var placed = picture.Areas.Where(a => a.Funnel.Value is not null && a.Value.Value is not null).ToList();
        if (placed.Count == 0 || picture.England.Value is not { } england)
        {
            return null;
        }

        FunnelPoint Point(AreaPoint a) => new(a.Funnel.Value!.Limits.Denominator, a.Value.Value!.Value, a.Funnel.Value.Position switch
        {
            FunnelPosition.Within => FunnelDot.Within,
            FunnelPosition.Below or FunnelPosition.Above => FunnelDot.Outside,
            _ => FunnelDot.FarOutside,
        });
        var points = placed.Select(Point).ToList();
        var (least, most) = (points.Min(p => p.Size), points.Max(p => p.Size));
        var limits = Enumerable.Range(0, FunnelSteps)
            .Select(i => least * Math.Pow(Math.Max(most / least, 1.001), i / (FunnelSteps - 1.0)))
            .Select(size => AreaInspections.Statistics.Comparison.Funnel.At(picture.Indicator, england.Value, size).Value)
            .OfType<FunnelLimits>()
            .Select(l => new FunnelStep(l.Denominator, l.Outer.Low, l.Inner.Low, l.Inner.High, l.Outer.High)).ToList();
        var beyond = points.Count(p => p.Dot == FunnelDot.FarOutside);
        var outside = points.Count(p => p.Dot != FunnelDot.Within);
        return FunnelPlot.Draw(
            new($"funnel-{picture.Indicator.Id}", "Each area by its size", $"Were all {points.Count} areas like England, chance alone would put about 1 in 20 outside the 95% limits and 1 in 500 outside the 99.8% limits. Here {outside} lie outside the first and {beyond} outside the second."),
            below,
            picture.Indicator.Unit,
            Mark(MarkShape.Bar, "England", picture.Indicator, england.Value),
            points,
            limits,
            area is { Funnel.Value: not null, Value.Value: not null } ? (Point(area), Mark(MarkShape.Disc, area.Area.PlainName, picture.Indicator, area.Value.Value!.Value)) : null);
    }

    /// <summary>Places over time; periods that do not follow each other are not joined.</summary>
    /// <param name="lines">Figures of one kind of period each, oldest first.</param>
    public static Markup? Lines(string id, Indicator indicator, IReadOnlyList<(MarkShape Shape, string Label, IReadOnlyList<PublishedFigure> Line)> lines)
    {
        var periods = lines.SelectMany(l => l.Line).Select(f => f.Period).Distinct().Order().ToList();
        if (periods.Count < 2)
        {
            return null;
        }

        var breaks = Enumerable.Range(1, periods.Count - 1).Where(i => !periods[i - 1].IsFollowedBy(periods[i])).ToHashSet();
        var shown = lines.Where(l => l.Line.Count > 0)
            .Select(l => new TimeLine(l.Shape, l.Label, [.. l.Line.Select(f => new TimePoint(periods.IndexOf(f.Period), f.Value.Maybe, f.Value.Symbol?.Printed() ?? ""))]))
            .ToList();
        var says = shown.Select(l => Says(indicator, l, periods)).OfType<string>();
        return TimeLines.Draw(new(id, "Over time", string.Join(" ", says)), indicator.Unit, [.. periods.Select(Brief)], shown, breaks);
    }

    /// <summary>A period among others of its kind, in a few letters.</summary>
    public static string Brief(Period period) => period.Kind switch
    {
        PeriodKind.Month => period.Start.ToString("MMM yyyy", CultureInfo.InvariantCulture),
        PeriodKind.AutumnTerm or PeriodKind.AutumnAndSpringTerm => Period.AcademicYear(period.Start.Year).Name,
        PeriodKind.SpringTerm or PeriodKind.SummerTerm => Period.AcademicYear(period.Start.Year - 1).Name,
        PeriodKind.FinancialYear => Period.AcademicYear(period.Start.Year).Name,
        PeriodKind.Day => period.Start.ToString("MMM yyyy", CultureInfo.InvariantCulture),
        _ => period.Name,
    };

    private static string? Says(Indicator indicator, TimeLine line, List<Period> periods)
    {
        var numbers = line.Points.Where(p => p.Number is not null).ToList();
        return numbers.Count switch
        {
            0 => null,
            1 => $"{line.Label}: {Wording.Brief(indicator, numbers[0].Number!.Value)} in {periods[numbers[0].At].Name}.",
            _ => $"{line.Label}: {Wording.Brief(indicator, numbers[0].Number!.Value)} in {periods[numbers[0].At].Name}, {Wording.Brief(indicator, numbers[^1].Number!.Value)} in {periods[numbers[^1].At].Name}.",
        };
    }
}
