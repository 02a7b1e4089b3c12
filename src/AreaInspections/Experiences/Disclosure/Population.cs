namespace AreaInspections.Experiences.Disclosure;

/// <summary>How large the place is that a number is about.</summary>
public enum PlaceLevel
{
    Area,
    Region,
    England,
}

/// <summary>What a table is about. Acquired brain injury is never counted below a region.</summary>
public enum CountTopic
{
    Experiences,
    AcquiredBrainInjury,
}

/// <summary>Whose accounts are counted.</summary>
/// <param name="Place">Id of the area or region, or <c>england</c>.</param>
/// <param name="Within">Ids of the larger places that hold this one.</param>
/// <param name="Filters">Conditions that narrow it, each as <c>dimension=value</c>; none for everybody.</param>
public sealed record Population(string Place, PlaceLevel Level, CountTopic Topic, IReadOnlyList<string> Within, IReadOnlyList<string> Filters)
{
    /// <returns>Whether both count the same accounts on the same day.</returns>
    public bool Is(Population other) => Place == other.Place && Topic == other.Topic && Filters.Count == other.Filters.Count && !Filters.Except(other.Filters).Any();

    /// <returns>Whether everybody of the other is counted here too, and maybe more.</returns>
    public bool Holds(Population other) =>
        !Is(other) && (Topic == other.Topic || Topic == CountTopic.Experiences) && (Place == other.Place || other.Within.Contains(Place)) && !Filters.Except(other.Filters).Any();
}
