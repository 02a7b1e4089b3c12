using System.Text.Json;
using AreaInspections.Documents.National;
using AreaInspections.Experiences.Counting;
using AreaInspections.National;
using AreaInspections.Tests.Experiences;

namespace AreaInspections.Tests.National;

public class ExperienceClaimTests
{
    private static readonly DateOnly s_left = new(2026, 11, 3);

    [Fact]
    public void A_claim_says_how_many_told_of_a_wait_and_how_long_it_lasts()
    {
        var report = Report(CountSample.Waits("speech-language"));

        var claim = report.Experiences.Single();
        claim.Id.ShouldBe("experience-wait-speech-language");
        claim.Sentence.ShouldBe(
            "Of about 50 accounts that tell of waiting for speech and language therapy, about 30 say that the wait goes on, for half of them 15 weeks or more so far. "
            + "About 10 tell of somebody who was seen, for half of them 25 weeks or more until then.");
        (claim.Day, claim.Source.Publisher).ShouldBe((s_left, "AreaInspections"));
    }

    [Fact]
    public void What_cannot_be_shown_is_not_claimed()
    {
        var report = Report([.. CountSample.Waits("physiotherapy"), .. CountSample.Of(101, 30, "London", CountSample.Waiting("equipment")), .. CountSample.Of(131, 3, "London", CountSample.Seen("equipment"))]);

        report.Experiences.Single(e => e.Service == "equipment").Sentence.ShouldBe("Of about 35 accounts that tell of waiting for equipment, about 30 say that the wait goes on, for half of them 15 weeks or more so far.");
        report.Experiences.Single(e => e.Service == "physiotherapy").Sentence.ShouldContain("seen");
    }

    [Theory]
    [InlineData("2026-11-02", 0)]
    [InlineData("2026-11-03", 1)]
    public void Numbers_count_from_the_day_they_left(string asAt, int claims) =>
        Report(CountSample.Waits("speech-language"), DateOnly.Parse(asAt)).Experiences.Count.ShouldBe(claims);

    [Fact]
    public void A_wait_for_something_without_a_name_is_not_claimed() => Report(CountSample.Waits("other")).Experiences.ShouldBeEmpty();

    [Fact]
    public void Page_json_and_table_hold_it_and_nothing_stands_there_without()
    {
        var report = Report(CountSample.Waits("speech-language"));
        var without = Report([]);

        NationalHtml.Write(report).ShouldContain("id=\"claim-experience-wait-speech-language\"");
        var json = JsonDocument.Parse(NationalJson.Write(report)).RootElement.GetProperty("experiences")[0];
        (json.GetProperty("waiting").GetString(), json.GetProperty("waitingWeeks").GetString(), json.GetProperty("seen").GetString()).ShouldBe(("30", "15", "10"));
        NationalFiles.Write(report).Single(f => f.Name == "national-experiences.csv").Content.Split('\n')[1].ShouldContain(",speech-language,50,30,15,10,25,10,2026-11-03,");
        ChapterTitles.In(report).ShouldContain(ChapterKind.Experiences);
        NationalHtml.Write(without).ShouldNotContain("experience");
        NationalJson.Write(without).ShouldNotContain("experience");
        NationalFiles.Write(without).ShouldNotContain(f => f.Name.Contains("experience"));
    }

    private static NationalReport Report(IReadOnlyList<CountedAccount> accounts, DateOnly? asAt = null)
    {
        var families = new FamiliesRecord(CountSample.Run(accounts, day: s_left).Left, SampleAccount.Form.Wait.Names);
        return NationalReport.Build(NationalSample.Record() with { Families = families }, asAt ?? new(2026, 12, 1), "2016", CountingRule.Published);
    }
}
