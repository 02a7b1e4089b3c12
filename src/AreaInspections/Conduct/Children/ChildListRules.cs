using System.Globalization;

namespace AreaInspections.Conduct.Children;

/// <summary>How serious a remark is.</summary>
public enum RemarkKind
{
    /// <summary>It may be right; somebody should look.</summary>
    Query,

    /// <summary>It cannot be right.</summary>
    Error,
}

/// <summary>Something about one cell of a list.</summary>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Row">As a spreadsheet counts it.</param>
/// <param name="Found">As it stands; empty where nothing does.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Hint">What to do.</param>
public sealed record ChildRemark(string Rule, RemarkKind Kind, int Row, string Column, string Found, string Message, string Hint);

/// <summary>What a line of a list is held against.</summary>
/// <param name="Id">Lower case with hyphens.</param>
/// <param name="Column">Column the remark points at.</param>
/// <param name="Fails">Whether the line breaks the rule.</param>
/// <param name="Only">The list it is for; absent where it is for both.</param>
public sealed record ChildListRule(string Id, RemarkKind Kind, string Column, Func<ListedChild, bool> Fails, string Message, string Hint, ChildListKind? Only = null);

/// <summary>The declared rules for the lists of children that an area sends.</summary>
public static class ChildListRules
{
    private const string Write = "Fill it in. If it is not known, say so in the letter that goes with the list.";

    /// <summary>In the order in which remarks on one line are given.</summary>
    public static IReadOnlyList<ChildListRule> All { get; } =
    [
        new("id-missing", RemarkKind.Error, ChildColumn.Id, c => c.IsEmpty(ChildColumn.Id), "The unique ID is missing.", "Give each line an ID of your own. It only has to be different from every other."),
        new("id-twice", RemarkKind.Error, ChildColumn.Id, c => c.LinesWithId > 1, "The same unique ID stands on more than one line.", "Take out the line that is there twice, or give each its own ID."),
        new("birth-date-missing", RemarkKind.Error, ChildColumn.BirthDate, c => c.IsEmpty(ChildColumn.BirthDate), "The date of birth is missing.", Write),
        new("gender-missing", RemarkKind.Error, ChildColumn.Gender, c => c.IsEmpty(ChildColumn.Gender), "The gender is missing.", Write),
        new("ethnicity-missing", RemarkKind.Error, ChildColumn.Ethnicity, c => c.IsEmpty(ChildColumn.Ethnicity), "The ethnicity is missing.", Write),
        new("need-missing", RemarkKind.Error, ChildColumn.Need, c => c.IsEmpty(ChildColumn.Need), "The primary need is missing.", Write),
        new("need-unknown", RemarkKind.Error, ChildColumn.Need, c => !c.IsEmpty(ChildColumn.Need) && ChildCodes.Need(c.Row[ChildColumn.Need]) is null,
            "This is no type of need of the school census.", $"Write one of {string.Join(", ", ChildCodes.Needs)}."),
        new("phase-unknown", RemarkKind.Error, ChildColumn.Phase, c => !c.IsEmpty(ChildColumn.Phase) && ChildCodes.Phase(c.Row[ChildColumn.Phase]) is null,
            "This is no phase of education.", $"Write one of {string.Join(", ", ChildCodes.Phases)}, or leave it empty."),
        .. ChildColumn.Days.Select(column => new ChildListRule(
            "day-unreadable", RemarkKind.Error, column, c => !c.IsEmpty(column) && c.Day(column) is null, "This is not a day.", "Write days as 31/01/2026 or 2026-01-31.")),
        .. ChildColumn.Days.Select(column => new ChildListRule(
            "day-in-future", RemarkKind.Error, column, c => c.Day(column) > c.AsAt, "This day has not come yet.", "Check the year.")),
        new("age-25", RemarkKind.Query, ChildColumn.BirthDate, c => c.Age == 25, "The young person is 25.", "Check that the plan goes on until the end of the year in which they became 25."),
        new("age-26", RemarkKind.Error, ChildColumn.BirthDate, c => c.Age >= 26, "The person is 26 or older.", "No plan goes on so long. Check the date of birth, or take the line out."),
        new("started-after-updated", RemarkKind.Error, ChildColumn.PlanStarted, c => c.Day(ChildColumn.PlanStarted) > c.Day(ChildColumn.PlanUpdated),
            "The first plan is later than its update.", "Check both days.", ChildListKind.EhcPlans),
        new("started-after-review", RemarkKind.Error, ChildColumn.PlanStarted, c => c.Day(ChildColumn.PlanStarted) > c.Day(ChildColumn.LastReview),
            "The first plan is later than the last review.", "Check both days.", ChildListKind.EhcPlans),
        new("no-number", RemarkKind.Error, ChildColumn.Upn, c => c.Age >= 6 && c.IsEmpty(ChildColumn.Upn) && c.IsEmpty(ChildColumn.Uln),
            "A child of 6 or older has neither UPN nor ULN.", "Give one of them."),
        new("no-establishment", RemarkKind.Error, ChildColumn.Establishment, c => c.Age is >= 5 and <= 16 && c.IsEmpty(ChildColumn.Establishment),
            "A child of school age has no establishment.", "Give the URN; for a child educated at home or without a place, write so."),
        new("upn-twice", RemarkKind.Error, ChildColumn.Upn, c => !c.IsEmpty(ChildColumn.Upn) && c.LinesWithUpn > 1, "The same UPN stands on more than one line.", "Check which line it belongs to."),
    ];

