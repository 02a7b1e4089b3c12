using AreaInspections.Findings;
using AreaInspections.National;

namespace AreaInspections.Tests.National;

public class ReleaseTests
{
    private static readonly ReleasedClaim s_therapy = ReleasedClaim.From(NationalSample.Report().Find("weakness-therapy-access-2023")!);

    private static ReleaseComparison Now(Func<NationalRecord, NationalRecord> change) =>
        s_therapy.Beside(NationalSample.Report(change(NationalSample.Record())).Find(s_therapy.Id));

    [Fact]
    public void The_same_record_gives_the_same() => Now(r => r).Same.ShouldBeTrue();

    [Fact]
    public void Coding_taken_back_names_the_area_that_no_longer_counts()
    {
        var now = Now(r => r with { Findings = [.. r.Findings.Where(f => f.Label != "B-P01")] });

        now.Same.ShouldBeFalse();
        now.NoLongerCounting.ShouldBe(["brook"]);
        now.NewlyAsked.ShouldBeEmpty();
    }

    [Fact]
    public void A_report_coded_since_names_the_area_newly_asked()
    {
        var now = Now(r => r with { Findings = [.. r.Findings, NationalSample.Finding("C-E01", "cole/full/2024-02-05", Polarity.Strength, "co-production")] });

        now.NewlyAsked.ShouldBe(["cole"]);
        now.NewlyCounting.ShouldBeEmpty("it is asked, and does not count");
    }

    [Theory]
    [InlineData("First year", "2017-06-30-first-year")]
    [InlineData("  A/B <i> & more  ", "2017-06-30-a-b-i-more")]
    [InlineData("Первый", "2017-06-30")]
    public void Its_address_is_made_of_day_and_title(string title, string id) => Release.IdOf(new(2017, 6, 30), title, []).ShouldBe(id);

    [Fact]
    public void A_taken_address_is_numbered() =>
        Release.IdOf(new(2017, 6, 30), "First year", ["2017-06-30-first-year", "2017-06-30-first-year-2"]).ShouldBe("2017-06-30-first-year-3");
}
