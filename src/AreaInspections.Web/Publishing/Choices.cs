using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace AreaInspections.Web.Publishing;

/// <summary>One thing a list can be narrowed by, with what there is to choose.</summary>
/// <param name="Key">In the address.</param>
/// <param name="Label">Above the field, and before the value where it is active.</param>
/// <param name="Options">In the order shown; the first to be shown is always "all" and not among them.</param>
public sealed record Choice(string Key, string Label, IReadOnlyList<Option> Options)
{
    /// <summary>Absent where the list is not narrowed by it.</summary>
    public Option? Chosen { get; init; }
}

/// <param name="Value">In the address.</param>
/// <param name="Name">As shown.</param>
public sealed record Option(string Value, string Name);

/// <param name="Says">What the list is narrowed by.</param>
/// <param name="Without">Address of the list without it.</param>
public sealed record ActiveChoice(string Says, string Without);

/// <summary>How a list was asked to be narrowed: what of it is known and holds, and what is unknown and was ignored.</summary>
public sealed class Choices
{
    /// <summary>In the address, for what was typed.</summary>
    public const string WordsKey = "q";

    private const int LongestEcho = 60;
    private const int MostNamed = 14;

    private readonly string _path;
    private readonly Dictionary<string, Choice> _byKey;
    private readonly List<string> _ignored = [];

    /// <param name="path">Of the list.</param>
    /// <param name="offered">In the order shown.</param>
    /// <param name="words">What was typed into a field for words; empty where there is none.</param>
    public Choices(string path, IReadOnlyList<Choice> offered, IQueryCollection asked, string words = "")
    {
        _path = path;
        Words = words;
        Fields = [.. offered.Select(c => Choose(c, asked[c.Key]))];
        _byKey = Fields.ToDictionary(f => f.Key, StringComparer.Ordinal);
    }

    public string Words { get; }

    /// <summary>What else of the address holds and is no filter: a day, an order. Kept in every address of the list.</summary>
    public IReadOnlyList<KeyValuePair<string, StringValues>> Kept { get; init; } = [];

    public IReadOnlyList<Choice> Fields { get; }

    /// <summary>One sentence for each value that is not known; empty where all are.</summary>
    public IReadOnlyList<string> Ignored => _ignored;

    public string? this[string key] => _byKey[key].Chosen?.Value;

    /// <summary>Whether the list is narrowed at all.</summary>
    public bool Any => Words.Length > 0 || Fields.Any(f => f.Chosen is not null);

    /// <summary>What holds, as it stands in the address.</summary>
    public IEnumerable<KeyValuePair<string, StringValues>> Query =>
        (Words.Length > 0 ? new[] { new KeyValuePair<string, StringValues>(WordsKey, Words) } : [])
        .Concat(Fields.Where(f => f.Chosen is not null).Select(f => new KeyValuePair<string, StringValues>(f.Key, f.Chosen!.Value)))
        .Concat(Kept);

    public IEnumerable<ActiveChoice> Active =>
        (Words.Length > 0 ? new[] { new ActiveChoice($"Words: {Words}", Without(WordsKey)) } : [])
        .Concat(Fields.Where(f => f.Chosen is not null).Select(f => new ActiveChoice($"{f.Label}: {f.Chosen!.Name}", Without(f.Key))));

    /// <summary>Address of the list, narrowed as it is.</summary>
    public string Address => QueryHelpers.AddQueryString(_path, Query);

    /// <summary>Address of another rendering of the list, for example <c>.csv</c>.</summary>
    public string AddressOf(string suffix) => QueryHelpers.AddQueryString(_path + suffix, Query);

    /// <summary>Address of the list narrowed by one more value, or by another value of the same.</summary>
    public string With(string key, string value) => QueryHelpers.AddQueryString(_path, Query.Where(q => q.Key != key).Append(new(key, value)));

    private string Without(string key) => QueryHelpers.AddQueryString(_path, Query.Where(q => q.Key != key));

    private Choice Choose(Choice choice, StringValues asked)
    {
        if (asked.FirstOrDefault(v => !string.IsNullOrWhiteSpace(v))?.Trim() is not { } value)
        {
            return choice;
        }

        if (choice.Options.FirstOrDefault(o => o.Value.Equals(value, StringComparison.OrdinalIgnoreCase)) is { } option)
        {
            return choice with { Chosen = option };
        }

        var echo = value.Length > LongestEcho ? value[..LongestEcho] + "…" : value;
        var known = string.Join(", ", choice.Options.Take(MostNamed).Select(o => o.Value));
        _ignored.Add($"“{echo}” is nothing that “{choice.Label}” can be, and was ignored. {(choice.Options.Count == 0 ? "There is nothing to choose yet." : $"Known: {known}{(choice.Options.Count > MostNamed ? " and more, see the list above" : "")}.")}");
        return choice;
    }
}
