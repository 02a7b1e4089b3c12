using System.Globalization;
using AreaInspections.Areas;
using AreaInspections.National;
using AreaInspections.Web.National;
using AreaInspections.Web.Publishing;
using Microsoft.AspNetCore.Mvc;

namespace AreaInspections.Web.Pages.National;

/// <summary>One claim with everything behind it: the areas that count and by which findings, those that do not, those left out and why.</summary>
public sealed class ClaimModel : NationalPage
{
    /// <summary>Claims on official statistics count no areas: they stand on the page that sets pupils with SEND beside others.</summary>
    private const string StatisticPrefix = "statistic-";

    /// <summary>Claims on families' accounts count no areas either: they stand on the page of their numbers.</summary>
    private const string ExperiencePrefix = "experience-";

    /// <summary>Areas that count on one page; with their findings, more would make the page heavy.</summary>
    private const int AreasOnPage = 15;

    /// <summary>Findings shown of one area; the rest stand on the page of its inspection.</summary>
    public const int FindingsOfArea = 2;

    public ComputedClaim Claim { get; private set; } = null!;

    /// <summary>Areas that count, as far as they stand on this page.</summary>
    public IReadOnlyList<CountedArea> Areas { get; private set; } = [];

    public PageLinks Pages { get; private set; } = null!;

    public IReadOnlyList<LocalArea> DoNotCount { get; private set; } = [];

    public IReadOnlyList<ClaimAtDay> OverYears { get; private set; } = [];

    public IReadOnlyList<ComputedClaim> Related { get; private set; } = [];

    /// <summary>What others published of the same.</summary>
    public IReadOnlyList<PublishedClaim> Then { get; private set; } = [];

    public string Address => Question.Claim(Claim.Claim.Id);

    public string AddressOf(string suffix) => Links.With($"{Links.Claims}/{Claim.Claim.Id}{suffix}", Question.Chosen, null, Question.Rule);

    public IReadOnlyList<Source> Sources =>
        [.. Claim.Numerator.Select(a => a.Inspection.Source with { Place = null }).Distinct().OrderBy(s => s.Title, StringComparer.Ordinal).Take(4)];

    public IActionResult OnGet(string id)
    {
        if (id.StartsWith(StatisticPrefix, StringComparison.Ordinal))
        {
            Ask();
            return Report.Statistics.FirstOrDefault(s => s.Id == id) is { } statistic
                ? Redirect(Links.Statistic(statistic))
                : Missing("There is no claim of this name.", $"Claims on official statistics: {Links.SendAndOthers()}.");
        }

        if (id.StartsWith(ExperiencePrefix, StringComparison.Ordinal))
        {
            Ask();
            return Report.Experiences.FirstOrDefault(e => e.Id == id) is { } experience
                ? Redirect(Links.Experience(experience))
                : Missing("There is no claim of this name.", $"What families told us: {Links.Families}.");
        }

        var edition = ClaimAddress.EditionOf(id, Record);
        if (edition is null)
        {
            Ask();
            return Report.Find($"{id}-{Report.Edition}") is { } current
                ? Redirect(Question.Claim(current.Claim.Id))
                : Missing("There is no claim of this name.", "Names of claims end with the edition of the framework, such as weakness-therapy-access-2023. Every claim stands in the list under National picture, All claims.");
        }

        Ask(edition);
        if (Report.Find(id) is not { } claim)
        {
            return Missing(
                Record.NationalAsAt(Today, edition, Question.Rule).Find(id) is null
                    ? "There is no claim of this name."
                    : $"This claim cannot be made as at {British.Date(Report.AsAt)}: what it counts was not on the record by then.",
                $"Claims of the {edition} framework with a similar name: {string.Join(", ", ClaimAddress.Nearest(id, Record.NationalAsAt(Today, edition, Question.Rule)))}.");
        }

        Claim = claim;
        var counting = claim.Numerator.Select(a => a.Area.Id).ToHashSet();
        DoNotCount = [.. claim.Denominator.Where(a => !counting.Contains(a.Id))];
        Pages = new(Links.Claims + "/" + id, Request.Query, PageAsked(claim.Count), LastPage(claim.Count));
        Areas = [.. claim.Numerator.Skip((Pages.Page - 1) * AreasOnPage).Take(AreasOnPage)];
        OverYears = [.. Record.OverYears.Of(id, edition, Question.Rule, Report.AsAt), new(Report.AsAt, claim.Count, claim.Of, claim.Words is not null)];
        Related = ClaimAddress.Related(claim, Report);
        Then = [.. Report.ThenAndNow.Where(t => t.Now == claim).Select(t => t.Then)];
        Frame = new($"{claim.Title} ({edition} framework{(Question.Chosen is { } day ? $", as at {British.Date(day)}" : "")}{(Pages.Page > 1 ? $", page {Pages.Page}" : "")})")
        {
            Description = claim.Sentence,
            Crumbs = [.. Crumbs, new("All claims", Question.On(Links.Claims))],
            Part = "national",
            Canonical = Pages.Page == 1 ? Address : Pages.To(Pages.Page),
            SchemaType = "Claim",
        };
        return Page();
    }

    private static int LastPage(int areas) => Math.Max(1, (areas + AreasOnPage - 1) / AreasOnPage);

    /// <summary>The nearest page there is.</summary>
    private int PageAsked(int areas) =>
        int.TryParse(Request.Query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, LastPage(areas)) : 1;
}
