using AreaInspections.Conduct;
using AreaInspections.Documents.Conduct;
using Ical.Net;

namespace AreaInspections.Tests.Conduct;

public class MeetingTests
{
    private static readonly Inspection s_inspection = SampleInspection.Inspection(SampleInspection.Edition("2016"));

    [Fact]
    public void A_meeting_has_to_end_after_it_begins_and_be_with_somebody_of_the_team()
    {
        var meeting = SampleInspection.Meeting();

        meeting.Check(s_inspection).Succeeded.ShouldBeTrue();
        (meeting with { Ends = meeting.Starts }).Check(s_inspection).Problems.Single().Code.ShouldBe("meeting.ends");
        (meeting with { With = " " }).Check(s_inspection).Problems.Single().Code.ShouldBe("meeting.empty");
        (meeting with { Team = ["rita.review"] }).Check(s_inspection).Problems.Single().Code.ShouldBe("meeting.of-others");
        meeting.Cancel(" ", SampleInspection.Now).Problems.Single().Code.ShouldBe("inspection.reason-missing");
    }

    [Fact]
    public void A_calendar_has_each_meeting_in_london_time_under_an_id_that_stays()
    {
        var winter = SampleInspection.Meeting(701) with { Version = 1, Starts = new(2026, 1, 14, 9, 0, 0, DateTimeKind.Utc), Ends = new(2026, 1, 14, 10, 0, 0, DateTimeKind.Utc) };
        var read = Read(SampleInspection.Meeting() with { Version = 3 }, winter);

        read.TimeZones.Single().TzId.ShouldBe("Europe/London");
        read.Events.OrderBy(e => e.Start!.AsUtc).Select(e => (e.Uid, e.Sequence, e.Start!.Value, e.Start.TzId, e.End!.AsUtc)).ShouldBe(
        [
            ($"{winter.Id}@area-inspections", 0, new DateTime(2026, 1, 14, 9, 0, 0), "Europe/London", winter.Ends),
            ($"{SampleInspection.Id(700)}@area-inspections", 2, new DateTime(2026, 6, 3, 10, 0, 0), "Europe/London", new DateTime(2026, 6, 3, 9 + 1, 30, 0)),
        ]);
    }

    [Fact]
    public void What_was_cancelled_stays_as_cancelled()
    {
        var cancelled = SampleInspection.Meeting().Cancel("The therapists are ill.", SampleInspection.Now).Value with { Version = 2 };

        var read = Read(cancelled).Events.Single();

        (read.Status, read.Sequence, read.Summary).ShouldBe((EventStatus.Cancelled, 1, "Cancelled: Waits for therapy"));
        read.Description.ShouldNotBeNull().ShouldContain("The therapists are ill.");
        read.Description.ShouldContain("Olive Lead");
    }

    [Fact]
    public void Hostile_words_come_back_letter_by_letter_and_make_no_second_meeting()
    {
        const string Hostile = "A; B, C\\n D \\ \"E\": END:VEVENT\nBEGIN:VEVENT\nSUMMARY:Made up 😀 é";
        var text = MeetingCalendar.Write(s_inspection, [SampleInspection.Meeting() with { Version = 1, About = Hostile, Where = Hostile, With = Hostile }]);

        var read = Calendar.Load(text)!.Events.ShouldHaveSingleItem();

        (read.Summary, read.Location).ShouldBe((Hostile, Hostile));
        text.Split("\r\n").Count(l => l == "BEGIN:VEVENT").ShouldBe(1);
        text.Split("\r\n").ShouldAllBe(l => System.Text.Encoding.UTF8.GetByteCount(l) <= 76);
    }

    [Fact]
    public void An_empty_list_is_a_calendar_too() => Read().Events.ShouldBeEmpty();

    private static Calendar Read(params Meeting[] meetings) => Calendar.Load(MeetingCalendar.Write(s_inspection, meetings))!;
}

public class SurveyLinkTests
{
    private static readonly Inspection s_inspection = SampleInspection.Inspection(SampleInspection.Edition("2023")) with { Events = [new("call to the area", new(2026, 3, 2))] };

    [Theory]
    [InlineData("http://surveys.example/a")]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://user:word@surveys.example")]
    [InlineData("surveys.example")]
    [InlineData("")]
    public void An_address_that_nobody_should_follow_is_refused(string address) =>
        (SampleInspection.Survey(SurveyAudience.Practitioners) with { Address = address }).Check(s_inspection).Problems.Single().Code.ShouldBe("survey.address");

    [Fact]
    public void The_days_come_from_the_edition_where_it_says_so()
    {
        var (calendar, today) = (AreaInspections.Readers.Calendars.CalendarReader.Load(), new DateOnly(2026, 3, 2));

        SurveyLink.DaysBy(SampleInspection.Edition("2023"), s_inspection, calendar, today).ShouldBe(new DateRange(new(2026, 3, 2), new(2026, 3, 16)));
        SurveyLink.DaysBy(SampleInspection.Edition("2023"), s_inspection with { Events = [] }, calendar, today).ShouldBeNull();
        SurveyLink.DaysBy(SampleInspection.Edition("2016"), s_inspection, calendar, today).ShouldBeNull();
    }

    [Fact]
    public void The_gate_of_2023_holds_until_each_survey_is_open()
    {
        var edition = SampleInspection.Edition("2023");
        var papers = SampleInspection.Papers(edition) with { Surveys = [SampleInspection.Survey(SurveyAudience.Practitioners), SampleInspection.Survey(SurveyAudience.ParentsAndCarers) with { Opens = new(2026, 3, 9) }], Sample = null };
        var inspection = SampleInspection.Inspection(edition) with { Stage = "gathering" };

        var missing = SampleInspection.Gate(edition, papers).Missing(inspection);

        missing.Select(m => m.Check).ShouldBe(["surveys-open", "children-chosen"]);
        missing[0].What.ShouldBe(["There is no link for children and young people.", "The survey for parents and carers opens on 9 March 2026."]);
    }
}
