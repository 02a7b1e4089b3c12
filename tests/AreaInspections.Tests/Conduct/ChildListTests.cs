using AreaInspections.Conduct;
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
    [InlineData(ChildColumn.Need, "Ada Made-Up", "need-unknown", RemarkKind.Error)]
    [InlineData(ChildColumn.Phase, "Year 9", "phase-unknown", RemarkKind.Error)]
    [InlineData(ChildColumn.Id, "", "id-missing", RemarkKind.Error)]
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
        ChildListRules.Check(new(ChildListKind.EhcPlans, [new(2, s_right), new(3, new Dictionary<string, string>(s_right) { [ChildColumn.Id] = "2", [ChildColumn.Upn] = "a1" })]), s_asAt)
            .Select(r => (r.Rule, r.Row)).ShouldBe([("upn-twice", 2), ("upn-twice", 3)]);

    [Fact]
    public void A_unique_id_that_stands_twice_is_pointed_at_on_both_lines() =>
        ChildListRules.Check(new(ChildListKind.EhcPlans, [new(2, s_right), new(3, new Dictionary<string, string>(s_right) { [ChildColumn.Upn] = "A2" })]), s_asAt)
            .Select(r => (r.Rule, r.Row)).ShouldBe([("id-twice", 2), ("id-twice", 3)]);

    [Fact]
    public void The_sample_is_the_same_in_any_order_and_another_with_another_seed()
    {
        var lists = Lists(new Random(1));
        string[] Ids(string seed, IReadOnlyList<ChildList> from) => [.. ChildSample.Draw(from, seed).Select(d => $"{d.Plan}{d.Row}")];

        Ids("seed", lists).ShouldBe(Ids("seed", [.. lists.Reverse().Select(l => l with { Rows = [.. l.Rows.Reverse()] })]));
        Enumerable.Range(0, 20).Select(i => string.Join(' ', Ids($"{i}", lists))).Distinct().Count().ShouldBeGreaterThan(15);
    }

    [Fact]
    public void The_sample_spreads_over_plan_need_and_phase()
    {
        foreach (var seed in Enumerable.Range(0, 50))
        {
            var drawn = ChildSample.Draw(Lists(new Random(seed)), $"{seed}");

            drawn.Count.ShouldBe(6);
            drawn.Count(d => d.Plan == ChildListKind.EhcPlans).ShouldBeInRange(2, 4);
            drawn.Select(d => d.Need).Distinct().Count().ShouldBeGreaterThanOrEqualTo(4);
            drawn.Select(d => d.Phase).Distinct().Count().ShouldBe(3);
        }
    }

    [Fact]
    public void What_is_kept_of_the_sample_names_nobody()
    {
        var named = new Dictionary<string, string>(s_right) { [ChildColumn.Id] = "Ada Made-Up", [ChildColumn.Phase] = "Ada Made-Up" };

        ChildSample.Draw([new(ChildListKind.EhcPlans, [new(7, named)])], "seed")
            .ShouldBe([new TrackedChild("Child A", "Speech, language and communication needs", "Not given", ChildListKind.EhcPlans, 7)]);
    }

    [Theory]
    [InlineData("2016", "2026-03-02", "2026-09-02")]
    [InlineData("2023", "2026-08-31", "2027-02-28")]
    public void An_edition_says_how_long_the_children_are_kept_and_a_pause_does_not_keep_them_longer(string edition, string drawn, string last)
    {
        var act = SampleInspection.Act with { Today = DateOnly.Parse(drawn, System.Globalization.CultureInfo.InvariantCulture) };
        var inspection = SampleInspection.Inspection(SampleInspection.Edition(edition)) with { Stops = [new(Standing.Paused, act.Today, null, "A flood.", "An order", "olive.lead", null)] };

        var sample = TrackedSample.Draw(inspection, SampleInspection.Edition(edition), Lists(new Random(1)), "seed", act).Value;

        sample.Expires.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).ShouldBe(last);
        (sample.IsOver(sample.Expires), sample.IsOver(sample.Expires.AddDays(1)), sample.Lists.Sum(l => l.Lines)).ShouldBe((false, true, 400));
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
