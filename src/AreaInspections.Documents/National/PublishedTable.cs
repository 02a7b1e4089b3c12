using AreaInspections.Documents.Tables;
using AreaInspections.National;

namespace AreaInspections.Documents.National;

/// <summary>What others published about all areas, beside the claims of this record, as a table for taking away.</summary>
public static class PublishedTable
{
    private static readonly TableColumn[] s_columns =
    [
        new("published", ColumnType.Text, "Id of the published statement.") { Required = true },
        new("sentence_then", ColumnType.Text, "What it says, in our words.") { Required = true },
        new("as_at_then", ColumnType.Day, "Day to which it speaks.") { Required = true },
        new("publisher", ColumnType.Text, "Who published it.") { Required = true },
        new("publication", ColumnType.Text, "Title of the publication.") { Required = true },
        new("claim_now", ColumnType.Text, "Id of the claim that speaks of the same; empty where there is none."),
        new("sentence_now", ColumnType.Text, "That claim; empty where there is none."),
        new("count_now", ColumnType.Whole, "Areas that count; empty where there is no claim."),
        new("of_now", ColumnType.Whole, "Areas that could have counted; empty where there is no claim."),
    ];

    public static OpenTable Of(NationalReport report) => new(
        "national-then-and-now",
        $"Published statements beside claims of this record, as at {NationalJson.Iso(report.AsAt)}, framework of {report.Edition}",
        s_columns,
        ["published"],
        report.ThenAndNow.Select(t => new[]
        {
            t.Then.Id, t.Then.Sentence, Cell.Of(t.Then.AsAt), t.Then.Source.Publisher, t.Then.Source.Title,
            t.Now?.Claim.Id, t.Now?.Sentence, Cell.Of(t.Now?.Count), Cell.Of(t.Now?.Of),
        }));
}
