using AreaInspections.Conduct.Children;

namespace AreaInspections.Tests.Conduct;

public class ChildListTests
{
    private static readonly DateOnly s_asAt = new(2026, 3, 2);

    private static readonly Dictionary<string, string> s_right = new()
    {
        [ChildColumn.Id] = "1",
        [ChildColumn.Upn] = "A1",
        [ChildColumn.BirthDate] = "02/03/2012",
        [ChildColumn.Gender] = "F",
        [ChildColumn.Ethnicity] = "WBRI",
        [ChildColumn.Need] = "SLCN",
        [ChildColumn.PlanStarted] = "2020-01-06",
        [ChildColumn.PlanUpdated] = "2021-01-06",
        [ChildColumn.LastReview] = "2025-06-01",
        [ChildColumn.Establishment] = "100001",
        [ChildColumn.Phase] = "Secondary",
    };

    [Fact]
    public void A_line_that_is_right_gets_no_remark() => Remarks(ChildListKind.EhcPlans, s_right).ShouldBeEmpty();

    [Theory]
    [InlineData(ChildColumn.BirthDate, "", "birth-date-missing", RemarkKind.Error)]
    [InlineData(ChildColumn.Gender, " ", "gender-missing", RemarkKind.Error)]
    [InlineData(ChildColumn.Ethnicity, "", "ethnicity-missing", RemarkKind.Error)]
    [InlineData(ChildColumn.Need, "", "need-missing", RemarkKind.Error)]
    [InlineData(ChildColumn.BirthDate, "31/02/2012", "day-unreadable", RemarkKind.Error)]
    [InlineData(ChildColumn.LastReview, "03/03/2026", "day-in-future", RemarkKind.Error)]
    [InlineData(ChildColumn.BirthDate, "02/03/2001", "age-25", RemarkKind.Query)]
    [InlineData(ChildColumn.BirthDate, "02/03/2000", "age-26", RemarkKind.Error)]
    [InlineData(ChildColumn.Upn, "", "no-number", RemarkKind.Error)]
    [InlineData(ChildColumn.Establishment, "", "no-establishment", RemarkKind.Error)]
    public void Each_rule_points_at_its_cell(string column, string cell, string rule, RemarkKind kind)
    {
        var remark = Remarks(ChildListKind.EhcPlans, new(s_right) { [column] = cell }).ShouldHaveSingleItem();

        (remark.Rule, remark.Kind, remark.Row, remark.Column, remark.Found).ShouldBe((rule, kind, 2, column, cell.Trim()));
    }

    [Theory]
    [InlineData(ChildColumn.PlanUpdated, "started-after-updated")]
    [InlineData(ChildColumn.LastReview, "started-after-review")]
    public void A_first_plan_that_is_later_than_what_follows_it_is_pointed_at(string column, string rule)
    {
        var remark = Remarks(ChildListKind.EhcPlans, new(s_right) { [column] = "05/01/2020" }).ShouldHaveSingleItem();

        (remark.Rule, remark.Column, remark.Found).ShouldBe((rule, ChildColumn.PlanStarted, "2020-01-06"));
    }

    [Theory]
    [InlineData("03/03/2020", true)] // five, six tomorrow
    [InlineData("02/03/2020", false)] // six today
    public void A_child_under_six_needs_no_number(string born, bool fine) =>
        (Remarks(ChildListKind.SenSupport, new(s_right) { [ChildColumn.BirthDate] = born, [ChildColumn.Upn] = "" }).Count == 0).ShouldBe(fine);

    [Fact]
    public void Days_of_plans_are_not_asked_of_the_list_without_plans() =>
        Remarks(ChildListKind.SenSupport, new(s_right) { [ChildColumn.PlanUpdated] = "05/01/2020" }).ShouldBeEmpty();

    [Fact]
    public void A_upn_that_stands_twice_is_pointed_at_on_both_lines() =>
        ChildListRules.Check(new(ChildListKind.EhcPlans, [new(2, s_right), new(3, new Dictionary<string, string>(s_right) { [ChildColumn.Upn] = "a1" })]), s_asAt)
            .Select(r => (r.Rule, r.Row)).ShouldBe([("upn-twice", 2), ("upn-twice", 3)]);

    [Fact]
    public void The_sample_is_the_same_in_any_order_and_another_with_another_seed()
    {
        var lists = Lists(new Random(1));
        string[] Ids(string seed, IReadOnlyList<ChildList> from) => [.. ChildSample.Draw(from, seed, s_asAt).Select(d => d.AreaId)];

        Ids("seed", lists).ShouldBe(Ids("seed", [.. lists.Reverse().Select(l => l with { Rows = [.. l.Rows.Reverse()] })]));
        Enumerable.Range(0, 20).Select(i => string.Join(' ', Ids($"{i}", lists))).Distinct().Count().ShouldBeGreaterThan(15);
    }

    [Fact]
    public void The_sample_spreads_over_plan_need_and_phase()
    {
        foreach (var seed in Enumerable.Range(0, 50))
        {
            var drawn = ChildSample.Draw(Lists(new Random(seed)), $"{seed}", s_asAt).Select(d => d.Child).ToList();

            drawn.Count.ShouldBe(6);
            drawn.Count(d => d.Plan == ChildListKind.EhcPlans).ShouldBeInRange(2, 4);
            drawn.Select(d => d.Need).Distinct().Count().ShouldBeGreaterThanOrEqualTo(4);
            drawn.Select(d => d.Phase).Distinct().Count().ShouldBe(3);
        }
    }

    [Fact]
    public void What_is_kept_of_the_sample_names_nobody()
    {
        var drawn = ChildSample.Draw([new(ChildListKind.EhcPlans, [new(2, s_right)])], "seed", s_asAt).Single();

        drawn.Child.ShouldBe(new TrackedChild("Child A", "SLCN", "Secondary", ChildListKind.EhcPlans, s_asAt));
    }

    private static IReadOnlyList<ChildRemark> Remarks(ChildListKind kind, Dictionary<string, string> cells) => ChildListRules.Check(new(kind, [new(2, cells)]), s_asAt);

    /// <summary>Most children have the same need and phase; the others are few.</summary>
    private static ChildList[] Lists(Random random)
    {
        string Of(params string[] values) => random.Next(4) > 0 ? values[0] : values[random.Next(values.Length)];
        ChildList List(ChildListKind kind) => new(kind, [.. Enumerable.Range(2, 200).Select(i => new ChildRow(i, new Dictionary<string, string>
        {
            [ChildColumn.Id] = $"{kind}{i}", [ChildColumn.Need] = Of("ASD", "SLCN", "SEMH", "MLD", "HI"), [ChildColumn.Phase] = Of("Primary", "Secondary", "Early years"),
        }))]);
        return [List(ChildListKind.EhcPlans), List(ChildListKind.SenSupport)];
    }
}
