namespace AreaInspections.National;

/// <summary>When an inspection counts as at a date. The two agree only where every inspection begun has been published.</summary>
public enum CountingRule
{
    /// <summary>Its first day is on or before the date. What was found counts even where it was published later.</summary>
    Begun,

    /// <summary>Its letter or report was published on or before the date: what a reader could know on that day.</summary>
    Published,
}
