using AreaInspections.Experiences.Disclosure;

namespace AreaInspections.Experiences.Counting;

/// <summary>What left through the gate on one day about one population: a table, and middles of those its shown cells count. All that is public of it has passed the gate.</summary>
public sealed class ReleasedFigures
{
    internal ReleasedFigures(EarlierRelease release, DateOnly day, IReadOnlyList<(string Row, ReleasedMiddle Middle)> middles) => (Release, Day, Middles) = (release, day, middles);

    /// <summary>The day it left.</summary>
    public DateOnly Day { get; }

    public ReleasedTable Table => Release.Table;

    internal EarlierRelease Release { get; }

    internal IReadOnlyList<(string Row, ReleasedMiddle Middle)> Middles { get; }

    /// <returns>Whole weeks to the nearest five; nothing where too few stand behind it.</returns>
    /// <param name="row">Row of the table, for example <c>seen</c>.</param>
    /// <param name="centile">50 for the median.</param>
    public int? Middle(string row, int centile) => Middles.Where(m => m.Row == row && m.Middle.Centile == centile).Select(m => m.Middle.Value).FirstOrDefault();

    /// <summary>Whether both are about the same people cut the same way: the later takes the place of the earlier.</summary>
    public bool Follows(ReleasedFigures earlier) =>
        Table.Population.Is(earlier.Table.Population) && Table.RowDimension == earlier.Table.RowDimension && Table.ColumnDimension == earlier.Table.ColumnDimension;

    internal KeptRelease Keep() => KeptRelease.Of(Release, Day, [.. Middles.Select(m => new KeptMiddle(m.Row, m.Middle.Centile, m.Middle.Value, [.. m.Middle.Accounts.Order()]))]);

    internal static ReleasedFigures Read(KeptRelease kept) => new(kept.Read(), kept.Day, [.. kept.Middles.Select(m => (m.Row, ReleasedMiddle.Kept(m)))]);
}
