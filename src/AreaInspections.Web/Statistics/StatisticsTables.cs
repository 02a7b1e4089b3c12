using System.Globalization;
using AreaInspections.Areas;
using AreaInspections.Documents.Tables;
using AreaInspections.Statistics;
using AreaInspections.Statistics.Comparison;
using AreaInspections.Web.Publishing;

namespace AreaInspections.Web.Statistics;

/// <summary>Tables of figures for taking away, with the same rows as their pages. A number, the symbol in its place and what it means are columns of their own.</summary>
internal static class StatisticsTables
{
    private static readonly TableColumn[] s_figure =
    [
        new("indicator", ColumnType.Text, "Id of the indicator.") { Required = true },
        new("group", ColumnType.Text, "Id of the group of children, needs or services within it.") { Required = true },
        new("level", ColumnType.Text, "Kind of place: England, Region, LocalArea, Board (NHS integrated care board) or NhsRegion.") { Required = true },
        new("place", ColumnType.Text, "Id of the local area; GSS code of any other place.") { Required = true },
        new("name", ColumnType.Text, "Name of the place."),
        new("period", ColumnType.Text, "Code of the period: 2019, 2015-16, 2024-25-spring, 2023-08.") { Required = true },
        new("value", ColumnType.Number, "The number in the unit of the indicator. Empty: a symbol stands in its place."),
        new("symbol", ColumnType.Text, "What is printed where a number is missing; blank for an empty cell. Empty: there is a number."),
        new("meaning", ColumnType.Text, "What the publication means by the symbol. Empty: there is a number."),
        new("numerator", ColumnType.Number, "Count above the line. Empty: the source gives none."),
        new("denominator", ColumnType.Number, "Count below the line. Empty: the source gives none."),
        new("unit", ColumnType.Text, "Unit of the value.") { Required = true },
        new("source", ColumnType.Text, "Id of the publication.") { Required = true },
        new("published", ColumnType.Day, "Day on which the file was published. Empty: the file gives none."),
    ];

    private static readonly string[] s_key = ["indicator", "group", "level", "place", "period"];

    public static void MapStatisticsTables(this IEndpointRouteBuilder routes)
    {
        routes.MapTable(Links.Statistics, Latest);
        routes.MapTable(Links.SendAndOthers(), SendTable.Of);
        routes.MapTable(Links.Statistics + "/{id}", OfIndicator);
        routes.MapTable(Links.Statistics + "/areas/{id}", OfArea);
    }

    /// <summary>The latest figures of every indicator for England.</summary>
    private static OpenTable Latest(TableRequest asked) => Table(
        asked, "statistics-england", "Latest figures of every indicator for England",
        [.. asked.Record.Statistics.Catalogue.Indicators.SelectMany(i => IndicatorLine.Of(asked.Record.Statistics, i).England).OfType<PublishedFigure>()]);

    /// <summary>Every place in the period and group of the page.</summary>
    private static OpenTable? OfIndicator(TableRequest asked)
    {
        var statistics = asked.Record.Statistics;
        if (statistics.Catalogue.Indicator(asked.Route("id")) is not { } indicator)
        {
            return null;
        }

        var question = IndicatorQuestion.Of(indicator, statistics, asked.Record, asked.Request.Query);
        return Table(
            asked, $"{indicator.Id}-{question.Group.Id}{(question.Period is { } p ? "-" + p.Code : "")}", $"{indicator.Title}, {question.Group.Name}, {question.Period?.Name ?? "nothing known"}",
            [.. statistics.Of(indicator, question.Group).All.Where(f => f.Period == question.Period)]);
    }

    /// <summary>Every figure of the area and, where an indicator is of boards, of the boards that commission for it; all periods.</summary>
    private static OpenTable? OfArea(TableRequest asked)
    {
        var statistics = asked.Record.Statistics;
        if (asked.Record.Register.Find(new AreaId(asked.Route("id"))) is not { } area)
        {
            return null;
        }

        var places = area.Boards.Select(b => new Place(PlaceLevel.Board, b.Code)).Prepend(Place.Of(area.Id)).ToList();
        return Table(
            asked, $"statistics-{area.Id}", $"{area.PlainName}: figures of the area, and of the NHS boards beside it",
            [.. statistics.Catalogue.Indicators.SelectMany(i => i.Groups.SelectMany(g => places.SelectMany(statistics.Of(i, g).Line)))]);
    }

    private static OpenTable Table(TableRequest asked, string name, string title, IReadOnlyList<PublishedFigure> figures) => new(
        name, title, s_figure, s_key, figures.OrderBy(f => f.Place.Level).ThenBy(f => f.Place.Code, StringComparer.Ordinal).ThenBy(f => f.Period).Select(f => Row(asked.Record, f)))
    {
        AsAt = asked.Today,
        Description = "Figures of official statistics as published. Figures of NHS boards are never those of a local area.",
        Sources = [.. figures.Select(f => asked.Record.Statistics.SourceOf(f) with { Place = null }).Distinct()],
    };

    private static IReadOnlyList<string?> Row(PublicRecord record, PublishedFigure figure)
    {
        var (register, statistics) = (record.Register, record.Statistics);
        var o = figure.Observation;
        var indicator = statistics.Catalogue.Indicator(o.Series.Indicator)!;
        return
        [
            o.Series.Indicator, o.Series.Group, o.Place.Level.ToString(), o.Place.Code, PlaceNames.Of(register, o.Place), o.Period.Code,
            Number(o.Value), PlaceNames.Symbol(o.Value), o.Value.IsNumber ? null : (statistics.MeaningOf(figure) ?? Absence.Unexplained).ToString(),
            Number(o.Numerator), Number(o.Denominator), indicator.Unit, figure.Source, Cell.Of(figure.Published),
        ];
    }

    /// <summary>In full, as published.</summary>
    private static string? Number(Figure figure) => figure.Maybe?.ToString("0.##########", CultureInfo.InvariantCulture);
}
