using AreaInspections.Areas;
using AreaInspections.Frameworks;
using AreaInspections.Inspections;

namespace AreaInspections.Programme;

/// <summary>Where the whole programme stands as at a day, from what was published by then.</summary>
public sealed class ProgrammeStanding
{
    private readonly Dictionary<AreaId, AreaStanding> _byArea;

    private ProgrammeStanding(DateOnly asAt, Dictionary<AreaId, AreaStanding> byArea, DateOnly? reaches)
    {
        AsAt = asAt;
        _byArea = byArea;
        Reaches = reaches;
        Areas = [.. byArea.Values.Where(s => s.Area.ExistsOn(asAt)).OrderBy(s => s.Area.PlainName, StringComparer.Ordinal)];
        Overdue = [.. Areas.Where(s => s.Overdue).OrderBy(s => s.Steps.First(n => n.Overdue).Due!.Day)];
        Counts = Areas.GroupBy(s => s.State).ToDictionary(g => g.Key, g => g.Count());
    }

    public DateOnly AsAt { get; }

    /// <summary>Latest day of publication on the record up to <see cref="AsAt"/>: nothing is known beyond it. Absent where no report was published.</summary>
    public DateOnly? Reaches { get; }

    /// <summary>Areas that existed on the day, by name.</summary>
    public IReadOnlyList<AreaStanding> Areas { get; }

    /// <summary>Areas with a step whose time was over, on this record; the longest over first.</summary>
    public IReadOnlyList<AreaStanding> Overdue { get; }

    /// <summary>Areas that existed on the day by state; a state no area is in is not there.</summary>
    public IReadOnlyDictionary<AreaState, int> Counts { get; }

    /// <summary>Areas with a full inspection of the edition in force whose report was published by the day.</summary>
    public int InspectedUnderThisEdition => Counts.GetValueOrDefault(AreaState.ThisEdition);

    /// <returns>Also for areas that had ended or did not exist yet; nothing where the area is not in the register.</returns>
    public AreaStanding? Of(AreaId area) => _byArea.GetValueOrDefault(area);

    /// <param name="areas">The register, with areas since abolished.</param>
    /// <param name="inspections">Of every edition and kind.</param>
    /// <param name="editions">Oldest first.</param>
    public static ProgrammeStanding Of(IReadOnlyList<LocalArea> areas, IReadOnlyList<InspectionRecord> inspections, IReadOnlyList<FrameworkEdition> editions, DateOnly asAt)
    {
        var names = areas.ToDictionary(a => a.Id, a => a.PlainName);
        var byArea = inspections.ToLookup(i => i.Area);
        var rule = new StandingRule(editions, asAt);
        return new(
            asAt,
            areas.ToDictionary(a => a.Id, a => rule.Of(a, [.. byArea[a.Id]], id => names.GetValueOrDefault(id) ?? id.Value)),
            inspections.Select(i => i.Published).Where(p => p <= asAt).Max());
    }
}
