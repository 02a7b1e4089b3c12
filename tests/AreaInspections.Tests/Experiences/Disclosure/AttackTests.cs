using AreaInspections.Experiences.Disclosure;
using CsCheck;

namespace AreaInspections.Tests.Experiences.Disclosure;

/// <summary>
/// Recovered means: of a suppressed number anything from 0 to 7 can be ruled out; or of any difference (over time, by a filter, of a place from a larger one) it is certain that it is at
/// least 1 and under 8.
/// </summary>
public class AttackTests
{
    private static readonly Gen<int> s_count = Gen.Frequency((3, Gen.Int[0, 7]), (2, Gen.Int[8, 13]), (3, Gen.Int[8, 80]));

    [Fact]
    public void No_suppressed_count_of_a_table_with_totals_is_narrowed_down() =>
        Gen.Select(Gen.Int[1, 5], Gen.Int[1, 5]).SelectMany((rows, columns) => s_count.Array[columns].Array[rows]).Sample(
            counts =>
            {
                var table = SampleCounts.Table(counts);
                var attacker = new Attacker();
                var places = attacker.Sees(DisclosureGate.Release(table, []).Value.Table);
                attacker.Narrow();
                True(table).Zip(places).Where(p => p.First < 8).ShouldAllBe(p => attacker[p.Second].Least == 0 && attacker[p.Second].Most >= 7);
            },
            iter: 500);

    /// <summary>The strongest attacker there is, on tables small enough: tries every table that would print the same.</summary>
    [Fact]
    public void Every_table_that_prints_the_same_leaves_a_suppressed_count_open() =>
        Gen.Int[0, 16].Array[4].Sample(
            n =>
            {
                var released = DisclosureGate.Release(SampleCounts.Table([n[0], n[1]], [n[2], n[3]]), []).Value.Table;
                var possible = SameAs(released, n).ToList();
                for (var i = 0; i < 4; i++)
                {
                    if (n[i] < 8) Enumerable.Range(0, 8).ShouldAllBe(v => possible.Exists(p => p[i] == v));
                }
            },
            iter: 100);

    [Fact]
    public void Nobody_is_found_over_time_over_filters_or_between_places() =>
        Gen.Select(Gen.Int[0, 100_000], Gen.Bool).Sample(
            (seed, byPhase) =>
            {
                var r = new Random(seed);
                var story = new ReleaseStory(r, byPhase);
                for (var step = 0; step < 8; step++) story.Next();
                story.Found().ShouldBeEmpty();
            },
            iter: 100);

    [Fact]
    public void Stories_do_release_tables_and_hold_others_back()
    {
        var stories = Enumerable.Range(0, 40).Select(s => new ReleaseStory(new Random(s), s % 2 == 0)).ToList();
        foreach (var story in stories) for (var step = 0; step < 8; step++) story.Next();

        stories.Sum(s => s.Released).ShouldBeGreaterThan(60);
        stories.Sum(s => s.HeldBack).ShouldBeGreaterThan(20);
    }

    internal static IEnumerable<int> True(CountTable table)
    {
        foreach (var r in Enumerable.Range(0, table.Rows.Count))
        {
            foreach (var c in Enumerable.Range(0, table.Columns.Count)) yield return table.Cell(r, c);
        }

        foreach (var r in Enumerable.Range(0, table.Rows.Count)) yield return table.RowTotal(r);
        foreach (var c in Enumerable.Range(0, table.Columns.Count)) yield return table.ColumnTotal(c);
        yield return table.Total;
    }

    private static IEnumerable<int[]> SameAs(ReleasedTable released, int[] truth)
    {
        var most = truth.Max() + 10;
        var ranges = Enumerable.Range(0, 4).Select(i => Range(released.Cell(i / 2, i % 2), most)).ToArray();
        foreach (var a in ranges[0])
        {
            foreach (var b in ranges[1].Where(b => Prints(released.RowTotal(0), a + b)))
            {
                foreach (var c in ranges[2].Where(c => Prints(released.ColumnTotal(0), a + c)))
                {
                    foreach (var d in ranges[3].Where(d => Prints(released.RowTotal(1), c + d) && Prints(released.ColumnTotal(1), b + d) && Prints(released.Total, a + b + c + d))) yield return [a, b, c, d];
                }
            }
        }
    }

    private static int[] Range(ReleasedCount count, int most) => [.. Enumerable.Range(0, most + 1).Where(n => Prints(count, n))];

    /// <summary>A suppressed number can be any.</summary>
    private static bool Prints(ReleasedCount count, int n) => count is not ReleasedCount.Rounded r || (n >= 8 && Math.Abs(n - r.Value) <= 2);
}
