using System.Globalization;
using AreaInspections.Documents.Tables;
using AreaInspections.National;

namespace AreaInspections.Documents.National;

/// <summary>Claims on families' accounts as a table for taking away; "c" where a number may not be shown.</summary>
public static class ExperiencesTable
{
    private static readonly TableColumn[] s_columns =
    [
        new("claim", ColumnType.Text, "Id of the claim, stable over time.") { Required = true },
        new("sentence", ColumnType.Text, "The claim as a sentence.") { Required = true },
        new("service", ColumnType.Text, "Service waited for, as the form has it.") { Required = true },
        new("accounts", ColumnType.Text, "Accounts that tell of a wait for it, to the nearest five; c where it may not be shown.") { Required = true },
        new("waiting", ColumnType.Text, "Of these, still waiting.") { Required = true },
        new("waiting_weeks", ColumnType.Text, "Median of weeks waited so far, to the nearest five; c where it may not be shown.") { Required = true },
        new("seen", ColumnType.Text, "Of these, seen.") { Required = true },
        new("seen_weeks", ColumnType.Text, "Median of weeks until seen, to the nearest five; c where it may not be shown.") { Required = true },
        new("gave_up", ColumnType.Text, "Of these, no longer waiting without having been seen.") { Required = true },
        new("left", ColumnType.Day, "Day on which the numbers left.") { Required = true },
        new("as_at", ColumnType.Day, "Day to which the report speaks.") { Required = true },
    ];

    public static OpenTable Of(NationalReport report) => new(
        "national-experiences",
        $"Claims on families' accounts, as at {NationalJson.Iso(report.AsAt)}",
        s_columns,
        ["claim"],
        report.Experiences.Select(e => new[]
        {
            e.Id, e.Sentence, e.Service, e.Accounts.Printed, e.Waiting.Printed, Weeks(e, "waiting"), e.Seen.Printed, Weeks(e, "seen"), e.GaveUp.Printed, NationalJson.Iso(e.Day), NationalJson.Iso(report.AsAt),
        }))
    {
        Description = "Accounts of those who wrote to this project and agreed to be counted: not a sample of all families.",
    };

    internal static string Weeks(ExperienceClaim claim, string row) => claim.Figures.Middle(row, 50)?.ToString(CultureInfo.InvariantCulture) ?? "c";
}
