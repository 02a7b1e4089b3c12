using System.Globalization;
using AreaInspections.Web.Tests.Browser;
using Microsoft.Playwright;

namespace AreaInspections.Web.Tests.Conduct;

/// <summary>Takes an inspection from its place in the programme to the public record as people of all parts do it, and looks at each page on the way.</summary>
internal sealed partial class InspectionJourney(string edition)
{
    /// <summary>Of the inspection; set when it is put into the programme.</summary>
    private string _address = "";

    private readonly List<string> _violations = [];
    private int _looked;

    /// <summary>What axe found on all pages.</summary>
    public IReadOnlyList<string> Violations => _violations;

    public int Looked => _looked;

    /// <summary>Every page of an inspection that somebody of the team sees.</summary>
    public async Task LookAround(IPage page)
    {
        foreach (var part in new[] { "", "/findings", "/findings/new", "/judgements", "/judgements?about=outcome", "/letter", "/letter/review", "/accuracy", "/requests", "/children", "/meetings", "/surveys", "/people", "/plan", "/details", "/moves", "/history?verify=true", "/declaration" })
        {
            await page.GotoAsync(_address + part);
            await Look(page);
        }
    }

    public async Task ToQualityReview(IPage olive)
    {
        await olive.GotoAsync($"{_address}/letter");
        await Press(olive, "Assemble it");
        await olive.GotoAsync(_address);
        await Press(olive, "On to: Quality review");
        await Expect(olive, "Quality review:");
    }

    /// <summary>A reviewer comments on a sentence, the team says what it did, and both reviewers say that they have read it.</summary>
    public async Task ToAccuracyCheck(IPage olive, IPage rita, IPage ralph)
    {
        await rita.GotoAsync($"{_address}/letter/review");
        await rita.GetByRole(AriaRole.Link, new() { NameRegex = new("^Comment on: .*internships") }).First.ClickAsync();
        await rita.GetByLabel("Your comment").FillAsync("Say how many.");
        await Press(rita, "Comment");
        await Look(rita);
        await olive.GotoAsync($"{_address}/letter/review");
        await olive.GetByLabel("What was done about it, or why nothing").FillAsync("The number would name a small group, so it stays out.");
        await Press(olive, "Resolve");
        foreach (var reviewer in new[] { rita, ralph })
        {
            await reviewer.GotoAsync(_address);
            await Press(reviewer, reviewer.GetByRole(AriaRole.Button, new() { NameRegex = new("^It is so") }));
        }

        await olive.GotoAsync(_address);
        await Press(olive, "On to: Accuracy check");
        await Expect(olive, "Accuracy check:");
    }

    /// <summary>The area's officer makes a point with a file; the team changes the finding, both leads agree, and the point is answered.</summary>
    public async Task ToFinalReview(IPage olive, IPage colin, IPage arthur)
    {
        await Record(olive, "draft received");
        await arthur.GotoAsync($"{_address}/accuracy");
        await arthur.GetByRole(AriaRole.Link, new() { NameRegex = new("^Not accurate ?: .*internships") }).First.ClickAsync();
        await arthur.GetByLabel("What is not so, and how you know").FillAsync("There are internships at two colleges, not one.\nSee the list.");
        await arthur.GetByLabel("Files that show it").SetInputFilesAsync(new FilePayload { Name = "colleges.txt", MimeType = "text/plain", Buffer = "North, South"u8.ToArray() });
        await Press(arthur, "Say it");
        await Look(arthur);
        await arthur.GotoAsync(_address);
        await Press(arthur, "We have said all we want to say of the draft");
        await Look(arthur);

        await olive.GotoAsync($"{_address}/findings");
        await olive.GetByRole(AriaRole.Link, new() { NameRegex = new("internships") }).First.ClickAsync();
        var text = olive.GetByLabel("The finding", new() { Exact = true });
        await text.FillAsync((await text.InputValueAsync()) + " There are two colleges that offer them.");
        await Press(olive, "Keep");
        var finding = new Uri(olive.Url).AbsolutePath;
        foreach (var lead in new[] { olive, colin })
        {
            await lead.GotoAsync(finding);
            await Press(lead, "I agree to these words");
        }

        await olive.GotoAsync($"{_address}/letter");
        await Press(olive, "Assemble it again");
        await Expect(olive, "version 2");
        await olive.GotoAsync($"{_address}/letter/differences?before=1&after=2");
        await Expect(olive, "two colleges");
        await Look(olive);
        await olive.GotoAsync($"{_address}/accuracy");
        await olive.GetByLabel("Changed as asked").CheckAsync();
        await olive.GetByLabel("What was changed, or why nothing was").FillAsync("It now says that there are two.");
        await Press(olive, "Answer");
        await olive.GotoAsync(_address);
        await Press(olive, "On to: Final review");
        await Expect(olive, "Final review:");
    }

    public async Task ToPublication(IPage olive, IPage rita, IPage ralph)
    {
        foreach (var reviewer in new[] { rita, ralph })
        {
            await reviewer.GotoAsync($"{_address}/letter");
            await Press(reviewer, reviewer.GetByRole(AriaRole.Button, new() { NameRegex = new("^Sign version 2 for") }));
            await Look(reviewer);
        }

        await olive.GotoAsync($"{_address}/letter");
        await Press(olive, "Publish version 2");
        await Expect(olive, "Published:");
    }

    private async Task Record(IPage page, string name)
    {
        await page.GotoAsync(_address);
        await page.GetByLabel($"Day: {name}").FillAsync(TimeProvider.System.GetUtcNow().ToString("d M yyyy", CultureInfo.InvariantCulture));
        await Press(page, "Record");
    }

    private static Task Press(IPage page, string button) => Press(page, page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).First);

    /// <summary>Presses a button of a form and waits until the server has done what it asks for and its page is there.</summary>
    private static Task Press(IPage page, ILocator button) => page.LeavesBy(() => button.ClickAsync());

    private static Task Expect(IPage page, string text) => Assertions.Expect(page.Locator("main")).ToContainTextAsync(text);

    private async Task Look(IPage page)
    {
        _looked++;
        _violations.AddRange((await page.Violations()).Select(v => $"{new Uri(page.Url).PathAndQuery}: {v}"));
    }
}
