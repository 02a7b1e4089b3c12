using AreaInspections.National;

namespace AreaInspections.Tests.National;

/// <summary>Each family of claims on the invented country, every number counted by hand.</summary>
public class ClaimTests
{
    private static readonly NationalReport s_report = NationalSample.Report();

    [Fact]
    public void Weakness_counts_an_area_once_whatever_the_number_and_kind_of_its_findings()
    {
        var claim = s_report.Find("weakness-therapy-access-2023")!;

        (claim.Count, claim.Of).ShouldBe((2, 2));
        claim.Numerator[0].Findings.Select(f => f.Label).ShouldBe(["A-N01", "A-I01"]);
        claim.Numerator[1].Findings.Select(f => f.Label).ShouldBe(["B-P01"]);
    }

    [Fact]
    public void Findings_of_an_earlier_inspection_do_not_count() =>
        s_report.Find("weakness-co-production-2023")!.Count.ShouldBe(0);

    [Fact]
    public void Theme_claims_leave_out_areas_whose_report_is_not_coded()
    {
        var claim = s_report.Find("strength-co-production-2023")!;

        claim.Denominator.Select(a => a.Name).ShouldBe(["Ashby", "Brook"]);
        claim.Excluded.Single(e => e.Area.Name == "Cole").Reason.ShouldBe(ExclusionReason.NotCoded);
        claim.Population.ShouldBe(5);
    }

    [Fact]
    public void Outcome_counts_areas_inspected_whether_coded_or_not()
    {
        var claim = s_report.Find("outcome-inconsistent-2023")!;

        claim.Numerator.Select(a => a.Area.Name).ShouldBe(["Cole"]);
        claim.Sentence.ShouldBe("Experiences and outcomes were inconsistent in 1 of 3 areas inspected.");
    }

    [Fact]
    public void Year_takes_the_inspection_the_area_counts_by_and_has_no_interval()
    {
        var claim = s_report.Find("outcome-typically-positive-begun-2024-2023")!;

        claim.Denominator.Select(a => a.Name).ShouldBe(["Ashby", "Cole"]);
        claim.Interval.ShouldBeNull();
    }

    [Fact]
    public void Region_is_the_population_of_its_own_interval()
    {
        var claim = s_report.Find("outcome-systemic-failings-south-west-2023")!;

        (claim.Count, claim.Of, claim.Population).ShouldBe((1, 1, 1));
        claim.Interval.ShouldBe(new ProportionInterval(1, 1));
    }

    [Fact]
    public void Even_where_the_outcome_was_best_a_weakness_is_counted_among_those_areas_only()
    {
        var claim = s_report.Find("weakness-therapy-access-among-typically-positive-2023")!;

        (claim.Count, claim.Of).ShouldBe((1, 1));
        claim.Population.ShouldBeNull();
        claim.Excluded.Single(e => e.Area.Name == "Brook").Reason.ShouldBe(ExclusionReason.OutsideGroup);
        claim.Sentence.ShouldStartWith("Even where arrangements typically led to positive experiences and outcomes, access to therapy services was a weakness");
    }

    [Fact]
    public void Therapy_is_counted_among_areas_whose_report_speaks_of_that_side_of_it()
    {
        var quality = s_report.Find("strength-therapy-quality-where-spoken-of-2023")!;
        var waiting = s_report.Find("weakness-therapy-waiting-where-spoken-of-2023")!;

        (quality.Count, quality.Of).ShouldBe((1, 1));
        (waiting.Count, waiting.Of).ShouldBe((2, 2));
        s_report.Find("strength-therapy-quality-2023")!.Of.ShouldBe(2);
    }

    [Fact]
    public void Phase_counts_findings_that_single_it_out()
    {
        s_report.Find("strength-phase-early-years-2023")!.Numerator.Select(a => a.Area.Name).ShouldBe(["Ashby"]);
        s_report.Find("strength-phase-secondary-2023")!.Count.ShouldBe(0);
    }

    [Fact]
    public void Progress_is_counted_among_all_areas_of_the_day()
    {
        var claim = s_report.Find("inspected-2023")!;

        (claim.Count, claim.Of).ShouldBe((3, 5));
        claim.Sentence.ShouldBe("This record holds a full inspection under the 2023 framework, published by 30 June 2024, for 3 of 5 local areas.");
    }

    [Fact]
    public void Aspect_is_counted_where_findings_carry_one()
    {
        var record = NationalSample.Record();
        var withAspect = record with { Findings = [record.Findings[1] with { Aspect = "identify" }] };

        s_report.In(ChapterKind.Aspects).ShouldBeEmpty();
        NationalSample.Report(withAspect).Find("weakness-aspect-identify-2023")!.Count.ShouldBe(1);
    }

    [Fact]
    public void What_no_theme_fits_makes_no_claim() => s_report.Claims.ShouldNotContain(c => c.Claim.Id.Contains("other"));

    [Fact]
    public void Claim_ids_are_unique() => s_report.Claims.Select(c => c.Claim.Id).ShouldBeUnique();

    [Fact]
    public void Numerator_and_excluded_never_overlap_the_rest() => s_report.Claims.ShouldAllBe(c =>
        c.Numerator.All(n => c.Denominator.Contains(n.Area)) && !c.Excluded.Any(e => c.Denominator.Contains(e.Area)));
}
