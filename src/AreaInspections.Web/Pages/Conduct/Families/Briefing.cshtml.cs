using AreaInspections.Conduct;
using AreaInspections.Experiences;
using AreaInspections.Experiences.Counting;
using AreaInspections.Experiences.Disclosure;
using AreaInspections.Readers.Experiences;
using AreaInspections.Store.Experiences;
using AreaInspections.Web.Conduct;
using AreaInspections.Web.Conduct.Families;
using AreaInspections.Web.Experiences;
using AreaInspections.Web.People.Access;

namespace AreaInspections.Web.Pages.Conduct.Families;

/// <summary>What families of the area told, for the team that goes there: of accounts whose senders agreed to that, numbers as far as the gate lets them out.</summary>
[NeedsSight(Sight.Team)]
public sealed class BriefingModel(InspectionAccess access, ModerationStore accounts, CountStore counts, AccountThemes themes) : ConductPage(access)
{
    /// <summary>Accounts listed at once.</summary>
    public const int Most = 200;

    private const string Quotations = "quotations";

    /// <summary>The latest first.</summary>
    public IReadOnlyList<OpenedExperience> Accounts { get; private set; } = [];

    public IReadOnlyList<ReleasedFigures> Figures { get; private set; } = [];

    /// <summary>Services with numbers that may be shown, in the order of the form.</summary>
    public IReadOnlyList<(string Service, ReleasedFigures Figures)> Waits { get; private set; } = [];

    /// <summary>Tables of everybody.</summary>
    public IEnumerable<ReleasedTable> Tables => Figures.Where(f => FamilyFigures.Service(f) is null).Select(f => f.Table);

    /// <summary>Themes settled for any of the accounts.</summary>
    public IReadOnlyList<string> Themes { get; private set; } = [];

    /// <summary>Words of accounts that may be quoted, personal details erased; empty until asked for.</summary>
    public IReadOnlyList<string> Quoted { get; private set; } = [];

    public bool MayQuote => Accounts.Any(a => a.Experience.MayBeUsed(Consent.Quotation));

    public bool AskedForQuotations { get; private set; }

    public FormTexts Texts { get; } = FormTexts.In("en");

    /// <param name="show"><c>quotations</c> opens what may be quoted, which is written down.</param>
    public async Task OnGet(string? show)
    {
        var cancel = HttpContext.RequestAborted;
        var form = FormReader.Load();
        Frame = new($"{Inspection.AreaName}: what families told") { Crumbs = this.Crumbs() };
        var facts = await accounts.Facts(Consent.Inspectors, cancel);
        if (!facts.Succeeded)
        {
            Refuse(facts.Problems, _ => "main-content");
            return;
        }

        IReadOnlyList<OpenedExperience> all = [.. facts.Value.Where(f => f.Facts is not null && f.Experience.IsFor(Inspection.Area)).OrderByDescending(f => f.Experience.ReceivedAt)];
        await SayUsed(all);
        var left = await counts.Brief(form, Inspection.Area, Act.Today, By("Numbers for the briefing of an inspection were counted."), cancel);
        Refuse(left.Problems, _ => "main-content");
        Figures = left.Succeeded ? left.Value : [];
        Waits = [.. form.Wait.Services.Select(s => (s, Figures.LastOrDefault(f => FamilyFigures.Service(f) == s)!)).Where(w => w.Item2 is not null)];
        Themes = [.. themes.Codebook.Themes.Where(t => all.Any(a => a.Experience.Handling.Themes.Contains(t.Id))).Select(t => t.Name)];
        Accounts = [.. all.Take(Most)];
        AskedForQuotations = show == Quotations;
        if (AskedForQuotations)
        {
            await Quote(form);
        }
    }

    private async Task Quote(ExperienceForm form)
    {
        IReadOnlyList<Guid> ids = [.. Accounts.Where(a => a.Experience.MayBeUsed(Consent.Quotation)).Select(a => a.Experience.Id)];
        var opened = await accounts.Open(ids, [AccountPart.Words], By("Read for quotations in the briefing of an inspection."), HttpContext.RequestAborted);
        Refuse(opened.Problems, _ => "main-content");
        Quoted = opened.Succeeded ? [.. opened.Value.Where(o => o.Words is not null).SelectMany(o => o.Words!.InOwnWords(form)).Where(w => w.Question != "school").Select(w => w.Words)] : [];
    }

    /// <summary>Each sender sees, by their receipt code, that it was used; not before the area knows of the inspection, or the senders would know first.</summary>
    private async Task SayUsed(IReadOnlyList<OpenedExperience> all)
    {
        if (!Inspection.AreaKnows)
        {
            return;
        }

        var use = new Use("briefing", Inspection.AreaName, Act.Today, Inspection.Id);
        IReadOnlyList<SeenExperience> fresh = [.. all.Where(a => a.Experience.Used(use) != a.Experience).Select(a => new SeenExperience(a.Experience.Id, a.Experience.Version))];
        if (fresh.Count > 0)
        {
            await accounts.ChangeAll(fresh, e => e.Used(use), "used", By("Used in the briefing of an inspection."), HttpContext.RequestAborted);
        }
    }
}
