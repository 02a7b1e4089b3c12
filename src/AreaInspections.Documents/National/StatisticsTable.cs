using AreaInspections.Documents.Tables;
using AreaInspections.National;

namespace AreaInspections.Documents.National;

/// <summary>Claims on official statistics as a table for taking away.</summary>
public static class StatisticsTable
{
    private static readonly TableColumn[] s_columns =
    [
        new("claim", ColumnType.Text, "Id of the claim, stable over time.") { Required = true },
        new("sentence", ColumnType.Text, "The claim as a sentence.") { Required = true },
        new("indicator", ColumnType.Text, "Id of the indicator.") { Required = true },
        new("group", ColumnType.Text, "Id of the group of children.") { Required = true },
        new("others", ColumnType.Text, "Id of the group it is set beside.") { Required = true },
        new("period", ColumnType.Text, "Code of the period: 2015-16 is an academic year.") { Required = true },
        new("unit", ColumnType.Text, "Unit of the values.") { Required = true },
        new("value", ColumnType.Number, "Value of the group; computed from the counts where the source gives them.") { Required = true },
        new("value_others", ColumnType.Number, "Value of the others.") { Required = true },
        new("ratio", ColumnType.Number, "Value of the group to value of the others.") { Required = true },
        new("ratio_low", ColumnType.Number, "Lower end of the 95% interval of the ratio; empty where there is none."),
        new("ratio_high", ColumnType.Number, "Upper end of the 95% interval of the ratio; empty where there is none."),
        new("difference", ColumnType.Number, "Value of the group less value of the others, in the unit."),
        new("difference_low", ColumnType.Number, "Lower end of the 95% interval of the difference; empty where there is none."),
        new("difference_high", ColumnType.Number, "Upper end of the 95% interval of the difference; empty where there is none."),
        new("method", ColumnType.Text, "Id of the method of the ratio.") { Required = true },
        new("no_interval", ColumnType.Text, "Why the ratio has no interval; empty where it has one."),
        new("source", ColumnType.Text, "Publisher and title of the publications.") { Required = true },
        new("as_at", ColumnType.Day, "Day to which the report speaks.") { Required = true },
    ];

    public static OpenTable Of(NationalReport report) => new(
        "national-statistics",
        $"Claims on official statistics, as at {NationalJson.Iso(report.AsAt)}",
        s_columns,
        ["claim"],
        report.Statistics.Select(s => new[]
        {
            s.Id,
            s.Sentence,
            s.Comparison.Indicator.Id,
            s.Comparison.Group.Id,
            s.Comparison.Others.Id,
            s.Comparison.Period.Code,
            s.Comparison.Indicator.Unit,
            Cell.Of(s.Comparison.Value.Value?.Value),
            Cell.Of(s.Comparison.OthersValue.Value?.Value),
            Cell.Of(s.Ratio.Value),
            Cell.Of(s.Ratio.Interval.Value?.Low),
            Cell.Of(s.Ratio.Interval.Value?.High),
            Cell.Of(s.Comparison.Difference.Value?.Value),
            Cell.Of(s.Comparison.Difference.Value?.Interval.Value?.Low),
            Cell.Of(s.Comparison.Difference.Value?.Interval.Value?.High),
            s.Ratio.Method.Id,
            s.Ratio.Interval.Why?.Sentence,
            string.Join("; ", s.Sources.Select(x => $"{x.Publisher}, {x.Title}")),
            Cell.Of(report.AsAt),
        }));
}
