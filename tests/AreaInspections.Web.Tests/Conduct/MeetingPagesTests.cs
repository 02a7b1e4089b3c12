using System.Net;
using AreaInspections.Conduct;
using AreaInspections.Evidence;
using AreaInspections.Web.Tests.People;

namespace AreaInspections.Web.Tests.Conduct;

/// <summary>Meetings and surveys: entered by the team, seen by the area.</summary>
public class MeetingPagesTests(PeopleHost host) : IClassFixture<PeopleHost>
{
    private static readonly (string, string)[] s_meeting = [("Form.About", "Waits; for, therapy"), ("Form.With", "Two therapists"), ("Form.Day", "3 6 2026"), ("Form.From", "10am"), ("Form.To", "11.30")];

    [Fact]
    public async Task A_meeting_sent_twice_is_one_and_the_area_takes_it_into_its_calendar_in_londons_time()
    {
        var people = await ConductPeople.Make(host);
        using var member = await host.SignedIn(people.Team.Member);
        using var officer = await host.SignedIn(people.Officer);
        var id = (await member.Open($"{people.Address}/meetings")).QuerySelector("input[name='Form.Id']")!.GetAttribute("value")!;

        for (var i = 0; i < 2; i++)
        {
            using var sent = await member.Send($"{people.Address}/meetings", [("Form.Id", id), .. s_meeting, ("Form.Team", people.Team.Lead.Person.Email)]);
            sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        }

        (await Meetings(people)).ShouldHaveSingleItem().Starts.ShouldBe(new DateTime(2026, 6, 3, 9, 0, 0, DateTimeKind.Utc));
        (await officer.Open($"{people.Address}/meetings")).QuerySelector("main")!.TextContent.ShouldContain("10:00 to 11:30");
        var calendar = await officer.GetStringAsync(new Uri($"{people.Address}/meetings.ics", UriKind.Relative), TestContext.Current.CancellationToken);
        calendar.ShouldContain("DTSTART;TZID=Europe/London:20260603T100000");
        calendar.ShouldContain($"UID:{id}@");
        calendar.ShouldNotContain("@example.org");
    }

    [Fact]
    public async Task A_stale_change_is_refused_with_what_was_typed_and_a_cancelled_meeting_stays()
    {
        var people = await ConductPeople.Make(host);
        using var member = await host.SignedIn(people.Team.Member);
        using var entered = await member.Send($"{people.Address}/meetings", [("Form.Id", $"{Guid.CreateVersion7()}"), .. s_meeting]);
        var address = $"{people.Address}/meetings/{(await Meetings(people)).Single().Id}";

        using var changed = await member.Send(address, [.. s_meeting.Where(f => f.Item1 != "Form.To"), ("Form.To", "12:00"), ("Form.Version", "1")]);
        using var stale = await member.Send(address, [.. s_meeting.Where(f => f.Item1 != "Form.To"), ("Form.To", "12:30"), ("Form.Version", "1")]);
        changed.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var page = await WebHost.Parse(stale);
        page.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("Somebody changed this");
        page.QuerySelector("#to")!.GetAttribute("value").ShouldBe("12:30");

        using var cancelled = await member.Send($"{address}?handler=Cancel", ("Form.Version", "2"), ("why", "They are ill."));
        using var again = await member.Send(await member.Open($"{people.Address}/meetings"), $"{address}?handler=Cancel", ("Form.Version", "2"), ("why", "They are ill."));
        again.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await Meetings(people)).ShouldHaveSingleItem().Version.ShouldBe(3);
        var calendar = await member.GetStringAsync(new Uri($"{people.Address}/meetings.ics", UriKind.Relative), TestContext.Current.CancellationToken);
        calendar.ShouldContain("STATUS:CANCELLED");
        calendar.ShouldContain("SEQUENCE:2");
    }

    [Theory]
    [InlineData("Form.Day", "29 3 2026", "#from", "The clocks go forward")]
    [InlineData("Form.From", "half past", "#from", "is no time of day")]
    [InlineData("Form.To", "0:30", "#to", "ends after it begins")]
    [InlineData("Form.About", " ", "#about", "Say what the meeting is about")]
    public async Task A_wrong_field_is_pointed_at_and_the_others_stay(string field, string typed, string at, string sentence)
    {
        var people = await ConductPeople.Make(host);
        using var member = await host.SignedIn(people.Team.Member);
        var night = s_meeting.Select(f => f.Item1 == "Form.From" ? (f.Item1, "1:30") : f);

        using var refused = await member.Send($"{people.Address}/meetings", [.. night.Where(f => f.Item1 != field), (field, typed)]);

        var page = await WebHost.Parse(refused);
        page.QuerySelector($".govuk-error-summary a[href='{at}']")!.TextContent.ShouldContain(sentence);
        page.QuerySelector("#with")!.GetAttribute("value").ShouldBe("Two therapists");
        (await Meetings(people)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_officer_sees_the_surveys_and_enters_nothing_and_counts_become_evidence_once()
    {
        var people = await ConductPeople.Make(host);
        using var member = await host.SignedIn(people.Team.Member);
        using var officer = await host.SignedIn(people.Officer);
        var (address, link) = ($"{people.Address}/surveys", $"{people.Address}/surveys?handler=Link");
        var count = new[] { ("audience", "ParentsAndCarers"), ("version", "1"), ("note", $"{Guid.CreateVersion7()}"), ("count", "1,204"), ("says", "Many wait.") };

        using var wrong = await member.Send(link, ("audience", "ParentsAndCarers"), ("address", "ftp://x"), ("opens", "2 3 2026"), ("closes", "1 3 2026"));
        using var set = await member.Send(link, ("audience", "ParentsAndCarers"), ("address", "https://surveys.example/p?a=1&b=\"2"), ("opens", "2 3 2026"), ("closes", "9 3 2026"));
        using var notTheirs = await officer.Send(await officer.Open($"{people.Address}/children"), link, ("audience", "Practitioners"), ("address", "https://elsewhere.example"), ("opens", "2 3 2026"), ("closes", "9 3 2026"));
        using var counted = await member.Send($"{address}?handler=Count", count);
        using var twice = await member.Send($"{address}?handler=Count", count);

        (await WebHost.Parse(wrong)).QuerySelector(".govuk-error-summary a[href='#address-parentsAndCarers']").ShouldNotBeNull();
        (await WebHost.Parse(notTheirs)).QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("Only the team");
        (set.StatusCode, counted.StatusCode, twice.StatusCode).ShouldBe((HttpStatusCode.Redirect, HttpStatusCode.Redirect, HttpStatusCode.Redirect));
        var note = (await people.Team.All()).ShouldHaveSingleItem();
        (note.Kind, note.Text).ShouldBe((SourceKind.Survey, "1,204 answers of parents and carers.\n\nMany wait."));
        var seen = await officer.Open(address);
        seen.QuerySelector("main a[rel=noreferrer]")!.GetAttribute("href").ShouldBe("https://surveys.example/p?a=1&b=\"2");
        seen.QuerySelector("main")!.TextContent.ShouldContain("1,204 answers");
        seen.QuerySelectorAll("main form").ShouldBeEmpty();
    }

    private static async Task<IReadOnlyList<Meeting>> Meetings(ConductPeople people) =>
        (await people.Store.Papers.Of(people.Team.Inspection.Id, TestContext.Current.CancellationToken)).Meetings;
}
