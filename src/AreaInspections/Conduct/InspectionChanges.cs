using AreaInspections.Areas;
using AreaInspections.Frameworks;
using AreaInspections.People;

namespace AreaInspections.Conduct;

/// <summary>Who does something, and when.</summary>
/// <param name="Person">Sign-in name.</param>
/// <param name="Now">UTC.</param>
/// <param name="Today">The day in London.</param>
public sealed record Act(string Person, DateTime Now, DateOnly Today);

/// <summary>Changes within a stage. Each gives the next version or says why not.</summary>
public static class InspectionChanges
{
    /// <summary>The first version: in the programme, nobody told.</summary>
    /// <param name="id">A GUID of version 7.</param>
    public static Inspection Schedule(Guid id, AreaId area, string areaName, FrameworkEdition edition) => new()
    {
        Id = id,
        Version = 1,
        Area = area,
        AreaName = areaName,
        Edition = edition.Id,
        Stage = edition.Stages[0].Id,
    };

    public static Result<Inspection> SetDays(this Inspection inspection, DateRange days) => inspection.Open(i => i with { Days = days });

    public static Result<Inspection> NameOfficer(this Inspection inspection, AreaOfficer officer) => inspection.Open(i => i with { Officer = officer });

    public static Result<Inspection> SetEmbargo(this Inspection inspection, DateTime? until) => inspection.Open(i => i with { Embargo = until });

    public static Result<Inspection> SetDetails(this Inspection inspection, IReadOnlyList<LetterDetail> details) => inspection.Open(i => i with { Details = details });

    /// <summary>A later declaration of the same person takes the place of the one before.</summary>
    public static Result<Inspection> Declare(this Inspection inspection, ConflictDeclaration declaration) =>
        inspection.Open(i => i with { Declarations = [.. i.Declarations.Where(d => d.Person != declaration.Person), declaration] });

    /// <summary>The person says whether they have a conflict of interest with the area.</summary>
    /// <param name="conflict">What it is; absent where there is none, which nobody can say whose account tells of one.</param>
    public static Result<Inspection> Declare(this Inspection inspection, Person person, string? conflict, DateOnly today) =>
        conflict is null && person.ConflictWith(inspection.Area, inspection.ConflictsOn(today)) is { } known
            ? ConductProblems.ConflictAtAccount(known.Reason)
            : inspection.Declare(new ConflictDeclaration(person.Email, today, conflict, null));

    /// <summary>Records on which day something happened; a later record of the same event corrects it.</summary>
    public static Result<Inspection> Record(this Inspection inspection, FrameworkEdition edition, string name, DateOnly day, Act act)
    {
        var known = edition.Clocks.Any(c => c.Starts == name || c.Ends == name) || edition.Checks.Any(c => c.Event == name);
        return !known ? ConductProblems.UnknownEvent(name)
            : day > act.Today ? ConductProblems.EventBefore(name)
            : inspection.Open(i => i with { Events = [.. i.Events.Where(e => e.Name != name), new DatedEvent(name, day)] });
    }

    /// <summary>Says that a check holds which only a person can know.</summary>
    public static Result<Inspection> Confirm(this Inspection inspection, FrameworkEdition edition, string check, Act act) =>
        edition.Check(check) is not { By: not null }
            ? ConductProblems.UnknownCheck(check)
            : inspection.Open(i => i with { Confirmed = [.. i.Confirmed.Where(c => c.Check != check), new Confirmation(check, i.Stage, act.Person, act.Now)] });

    public static Result<Inspection> Ask(this Inspection inspection, InformationRequest request) =>
        string.IsNullOrWhiteSpace(request.Asks) ? ConductProblems.RequestEmpty
            : request.Due < request.Asked ? ConductProblems.RequestDue(request.Due, request.Asked)
            : inspection.Open(i => i with { Requests = [.. i.Requests, request] });

    /// <summary>Adds an answer; the same again changes nothing.</summary>
    public static Result<Inspection> Answer(this Inspection inspection, Guid request, RequestAnswer answer) =>
        inspection.Requests.FirstOrDefault(r => r.Id == request) switch
        {
            null => ConductProblems.UnknownRequest,
            { } answered when answered.Answers.Any(a => a.Id == answer.Id) => inspection,
            { NoLongerNeeded: not null } => ConductProblems.RequestClosed,
            var open => inspection.Replace(open, open with { Answers = [.. open.Answers, answer] }),
        };

    public static Result<Inspection> Waive(this Inspection inspection, Guid request, string why) =>
        inspection.Requests.FirstOrDefault(r => r.Id == request) is not { } open ? ConductProblems.UnknownRequest
            : string.IsNullOrWhiteSpace(why) ? ConductProblems.ReasonMissing
            : inspection.Replace(open, open with { NoLongerNeeded = why });

    public static Result<Inspection> Hold(this Inspection inspection, PublicationHold hold) =>
        string.IsNullOrWhiteSpace(hold.Reason) ? ConductProblems.ReasonMissing
            : string.IsNullOrWhiteSpace(hold.Basis) ? ConductProblems.BasisMissing
            : inspection.Open(i => i with { Holds = [.. i.Holds.Where(h => h.Id != hold.Id), hold] });

    internal static Result<Inspection> Open(this Inspection inspection, Func<Inspection, Inspection> change) =>
        inspection.Standing == Standing.Withdrawn ? ConductProblems.Withdrawn : change(inspection) with { Version = inspection.Version + 1 };

    private static Result<Inspection> Replace(this Inspection inspection, InformationRequest old, InformationRequest now) =>
        inspection.Open(i => i with { Requests = [.. i.Requests.Select(r => ReferenceEquals(r, old) ? now : r)] });
}
