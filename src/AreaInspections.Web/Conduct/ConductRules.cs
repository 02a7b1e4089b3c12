using AreaInspections.Calendars;
using AreaInspections.Conduct;
using AreaInspections.Frameworks;
using AreaInspections.Readers.Calendars;
using AreaInspections.Readers.Frameworks;
using AreaInspections.Store.Conduct;
using AreaInspections.Web.Publishing;

namespace AreaInspections.Web.Conduct;

/// <summary>The editions, days and holds by which inspections are run, as they are now.</summary>
public sealed class ConductRules(ConductStore inspections, PublicRecords records, TimeProvider time)
{
    /// <summary>The latest first.</summary>
    public static IReadOnlyList<FrameworkEdition> Editions { get; } = [.. FrameworkReader.Load().OrderByDescending(e => e.From)];

    public static WorkingCalendar Calendar => CalendarReader.Load();

    /// <summary>The day in London.</summary>
    public DateOnly Today => records.Today;

    public static FrameworkEdition EditionOf(Inspection inspection) => Editions.Single(e => e.Id == inspection.Edition);

    /// <summary>The gate of an inspection with its papers as they are now.</summary>
    public async Task<Gate> GateOf(Inspection inspection, CancellationToken cancel) => GateOf(inspection, await inspections.Papers.Of(inspection.Id, cancel));

    public Gate GateOf(Inspection inspection, WorkingPapers papers) =>
        new(EditionOf(inspection), papers, CalendarReader.LoadHolds(), time.GetUtcNow().UtcDateTime, Today);

    /// <summary>The clocks of the stage it is at.</summary>
    public IReadOnlyList<RunningClock> ClocksOf(Inspection inspection) =>
        RunningClock.Of(inspection, EditionOf(inspection), Calendar, CalendarReader.LoadHolds(), Today);
}
