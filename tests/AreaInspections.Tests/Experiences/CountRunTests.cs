using AreaInspections.Experiences.Counting;
using AreaInspections.Experiences.Disclosure;

namespace AreaInspections.Tests.Experiences;

public class CountRunTests
{
    [Fact]
    public void A_wait_that_goes_on_is_counted_to_the_day_the_account_came_in()
    {
        var left = CountSample.Run(CountSample.Waits("speech-language"), day: new(2030, 1, 1)).Left;

        var waits = Waits(left, CountPlan.England);
        waits.Table.Cell(0, 0).Printed.ShouldBe("30");
        waits.Middle("waiting", 50).ShouldBe(15, "17 weeks to the nearest five, whatever the day on which it is counted");
        waits.Day.ShouldBe(new(2030, 1, 1));
    }

    [Fact]
    public void There_is_a_middle_only_of_rows_that_are_shown()
    {
        var left = CountSample.Run([.. CountSample.Of(1, 30, "London", CountSample.Waiting("speech-language")), .. CountSample.Of(31, 7, "London", CountSample.Seen("speech-language"))]).Left;

        var waits = Waits(left, CountPlan.England);
        waits.Table.Cell(1, 0).Printed.ShouldBe("c");
        waits.Middle("seen", 50).ShouldBeNull();
    }

    [Fact]
    public void Nothing_leaves_of_fewer_than_eight() =>
        CountSample.Run(CountSample.Of(1, 7, "London", CountSample.Waiting("speech-language"))).Left.ShouldAllBe(f => f.Table.RowDimension != "state");

    [Fact]
    public void A_region_is_not_counted_where_with_England_it_tells_of_the_few_elsewhere()
    {
        var left = CountSample.Run([.. CountSample.Of(1, 25, "London", CountSample.Waiting("speech-language")), .. CountSample.Of(26, 3, "South West", CountSample.Waiting("speech-language"))]).Left;

        var london = left.Where(f => f.Table.Population.Place == "London" && f.Table.RowDimension == "state").ToList();
        (Waits(left, CountPlan.England).Table.Total is ReleasedCount.Rounded && london.Any(l => l.Table.Total is ReleasedCount.Rounded)).ShouldBeFalse();
        left.ShouldAllBe(f => f.Table.RowDimension != "state" || f.Table.Population.Place != "South West");
    }

    [Fact]
    public void What_left_is_replaced_only_once_eight_came_or_went()
    {
        var first = CountSample.Of(1, 30, "London", CountSample.Waiting("speech-language"));
        var kept = CountSample.Run(first).Left;

        var few = CountSample.Run([.. first, .. CountSample.Of(31, 7, "London", CountSample.Waiting("speech-language"))], kept);
        few.Left.ShouldBeEmpty();
        few.Held.ShouldNotBeEmpty();
        var more = CountSample.Run([.. first, .. CountSample.Of(31, 8, "London", CountSample.Waiting("speech-language"))], kept).Left;
        Waits(more, CountPlan.England).Table.Total.Printed.ShouldBe("40", "38 to the nearest five");
        Waits(more, CountPlan.England).Follows(Waits(kept, CountPlan.England)).ShouldBeTrue();
        CountSample.Run(first, kept).Left.ShouldBeEmpty("nothing has changed");
    }

    [Fact]
    public void One_account_counts_once_however_often_it_is_given()
    {
        var accounts = CountSample.Of(1, 20, "London");

        var left = CountSample.Run([.. accounts, .. accounts]).Left;

        left.Single(f => f.Table.RowDimension == "support" && f.Table.Population.Place == CountPlan.England).Table.Total.Printed.ShouldBe("40", "these 20 and the 20 others");
    }

    private static ReleasedFigures Waits(IReadOnlyList<ReleasedFigures> left, string place) => left.Single(f => f.Table.Population.Place == place && f.Table.RowDimension == "state");
}
