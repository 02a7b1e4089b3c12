using AreaInspections.Tests;
using Microsoft.Playwright;

namespace AreaInspections.Web.Tests.Conduct;

/// <summary>A whole inspection with a letter, on SQLite. A walk takes more than a minute, so each database walks one edition.</summary>
public class InspectionJourneyTests(DemonstrationSite site) : IClassFixture<DemonstrationSite>
{
    [Theory]
    [InlineData("2016")]
    public async Task An_inspection_goes_from_notice_to_the_public_record_through_all_hands(string edition)
    {
        await using var chromium = new DemonstrationChromium(site);
        await chromium.InitializeAsync();

        var journey = await Journeys.Walk(chromium, edition, lookAround: true);

        journey.Violations.ShouldBeEmpty();
        journey.Looked.ShouldBeGreaterThan(22);
    }
}

/// <summary>A whole inspection with a report, on PostgreSQL.</summary>
public class PostgresInspectionJourneyTests(PostgresDemonstrationSite site) : IClassFixture<PostgresDemonstrationSite>
{
    [Theory]
    [InlineData("2023")]
    public async Task An_inspection_goes_from_notice_to_the_public_record_through_all_hands(string edition)
    {
        if (site.Missing is { } why)
        {
            SharedData.SkipOrFail(why);
        }

        await using var chromium = new DemonstrationChromium(site);
        await chromium.InitializeAsync();

        (await Journeys.Walk(chromium, edition, lookAround: false)).Violations.ShouldBeEmpty();
    }
}

internal static class Journeys
{
    public static async Task<InspectionJourney> Walk(DemonstrationChromium chromium, string edition, bool lookAround)
    {
        var journey = new InspectionJourney(edition);
        var (olive, colin, rita, ralph, arthur) = (await chromium.As("Olive"), await chromium.As("Colin"), await chromium.As("Rita"), await chromium.As("Ralph"), await chromium.As("Arthur"));
        var people = new JourneyPeople(await chromium.As("Petra"), olive, colin, arthur);
        await journey.Schedule(people.Petra);
        await journey.Declare(olive, colin, rita, ralph);
        await journey.GiveNotice(people);
        await journey.Gather(people);
        await journey.ToDrafting(olive);
        await journey.Draft(olive, colin);
        await journey.ToQualityReview(olive);
        if (lookAround)
        {
            await journey.LookAround(olive);
        }

        await journey.ToAccuracyCheck(olive, rita, ralph);
        await journey.ToFinalReview(olive, colin, arthur);
        await journey.ToPublication(olive, rita, ralph);
        await OnThePublicRecord(olive);
        return journey;
    }

    /// <summary>Every reader finds the letter with the changed finding. Its area is invented and so is no area of the record, and is counted nowhere.</summary>
    private static async Task OnThePublicRecord(IPage page)
    {
        await page.GotoAsync("/reports");
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new("Exampleshire") }).First.ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("There are two colleges that offer them.");
    }
}
