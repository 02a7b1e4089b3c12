namespace AreaInspections.Statistics.Comparison;

/// <summary>Why something cannot be said of figures.</summary>
public enum Gap
{
    /// <summary>Nothing was published for the series, place and period.</summary>
    NothingPublished,

    /// <summary>A symbol stands where the number would be.</summary>
    SymbolInPlace,

    /// <summary>The source gives no counts, so that chance cannot be reckoned with.</summary>
    NoCounts,

    /// <summary>The counts contradict each other or the measure: nothing below the line, or more above it than below.</summary>
    UnfitCounts,

    /// <summary>Too few below the line, or too few areas, for the method.</summary>
    TooFew,

    /// <summary>What would be divided by is nought.</summary>
    DividedByNought,

    /// <summary>Fewer comparable periods in a row than a trend needs.</summary>
    TooFewPeriods,

    /// <summary>A period is missing in between, or its number is.</summary>
    PeriodMissing,

    /// <summary>The two periods are not of one kind, or do not follow each other.</summary>
    PeriodsNotAdjacent,

    /// <summary>The figures stand in different publications, which may have counted differently.</summary>
    DifferentSources,

    /// <summary>Periods or events lean on each other, as months of a waiting list and sessions of one child do, so that reckoning with chance says nothing.</summary>
    NotIndependent,

    /// <summary>The one is part of the other, so that their difference has no interval of its own.</summary>
    PartOfTheOther,

    /// <summary>The indicator is not declared to be comparable with this.</summary>
    NotDeclared,

    /// <summary>The register, or the set of neighbours, does not know the place or what belongs to it on the day.</summary>
    PlaceUnknown,
}

/// <summary>Why something cannot be said, for machines and for people.</summary>
/// <param name="Sentence">In plain words, a whole sentence.</param>
public sealed record WhyNot(Gap Gap, string Sentence)
{
    /// <summary>What the publication means by a symbol; absent unless <see cref="Gap"/> is <see cref="Gap.SymbolInPlace"/> or the meaning is not declared.</summary>
    public Absence? Meaning { get; init; }
}

/// <summary>What was found out, or why it was not; always one of the two.</summary>
public sealed record Answer<T>
    where T : class
{
    private Answer(T? value, WhyNot? why)
    {
        Value = value;
        Why = why;
    }

    /// <summary>Absent where there is a reason instead.</summary>
    public T? Value { get; }

    /// <summary>Absent where there is a value.</summary>
    public WhyNot? Why { get; }

    public static implicit operator Answer<T>(T value) => Of(value);

    public static implicit operator Answer<T>(WhyNot why) => new(null, why ?? throw new ArgumentNullException(nameof(why)));

    internal static Answer<T> Of(T value) => new(value ?? throw new ArgumentNullException(nameof(value)), null);

    /// <returns>What <paramref name="next"/> makes of the value, or the reason why there is none.</returns>
    public Answer<TNext> Then<TNext>(Func<T, Answer<TNext>> next)
        where TNext : class => Value is { } value ? next(value) : Why!;
}

/// <summary>Makes answers of what the compiler does not turn into one by itself, such as lists.</summary>
public static class Answer
{
    public static Answer<T> Of<T>(T value)
        where T : class => Answer<T>.Of(value);
}
