using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AreaInspections.Publishing;
using AreaInspections.Web.Tests.People;

namespace AreaInspections.Web.Tests.Experiences;

/// <summary>How long the pages take to read for a parent who tells of one wait and no injury.</summary>
public partial class FormReadingTests(PeopleHost host) : IClassFixture<PeopleHost>
{
    private static readonly (string Step, (string Name, string Value)[] Answers)[] s_steps =
    [
        ("area", [("area", "oxfordshire")]),
        ("learning", [("phase", "primary"), ("setting", "mainstream")]),
        ("needs", [("needs", "speech-language")]),
        ("support", [("support", "sen-support")]),
        ("waits", []),
        ("waits/1", [("service", "speech-language"), ("referred-month", "3"), ("referred-year", "2024"), ("state", "Waiting")]),
        ("attendance", [("exclusion", "none"), ("part-time", "never"), ("attendance", "all")]),
        ("tried", []),
        ("injury", [("injury", "none")]),
        ("story", [("story", "We wait.")]),
        ("consent", [("consent", "inspectors"), ("consent", "analysis")]),
    ];

    /// <summary>Every piece of text is read once: what stands on each page alike but for its number, and answers shown again before sending, is known by then.</summary>
    [Fact]
    public async Task A_typical_account_is_read_in_under_seven_minutes()
    {
        using var nobody = new Sender(host.Browser());
        var read = new HashSet<string>(StringComparer.Ordinal);
        Read(await nobody.Open("/tell-us"), read);
        Read(await nobody.Open("/tell-us/start"), read);
        using var sender = await Sender.Begin(host);
        Read(await sender.Open("/tell-us/code"), read);
        foreach (var (step, answers) in s_steps)
        {
            Read(await sender.Open($"/tell-us/form/{step}"), read);
            await sender.Fill(step, answers);
        }

        Read(await sender.Open("/tell-us/check"), read);
        (await sender.Send()).Dispose();
        Read(await sender.Open("/tell-us/sent"), read);

        var all = Readability.Of(string.Join('\n', read));
        all.Words.ShouldBeGreaterThan(1000, "the pages were not read");
        all.ReadingTime.ShouldBeLessThan(TimeSpan.FromMinutes(7), $"{all.Words} words");
    }

    /// <summary>Takes in what is to be seen: each element's own words; of a list to choose from only what is chosen.</summary>
    private static void Read(IHtmlDocument page, HashSet<string> read)
    {
        var main = page.QuerySelector("main")!;
        foreach (var unseen in main.QuerySelectorAll(".govuk-visually-hidden, .app-trap, option, textarea, script").ToList())
        {
            unseen.Remove();
        }

        foreach (var text in main.Descendants<IText>().Select(t => t.Data.Trim()).Where(t => t.Any(char.IsLetterOrDigit)))
        {
            read.Add(Number().Replace(text, "1"));
        }
    }

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();
}
