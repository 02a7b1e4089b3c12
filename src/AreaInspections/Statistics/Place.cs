using AreaInspections.Areas;

namespace AreaInspections.Statistics;

/// <summary>Kinds of place that figures are given for.</summary>
public enum PlaceLevel
{
    England,

    /// <summary>One of the nine regions, or inner or outer London.</summary>
    Region,

    LocalArea,

    /// <summary>Integrated care board.</summary>
    Board,

    /// <summary>One of the seven regions of NHS England.</summary>
    NhsRegion,
}

/// <summary>
/// Where a figure speaks of. A board is never a local area: figures of the health service stand beside the areas a board commissions for, never as their own.
/// </summary>
/// <param name="Code">GSS code (E92…, E12…, E13…, E54…, E40…); for a local area its id, which outlives its codes.</param>
public readonly record struct Place(PlaceLevel Level, string Code)
{
    public static Place England { get; } = new(PlaceLevel.England, "E92000001");

    public static Place Of(AreaId area) => new(PlaceLevel.LocalArea, area.Value);

    /// <summary>Absent unless it is a local area.</summary>
    public AreaId? Area => Level == PlaceLevel.LocalArea ? new AreaId(Code) : null;

    public override string ToString() => $"{Level}/{Code}";
}
