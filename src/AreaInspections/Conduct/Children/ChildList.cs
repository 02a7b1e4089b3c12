namespace AreaInspections.Conduct.Children;

/// <summary>The two lists an area sends: one line for each child or young person.</summary>
public enum ChildListKind
{
    EhcPlans,
    SenSupport,
}

/// <summary>A list as it was sent. It is looked at in memory and never kept.</summary>
/// <param name="Rows">In the order of the file.</param>
public sealed record ChildList(ChildListKind Kind, IReadOnlyList<ChildRow> Rows);

/// <param name="Row">As a spreadsheet counts it.</param>
/// <param name="Cells">By <see cref="ChildColumn"/>; an empty cell may be left out.</param>
public sealed record ChildRow(int Row, IReadOnlyDictionary<string, string> Cells)
{
    /// <returns>Without blanks around it; empty where there is nothing.</returns>
    public string this[string column] => Cells.TryGetValue(column, out var cell) ? cell.Trim() : "";
}

/// <summary>Columns of the lists that rules and sample look at, by the name people know.</summary>
public static class ChildColumn
{
    public const string Id = "Unique ID";
    public const string Upn = "UPN";
    public const string Uln = "ULN";
    public const string BirthDate = "Date of birth";
    public const string Gender = "Gender";
    public const string Ethnicity = "Ethnicity";
    public const string PlanStarted = "Date of first plan";
    public const string PlanUpdated = "Date plan was updated";
    public const string LastReview = "Date of last review";
    public const string Need = "Primary need";
    public const string Establishment = "Main establishment (URN)";
    public const string Phase = "Phase";

    /// <summary>Columns that hold a day.</summary>
    public static IReadOnlyList<string> Days { get; } = [BirthDate, PlanStarted, PlanUpdated, LastReview];

    /// <summary>Columns that a list has to have, in the order of the template. More may stand beside them.</summary>
    public static IReadOnlyList<string> Of(ChildListKind kind) => kind == ChildListKind.EhcPlans
        ? [Id, Upn, Uln, BirthDate, Gender, Ethnicity, PlanStarted, PlanUpdated, LastReview, Need, Establishment, Phase]
        : [Id, Upn, Uln, BirthDate, Gender, Ethnicity, Need, Establishment, Phase];

    public static string NameOf(ChildListKind kind) => kind == ChildListKind.EhcPlans ? "EHC plan list" : "SEN support list";
}
