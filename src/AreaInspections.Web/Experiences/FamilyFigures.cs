using AreaInspections.Experiences.Counting;
using AreaInspections.Experiences.Disclosure;

namespace AreaInspections.Web.Experiences;

/// <summary>Every table about families' accounts that left for everybody and stands. Made of what passed the gate and of nothing else.</summary>
/// <param name="Readable">Otherwise they cannot be unlocked now; the site goes on without them.</param>
public sealed record FamilyFigures(IReadOnlyList<ReleasedFigures> All, bool Readable)
{
    public static FamilyFigures None { get; } = new([], true);

    /// <summary>The day on which the last of them left; absent where none has.</summary>
    public DateOnly? Latest => All.Count > 0 ? All.Max(f => f.Day) : null;

    public static FamilyFigures Of(Result<IReadOnlyList<ReleasedFigures>> kept) => kept.Succeeded ? new(kept.Value, true) : new([], false);

    /// <param name="place">Region, or <see cref="CountPlan.England"/>.</param>
    /// <param name="dimension">What the rows cut by.</param>
    /// <param name="service">Waits for it; absent for tables of everybody.</param>
    /// <returns>Nothing where it has not left: then nothing of it could be shown.</returns>
    public ReleasedFigures? Find(string place, CountTopic topic, string dimension, string? service = null) => All.LastOrDefault(f =>
        f.Table.Population.Place == place && f.Table.Population.Topic == topic && f.Table.RowDimension == dimension && Service(f) == service);

    /// <returns>Waits for a service, whatever they are about.</returns>
    public ReleasedFigures? Waits(string place, string service) => All.LastOrDefault(f => f.Table.Population.Place == place && Service(f) == service);

    /// <summary>The service whose waits it counts; absent where it counts everybody.</summary>
    public static string? Service(ReleasedFigures figures) =>
        figures.Table.Population.Filters.FirstOrDefault(f => f.StartsWith(CountPlan.ServiceFilter, StringComparison.Ordinal))?[CountPlan.ServiceFilter.Length..];
}
