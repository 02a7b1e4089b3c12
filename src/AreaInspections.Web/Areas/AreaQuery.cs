using AreaInspections.Web.Publishing;
using Microsoft.Extensions.Primitives;

namespace AreaInspections.Web.Areas;

/// <summary>What the list of areas was asked for. Values that are not known are left out, and <see cref="Choices"/> says so.</summary>
public sealed record AreaQuery
{
    /// <summary>Value of a filter for areas without any full inspection on record.</summary>
    public const string Never = "never";

    /// <summary>Value of <c>due</c> for areas with a step whose time was over.</summary>
    public const string Overdue = "overdue";

    private const int LongestWords = 200;

    /// <summary>Region, outcome of the latest full inspection, years since it, and whether something is overdue.</summary>
    public required Choices Choices { get; init; }

    /// <summary>One of <see cref="Sorts"/>; the first unless chosen.</summary>
    public required string Sort { get; init; }

    public required DateOnly AsAt { get; init; }

    /// <summary>Why the page does not speak of the day asked for; absent where it does.</summary>
    public string? Notice { get; private init; }

    /// <summary>Name, old name, code or number; empty: all areas.</summary>
    public string Words => Choices.Words;

    public static IReadOnlyList<Option> Sorts { get; } = [new("name", "Name"), new("longest", "Longest since inspection"), new("due", "Due first")];

    public static AreaQuery Parse(IQueryCollection asked, PublicRecord record, DateOnly today)
    {
        var (day, chosen, notice) = AsAtDay.Of(asked["as-at"].ToString(), record, today);
        var sort = Sorts.FirstOrDefault(s => s.Value == asked["sort"].ToString()) ?? Sorts[0];
        var words = asked[Choices.WordsKey].ToString().Trim();
        var choices = new Choices(Links.Areas, Offered(record), asked, words.Length > LongestWords ? words[..LongestWords] : words)
        {
            Kept = Kept(("sort", sort == Sorts[0] ? null : sort.Value), ("as-at", chosen is { } iso ? British.Iso(iso) : null)),
        };
        return new() { Choices = choices, Sort = sort.Value, AsAt = day, Notice = notice };
    }

    private static List<KeyValuePair<string, StringValues>> Kept(params (string Key, string? Value)[] all) =>
        [.. all.Where(a => a.Value is not null).Select(a => new KeyValuePair<string, StringValues>(a.Key, a.Value))];

    private static IReadOnlyList<Choice> Offered(PublicRecord record) =>
    [
        new("region", "Region", [.. record.Register.All.Select(a => a.Region).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(r => new Option(r, r))]),
        new("outcome", "Outcome", [.. record.Editions.Reverse().SelectMany(e => e.Outcomes.Select(o => new Option(o.Code, $"{o.Name} ({e.Id})"))), new(Never, "Not yet inspected")]),
        new("years", "Years since inspection", [new("under-1", "Less than 1"), new("1-2", "1 to 2"), new("3-4", "3 to 4"), new("5-plus", "5 or more"), new(Never, "Never inspected")]),
        new("due", "What is due", [new(Overdue, "Overdue on this record"), new("in-time", "Not overdue")]),
    ];
}
