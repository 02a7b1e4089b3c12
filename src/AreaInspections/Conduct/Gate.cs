using AreaInspections.Calendars;
using AreaInspections.Frameworks;

namespace AreaInspections.Conduct;

/// <summary>A check that does not hold.</summary>
/// <param name="Check">Id of the check.</param>
/// <param name="Asks">What has to be so, in the words of the edition.</param>
/// <param name="What">What exactly is missing, in plain words; empty where there is nothing to add.</param>
public sealed record MissingCheck(string Check, string Asks, IReadOnlyList<string> What)
{
    /// <summary>Begins the code of every problem that is a missing check; its id follows.</summary>
    public const string CodeStart = "inspection.gate.";

    /// <summary>The same for whoever sees the inspection and not what its team holds.</summary>
    public MissingCheck WithoutPapers => GateRules.OfPapers.ContainsKey(Check) ? this with { What = [] } : this;

    public Problem ToProblem() => new(CodeStart + Check, What.Count == 0 ? $"Still missing: {Asks}" : $"Still missing: {Asks} {string.Join(' ', What)}");
}

/// <summary>Everything the gate of a stage looks at.</summary>
/// <param name="Holds">Of the calendar, for all areas.</param>
/// <param name="Now">UTC.</param>
/// <param name="Today">The day in London.</param>
public sealed record Gate(FrameworkEdition Edition, WorkingPapers Papers, IReadOnlyList<Hold> Holds, DateTime Now, DateOnly Today)
{
    /// <returns>The checklist of the stage the inspection is at, with what is missing only; empty where it can go on.</returns>
    public IReadOnlyList<MissingCheck> Missing(Inspection inspection) =>
        [.. Edition.Stage(inspection.Stage)!.Gate.Select(id => Edition.Check(id)!).Select(check => Look(inspection, check)).OfType<MissingCheck>()];

    private MissingCheck? Look(Inspection inspection, GateCheck check)
    {
        if (check.Event is { } name)
        {
            return inspection.DayOf(name) is { } day && day <= Today ? null : new MissingCheck(check.Id, check.Asks, []);
        }

        if (check.By is not null)
        {
            return inspection.Confirmed.Any(c => c.Check == check.Id) ? null : new MissingCheck(check.Id, check.Asks, []);
        }

        var rule = GateRules.OfInspection.GetValueOrDefault(check.Id) ?? GateRules.OfPapers[check.Id];
        var missing = rule(this, inspection).ToList();
        return missing.Count == 0 ? null : new MissingCheck(check.Id, check.Asks, missing);
    }
}
