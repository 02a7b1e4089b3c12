using AreaInspections.Conduct;
using AreaInspections.Evidence;
using AreaInspections.Findings;
using AreaInspections.Frameworks;
using AreaInspections.Web.People.Access;
using AreaInspections.Web.Publishing;

namespace AreaInspections.Web.Conduct.Evidence;

/// <summary>A page about the evidence of an inspection, as far as whoever is signed in may read it.</summary>
public abstract class EvidencePage(InspectionAccess access, EvidenceIntake intake) : ConductPage(access)
{
    public EvidenceInSight Seen { get; private set; } = null!;

    public Codebook Codebook { get; private set; } = null!;

    public FrameworkEdition Edition => ConductRules.EditionOf(Inspection);

    /// <summary>Whether the person writes evidence; reviewers read it.</summary>
    public bool Writes => Sees(Sight.Team);

    public string NameOf(string person) => Inspection.NameOf(person);

    /// <returns>The name of an aspect or criterion; its id where the edition has none such.</returns>
    public string CriterionName(string id) => Edition.Criteria.FirstOrDefault(c => c.Id == id)?.Name ?? id;

    public string ThemeName(string id) => Codebook.Find(id)?.Name ?? id;

    /// <summary>One line for lists: kind of source, day, whom, where, by whom.</summary>
    public string Line(EvidenceItem item) => string.Join(
        ", ",
        new[] { EvidenceWords.Of(item.Kind), item.Day is { } day ? British.Date(day) : null, item.With, item.Where }.Where(part => !string.IsNullOrEmpty(part)));

    protected async Task Look(string title, params Crumb[] between)
    {
        Frame = new($"{Inspection.AreaName}: {title}") { Crumbs = this.Crumbs(between) };
        Seen = await intake.Seen(Inspection, Me.Person, HttpContext.RequestAborted);
        Codebook = (await HttpContext.RequestServices.GetRequiredService<PublicRecords>().Now(HttpContext.RequestAborted)).Codebook;
    }

    protected Crumb ToEvidence => new("Evidence", WorkLinks.Evidence(Inspection));
}

/// <summary>The fields of a note on a page.</summary>
public sealed record NoteFields(EvidencePage Page, NoteForm Form);

/// <summary>A note in a list of a page.</summary>
public sealed record ListedNote(EvidencePage Page, FoundEvidence Found);
