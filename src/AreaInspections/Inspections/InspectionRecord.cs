using AreaInspections.Areas;

namespace AreaInspections.Inspections;

/// <summary>Kinds of inspection on the public record.</summary>
public enum InspectionKind
{
    /// <summary>First inspection of an area under the 2016 framework, or full inspection under the 2023 one.</summary>
    Full,

    /// <summary>Revisit to an area that had to write a statement of action (2016 framework).</summary>
    Revisit,

    /// <summary>Monitoring inspection of an area with a priority action plan (2023 framework).</summary>
    Monitoring,
}

/// <summary>One inspection, revisit or monitoring inspection as a published source states it. Immutable: a later inspection never replaces an earlier one.</summary>
public sealed record InspectionRecord
{
    /// <summary>Stable key: <c>area/kind/start</c>, for example <c>devon/full/2018-12-10</c>.</summary>
    public string Key => KeyOf(Area, Kind, Start);

    public required AreaId Area { get; init; }

    /// <summary>Edition of the framework: <c>2016</c> or <c>2023</c>.</summary>
    public required string Edition { get; init; }

    public required InspectionKind Kind { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>Last day, included; absent where the source gives only the first.</summary>
    public DateOnly? End { get; init; }

    /// <summary>Day on which the letter or report was published; absent where no source says so.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>
    /// Outcome code of the edition: 2016 <c>statementRequired</c>, <c>noStatementRequired</c>; 2023 <c>typicallyPositive</c>, <c>inconsistent</c>,
    /// <c>systemicFailings</c>; revisit <c>sufficientAll</c>, <c>sufficientSome</c>, <c>sufficientNone</c>. Absent where no source says so.
    /// </summary>
    public string? Outcome { get; init; }

    /// <summary>Number of significant weaknesses (2016) or areas for priority action (2023); absent where no source says so, 0 where there are none.</summary>
    public int? Weaknesses { get; init; }

    /// <summary>At a revisit: weaknesses with sufficient progress; absent otherwise.</summary>
    public int? SufficientProgress { get; init; }

    /// <summary>At a revisit: weaknesses without sufficient progress; absent otherwise.</summary>
    public int? InsufficientProgress { get; init; }

    /// <summary>Where it stands, with sheet and row or page.</summary>
    public required Source Source { get; init; }

    /// <summary>What the sources disagree about or leave open, in plain words; empty when nothing.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>The <see cref="Key"/> of the inspection of that kind which began in the area on that day.</summary>
    public static string KeyOf(AreaId area, InspectionKind kind, DateOnly start) => $"{area}/{kind.ToString().ToLowerInvariant()}/{start:yyyy-MM-dd}";
}
