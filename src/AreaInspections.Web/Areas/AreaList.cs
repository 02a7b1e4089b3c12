using AreaInspections.Areas;
using AreaInspections.Programme;
using AreaInspections.Web.Publishing;

namespace AreaInspections.Web.Areas;

/// <summary>The areas a question is answered with, as at its day.</summary>
public sealed class AreaList
{
    private AreaList(AreaQuery query, ProgrammeStanding programme) => (Query, Programme) = (query, programme);

    public AreaQuery Query { get; }

    public ProgrammeStanding Programme { get; }

    /// <summary>Areas that existed on the day, in the order asked for.</summary>
    public IReadOnlyList<AreaStanding> Rows { get; private init; } = [];

    /// <summary>Areas that had ended by the day and answer to the words, by name.</summary>
    public IReadOnlyList<AreaStanding> Ended { get; private init; } = [];

    /// <summary>Why an area is shown that is not called what was asked for: a code, a number, an old name.</summary>
    public IReadOnlyList<AreaAnswer> Answers { get; private init; } = [];

    /// <summary>Areas with a similar name, where none answers to the words.</summary>
    public IReadOnlyList<LocalArea> Suggestions { get; private init; } = [];

    public static AreaList Of(PublicRecord record, AreaQuery query)
    {
        var programme = record.ProgrammeAsAt(query.AsAt);
        var search = query.Words.Length == 0 ? null : record.Register.Search(query.Words);
        bool Named(LocalArea area) => search is null || (search.Answers.Count > 0
            ? search.Answers.Any(a => a.Area == area || a.Area.Successors.Contains(area.Id))
            : area.OtherNames.Prepend(area.Name).Any(n => n.Contains(query.Words, StringComparison.OrdinalIgnoreCase)));

        var rows = programme.Areas.Where(s => Named(s.Area) && Fits(s, query.Choices)).ToList();
        var ended = record.Register.All.Where(a => a.Abolished <= query.AsAt && Named(a)).Select(a => programme.Of(a.Id)!).OrderBy(s => s.Area.PlainName, StringComparer.Ordinal).ToList();
        return new(query, programme)
        {
            Rows = Sorted(rows, query.Sort),
            Ended = ended,
            Answers = [.. (search?.Answers ?? []).Where(a => a.MatchedBy is not (AreaMatch.Name or AreaMatch.Id) || a.Area.Abolished is not null)],
            Suggestions = rows.Count + ended.Count == 0 ? search?.Suggestions ?? [] : [],
        };
    }

    private static bool Fits(AreaStanding standing, Choices choices) =>
        (choices["region"] is not { } region || standing.Area.Region == region)
        && (choices["outcome"] is not { } outcome || (outcome == AreaQuery.Never ? standing.Latest is null : standing.Latest?.Outcome == outcome))
        && (choices["years"] is not { } years || InBand(standing.YearsSince, years))
        && (choices["due"] is not { } due || standing.Overdue == (due == AreaQuery.Overdue));

    private static bool InBand(int? years, string band) => band switch
    {
        "under-1" => years < 1,
        "1-2" => years is 1 or 2,
        "3-4" => years is 3 or 4,
        "5-plus" => years >= 5,
        _ => years is null,
    };

    private static List<AreaStanding> Sorted(List<AreaStanding> rows, string sort) => sort switch
    {
        "longest" => [.. rows.OrderBy(s => s.Latest?.Start ?? DateOnly.MinValue)],
        "due" => [.. rows.OrderBy(s => s.Next?.Due?.Day ?? DateOnly.MaxValue)],
        _ => rows,
    };
}
