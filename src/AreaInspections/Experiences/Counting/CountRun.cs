using AreaInspections.Experiences.Disclosure;

namespace AreaInspections.Experiences.Counting;

/// <summary>What came of asking the gate.</summary>
/// <param name="Left">What left anew; empty where nothing did.</param>
/// <param name="Held">Why tables were held back.</param>
/// <param name="Counted">Accounts that are counted somewhere in what left anew.</param>
public sealed record CountResult(IReadOnlyList<ReleasedFigures> Left, IReadOnlyList<Problem> Held, IReadOnlySet<Guid> Counted);

/// <summary>Counts the declared tables and asks the gate for each: the one way by which a number about accounts leaves.</summary>
public static class CountRun
{
    private static readonly int[] s_centiles = [50, 90];

    /// <param name="kept">Everything that left before, in order.</param>
    /// <param name="day">On which it leaves.</param>
    public static CountResult Run(IReadOnlyList<DeclaredTable> plan, IReadOnlyList<CountedAccount> accounts, IReadOnlyList<ReleasedFigures> kept, DateOnly day)
    {
        var (left, held, counted) = (new List<ReleasedFigures>(), new List<Problem>(), new HashSet<Guid>());
        var gone = kept.Select(k => k.Release).ToList();
        foreach (var declared in plan)
        {
            var table = declared.Count(accounts);
            var own = kept.LastOrDefault(k => k.Table.Population.Is(declared.Population) && k.Table.RowDimension == declared.RowDimension);
            // Nothing of it could be shown, and that is what the page says of a table that is not there.
            if (own is null && table.Total < DisclosureGate.Threshold) continue;
            var asked = DisclosureGate.Release(table, gone);
            if (!asked.Succeeded)
            {
                held.AddRange(asked.Problems);
                continue;
            }

            if (gone.Contains(asked.Value)) continue;
            gone.Add(asked.Value);
            counted.UnionWith(accounts.Where(a => declared.Place(a) is not null).Select(a => a.Id));
            left.Add(new(asked.Value, day, declared.Weeks is null ? [] : Middles(declared, asked.Value.Table, accounts, kept)));
        }

        return new(left, held, counted);
    }

    /// <summary>Only of cells that are shown: a middle of eight accounts tells that there are eight.</summary>
    private static List<(string Row, ReleasedMiddle Middle)> Middles(DeclaredTable declared, ReleasedTable table, IReadOnlyList<CountedAccount> accounts, IReadOnlyList<ReleasedFigures> kept)
    {
        var before = kept.Where(k => k.Table.Population.Is(declared.Population) && k.Table.RowDimension == declared.RowDimension).SelectMany(k => k.Middles).ToList();
        var middles = new List<(string, ReleasedMiddle)>();
        foreach (var (row, _) in declared.Rows.Select((r, i) => (r, i)).Where(r => table.Cell(r.i, 0) is ReleasedCount.Rounded))
        {
            var weeks = accounts.Where(a => declared.Place(a)?.Row == row).Select(a => (a.Id, Weeks: declared.Weeks!(a))).Where(a => a.Weeks is not null).DistinctBy(a => a.Id).ToDictionary(a => a.Id, a => a.Weeks!.Value);
            middles.AddRange(s_centiles.Select(c => (row, ReleasedMiddle.Of(weeks, c, before.LastOrDefault(m => m.Row == row && m.Middle.Centile == c).Middle))));
        }

        return middles;
    }
}
