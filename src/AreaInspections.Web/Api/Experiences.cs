using AreaInspections.Experiences.Disclosure;
using AreaInspections.Web.Experiences;
using Microsoft.AspNetCore.Http.HttpResults;

namespace AreaInspections.Web.Api;

/// <summary>A number about families' accounts that may be shown.</summary>
public sealed record FamilyItem
{
    /// <summary>Which accounts: all of them, or those that tell of an acquired brain injury.</summary>
    public required CountTopic Topic { get; init; }

    /// <summary><c>england</c> or <c>region</c>; never a local area.</summary>
    public required string Level { get; init; }

    /// <summary><c>england</c>, or the region of the Office for National Statistics.</summary>
    public required string Place { get; init; }

    /// <summary>Service waited for; not applicable where everybody is counted.</summary>
    public required TextAnswer Service { get; init; }

    /// <summary>Question that the rows answer.</summary>
    public required string RowBy { get; init; }

    /// <summary>Answer; <c>all</c> for the total.</summary>
    public required string Row { get; init; }

    /// <summary>Question that the columns answer; not applicable in a table of one dimension.</summary>
    public required TextAnswer ColumnBy { get; init; }

    /// <summary>Answer; <c>all</c> for the total; not applicable in a table of one dimension.</summary>
    public required TextAnswer Column { get; init; }

    /// <summary><c>accounts</c>, <c>median-weeks</c> or <c>ninetieth-weeks</c>.</summary>
    public required string Measure { get; init; }

    /// <summary>To the nearest 5. The symbol <c>c</c>: fewer than 8, none among them, or kept back to protect a number that is.</summary>
    public required FigureAnswer Value { get; init; }

    /// <summary>Day on which the number was first shown.</summary>
    public required DateOnly Released { get; init; }

    internal static FamilyItem Of(FamilyNumber number) => new()
    {
        Topic = number.Topic,
        Level = Parameter.Word(number.Level),
        Place = number.Place,
        Service = Text(number.Service),
        RowBy = number.RowBy,
        Row = number.Row,
        ColumnBy = Text(number.ColumnBy),
        Column = Text(number.Column),
        Measure = number.Measure,
        Value = number.Value is { } value ? new() { Status = FigureStatus.Number, Value = value } : new() { Status = FigureStatus.Symbol, Symbol = "c", Meaning = "suppressed" },
        Released = number.Released,
    };

    private static TextAnswer Text(string text) => TextAnswer.Of(text.Length == 0 ? null : text, AnswerStatus.NotApplicable);
}

/// <summary>What can be asked of families' accounts: numbers that left through the gate, and nothing else.</summary>
public static class ExperiencesApi
{
    internal static void Map(RouteGroupBuilder api) => api.Read("/experiences", List, "listExperiences", "Experiences", Parameter.Page, Parameter.Size);

    /// <summary>Lists every number about families' accounts that may be shown</summary>
    /// <remarks>Accounts that were sent and may be counted; they are not a sample of all families. Counts under 8 are suppressed, others rounded to 5, and no area is counted alone.</remarks>
    public static Results<Ok<ApiPage<FamilyItem>>, ProblemResult> List(Asked asked) => Paging.Of(asked, [.. FamilyNumber.Of(asked.Record.Families)], FamilyItem.Of);
}
