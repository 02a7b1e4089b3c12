namespace AreaInspections.Statistics;

/// <summary>One line of an indicator: the indicator and, where it is cut by group, the group.</summary>
/// <param name="Indicator">See <see cref="Indicator.Id"/>.</param>
/// <param name="Group">See <see cref="IndicatorGroup.Id"/>.</param>
public readonly record struct SeriesKey(string Indicator, string Group)
{
    public override string ToString() => $"{Indicator}/{Group}";
}

/// <summary>What a source says about one series, place and period.</summary>
/// <param name="Value">As published, or computed from the counts where the source gives these alone; in the unit of the indicator.</param>
/// <param name="Numerator">Count above the line; <see cref="Figure.None"/> where the source gives no counts.</param>
/// <param name="Denominator">Count below the line; <see cref="Figure.None"/> where the source gives no counts.</param>
public readonly record struct Observation(SeriesKey Series, Place Place, Period Period, Figure Value, Figure Numerator, Figure Denominator);
