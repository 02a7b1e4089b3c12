using AreaInspections.Conduct;
using AreaInspections.Evidence;
using AreaInspections.Experiences;
using AreaInspections.Readers.Experiences;
using AreaInspections.Store.Experiences;
using AreaInspections.Web.Conduct;
using AreaInspections.Web.Conduct.Evidence;
using AreaInspections.Web.Conduct.Families;
using AreaInspections.Web.Experiences;
using AreaInspections.Web.People.Access;
using AreaInspections.Web.Publishing;
using Microsoft.AspNetCore.Mvc;

namespace AreaInspections.Web.Pages.Conduct.Families;

/// <summary>One family's account, opened by the team; from here it becomes evidence.</summary>
[NeedsSight(Sight.Team)]
public sealed class FamilyAccountModel(InspectionAccess access, ModerationStore accounts, EvidenceIntake intake, AccountThemes themes) : ConductPage(access)
{
    /// <summary>Of the piece of evidence; made with the form.</summary>
    [BindProperty]
    public Guid Note { get; set; } = Guid.CreateVersion7();

    public OpenedExperience Opened { get; private set; } = null!;

    public ExperienceForm Form => FormReader.Load();

    public FormTexts Texts { get; } = FormTexts.In("en");

    public DateOnly ReceivedOn => DateOnly.FromDateTime(Opened.Experience.ReceivedAt);

    /// <summary>Whether it was brought into this inspection before.</summary>
    public bool IsEvidence => Opened.Experience.Used(InThis) == Opened.Experience;

    private Use InThis => new("inspection", Inspection.AreaName, Act.Today, Inspection.Id);

    public string ThemeName(string id) => themes.Codebook.Themes.FirstOrDefault(t => t.Id == id)?.Name ?? id;

    public async Task<IActionResult> OnGet(Guid account) => await Load(account, [AccountPart.Facts, AccountPart.Words]) ?? Page();

    public async Task<IActionResult> OnPost(Guid account)
    {
        if (await Load(account, [AccountPart.Facts]) is { } missing)
        {
            return missing;
        }

        if (!Inspection.AreaKnows)
        {
            Refuse("main-content", "The area does not know of this inspection yet, and the sender would see that there is one. Bring the account in after the area was called.");
            return Page();
        }

        var item = FamilyEvidence.Item(Inspection, Opened, Form, Note, Me.Person.Email, ThemeName);
        var taken = (await intake.Take(Inspection, Me.Person, [(item, EvidenceHash.Of(item))], HttpContext.RequestAborted))[0];
        if (!taken.Succeeded)
        {
            Refuse(taken.Problems, _ => "main-content");
            return Page();
        }

        var used = IsEvidence ? Opened.Experience : await accounts.Change(account, Opened.Experience.Version, e => e.Used(InThis), "used", By("Brought into the evidence of an inspection."), HttpContext.RequestAborted);
        if (!used.Succeeded)
        {
            // The evidence is there; sent again, it is found and only this is done again.
            Refuse(used.Problems, _ => "main-content");
            return Page();
        }

        return LocalRedirect(WorkLinks.Note(Inspection, item.Id));
    }

    /// <returns>What to answer instead; nothing where the account may be read.</returns>
    private async Task<IActionResult?> Load(Guid account, IReadOnlyList<AccountPart> parts)
    {
        Frame = new($"{Inspection.AreaName}: an account") { Crumbs = this.Crumbs(new Crumb("What families told", WorkLinks.Families(Inspection))) };
        if (await accounts.Find(account, HttpContext.RequestAborted) is not { } found || !found.IsFor(Inspection.Area))
        {
            return NotFound();
        }

        var opened = await accounts.Open([account], parts, By("Read by the team of an inspection."), HttpContext.RequestAborted);
        if (!opened.Succeeded || opened.Value.SingleOrDefault() is not { Facts: not null } one || !one.Experience.IsFor(Inspection.Area))
        {
            return NotFound();
        }

        Opened = one;
        return null;
    }
}
