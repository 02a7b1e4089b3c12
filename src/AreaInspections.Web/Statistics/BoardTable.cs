using AreaInspections.Statistics;
using AreaInspections.Statistics.Comparison;

namespace AreaInspections.Web.Statistics;

/// <summary>Figures of the boards beside an area as one table: a row for each service and board, a column for each indicator.</summary>
/// <param name="Columns">In the order of the catalogue.</param>
/// <param name="Rows">By service, in the order of the first indicator that has it.</param>
public sealed record BoardTable(IReadOnlyList<Indicator> Columns, IReadOnlyList<BoardRow> Rows)
{
    public IEnumerable<BoardLine> Lines => Rows.SelectMany(r => r.Lines.Values);

    /// <summary>Shares that lie where it is not good for children to be, the furthest from England first.</summary>
    public IEnumerable<BoardLine> StandsOut => Lines.Where(l => l.StandsOut).OrderByDescending(l => l.England is { } e && e.Value > 0 ? l.Board.Value.Value!.Value / e.Value : 0);

    /// <summary>What the boards' figures do and do not speak of, each once.</summary>
    public IEnumerable<string> Caveats => Lines.Select(l => l.Board.Caveat).Distinct(StringComparer.Ordinal);

    /// <summary>The latest periods shown, each once.</summary>
    public IEnumerable<Period> Periods => Lines.Select(l => l.Standing.Period).Distinct().Order();

    public IEnumerable<PublishedFigure> Figures => Lines.SelectMany(l => new[] { l.Board.Value.Value?.Figure, l.England?.Figure }).OfType<PublishedFigure>();

    /// <returns>Nothing where no indicator of boards has a figure.</returns>
    public static BoardTable? Of(IEnumerable<BoardLine> lines)
    {
        var all = lines.ToList();
        return all.Count == 0
            ? null
            : new(
                [.. all.Select(l => l.Standing.Indicator).Distinct()],
                [
                    .. all.GroupBy(l => (l.Standing.Group.Id, l.Board.Board.Code))
                        .Select(g => new BoardRow(g.First().Standing.Group.Name, g.First().ShortName, g.ToDictionary(l => l.Standing.Indicator))),
                ]);
    }
}

/// <param name="Lines">By indicator; an indicator that has not the service is not there.</param>
public sealed record BoardRow(string Service, string Board, IReadOnlyDictionary<Indicator, BoardLine> Lines);
