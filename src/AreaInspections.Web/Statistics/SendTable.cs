using AreaInspections.Documents.Tables;
using AreaInspections.Statistics;
using AreaInspections.Statistics.Comparison;
using AreaInspections.Web.Publishing;

namespace AreaInspections.Web.Statistics;

/// <summary>Pupils with SEND beside others as a table for taking away.</summary>
internal static class SendTable
{
    private static readonly TableColumn[] s_columns =
    [
        new("indicator", ColumnType.Text, "Id of the indicator.") { Required = true },
        new("group", ColumnType.Text, "Id of the group that is set beside pupils with no SEN.") { Required = true },
        new("period", ColumnType.Text, "Code of the period.") { Required = true },
        new("unit", ColumnType.Text, "Unit of the values.") { Required = true },
        new("value", ColumnType.Number, "Of the group, from counts where there are any. Empty: no number was published."),
        new("others", ColumnType.Number, "Of pupils with no SEN. Empty: no number was published."),
        new("ratio", ColumnType.Number, "Value divided by others. Empty: one of them is missing or nought."),
        new("ratio_low", ColumnType.Number, "Lower end of the 95% interval. Empty: there are no counts."),
        new("ratio_high", ColumnType.Number, "Upper end of the 95% interval. Empty: there are no counts."),
        new("difference", ColumnType.Number, "Value less others. Empty: one of them is missing."),
        new("sentence", ColumnType.Text, "The comparison in words, or why there is none.") { Required = true },
    ];

    public static OpenTable Of(TableRequest asked)
    {
        var statistics = asked.Record.Statistics;
        var years = SendAgainstOthers.Years(statistics.Ground()).Select(Period.AcademicYear).OrderDescending().ToList();
        Period? year = years.Select(y => (Period?)y).FirstOrDefault(y => y!.Value.Code == asked.Request.Query["year"]) ?? SendComparison.Usual(statistics, years);
        IReadOnlyList<SendComparison> all = year is { } known ? SendComparison.Of(statistics, known) : [];
        return new($"send-and-other-pupils{(year is { } y ? "-" + y.Code : "")}", $"Pupils with SEND beside other pupils, England, {year?.Name ?? "nothing known"}", s_columns, ["indicator", "group", "period"], all.SelectMany(c => c.Groups).Select(Row))
        {
            AsAt = asked.Today,
            Sources = [.. all.SelectMany(c => c.Figures).Select(f => statistics.SourceOf(f) with { Place = null }).Distinct()],
        };
    }

    private static IReadOnlyList<string?> Row(GroupComparison c) =>
    [
        c.Indicator.Id, c.Group.Id, c.Period.Code, c.Indicator.Unit, Cell.Of(c.Value.Value?.Value), Cell.Of(c.OthersValue.Value?.Value), Cell.Of(c.Ratio.Value?.Value),
        Cell.Of(c.Ratio.Value?.Interval.Value?.Low), Cell.Of(c.Ratio.Value?.Interval.Value?.High), Cell.Of(c.Difference.Value?.Value), c.Sentence,
    ];
}
