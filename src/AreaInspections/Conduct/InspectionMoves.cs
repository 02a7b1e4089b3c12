using System.Globalization;
using AreaInspections.Frameworks;
using AreaInspections.People;

namespace AreaInspections.Conduct;

/// <summary>Ways out of a stage.</summary>
public enum InspectionMove
{
    Forward,
    Back,
    Defer,
    Pause,
    Resume,
    Reassign,
    Withdraw,
    Reopen,

    /// <summary>Taking everything out; changes nothing and is never refused.</summary>
    Export,
}

/// <summary>From stage to stage. Whatever is refused says why; nothing is ignored.</summary>
public static class InspectionMoves
{
    /// <returns>Why the move cannot be made, gates apart; nothing where it can. One of them is always possible.</returns>
    public static Problem? Refusal(this Inspection inspection, FrameworkEdition edition, InspectionMove move)
    {
        var place = Place(inspection, edition);
        var stopped = inspection.Standing switch
        {
            Standing.Paused => ConductProblems.Paused(Spoken(inspection.Stops[^1].From)),
            Standing.Deferred => ConductProblems.Deferred(Spoken(inspection.Stops[^1].Until!.Value)),
            Standing.Withdrawn => ConductProblems.Withdrawn,
            _ => null,
        };
        return move switch
        {
            InspectionMove.Export => null,
            InspectionMove.Reopen => inspection.Standing == Standing.Withdrawn ? null : ConductProblems.NotWithdrawn,
            InspectionMove.Resume => inspection.Standing switch
            {
                Standing.Paused or Standing.Deferred => null,
                Standing.Withdrawn => ConductProblems.Withdrawn,
                _ => ConductProblems.NotStopped,
            },
            InspectionMove.Withdraw or InspectionMove.Reassign => inspection.Standing == Standing.Withdrawn ? ConductProblems.Withdrawn : null,
            InspectionMove.Pause or InspectionMove.Defer => stopped,
            InspectionMove.Forward => stopped ?? (place == edition.Stages.Count - 1 ? ConductProblems.NoStageAfter(edition.Stages[place].Name) : null),
            _ => stopped ?? (place == 0 ? ConductProblems.NoStageBefore(edition.Stages[0].Name) : null),
        };
    }

    /// <summary>To the next stage, where nothing is missing at its gate. Into the last one only publication leads, with the letter.</summary>
    /// <returns>Refused with one problem for each check that does not hold.</returns>
    public static Result<Inspection> Forward(this Inspection inspection, Gate gate)
    {
        if (inspection.Edition != gate.Edition.Id)
        {
            return ConductProblems.EditionDiffers(inspection.Edition, gate.Edition.Id);
        }

        if (inspection.Refusal(gate.Edition, InspectionMove.Forward) is { } refusal)
        {
            return refusal;
        }

        var missing = gate.Missing(inspection);
        return missing.Count > 0
            ? Result<Inspection>.Refused([.. missing.Select(m => m.ToProblem())])
            : inspection.Open(i => i with { Stage = gate.Edition.Stages[Place(i, gate.Edition) + 1].Id });
    }

    /// <summary>To the stage before. What people had said about it and the one left has to be said again.</summary>
    public static Result<Inspection> Back(this Inspection inspection, FrameworkEdition edition, string why)
    {
        if (inspection.Refusal(edition, InspectionMove.Back) is { } refusal)
        {
            return refusal;
        }

        if (string.IsNullOrWhiteSpace(why))
        {
            return ConductProblems.ReasonMissing;
        }

        var place = Place(inspection, edition);
        var asked = edition.Stages.Skip(place - 1).SelectMany(s => s.Gate).ToHashSet(StringComparer.Ordinal);
        return inspection.Open(i => i with { Stage = edition.Stages[place - 1].Id, Confirmed = [.. i.Confirmed.Where(c => !asked.Contains(c.Check))] });
    }

