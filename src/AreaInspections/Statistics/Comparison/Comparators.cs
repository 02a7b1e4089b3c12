namespace AreaInspections.Statistics.Comparison;

/// <summary>How a number stands to another when chance is allowed for. Never said as better or worse: <see cref="Indicator.Direction"/> says which way is good.</summary>
public enum Standing
{
    Lower,

    /// <summary>The two do not differ by more than chance can do.</summary>
    NotDifferent,
    Higher,
}

/// <summary>An area beside one other place, or the middle of several.</summary>
/// <param name="Comparator">What kind it is.</param>
/// <param name="Name">"England", "South West", "Median of 10 statistical neighbours (May 2025)".</param>
/// <param name="Value">In the unit of the indicator; where there is none, why.</param>
/// <param name="Difference">The area less the other; where there is none, why.</param>
/// <param name="Standing">Whether the interval of the area leaves the other's value out; absent where the area has no interval or the other no value.</param>
public sealed record Beside(Comparator Comparator, string Name, Answer<Estimate> Value, Answer<Estimate> Difference, Standing? Standing)
{
    /// <summary>Where the value is the middle of several: who gave a number, closest first; empty otherwise.</summary>
    public IReadOnlyList<PublishedFigure> Members { get; init; } = [];

    /// <summary>Members that gave none, each with the reason; empty where all did.</summary>
    public IReadOnlyList<(Place Place, WhyNot Why)> Missing { get; init; } = [];
}

/// <summary>Where an area stands among all: as a quarter, never as a rank.</summary>
public enum Band
{
    LowestQuarter,
    MiddleHalf,
    HighestQuarter,
}

/// <summary>How the figures of all areas lie.</summary>
/// <param name="Areas">How many gave a number.</param>
/// <param name="Without">How many of the areas that existed did not.</param>
public sealed record Distribution(int Areas, int Without, double LowerQuartile, double Median, double UpperQuartile, Method Method)
{
    public double Lowest { get; init; }

    public double Highest { get; init; }

    /// <summary>A value on a quartile is in the middle half.</summary>
    public Band BandOf(double value) => value < LowerQuartile ? Band.LowestQuarter : value > UpperQuartile ? Band.HighestQuarter : Band.MiddleHalf;
}

/// <summary>Where a figure lies to the limits within which chance alone would leave nearly all areas, were they all alike.</summary>
public enum FunnelPosition
{
    /// <summary>Below the 99.8% limits.</summary>
    FarBelow,

    /// <summary>Below the 95% limits, within the 99.8% limits.</summary>
    Below,
    Within,

    /// <summary>Above the 95% limits, within the 99.8% limits.</summary>
    Above,

    /// <summary>Above the 99.8% limits.</summary>
    FarAbove,
}

/// <summary>The funnel at one denominator.</summary>
/// <param name="Target">What all areas are held against: the value of England.</param>
/// <param name="Denominator">Count below the line.</param>
/// <param name="Inner">Limits at 95 per cent, in the unit of the indicator.</param>
/// <param name="Outer">Limits at 99.8 per cent.</param>
public sealed record FunnelLimits(double Target, double Denominator, Interval Inner, Interval Outer, Method Method)
{
    /// <summary>A value on a limit is within it.</summary>
    public FunnelPosition PositionOf(double value) =>
        value < Outer.Low ? FunnelPosition.FarBelow
        : value < Inner.Low ? FunnelPosition.Below
        : value > Outer.High ? FunnelPosition.FarAbove
        : value > Inner.High ? FunnelPosition.Above
        : FunnelPosition.Within;
}

/// <summary>Limits of the funnel for one area and where it lies.</summary>
public sealed record FunnelPlace(FunnelLimits Limits, FunnelPosition Position);
