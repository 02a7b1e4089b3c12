using System.Globalization;
using System.Text;
using AreaInspections.Conduct;
using AreaInspections.Conduct.Children;
using AreaInspections.Findings;
using AreaInspections.Frameworks;
using AreaInspections.Readers.Frameworks;
using AreaInspections.Web.Demonstration;
using Microsoft.Playwright;

namespace AreaInspections.Web.Tests.Conduct;

/// <summary>Who takes part before the letter: planner, both leads and the area's officer.</summary>
internal sealed record JourneyPeople(IPage Petra, IPage Olive, IPage Colin, IPage Arthur);

/// <summary>From the programme to the findings.</summary>
internal sealed partial class InspectionJourney
{
    private static readonly string s_officer = DemonstrationPeople.All.Single(p => p.Name.StartsWith("Arthur", StringComparison.Ordinal)).Email;

    private FrameworkEdition Edition => FrameworkReader.Load().Single(e => e.Id == edition);

    private static string Today => TimeProvider.System.GetUtcNow().ToString("d M yyyy", CultureInfo.InvariantCulture);

    /// <summary>The planner puts it into the programme, names the people, the days and the officer.</summary>
    public async Task Schedule(IPage petra)
    {
        await petra.GotoAsync("/your-work/schedule");
        await petra.Locator("#area").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await petra.Locator("#edition").SelectOptionAsync(edition);
        await Press(petra, "Put into the programme");
        _address = new Uri(petra.Url).AbsolutePath;
        await petra.GotoAsync($"{_address}/people");
        foreach (var (name, part) in new[] { ("Olive", "lead"), ("Colin", "lead"), ("Rita", "reviewer"), ("Ralph", "reviewer") })
        {
            await petra.Locator($"select[aria-label^='Part of {name}']").SelectOptionAsync(part);
        }

        await Press(petra, "Give it to these people");
        await petra.GotoAsync($"{_address}/plan");
        await petra.Locator("#first").FillAsync(Today);
        await petra.Locator("#last").FillAsync(Today);
        await Press(petra, "Set the days");
        await petra.Locator("#officerName").FillAsync("Arthur Area-Officer");
        await petra.Locator("#officerTitle").FillAsync("Director of Children’s Services");
        await petra.Locator("#officerAccount").FillAsync(s_officer);
        await Press(petra, "Name the officer");
    }

    public async Task Declare(params IPage[] people)
    {
        foreach (var person in people)
        {
            await person.GotoAsync($"{_address}/declaration");
            await person.Locator("#has-no").CheckAsync();
            await Press(person, "Declare");
        }
    }

    /// <summary>Before the call nobody in the area finds it; then the officer reads what is asked and answers.</summary>
    public async Task GiveNotice(JourneyPeople people)
    {
        (await people.Arthur.GotoAsync(_address))!.Status.ShouldBe(404);
        await OnWards(people.Olive, "scheduled");
        await people.Olive.GotoAsync($"{_address}/requests");
        await people.Olive.Locator("#asks").FillAsync("How long do children wait for a therapist?");
        await people.Olive.Locator("#due").FillAsync(Today);
        await Press(people.Olive, "Ask");
        await Happens(people.Olive);
        await people.Arthur.GotoAsync($"{_address}/requests");
        await people.Arthur.GetByRole(AriaRole.Link, new() { NameRegex = new("^Answer") }).ClickAsync();
        await people.Arthur.Locator("#says").FillAsync("The reports to the board are with this.");
        await people.Arthur.Locator("#file").SetInputFilesAsync(new FilePayload { Name = "waits.txt", MimeType = "text/plain", Buffer = "Half a year"u8.ToArray() });
        await Assertions.Expect(people.Arthur.Locator("[data-uploads-list]")).ToContainTextAsync("ready");
        await Press(people.Arthur, "Send");
        await Expect(people.Arthur, "waits.txt");
        await Look(people.Arthur);
    }

    /// <summary>Lists of children, put right after the first refusal; meetings; surveys.</summary>
    public async Task Gather(JourneyPeople people)
    {
        var (olive, arthur) = (people.Olive, people.Arthur);
        await arthur.GotoAsync($"{_address}/children");
        await arthur.Locator("#ehc").SetInputFilesAsync(List("Year 9"));
        await Press(arthur, "Check the lists and draw the children");
        await Expect(arthur, "This is no phase of education");
        await Look(arthur);
        await arthur.Locator("#ehc").SetInputFilesAsync(List("Secondary"));
        await Press(arthur, "Check the lists and draw the children");
        await Expect(arthur, "Child F");
        await Look(arthur);

        await olive.GotoAsync($"{_address}/meetings");
        foreach (var (field, typed) in new[] { ("about", "Waits"), ("with", "Therapists"), ("day", Today), ("from", "9:30"), ("to", "10:30") })
        {
            await olive.Locator($"#{field}").FillAsync(typed);
        }

        await Press(olive, "Enter the meeting");
        await arthur.GotoAsync($"{_address}/meetings");
        var calendar = await arthur.RunAndWaitForDownloadAsync(() => arthur.GetByRole(AriaRole.Link, new() { NameRegex = new("calendar") }).ClickAsync());
        (await File.ReadAllTextAsync(await calendar.PathAsync(), TestContext.Current.CancellationToken)).ShouldContain("SUMMARY:Waits");
        await Look(arthur);

        foreach (var audience in Enum.GetValues<SurveyAudience>())
        {
            await olive.GotoAsync($"{_address}/surveys");
            await olive.GetByText($"Set the link: {SurveyLink.NameOf(audience)}").ClickAsync();
            var form = olive.Locator($"form:has(input[value='{audience}'])");
            await form.Locator("[name=address]").FillAsync("https://surveys.example/exampleshire");
            await form.Locator("[name=opens]").FillAsync(Today);
            await form.Locator("[name=closes]").FillAsync(Today);
            await Press(olive, form.GetByRole(AriaRole.Button));
        }

        await arthur.GotoAsync($"{_address}/surveys");
        await Look(arthur);
    }

