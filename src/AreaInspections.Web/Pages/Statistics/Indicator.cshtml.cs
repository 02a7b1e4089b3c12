using AreaInspections.Areas;
using AreaInspections.Documents;
using AreaInspections.Documents.Charts;
using AreaInspections.Statistics;
using AreaInspections.Statistics.Comparison;
using AreaInspections.Web.Publishing;
using AreaInspections.Web.Statistics;
using Microsoft.AspNetCore.Mvc;

namespace AreaInspections.Web.Pages.Statistics;

/// <summary>One indicator: what it is, how all areas lie, how it went, and the figure or symbol of every area.</summary>
public sealed class IndicatorModel : StatisticsPage
{
    public Indicator Indicator { get; private set; } = null!;

    public IndicatorQuestion Question { get; private set; } = null!;

    public IndicatorGroup Group => Question.Group;

    /// <summary>Absent where nothing is known of the group.</summary>
    public IndicatorPicture? Picture { get; private set; }

    /// <summary>The area that is marked, with what it is set beside; absent where none is or nothing is known.</summary>
    public AreaStanding? Marked { get; private set; }

    /// <summary>Figures of integrated care boards, by name; empty for an indicator of local areas.</summary>
    public IReadOnlyList<BoardFigure> Boards { get; private set; } = [];

    /// <summary>Symbols that stand among the figures of the period, with what they mean.</summary>
    public IReadOnlyList<(string Symbol, string Means, int Count)> Symbols { get; private set; } = [];

    /// <summary>Every figure the page shows, for its sources.</summary>
    public IReadOnlyList<PublishedFigure> Shown { get; private set; } = [];

    public bool OfBoards => Indicator.Comparators.Contains(Comparator.Boards);

    public IActionResult OnGet(string id)
    {
        if (Statistics.Catalogue.Indicator(id) is not { } indicator)
        {
            return Missing(
                "There is no indicator of this name.",
                "Every indicator stands in the list under Statistics.",
                [.. IndicatorSearch.Nearest(id, Statistics.Catalogue).Select(i => new Crumb(i.Title, Links.Indicator(i.Id)))]);
        }

        Indicator = indicator;
        Question = IndicatorQuestion.Of(indicator, Statistics, Record, Request.Query);
        if (Question.Period is { } period)
        {
            Picture = Statistics.Picture(indicator, Group, period);
            Marked = Question.Area is { } area && !OfBoards ? Statistics.Standing(area, indicator, Group, period, Question.Neighbours) : null;
            var known = Statistics.Of(indicator, Group);
            Shown = [.. known.All.Where(f => f.Period == period && f.Place.Level is PlaceLevel.England or PlaceLevel.LocalArea or PlaceLevel.Board), .. Picture.Line];
            Boards = OfBoards ? BoardFigure.Of(Record.Register, known, period) : [];
            Symbols = [.. Shown.Where(f => f.Period == period && !f.Value.IsNumber).GroupBy(f => (f.Value.Symbol, Meaning: Statistics.MeaningOf(f)))
                .Select(g => (g.Key.Symbol!.Value.Printed(), Wording.Meaning(g.Key.Meaning ?? Absence.Unexplained), g.Count()))];
        }

        Frame = new($"{indicator.Title}{(indicator.Groups.Count > 1 ? $", {Group.Name}" : "")}{(Question.Period is { } p ? $", {p.Name}" : "")}{(Question.Area is { } marked ? $", {marked.PlainName} marked" : "")}")
        {
            Description = indicator.Definition,
            Crumbs = Crumbs,
            Part = "statistics",
            Canonical = Question.Address,
            SchemaType = "Dataset",
        };
        return Page();
    }

    /// <summary>In plain words: the marked area or the boards beside it, else England and how all lie.</summary>
    public string Says => Question is { Area: { } area, Period: { } period } && OfBoards ? Statistics.Standing(area, Indicator, Group, period, null).Sentence
        : Marked is not null ? Marked.Sentence
        : OfBoards ? $"{Boards.Count(b => b.Figure is { Value.IsNumber: true })} of {Boards.Count} integrated care boards gave a number for {Group.Name}, {Picture!.Period.Name}."
        : Picture!.Sentence;

