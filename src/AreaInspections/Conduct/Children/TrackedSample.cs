using AreaInspections.Calendars;
using AreaInspections.Frameworks;

namespace AreaInspections.Conduct.Children;

/// <summary>
/// The children whose cases are followed, and how they were drawn. Of the area's lists only how many lines they had is kept. The children are erased once their time is
/// over; that they were drawn, and that they were erased, stays.
/// </summary>
public sealed record TrackedSample
{
    /// <summary>What it is to the clocks of an edition when it is drawn.</summary>
    public const string Drawn = "children chosen";

    /// <summary>Id of the clock by which an edition says how long the children are kept.</summary>
    public const string Clock = "sample-kept";

    public required Guid Inspection { get; init; }

    /// <summary>With the same lists it draws the same children; chosen by chance when they were drawn.</summary>
    public required string Seed { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime DrawnAt { get; init; }

    /// <summary>Sign-in name of whoever gave the lists.</summary>
    public required string By { get; init; }

    public required IReadOnlyList<ListedChildren> Lists { get; init; }

    /// <summary>Last day on which the children are kept.</summary>
    public required DateOnly Expires { get; init; }

    /// <summary>How many were drawn; also after they were erased.</summary>
    public required int Size { get; init; }

    /// <summary>Empty once they were erased.</summary>
    public IReadOnlyList<TrackedChild> Children { get; init; } = [];

    /// <summary>Absent while the children are kept.</summary>
    public ErasedSample? Erased { get; init; }

    /// <summary>A lead inspector erased it before its time, so that others can be drawn; nobody is chosen any more.</summary>
    public bool SetAside => Erased is { } erased && erased.On <= Expires;

    /// <summary>Draws from lists that have no errors.</summary>
    /// <param name="seed">By chance: neither the area nor the team can wish for a child.</param>
    public static Result<TrackedSample> Draw(Inspection inspection, FrameworkEdition edition, IReadOnlyList<ChildList> lists, string seed, Act act)
    {
        var children = ChildSample.Draw(lists, seed);
        return children.Count == 0 ? ConductProblems.ListsEmpty : new TrackedSample
        {
            Inspection = inspection.Id,
            Seed = seed,
            DrawnAt = act.Now,
            By = act.Person,
            Lists = [.. lists.Select(l => new ListedChildren(l.Kind, l.Rows.Count))],
            Expires = Kept(edition, act.Today),
            Size = children.Count,
            Children = children,
        };
    }

    /// <summary>Whether the children should be gone by a day.</summary>
    public bool IsOver(DateOnly today) => Erased is null && today > Expires;

    public TrackedSample Erase(DateOnly today, string why) => this with { Children = [], Erased = new(today, why) };

    /// <summary>Last day on which children drawn on a day are kept. Nothing stops this clock: it is there for the children, not for the inspection.</summary>
    private static DateOnly Kept(FrameworkEdition edition, DateOnly drawn) =>
        new WorkingCalendar([]).Due(edition.Clock(Clock) ?? throw new InvalidOperationException($"The edition {edition.Id} does not say how long a sample is kept."), drawn, []).Day;
}

/// <param name="Lines">Children in the list.</param>
public sealed record ListedChildren(ChildListKind Kind, int Lines);

/// <param name="Why">Its time was over, or whatever the lead inspector said who erased it earlier.</param>
public sealed record ErasedSample(DateOnly On, string Why);