    /// <param name="asAt">Day on which ages are counted and after which days lie in the future.</param>
    /// <returns>By line, then in the order of the rules; empty where there is nothing to say.</returns>
    public static IReadOnlyList<ChildRemark> Check(ChildList list, DateOnly asAt)
    {
        var (ids, upns) = (Counted(list, ChildColumn.Id), Counted(list, ChildColumn.Upn));
        return
        [
            .. from row in list.Rows
               let child = new ListedChild(row, asAt, ids.GetValueOrDefault(row[ChildColumn.Id]), upns.GetValueOrDefault(row[ChildColumn.Upn]))
               from rule in All
               where (rule.Only is null || rule.Only == list.Kind) && rule.Fails(child)
               select new ChildRemark(rule.Id, rule.Kind, row.Row, rule.Column, row[rule.Column], rule.Message, rule.Hint),
        ];
    }

    /// <summary>Lines by what stands in a column, without those in which nothing does.</summary>
    private static Dictionary<string, int> Counted(ChildList list, string column) => list.Rows.Select(r => r[column]).Where(c => c.Length > 0)
        .GroupBy(c => c, StringComparer.OrdinalIgnoreCase).ToDictionary(g => g.Key, g => g.Count(), StringComparer.OrdinalIgnoreCase);
}

/// <summary>A line with what the rules ask of it.</summary>
/// <param name="LinesWithId">Lines of the list that have the same unique ID; 0 where it has none.</param>
/// <param name="LinesWithUpn">Lines of the list that have the same UPN; 0 where it has none.</param>
public sealed record ListedChild(ChildRow Row, DateOnly AsAt, int LinesWithId, int LinesWithUpn)
{
    private static readonly string[] s_formats = ["yyyy-MM-dd", "d/M/yyyy", "d.M.yyyy", "d MMMM yyyy", "d MMM yyyy", "yyyy-MM-dd HH:mm:ss", "d/M/yyyy HH:mm:ss"];

    /// <summary>Whole years; absent where the date of birth is missing, unreadable or in the future.</summary>
    public int? Age => Day(ChildColumn.BirthDate) is { } born && born <= AsAt ? YearsBetween(born, AsAt) : null;

    public bool IsEmpty(string column) => Row[column].Length == 0;

    /// <returns>Nothing where the cell is empty or not a day.</returns>
    public DateOnly? Day(string column) =>
        DateOnly.TryParseExact(Row[column], s_formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : DateTime.TryParseExact(Row[column], s_formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) ? DateOnly.FromDateTime(moment) : null;

    private static int YearsBetween(DateOnly born, DateOnly day) => day.Year - born.Year - ((day.Month, day.Day).CompareTo((born.Month, born.Day)) < 0 ? 1 : 0);
}
