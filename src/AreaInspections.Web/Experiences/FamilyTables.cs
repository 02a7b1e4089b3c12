using System.Globalization;
using AreaInspections.Documents.Tables;
using AreaInspections.Web.Publishing;

namespace AreaInspections.Web.Experiences;

/// <summary>The table of numbers about families' accounts for taking away.</summary>
internal static class FamilyTables
{
    private static readonly TableColumn[] s_columns =
    [
        new("topic", ColumnType.Text, "Experiences: all accounts. AcquiredBrainInjury: accounts that tell of one.") { Required = true },
        new("level", ColumnType.Text, "England or Region.") { Required = true },
        new("place", ColumnType.Text, "england, or the region of the Office for National Statistics.") { Required = true },
        new("service", ColumnType.Text, "Service waited for. Empty: everybody is counted."),
        new("row_by", ColumnType.Text, "Question that the rows answer.") { Required = true },
        new("row", ColumnType.Text, "Answer; all for the total.") { Required = true },
        new("column_by", ColumnType.Text, "Question that the columns answer. Empty: there is none."),
        new("column", ColumnType.Text, "Answer; all for the total. Empty: there are no columns."),
        new("measure", ColumnType.Text, "accounts, median-weeks or ninetieth-weeks (weeks waited: half, or nine in ten, waited at most so long).") { Required = true },
        new("value", ColumnType.Whole, "To the nearest 5. Empty: suppressed."),
        new("symbol", ColumnType.Text, "c: fewer than 8, none among them, or kept back to protect a number that is. Empty: there is a number."),
        new("released", ColumnType.Day, "Day on which the number was first shown.") { Required = true },
    ];

    private static readonly string[] s_key = ["topic", "place", "service", "row_by", "row", "column_by", "column", "measure"];

    public static void MapFamilyTables(this IEndpointRouteBuilder routes) => routes.MapTable(Links.Families, Table);

    private static OpenTable Table(TableRequest asked) => new("what-families-told", "What families told us, in numbers", s_columns, s_key, FamilyNumber.Of(asked.Record.Families).Select(Row))
    {
        AsAt = asked.Record.Families.Latest ?? asked.Today,
        Description = "Accounts that families and others sent and agreed to have counted; they are not a sample of all families. Counts under 8 are suppressed, others rounded to 5.",
        Sources = [Source(asked.Record.Families)],
    };

    /// <summary>Where the numbers come from.</summary>
    public static Source Source(FamilyFigures figures) => new("Accounts of families and others sent by the form of this site", "AreaInspections") { Date = figures.Latest };

    private static IReadOnlyList<string?> Row(FamilyNumber n) =>
    [
        n.Topic.ToString(), n.Level.ToString(), n.Place, n.Service, n.RowBy, n.Row, n.ColumnBy, n.Column, n.Measure,
        n.Value?.ToString(CultureInfo.InvariantCulture), n.Value is null ? "c" : null, Cell.Of(n.Released),
    ];
}