    public AreaPoint? MarkedPoint => Picture?.Areas.FirstOrDefault(a => a.Area.Id == Question.Area?.Id);

    public Markup? Strip()
    {
        var marks = new List<ChartMark>();
        if (Picture?.England.Value is { } england)
        {
            marks.Add(StatisticCharts.Mark(MarkShape.Bar, "England", Indicator, england.Value));
        }

        foreach (var beside in Marked?.Beside.Where(b => b.Comparator != Comparator.England && b.Value.Value is not null) ?? [])
        {
            marks.Add(StatisticCharts.Mark(StatisticCharts.Shape(beside.Comparator), beside.Name, Indicator, beside.Value.Value!.Value));
        }

        if (Marked?.Value.Value is { } own)
        {
            marks.Add(StatisticCharts.Mark(MarkShape.Disc, Marked.Area.PlainName, Indicator, own.Value, own.Interval));
        }

        if (OfBoards)
        {
            marks.AddRange(Boards.Where(b => b.Figure is { Value.IsNumber: true } && Question.Area?.Boards.Any(m => m.Code == b.Board.Code) == true)
                .Select(b => StatisticCharts.Mark(MarkShape.Disc, b.ShortName, Indicator, b.Figure!.Value.Number)));
        }

        IReadOnlyList<double> values = OfBoards
            ? [.. Boards.Select(b => b.Figure?.Value.Maybe).OfType<double>()]
            : [.. Picture?.Areas.Select(a => a.Value.Value?.Value).OfType<double>() ?? []];
        return values.Count < 2 ? null : StatisticCharts.Strip("strip", Indicator, OfBoards ? "integrated care board" : "local area", values, OfBoards ? null : Picture!.Distribution.Value, marks);
    }

    public Markup? Lines()
    {
        var lines = new List<(MarkShape, string, IReadOnlyList<PublishedFigure>)>();
        if (Marked is { Line.Count: > 0 })
        {
            lines.Add((MarkShape.Disc, Marked.Area.PlainName, Line(Place.Of(Marked.Area.Id))));
        }

        lines.Add((MarkShape.Bar, "England", Line(Place.England)));
        if (Question.Area is { } area && !OfBoards && EnglishRegions.Find(area.Region) is { } region && Indicator.Comparators.Contains(Comparator.Region))
        {
            lines.Add((MarkShape.Diamond, area.Region, Line(region)));
        }

        if (OfBoards)
        {
            lines.AddRange(Boards.Where(b => Question.Area?.Boards.Any(m => m.Code == b.Board.Code) == true)
                .Select(b => (MarkShape.Disc, b.ShortName, Line(b.Place))));
        }

        return StatisticCharts.Lines("lines", Indicator, lines);
    }

    /// <summary>England and the marked area by period, the latest first.</summary>
    public IEnumerable<(Period Period, ShownFigure England, ShownFigure Area)> OverTime
    {
        get
        {
            var known = Statistics.Of(Indicator, Group);
            return Line(Place.England).Concat(Question.Area is { } marked ? Line(Place.Of(marked.Id)) : []).Select(f => f.Period).Distinct().OrderDescending()
                .Select(p => (p, Show(Indicator, known.Find(Place.England, p)), Show(Indicator, Question.Area is { } area ? known.Find(Place.Of(area.Id), p) : null)));
        }
    }

    public ShownFigure Figure(LocalArea area) => Show(Indicator, Statistics.Of(Indicator, Group).Find(Place.Of(area.Id), Question.Period!.Value));

    private IReadOnlyList<PublishedFigure> Line(Place place) => Statistics.Line(Indicator, Group, place, Question.Period!.Value.Kind);

    /// <summary>The groups of the indicator beside each other, England, in the period.</summary>
    public IReadOnlyList<PublishedFigure?> Groups =>
        Question.Period is { } period ? [.. Indicator.Groups.Select(g => Statistics.Of(Indicator, g).Find(Place.England, period))] : [];
}
