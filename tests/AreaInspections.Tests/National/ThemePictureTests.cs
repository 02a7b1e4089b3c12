using AreaInspections.Findings;
using AreaInspections.National;

namespace AreaInspections.Tests.National;

public class ThemePictureTests
{
    private static ThemePicture Picture(string theme, NationalRecord? record = null) =>
        ThemePicture.Of(NationalSample.Codebook().Find(theme)!, [NationalSample.Report(record)]);

    [Fact]
    public void An_area_counts_once_for_each_side()
    {
        var picture = Picture("therapy-access");

        picture.Overall.ShouldBe(new ThemeShare("all", "All areas", 1, 2, 2));
        picture.ByRegion.ShouldBe([new("London", "London", 1, 1, 1), new("South West", "South West", 0, 1, 1)]);
    }

    [Fact]
    public void Groups_are_made_of_coded_areas_only()
    {
        var picture = Picture("therapy-access");

        picture.ByOutcome.Select(s => (s.Id, s.Of)).ShouldBe([("typicallyPositive", 1), ("systemicFailings", 1)], "Cole is inconsistent and not coded");
        picture.ByYear.Select(s => (s.Label, s.Weakness, s.Of)).ShouldBe([("2023", 1, 1), ("2024", 1, 1)]);
    }

    [Fact]
    public void A_phase_counts_findings_that_carry_both() =>
        Picture("therapy-access").ByPhase.Select(s => (s.Id, s.Strength, s.Weakness, s.Of)).ShouldBe([("early-years", 1, 0, 2), ("secondary", 0, 0, 2)]);

    [Fact]
    public void Themes_of_the_same_finding_come_together() =>
        Picture("ehc-quality").Together.ShouldBe([new ThemeCompany("therapy-access", 0, 1)]);

    [Fact]
    public void Strengths_come_from_the_best_outcome_first()
    {
        var record = NationalSample.Record();
        var more = NationalSample.Finding("B-E02", "brook/full/2023-05-15", Polarity.Strength, "therapy-access");

        var picture = Picture("therapy-access", record with { Findings = [more, .. record.Findings] });

        picture.Strengths.Select(f => f.Label).ShouldBe(["A-E01", "B-E02"]);
    }
}
