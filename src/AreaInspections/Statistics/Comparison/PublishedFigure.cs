namespace AreaInspections.Statistics.Comparison;

/// <summary>An observation with the publication it stands in: what every result of a comparison rests on.</summary>
/// <param name="Source">See <see cref="StatisticsSource.Id"/>.</param>
public sealed record PublishedFigure(Observation Observation, string Source)
{
    /// <param name="release">That the observation comes from.</param>
    public static PublishedFigure Of(KnownObservation known, StatisticsRelease? release) =>
        new(known.Observation, release?.Source ?? "") { Release = known.Release, Published = release?.Published };

    /// <summary>See <see cref="StatisticsRelease.Id"/>; absent where it was not imported.</summary>
    public Guid? Release { get; init; }

    /// <summary>Day on which the file it stands in was published; absent where the file gives none.</summary>
    public DateOnly? Published { get; init; }

    public SeriesKey Series => Observation.Series;

    public Place Place => Observation.Place;

    public Period Period => Observation.Period;

    public Figure Value => Observation.Value;
}
