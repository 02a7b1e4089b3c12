using AreaInspections.Areas;

namespace AreaInspections.Statistics.Comparison;

/// <summary>Finds the integrated care boards that commission for an area on the last day of a period, and their figures.</summary>
public static class BoardsBeside
{
    public static Answer<IReadOnlyList<BoardBeside>> Of(ComparisonGround ground, Indicator indicator, SeriesKey series, LocalArea area, Period period)
    {
        var day = period.LastDay();
        List<IntegratedCareBoard> boards =
        [
            .. area.Boards.Where(b => In(b, day))
                .Select(b => ground.Register.Boards.FirstOrDefault(r => r.Code == b.Code) ?? new IntegratedCareBoard(b.Code, b.Name, b.From, b.Until, []))
                .OrderBy(b => b.Name, StringComparer.Ordinal),
        ];
        if (boards.Count == 0)
        {
            return new WhyNot(Gap.PlaceUnknown, $"No integrated care board of {area.PlainName} is on record for {period.Name}; boards exist since 1 July 2022.");
        }

        return Answer.Of<IReadOnlyList<BoardBeside>>([.. boards.Select(board => Beside(board, boards.Count))]);

        BoardBeside Beside(IntegratedCareBoard board, int all)
        {
            var place = new Place(PlaceLevel.Board, board.Code);
            List<LocalArea> areas =
            [
                .. ground.Register.AsAt(day).Where(a => a.Boards.Any(b => b.Code == board.Code && In(b, day))).OrderBy(a => a.PlainName, StringComparer.Ordinal),
            ];
            return new(board, KnownValues.Of(ground, indicator, ground.Figures.Find(series, place, period), board.Name, period), areas, Caveat(board, area, areas, all));
        }
    }

    private static string Caveat(IntegratedCareBoard board, LocalArea area, List<LocalArea> areas, int boards)
    {
        List<string> others = [.. areas.Where(a => a.Id != area.Id).Select(a => a.PlainName)];
        var also = others.Count == 0
            ? $"{board.Name} commissions for {area.PlainName} alone, but counts by where families are registered and treated"
            : $"{board.Name} also commissions for {Join(others)}";
        var part = boards == 1 ? "" : $", and it is one of {boards} boards of {area.PlainName}";
        return $"{also}{part}: the figure is the board’s and not the area’s own.";
    }

    private static string Join(List<string> names) => names.Count == 1 ? names[0] : $"{string.Join(", ", names[..^1])} and {names[^1]}";

    private static bool In(BoardMembership membership, DateOnly day) => day >= membership.From && (membership.Until is null || day < membership.Until);
}
