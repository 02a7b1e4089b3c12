using AreaInspections.Experiences.Counting;
using AreaInspections.Experiences.Disclosure;

namespace AreaInspections.Web.Experiences;

/// <summary>One number about families' accounts as it is taken away: a count, or weeks.</summary>
/// <param name="Service">Service waited for; empty where everybody is counted.</param>
/// <param name="Row"><c>all</c> for the total.</param>
/// <param name="Column">Empty in a table of one dimension; <c>all</c> for the total.</param>
/// <param name="Measure"><c>accounts</c>, <c>median-weeks</c> or <c>ninetieth-weeks</c>.</param>
/// <param name="Value">Absent where it is suppressed.</param>
/// <param name="Released">The day it left.</param>
public sealed record FamilyNumber(CountTopic Topic, PlaceLevel Level, string Place, string Service, string RowBy, string Row, string ColumnBy, string Column, string Measure, int? Value, DateOnly Released)
{
    public const string Accounts = "accounts";
    public const string All = "all";

    /// <summary>Every number that may be shown, and the "c" of every one that may not.</summary>
    public static IEnumerable<FamilyNumber> Of(FamilyFigures figures) => figures.All.SelectMany(Of);

    private static IEnumerable<FamilyNumber> Of(ReleasedFigures figures)
    {
        var table = figures.Table;
        var two = table.ColumnDimension.Length > 0;
        FamilyNumber Number(string row, string column, string measure, int? value) => new(
            table.Population.Topic, table.Population.Level, table.Population.Place, FamilyFigures.Service(figures) ?? "", table.RowDimension, row, table.ColumnDimension, two ? column : "", measure, value, figures.Day);

        for (var r = 0; r < table.Rows.Count; r++)
        {
            for (var c = 0; c < table.Columns.Count; c++) yield return Number(table.Rows[r], table.Columns[c], Accounts, Shown(table.Cell(r, c)));
            if (two) yield return Number(table.Rows[r], All, Accounts, Shown(table.RowTotal(r)));
            if (FamilyFigures.Service(figures) is not null && table.Rows[r] != "gave-up")
            {
                yield return Number(table.Rows[r], "", "median-weeks", figures.Middle(table.Rows[r], 50));
                yield return Number(table.Rows[r], "", "ninetieth-weeks", figures.Middle(table.Rows[r], 90));
            }
        }

        for (var c = 0; two && c < table.Columns.Count; c++) yield return Number(All, table.Columns[c], Accounts, Shown(table.ColumnTotal(c)));
        yield return Number(All, All, Accounts, Shown(table.Total));
    }

    private static int? Shown(ReleasedCount count) => count is ReleasedCount.Rounded rounded ? rounded.Value : null;
}