    /// <summary>Through every stage before the findings, with a note on a tracked child on the way.</summary>
    public async Task ToDrafting(IPage olive)
    {
        await olive.GotoAsync($"{_address}/children");
        await olive.GetByRole(AriaRole.Link, new() { Name = "Write a note on Child A" }).ClickAsync();
        await olive.Locator("#text").FillAsync("Child A rehearsed interviews at the college before the internship began.");
        await Press(olive, olive.Locator("form.app-form button[type=submit]").Last);
        foreach (var stage in Edition.Stages.TakeWhile(s => s.Id != "drafting").Skip(1))
        {
            await OnWards(olive, stage.Id);
        }

        await Expect(olive, "Drafting:");
    }

    /// <summary>One strength and one finding that is urgent, agreed by both leads, judgements that rest on the note, and the facts of the letter.</summary>
    public async Task Draft(IPage olive, IPage colin)
    {
        var criterion = Edition.Criteria[^1].Id;
        await Find(olive, colin, Polarity.Strength, criterion, "Supported internships prepare young people well for work.");
        await Find(olive, colin, Polarity.Priority, criterion, "Children wait far too long for a therapist.");
        var outcome = Edition.Sections.Single(s => s.Polarity == Polarity.Priority).When!;
        foreach (var about in Edition.Criteria.Select(c => c.Id).Append("outcome"))
        {
            await olive.GotoAsync($"{_address}/judgements?about={about}");
            await olive.Locator("#rationale").FillAsync("Because of what was seen at the college.");
            await olive.Locator(".app-cited input").First.CheckAsync();
            if (about == "outcome")
            {
                await olive.Locator($"#outcome-{outcome}").CheckAsync();
            }

            await Press(olive, "Keep");
        }

        await olive.GotoAsync($"{_address}/details");
        foreach (var field in await olive.Locator("form.app-form input.govuk-input, form.app-form textarea").AllAsync())
        {
            await field.FillAsync("Exampleshire Council");
        }

        await Press(olive, "Keep");
    }

    private async Task Find(IPage olive, IPage colin, Polarity polarity, string criterion, string text)
    {
        await olive.GotoAsync($"{_address}/findings/new");
        await olive.Locator($"#kind-{polarity}").CheckAsync();
        await olive.Locator("#criterion").SelectOptionAsync(criterion);
        await olive.Locator("#text").FillAsync(text);
        await olive.Locator("#headline").FillAsync(polarity == Polarity.Strength ? "Some things work well." : "");
        await olive.Locator("#bodies").FillAsync(polarity == Polarity.Priority ? "Exampleshire Council" : "");
        await olive.Locator(".app-cited input").First.CheckAsync();
        await Press(olive, "Keep");
        var link = await olive.GetByRole(AriaRole.Link, new() { Name = text[..20] }).CountAsync() > 0 ? await olive.GetByRole(AriaRole.Link, new() { Name = text[..20] }).First.GetAttributeAsync("href") : olive.Url;
        foreach (var lead in new[] { olive, colin })
        {
            await lead.GotoAsync(link!);
            await Press(lead, "I agree to these words");
        }
    }

    /// <summary>Says all that has to be said at a stage and goes on to the next.</summary>
    private async Task OnWards(IPage olive, string stage)
    {
        await Happens(olive);
        await Press(olive, olive.GetByRole(AriaRole.Button, new() { NameRegex = new("^On to:") }));
        await Expect(olive, Edition.Stages[Edition.Stages.ToList().FindIndex(s => s.Id == stage) + 1].Name + ":");
    }

    /// <summary>Says that everything is so and has happened today that the page asks for.</summary>
    private async Task Happens(IPage olive)
    {
        await olive.GotoAsync(_address);
        while (await olive.GetByRole(AriaRole.Button, new() { NameRegex = new("^It is so") }).CountAsync() > 0)
        {
            await Press(olive, olive.GetByRole(AriaRole.Button, new() { NameRegex = new("^It is so") }).First);
        }

        while (await olive.Locator("input[name=day]").CountAsync() > 0)
        {
            await olive.Locator("input[name=day]").First.FillAsync(Today);
            await Press(olive, "Record");
        }
    }

    /// <summary>Nine children with a plan, the last of them at some phase.</summary>
    private static FilePayload List(string phase) => new()
    {
        Name = "plans.csv",
        MimeType = "text/csv",
        Buffer = Encoding.UTF8.GetBytes(string.Join(',', ChildColumn.Of(ChildListKind.EhcPlans)) + "\r\n"
            + string.Concat(Enumerable.Range(1, 9).Select(i => $"{i},U{i},,2012-05-06,F,WBRI,2020-01-06,,,{(i % 2 == 0 ? "ASD" : "HI")},100001,{(i == 9 ? phase : "Primary")}\r\n"))),
    };
}
