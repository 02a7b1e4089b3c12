using AreaInspections.Areas;
using AreaInspections.Statistics;
using AreaInspections.Statistics.Comparison;

namespace AreaInspections.Web.Statistics;

/// <summary>An integrated care board and what was published of it.</summary>
/// <param name="Figure">Absent where nothing was published.</param>
public sealed record BoardFigure(IntegratedCareBoard Board, PublishedFigure? Figure)
{
    public Place Place => new(PlaceLevel.Board, Board.Code);

    /// <summary>"NHS Devon".</summary>
    public string ShortName => Board.Name.Replace(" Integrated Care Board", "", StringComparison.Ordinal);

    /// <returns>Every board that existed on the last day of the period or has a figure, by name.</returns>
    public static IReadOnlyList<BoardFigure> Of(AreaRegister register, SeriesFigures known, Period period) =>
    [
        .. register.Boards.Select(b => new BoardFigure(b, known.Find(new(PlaceLevel.Board, b.Code), period)))
            .Where(b => b.Figure is not null || b.Board.ExistsOn(period.LastDay()))
            .OrderBy(b => b.Board.Name, StringComparer.Ordinal),
    ];
}
