namespace AreaInspections.Statistics;

/// <summary>
/// Where period and place stand in the table of a source. A column name may be alternatives between <c>|</c>: the first that a file has is meant. As
/// it is without change, it is the standard of Explore Education Statistics.
/// </summary>
public sealed record SourceLayout
{
    public static SourceLayout Standard { get; } = new();

    /// <summary>A year (2019, 201516, 2015/16) or a day.</summary>
    public string Period { get; init; } = "time_period";

    /// <summary>Column of words such as "Calendar year"; absent where <see cref="Kind"/> says it.</summary>
    public string? PeriodKind { get; init; } = "time_identifier";

    /// <summary>Kind of every period; absent where a column says it.</summary>
    public PeriodKind? Kind { get; init; }

    /// <summary>Column of words such as "National"; absent where every row is of <see cref="Everywhere"/>.</summary>
    public string? Level { get; init; } = "geographic_level";

    /// <summary>Level of every row where no column tells it.</summary>
    public PlaceLevel Everywhere { get; init; } = PlaceLevel.LocalArea;

    /// <summary>GSS code of a region.</summary>
    public string RegionCode { get; init; } = "region_code";

    /// <summary>GSS code of a local area.</summary>
    public string AreaCode { get; init; } = "new_la_code";

    /// <summary>DfE number of a local area, the steadier key; looked at first.</summary>
    public string AreaNumber { get; init; } = "old_la_code";

    /// <summary>Name of a local area; where there is neither code nor number it is what the area is known by.</summary>
    public string AreaName { get; init; } = "la_name";
}
