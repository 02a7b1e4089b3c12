using AreaInspections.Experiences.Disclosure;

namespace AreaInspections.Tests.Experiences.Disclosure;

public class DisclosureGateTests
{
    [Theory]
    [InlineData(0, "c")]
    [InlineData(1, "c")]
    [InlineData(7, "c")]
    [InlineData(8, "10")]
    [InlineData(12, "10")]
    [InlineData(13, "15")]
    [InlineData(97, "95")]
    [InlineData(98, "100")]
    public void Small_counts_are_suppressed_and_others_rounded(int count, string printed) =>
        DisclosureGate.Release(SampleCounts.Table([count], [400], [300], [0]), []).Value.Table.Cell(0, 0).Printed.ShouldBe(printed);

    [Fact]
    public void One_small_count_in_a_row_takes_another_with_it()
    {
        var table = DisclosureGate.Release(SampleCounts.Table([3, 9], [40, 41]), []).Value.Table;

        // 12 in all, of which 8 to 12: the 3 could be no more than 4.
        (table.Cell(0, 1) is ReleasedCount.Rounded && table.RowTotal(0) is ReleasedCount.Rounded).ShouldBeFalse();
        table.Total.Printed.ShouldBe("95");
    }

    [Fact]
    public void Nothing_is_suppressed_that_need_not_be() => Suppressed(DisclosureGate.Release(SampleCounts.Table([30, 40, 60], [50, 45, 70]), []).Value.Table).ShouldBe(0);

    [Fact]
    public void Brain_injury_is_never_counted_for_an_area()
    {
        var area = SampleCounts.Devon with { Topic = CountTopic.AcquiredBrainInjury };

        DisclosureGate.Release(SampleCounts.Table(area, [50], [60]), []).Problems.ShouldHaveSingleItem().Code.ShouldBe("disclosure.brain-injury-below-region");
        DisclosureGate.Release(SampleCounts.Table(area with { Place = "south-west", Level = PlaceLevel.Region, Within = ["england"] }, [50], [60]), []).Succeeded.ShouldBeTrue();
    }

    [Fact]
    public void A_table_stays_until_eight_accounts_came_or_went()
    {
        var accounts = Accounts(60);
        var before = DisclosureGate.Release(SampleCounts.Count(accounts[..45], SampleCounts.Devon, false), []).Value;

        DisclosureGate.Release(SampleCounts.Count(accounts[..46], SampleCounts.Devon, false), [before]).Problems.ShouldHaveSingleItem().Code.ShouldBe("disclosure.too-few-changes");
        DisclosureGate.Release(SampleCounts.Count(accounts[7..52], SampleCounts.Devon, false), [before]).Succeeded.ShouldBeTrue();
    }

    [Fact]
    public void The_same_table_may_be_asked_for_again()
    {
        var table = SampleCounts.Count(Accounts(45), SampleCounts.Devon, false);
        var first = DisclosureGate.Release(table, []).Value;

        DisclosureGate.Release(table, [first]).Value.ShouldBeSameAs(first);
    }

    [Fact]
    public void A_dimension_is_shown_in_one_shape_only()
    {
        var accounts = Accounts(80);
        var first = DisclosureGate.Release(SampleCounts.Count(accounts, SampleCounts.Devon, false), []).Value;

        DisclosureGate.Release(SampleCounts.Count(accounts, SampleCounts.Devon, true), [first]).Problems.ShouldHaveSingleItem().Code.ShouldBe("disclosure.shares-dimension");
    }

    [Fact]
    public void A_filter_that_leaves_few_out_is_held_back_whole()
    {
        var accounts = Accounts(80);
        var all = DisclosureGate.Release(SampleCounts.Count(accounts, SampleCounts.Devon, false), []).Value;
        var waiting = SampleCounts.Devon with { Filters = ["support=waiting"] };

        DisclosureGate.Release(SampleCounts.Count(accounts[3..], waiting, false), [all]).Problems.ShouldHaveSingleItem().Code.ShouldBe("disclosure.could-be-subtracted");
        DisclosureGate.Release(SampleCounts.Count(accounts[..35], waiting, false), [all]).Succeeded.ShouldBeTrue();
    }

    [Fact]
    public void What_is_left_of_a_region_beside_its_areas_is_looked_at()
    {
        var (region, other) = (new Population("south-west", PlaceLevel.Region, CountTopic.Experiences, ["england"], []), SampleCounts.Devon with { Place = "cornwall" });
        var accounts = Accounts(84);
        var devon = DisclosureGate.Release(SampleCounts.Count(accounts[..40], SampleCounts.Devon, false), []).Value;
        var cornwall = DisclosureGate.Release(SampleCounts.Count(accounts[40..80], other, false), [devon]).Value;

        var answer = DisclosureGate.Release(SampleCounts.Count(accounts, region, false), [devon, cornwall]);

        (answer.Succeeded && answer.Value.Table.Total is ReleasedCount.Rounded { Value: var all } && all - 84 is > 2 or < -2).ShouldBeFalse();
    }

    [Fact]
    public void Percentages_come_from_rounded_parts()
    {
        var table = DisclosureGate.Release(SampleCounts.Table([33], [91], [7], [0]), []).Value.Table;

        table.PercentOfAll(0, 0).ShouldBe(27);
        table.PercentOfAll(2, 0).ShouldBeNull();
    }

    [Fact]
    public void A_released_number_cannot_be_made_outside_the_gate()
    {
        var types = new[] { typeof(ReleasedCount), typeof(ReleasedCount.Rounded), typeof(ReleasedCount.Suppressed), typeof(ReleasedTable), typeof(EarlierRelease), typeof(ReleasedMiddle) };

        types.SelectMany(t => t.GetConstructors()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(7, 50, null)]
    [InlineData(8, 50, 10)]
    [InlineData(40, 90, 70)]
    [InlineData(10, 90, null)]
    public void Medians_and_centiles_need_accounts_behind_them(int accounts, int centile, int? value) =>
        ReleasedMiddle.Of(Enumerable.Range(1, accounts).ToDictionary(_ => Guid.NewGuid(), i => i * 2), centile, null).Value.ShouldBe(value);

    [Fact]
    public void A_median_stays_until_eight_accounts_came_or_went()
    {
        var weeks = Enumerable.Range(1, 20).ToDictionary(_ => Guid.NewGuid(), i => i);
        var before = ReleasedMiddle.Of(weeks, 50, null);
        foreach (var i in Enumerable.Range(1, 7)) weeks[Guid.NewGuid()] = 500 + i;

        ReleasedMiddle.Of(weeks, 50, before).ShouldBeSameAs(before);
        weeks[Guid.NewGuid()] = 500;
        ReleasedMiddle.Of(weeks, 50, before).ShouldNotBeSameAs(before);
    }

    private static List<SampleAccount> Accounts(int count) => [.. Enumerable.Range(0, count).Select(i => new SampleAccount(Guid.NewGuid(), 0, i % 4, i % 3))];

    private static int Suppressed(ReleasedTable table) => Enumerable.Range(0, table.Rows.Count).Sum(r => Enumerable.Range(0, table.Columns.Count).Count(c => table.Cell(r, c) is ReleasedCount.Suppressed));
}
