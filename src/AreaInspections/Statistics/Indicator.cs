namespace AreaInspections.Statistics;

/// <summary>Which way is good for children.</summary>
public enum Direction
{
    HigherIsBetter,
    HigherIsWorse,

    /// <summary>Neither: a description.</summary>
    Neutral,
}

/// <summary>What a value of an indicator is.</summary>
public enum Measure
{
    /// <summary>A whole number of children, plans, appeals.</summary>
    Count,

    /// <summary>Numerator in a hundred of the denominator, of which it is a part: a percentage.</summary>
    Proportion,

    /// <summary>Events to a number of the denominator (<see cref="Indicator.Per"/>); one child may have many.</summary>
    Rate,
}

/// <summary>What an indicator may be set beside.</summary>
public enum Comparator
{
    England,
    Region,
    StatisticalNeighbours,

    /// <summary>Every local area, as a distribution; never as a rank.</summary>
    AllAreas,

    /// <summary>The same period of other boards: figures of the health service.</summary>
    Boards,
}

/// <summary>A group of children within an indicator.</summary>
/// <param name="Id">Slug: <c>ehc-plan</c>, <c>sen-support</c>, <c>no-sen</c>, <c>all</c>, <c>all-sen</c>, or a need or service.</param>
/// <param name="Name">As it stands in tables: "EHC plan".</param>
public sealed record IndicatorGroup(string Id, string Name);

/// <summary>A statistical indicator: what is measured, where it comes from and how to read it. Declared data; see <c>Readers/Statistics/Data</c>.</summary>
public sealed record Indicator
{
    /// <summary>Slug that never changes: <c>permanent-exclusion-rate</c>.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>What is counted over what, in plain words.</summary>
    public required string Definition { get; init; }

    /// <summary>As it follows a number: "% of pupils", "per 100 pupils", "children".</summary>
    public required string Unit { get; init; }

    public required Measure Measure { get; init; }

    /// <summary>What a rate or proportion is given to: 100, 1000; 1 for counts.</summary>
    public required double Per { get; init; }

    /// <summary>Digits after the point in which values are shown.</summary>
    public required int Decimals { get; init; }

    public required Direction Direction { get; init; }

    /// <summary>Heading under which it is listed: "Exclusion", "Absence", "EHC plans", "Health waits".</summary>
    public required string Topic { get; init; }

    /// <summary>Kinds of period it is published for; figures of different kinds are never joined to one line.</summary>
    public required IReadOnlyList<PeriodKind> Periods { get; init; }

    /// <summary>In the order in which they are shown; at least one. Where nothing is cut, one group <c>all</c>.</summary>
    public required IReadOnlyList<IndicatorGroup> Groups { get; init; }

    public required IReadOnlyList<Comparator> Comparators { get; init; }

    /// <summary>Themes of the codebook it bears on; empty where none.</summary>
    public required IReadOnlyList<string> Themes { get; init; }

    /// <summary>What a reader must know before comparing; empty where nothing.</summary>
    public required IReadOnlyList<string> Caveats { get; init; }

    /// <summary>Where its figures stand in files of the sources, at least one.</summary>
    public required IReadOnlyList<FigureRule> Rules { get; init; }
}

/// <summary>
/// Where the figures of an indicator stand in files of one source. A column name may be alternatives between <c>|</c>: the first that a file has is
/// meant; a rule none of whose columns a file has does not apply to it.
/// </summary>
public sealed record FigureRule
{
    /// <summary>See <see cref="StatisticsSource.Id"/>.</summary>
    public required string Source { get; init; }

    /// <summary>
    /// Column and the cells it may hold, without regard to case; a row counts when every column named holds one of them. Where the name ends with
    /// <c>?</c> and the file has no such column, nothing is asked.
    /// </summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Where { get; init; }

    /// <summary>Column that tells the group; absent where all rows are of <see cref="Group"/>.</summary>
    public string? GroupColumn { get; init; }

    /// <summary>Cell of <see cref="GroupColumn"/>, without regard to case, to group id. A cell not named here is no group of this indicator.</summary>
    public IReadOnlyDictionary<string, string> Groups { get; init; } = new Dictionary<string, string>();

    /// <summary>The group of every row; absent where a column tells it.</summary>
    public string? Group { get; init; }

    /// <summary>Column of the published value; absent where the value is computed from the counts.</summary>
    public string? Value { get; init; }

    /// <summary>Columns that are added up above the line; empty where the source gives no counts.</summary>
    public IReadOnlyList<string> Numerator { get; init; } = [];

    /// <summary>Columns that are added up below the line; empty where the source gives no counts.</summary>
    public IReadOnlyList<string> Denominator { get; init; } = [];

    /// <summary>
    /// Group whose <see cref="Numerator"/>, of the same place and period, stands below the line for every group: for the share of a whole whose parts
    /// are in other rows. Absent where the row itself has what stands below. This group then gives no figures of its own.
    /// </summary>
    public string? Of { get; init; }

    /// <summary>Levels it is taken for; empty for all.</summary>
    public IReadOnlyList<PlaceLevel> Levels { get; init; } = [];

    /// <summary>Kinds of period it is taken for; empty for those of the indicator.</summary>
    public IReadOnlyList<PeriodKind> Kinds { get; init; } = [];

    /// <summary>
    /// First year in which a period may begin, included; absent without limit. Where two sources give one series, these limits say which of them is
    /// believed for which periods, so that it does not matter which is imported last.
    /// </summary>
    public int? FromYear { get; init; }

    /// <summary>Last year in which a period may begin, included; absent without limit.</summary>
    public int? UntilYear { get; init; }

    /// <summary>The values of the source times this are in the unit of the indicator.</summary>
    public double Scale { get; init; } = 1;
}