    /// <param name="basis">The law, guidance or decision it rests on: clocks stand still because of it.</param>
    public static Result<Inspection> Pause(this Inspection inspection, FrameworkEdition edition, string why, string basis, Act act) =>
        inspection.Stop(edition, InspectionMove.Pause, new Stop(Standing.Paused, act.Today, null, why, basis, act.Person, null));

    /// <param name="until">Day on which it is to be taken up again, after today.</param>
    public static Result<Inspection> Defer(this Inspection inspection, FrameworkEdition edition, DateOnly until, string why, string basis, Act act) =>
        inspection.Refusal(edition, InspectionMove.Defer) is { } refusal ? refusal
            : until <= act.Today ? ConductProblems.UntilPassed(until)
            : inspection.Stop(edition, InspectionMove.Defer, new Stop(Standing.Deferred, act.Today, null, why, basis, act.Person, until));

    /// <summary>Work goes on today: the last day without work was yesterday.</summary>
    public static Result<Inspection> Resume(this Inspection inspection, FrameworkEdition edition, Act act) =>
        inspection.Refusal(edition, InspectionMove.Resume) is { } refusal ? refusal : inspection.Open(i => i with { Standing = Standing.UnderWay, Stops = Ended(i, act) });

    /// <summary>Gives the inspection to other people. Who is new has to declare conflicts of interest.</summary>
    /// <param name="known">Everybody who can be named.</param>
    public static Result<Inspection> Reassign(this Inspection inspection, FrameworkEdition edition, Assignment people, IReadOnlyCollection<Person> known, Act act)
    {
        if (inspection.Refusal(edition, InspectionMove.Reassign) is { } refusal)
        {
            return refusal;
        }

        IReadOnlyList<Problem> problems = [.. people.Check(), .. people.Check(known, inspection.Area, inspection.ConflictsOn(act.Today), [.. inspection.Declarations.Where(d => d.Cleared is not null).Select(d => d.Person)])];
        return problems.Count > 0 ? Result<Inspection>.Refused(problems) : inspection.Open(i => i with { People = people });
    }

    public static Result<Inspection> Withdraw(this Inspection inspection, FrameworkEdition edition, string why, Act act) =>
        inspection.Refusal(edition, InspectionMove.Withdraw) is { } refusal ? refusal
            : string.IsNullOrWhiteSpace(why) ? ConductProblems.ReasonMissing
            : inspection.Open(i => i with { Standing = Standing.Withdrawn, Stops = Ended(i, act) });

    /// <summary>Takes a withdrawn inspection up at the stage where it stood.</summary>
    public static Result<Inspection> Reopen(this Inspection inspection, FrameworkEdition edition) =>
        inspection.Refusal(edition, InspectionMove.Reopen) is { } refusal ? refusal : inspection with { Standing = Standing.UnderWay, Version = inspection.Version + 1 };

    private static Result<Inspection> Stop(this Inspection inspection, FrameworkEdition edition, InspectionMove move, Stop stop) =>
        inspection.Refusal(edition, move) is { } refusal ? refusal
            : string.IsNullOrWhiteSpace(stop.Reason) ? ConductProblems.ReasonMissing
            : string.IsNullOrWhiteSpace(stop.Basis) ? ConductProblems.BasisMissing
            : inspection.Open(i => i with { Standing = stop.Kind, Stops = [.. i.Stops, stop] });

    /// <summary>A stop that ends on the day it began never was.</summary>
    private static IReadOnlyList<Stop> Ended(Inspection inspection, Act act) =>
        [.. inspection.Stops.Select(s => s.To is null ? s with { To = act.Today.AddDays(-1) } : s)];

    private static int Place(Inspection inspection, FrameworkEdition edition)
    {
        var place = edition.Stages.Select(s => s.Id).ToList().IndexOf(inspection.Stage);
        return place >= 0 ? place : throw new InvalidOperationException($"Edition {edition.Id} has no stage {inspection.Stage}.");
    }

    private static string Spoken(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
