using System.Globalization;
using AreaInspections.Conduct;
using AreaInspections.Evidence;
using AreaInspections.Store.Conduct;
using AreaInspections.Web.Conduct;
using AreaInspections.Web.Conduct.Evidence;
using AreaInspections.Web.People;
using AreaInspections.Web.People.Access;
using AreaInspections.Web.Publishing;
using Microsoft.AspNetCore.Mvc;

namespace AreaInspections.Web.Pages.Conduct.Area;

/// <summary>Links to the surveys of an inspection, for the area to pass on, with the days on which they are open. How many answered the team enters as evidence.</summary>
[NeedsSight(Sight.Area | Sight.Team | Sight.Review)]
public sealed class SurveysModel(InspectionAccess access, ConductStore inspections, EvidenceIntake intake, ConductRules rules) : ConductPage(access)
{
    [BindProperty]
    public string? Address { get; set; }

    [BindProperty]
    public string? Opens { get; set; }

    [BindProperty]
    public string? Closes { get; set; }

    /// <summary>Version of the link the form was made from; 0 for a new one.</summary>
    [BindProperty]
    public int Version { get; set; }

    /// <summary>Of the note; made with the form.</summary>
    [BindProperty]
    public Guid Note { get; set; } = Guid.CreateVersion7();

    [BindProperty]
    public string? Count { get; set; }

    [BindProperty]
    public string? Says { get; set; }

    public IReadOnlyList<SurveyLink> Links { get; private set; } = [];

    public bool Enters => Sees(Sight.Team);

    /// <summary>The survey a form was sent for that is shown again; absent where none was.</summary>
    public SurveyAudience? Typed { get; private set; }

    /// <summary>The days the edition gives, and whether they are an assumption; absent where it gives none.</summary>
    public (DateRange Days, bool Assumed)? Given => SurveyLink.DaysBy(ConductRules.EditionOf(Inspection), Inspection, ConductRules.Calendar, rules.Today) is { } days
        ? (days, ConductRules.EditionOf(Inspection).Clock(SurveyLink.Clock)!.Assumed) : null;

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPostLink(SurveyAudience audience)
    {
        await Load();
        Typed = audience;
        if (!Team(Of(audience, "address")))
        {
            return Page();
        }

        var (opens, closes) = (TypedDay.Read(Opens ?? ""), TypedDay.Read(Closes ?? ""));
        foreach (var (field, day, typed) in new[] { ("opens", opens, Opens), ("closes", closes, Closes) }.Where(f => f.Item2 is null))
        {
            Refuse(Of(audience, field), TypedDay.Expected(typed ?? ""));
        }

        if (Wrongs.Count > 0)
        {
            return Page();
        }

        var before = Links.FirstOrDefault(l => l.For == audience);
        var link = new SurveyLink { Inspection = Inspection.Id, For = audience, Version = Version, Address = Address?.Trim() ?? "", Opens = opens!.Value, Closes = closes!.Value, Answers = before?.Answers };
        if (before is not null && before with { Version = Version } == link && before.Version == Version + 1)
        {
            return LocalRedirect(Request.Path); // sent twice
        }

        var right = link.Check(Inspection);
        return await Answer(right.Succeeded ? await Kept(link, Version, $"Set the link to the survey for {SurveyLink.NameOf(audience)}.") : right, audience, "address");
    }

    /// <summary>A count becomes a note of the kind survey, and the link says which.</summary>
    public async Task<IActionResult> OnPostCount(SurveyAudience audience)
    {
        await Load();
        Typed = audience;
        if (!Team(Of(audience, "count")))
        {
            return Page();
        }

        if (Links.FirstOrDefault(l => l.For == audience) is not { } link)
        {
            Refuse(Of(audience, "count"), "There is no link to this survey yet.");
            return Page();
        }

        if (link.Answers?.Evidence == Note)
        {
            return LocalRedirect(Request.Path); // sent twice
        }

        if (!int.TryParse(Count?.Replace(",", "", StringComparison.Ordinal).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            Refuse(Of(audience, "count"), "Enter the number of answers in figures, such as 1204.");
            return Page();
        }

        var item = ItemOf(audience, count);
        var taken = (await intake.Take(Inspection, Me.Person, [(item, EvidenceHash.Of(item))], HttpContext.RequestAborted))[0];
        if (!taken.Succeeded)
        {
            Refuse(taken.Problems, _ => Of(audience, "count"));
            return Page();
        }

        return await Answer(await Kept(link with { Answers = new(count, Act.Today, item.Id) }, Version, $"Counted the answers of {SurveyLink.NameOf(audience)}."), audience, "count");
    }

    /// <summary>Id of a field of one of the forms.</summary>
    public static string Of(SurveyAudience audience, string field) => $"{field}-{EvidenceWords.Value(audience)}";

    private EvidenceItem ItemOf(SurveyAudience audience, int count)
    {
        var written = NoteForm.MadeAt(Note);
        var form = new NoteForm
        {
            Id = Note,
            Kind = EvidenceWords.Value(SourceKind.Survey),
            With = $"Survey of {SurveyLink.NameOf(audience)}",
            Confidentiality = EvidenceWords.Value(Confidentiality.Team),
            Day = $"{London.Day(written):d M yyyy}",
            Text = string.Create(CultureInfo.InvariantCulture, $"{count:N0} answers of {SurveyLink.NameOf(audience)}.{(string.IsNullOrWhiteSpace(Says) ? "" : $"\n\n{Says.Trim()}")}"),
        };
        return form.Item(Inspection.Id, Me.Person.Email, []);
    }

    private Task<Result<SurveyLink>> Kept(SurveyLink link, int seen, string why) => inspections.Papers.Keep(link, seen, By(why), HttpContext.RequestAborted);

    private bool Team(string field)
    {
        if (!Enters)
        {
            Refuse(field, "Only the team enters this.");
        }

        return Enters;
    }

    private async Task<IActionResult> Answer(Result<SurveyLink> kept, SurveyAudience audience, string field)
    {
        if (kept.Succeeded)
        {
            return LocalRedirect(Request.Path);
        }

        Refuse(kept.Problems, code => Of(audience, code == "survey.closes" ? "closes" : field));
        await Load();
        return Page();
    }

    private async Task Load()
    {
        Frame = new($"{Inspection.AreaName}: surveys") { Crumbs = this.Crumbs() };
        Links = (await inspections.Papers.Of(Inspection.Id, HttpContext.RequestAborted)).Surveys;
    }
}
