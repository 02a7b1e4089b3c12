using AreaInspections.Web.Publishing;
using Microsoft.AspNetCore.WebUtilities;

namespace AreaInspections.Web.Areas;

/// <summary>What the list of areas was asked for. What could not be followed is left out and said in <see cref="Notices"/>.</summary>
public sealed record AreaQuery
{
    /// <summary>Value of a filter for areas without any full inspection on record.</summary>
    public const string Never = "never";

    private const int LongestWords = 200;

    /// <summary>Name, old name, code or number; empty: all areas.</summary>
    public string Words { get; private init; } = "";

    /// <summary>One of the nine regions; absent: all.</summary>
    public string? Region { get; private init; }

    /// <summary>Outcome code of the latest full inspection, or <see cref="Never"/>; absent: all.</summary>
    public string? Outcome { get; private init; }

    /// <summary>Years since the latest full inspection began, see <see cref="YearBands"/>; absent: all.</summary>
    public string? Years { get; private init; }

    /// <summary>One of <see cref="DueChoices"/>; absent: all.</summary>
    public string? Due { get; private init; }

    /// <summary>One of <see cref="Sorts"/>; the first unless chosen.</summary>
    public string Sort { get; private init; } = Sorts[0].Value;

    public DateOnly AsAt { get; private init; }

    /// <summary>Absent where the page speaks of today whenever it is opened.</summary>
    public DateOnly? Chosen { get; private init; }

    public IReadOnlyList<string> Notices { get; private init; } = [];

    public static IReadOnlyList<Choice> YearBands { get; } =
        [new("under-1", "Less than 1 year"), new("1-2", "1 to 2 years"), new("3-4", "3 to 4 years"), new("5-plus", "5 years or more"), new(Never, "Never inspected")];

    public static IReadOnlyList<Choice> DueChoices { get; } = [new("overdue", "Overdue on this record"), new("not-overdue", "Not overdue")];

    public static IReadOnlyList<Choice> Sorts { get; } = [new("name", "Name"), new("longest", "Longest since inspection"), new("due", "Due first")];

    public bool Narrowed => Words.Length > 0 || Region is not null || Outcome is not null || Years is not null || Due is not null;

    /// <summary>Regions of the areas of the record, by name.</summary>
    public static IReadOnlyList<Choice> Regions(PublicRecord record) =>
        [.. record.Register.All.Select(a => a.Region).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(r => new Choice(r, r))];

    /// <summary>Outcomes of every edition, the newest edition first.</summary>
    public static IReadOnlyList<Choice> Outcomes(PublicRecord record) =>
        [.. record.Editions.Reverse().SelectMany(e => e.Outcomes.Select(o => new Choice(o.Code, $"{o.Name} ({e.Id})"))), new(Never, "Not yet inspected")];

    public static AreaQuery Parse(IQueryCollection asked, PublicRecord record, DateOnly today)
    {
        var notices = new List<string>();
        var (day, chosen, dayNotice) = AsAtDay.Of(asked["as-at"].ToString(), record, today);
        if (dayNotice is not null)
        {
            notices.Add(dayNotice);
        }

        var words = asked["q"].ToString().Trim();
        return new()
        {
            Words = words.Length > LongestWords ? words[..LongestWords] : words,
            Region = One(asked, "region", Regions(record), notices),
            Outcome = One(asked, "outcome", Outcomes(record), notices),
            Years = One(asked, "years", YearBands, notices),
            Due = One(asked, "due", DueChoices, notices),
            Sort = One(asked, "sort", Sorts, notices) ?? Sorts[0].Value,
            AsAt = day,
            Chosen = chosen,
            Notices = notices,
        };
    }

    /// <summary>The same question at another address, without what is left at its default.</summary>
    public string At(string path)
    {
        KeyValuePair<string, string?>[] all =
        [
            new("q", Words), new("region", Region), new("outcome", Outcome), new("years", Years), new("due", Due),
            new("sort", Sort == Sorts[0].Value ? null : Sort), new("as-at", Chosen is { } day ? British.Iso(day) : null),
        ];
        return QueryHelpers.AddQueryString(path, all.Where(a => !string.IsNullOrEmpty(a.Value)));
    }

    private static string? One(IQueryCollection asked, string name, IReadOnlyList<Choice> known, List<string> notices)
    {
        var value = asked[name].ToString().Trim();
        if (value.Length == 0)
        {
            return null;
        }

        var found = known.FirstOrDefault(c => string.Equals(c.Value, value, StringComparison.OrdinalIgnoreCase));
        if (found is null)
        {
            notices.Add($"The value of \"{name}\" in the address is not known and was left out. There is: {string.Join(", ", known.Select(c => c.Value))}.");
        }

        return found?.Value;
    }
}

/// <param name="Value">As in addresses.</param>
/// <param name="Name">As people read it.</param>
public sealed record Choice(string Value, string Name);
