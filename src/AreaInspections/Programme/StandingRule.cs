using System.Globalization;
using AreaInspections.Areas;
using AreaInspections.Frameworks;
using AreaInspections.Inspections;

namespace AreaInspections.Programme;

/// <summary>
/// Where areas stand as at one day. An inspection counts by its outcome from the day its report was published; from its first day it answers what was
/// due before it. Where no source gives the day of publication, its last known day stands in for it.
/// </summary>
/// <param name="editions">Oldest first; the one in force on the day is the latest that has begun.</param>
internal sealed class StandingRule(IReadOnlyList<FrameworkEdition> editions, DateOnly asAt)
{
    private readonly FrameworkEdition? _edition = editions.LastOrDefault(e => e.From <= asAt);

    /// <param name="name">Gives the name of another area.</param>
    public AreaStanding Of(LocalArea area, IReadOnlyList<InspectionRecord> inspections, Func<AreaId, string> name)
    {
        var begun = inspections.Where(i => i.Start <= asAt).OrderBy(i => i.Start).ToList();
        var latest = begun.LastOrDefault(i => i.Kind == InspectionKind.Full && Known(i) <= asAt);
        var standing = new AreaStanding { Area = area, AsAt = asAt, State = AreaState.NotYet, Latest = latest, Says = "" };
        if (area.Abolished is { } end && end <= asAt)
        {
            return standing with { State = AreaState.Ended, Says = $"{area.PlainName} ended on {Day(end.AddDays(-1))}. Nothing more is due here; {string.Join(" and ", area.Successors.Select(name))} took its place." };
        }

        if (_edition is null || !area.ExistsOn(asAt))
        {
            return standing with { Says = area.ExistsOn(asAt) ? "The programme of inspections had not begun." : $"{area.PlainName} became a local area on {Day(area.Established!.Value)}." };
        }

        if (begun.LastOrDefault(i => i.Kind == InspectionKind.Full && Known(i) > asAt) is { } awaited)
        {
            return standing with { State = AreaState.ReportAwaited, Says = $"A full inspection began on {Day(awaited.Start)}; its report was not published by {Day(asAt)}." };
        }

        var state = latest is null ? AreaState.NeverInspected : latest.Edition == _edition.Id ? AreaState.ThisEdition : AreaState.EarlierEdition;
        var steps = (state == AreaState.ThisEdition ? Following(latest!, begun) : Cycle(area, latest)).OrderBy(s => s.Order).ToList();
        return standing with { State = state, Steps = steps, Says = steps.Count > 0 ? steps[0].Why : Nothing(latest) };
    }

    private IEnumerable<NextStep> Cycle(LocalArea area, InspectionRecord? latest)
    {
        var cycle = _edition!.FirstCycle;
        var due = cycle is null ? null : new Due(cycle.Ends, Approximate: false);
        var so = latest is null
            ? area.Established is { } from ? $"{area.PlainName} has been a local area since {Day(from)} and no full inspection of it is on this record." : "No full inspection is on this record."
            : $"The last full inspection on this record began on {Day(latest.Start)}, under the {latest.Edition} edition.";
        var until = cycle is null ? "No date is set for it." : $"Every area is to be inspected under the {_edition.Id} edition by the end of {Month(cycle.Ends)}.";
        yield return new NextStep
        {
            Kind = latest is null ? NextStepKind.FirstInspection : NextStepKind.FullInspection,
            Due = due,
            Why = $"{so} {until}",
            Overdue = due?.IsPast(asAt) == true,
            After = latest,
            Source = cycle?.Source,
        };
    }

    private IEnumerable<NextStep> Following(InspectionRecord latest, List<InspectionRecord> begun)
    {
        var outcome = latest.Outcome is null ? null : _edition!.Outcome(latest.Outcome);
        foreach (var consequence in outcome?.Follows ?? [])
        {
            var clock = consequence.Clock is null ? null : _edition!.Clock(consequence.Clock);
            if (KindOf(consequence) is not { } kind || (clock?.From ?? asAt) > asAt || begun.Exists(i => i.Start > latest.Start && Answers(i.Kind, kind)))
            {
                continue;
            }

            var (from, counted) = Counted(clock, latest);
            var due = from is { } day ? new Due(Add(day, clock!), clock!.Approximate) : null;
            yield return new NextStep
            {
                Kind = kind,
                Due = due,
                Why = $"Inspected from {Day(latest.Start)} with the outcome \"{outcome!.Name}\". {consequence.Says} {counted}",
                Overdue = due?.IsPast(asAt) == true,
                After = latest,
                Clock = clock,
                Source = clock?.Source,
            };
        }
    }

    /// <summary>The day from which a clock is counted, and how that day is known.</summary>
    private static (DateOnly? From, string Says) Counted(Clock? clock, InspectionRecord inspection) => (clock?.Starts, inspection.Published) switch
    {
        ("report published", { } day) => (day, $"Counted from {Day(day)}, when the report was published."),
        ("report received", { } day) => (day, $"Counted from {Day(day)}, when the report was published: the day the area received it is not on this record."),
        ("report published" or "report received", null) => (Known(inspection), $"Counted from {Day(Known(inspection))}, the last day of the inspection that is known: no source gives the day of publication."),
        (null, _) => (null, "No date is set for it."),
        _ => (null, $"No date can be given: it is counted from \"{clock!.Starts}\", and that day is not on this record."),
    };

    private static NextStepKind? KindOf(Consequence consequence) => consequence.Kind switch
    {
        "fullInspection" => NextStepKind.FullInspection,
        "fullReinspection" => NextStepKind.FullReinspection,
        "monitoringInspection" => NextStepKind.MonitoringInspection,
        "revisit" => NextStepKind.Revisit,
        _ => null,
    };

    /// <summary>A full inspection answers whatever was due before it.</summary>
    private static bool Answers(InspectionKind held, NextStepKind due) => held == InspectionKind.Full
        || (held == InspectionKind.Monitoring && due == NextStepKind.MonitoringInspection)
        || (held == InspectionKind.Revisit && due == NextStepKind.Revisit);

    private static DateOnly Add(DateOnly day, Clock clock) => clock.Unit switch
    {
        ClockUnit.Years => day.AddYears(clock.Limit),
        ClockUnit.Months => day.AddMonths(clock.Limit),
        ClockUnit.CalendarDays => day.AddDays(clock.Limit),
        _ => throw new NotSupportedException($"Clock {clock.Id} counts in {clock.Unit}; inspections to come are counted in days, months or years."),
    };

    private string Nothing(InspectionRecord? latest) => latest?.Outcome is null
        ? "No source says what the outcome of the last inspection was, so what follows from it cannot be said."
        : $"Nothing more follows under the {_edition!.Id} edition from what is on this record.";

    private static DateOnly Known(InspectionRecord inspection) => inspection.Published ?? inspection.End ?? inspection.Start;

    private static string Day(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static string Month(DateOnly date) => date.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
}
