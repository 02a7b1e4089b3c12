using AreaInspections.Evidence;
using AreaInspections.Frameworks;
using AreaInspections.Inspections;
using AreaInspections.People;

namespace AreaInspections.Conduct;

/// <summary>Who may do what with an inspection they may see; what they may see says <see cref="InspectionSight"/>.</summary>
public static class InspectionRights
{
    /// <summary>Whether the person leads its team for an inspectorate.</summary>
    public static bool IsLedBy(this Inspection inspection, Person person) =>
        inspection.SightOf(person).HasFlag(Sight.Team) && inspection.People.Team.Any(t => t.Person == person.Email && t.Part == TeamPart.Lead);

    /// <summary>Takes it from stage to stage, records what happened when, and stops its clocks: its leads and planners.</summary>
    public static bool IsSteeredBy(this Inspection inspection, Person person) => inspection.IsLedBy(person) || inspection.SightOf(person).HasFlag(Sight.Plan);

    /// <summary>Says which people it is given to and when it takes place: planners.</summary>
    public static bool IsPlannedBy(this Inspection inspection, Person person) => inspection.SightOf(person).HasFlag(Sight.Plan);

    /// <summary>The inspectorate the person reviews and signs for; absent where they do not.</summary>
    public static Inspectorate? ReviewedFor(this Inspection inspection, Person person) =>
        inspection.SightOf(person).HasFlag(Sight.Review) ? inspection.People.Reviewers.First(r => r.Person == person.Email).Body : null;

    /// <summary>
    /// Whether the person may read a piece of evidence: who wrote it; team and reviewers where it is for the team; the leads where it is for the leads or tells
    /// of possible harm.
    /// </summary>
    public static bool MayRead(this Inspection inspection, EvidenceItem item, Person person) =>
        (inspection.SightOf(person) & (Sight.Team | Sight.Review)) != Sight.Nothing
        && (item.Confidentiality == Confidentiality.Team || item.Author == person.Email || inspection.IsLedBy(person));

    /// <summary>Whether the person's word is what a check takes.</summary>
    public static bool MayConfirm(this Inspection inspection, GateCheck check, Person person) => check.By switch
    {
        Confirmer.Leads => inspection.IsSteeredBy(person),
        Confirmer.OfficerOrLeads => inspection.SightOf(person).HasFlag(Sight.Area) || inspection.IsSteeredBy(person),
        Confirmer.ReviewerOfOfsted => inspection.ReviewedFor(person) == Inspectorate.Ofsted,
        Confirmer.ReviewerOfCqc => inspection.ReviewedFor(person) == Inspectorate.Cqc,
        _ => false,
    };
}
