using AreaInspections.National;
using AreaInspections.Web.Publishing;

namespace AreaInspections.Web.Api;

/// <summary>How the text of a parameter is understood.</summary>
internal enum ParameterKind
{
    Text,

    /// <summary>2026-11-23.</summary>
    Day,

    /// <summary>A whole number between two others.</summary>
    Whole,
}

/// <summary>A parameter of the API: said once, and both checked and documented from here.</summary>
/// <param name="Says">What it does, in a sentence.</param>
/// <param name="Example">A value that is understood.</param>
internal sealed record Parameter(string Name, string Says, string Example)
{
    public ParameterKind Kind { get; init; }

    /// <summary>The only values there are; absent: any.</summary>
    public Func<PublicRecord, IEnumerable<string>>? Values { get; init; }

    public int Least { get; init; } = 1;

    public int Most { get; init; } = int.MaxValue;

    /// <summary>What holds where it is left out; absent: it narrows nothing.</summary>
    public string? Default { get; init; }

    /// <summary>Whether it is part of the path.</summary>
    public bool InPath { get; init; }

    /// <summary>An example that follows from the record, for names that differ from store to store; absent: <see cref="Example"/> holds everywhere.</summary>
    public Func<PublicRecord, string?>? ExampleOf { get; init; }

    public static Parameter Page { get; } = new("page", "Page of the list, counted from 1.", "1") { Kind = ParameterKind.Whole, Most = 1_000_000, Default = "1" };

    public static Parameter Size { get; } = new("size", "Items a page.", "20") { Kind = ParameterKind.Whole, Most = 100, Default = "20" };

    public static Parameter Words { get; } = new("q", "Words that must all occur, in any form; words in double quotes must stand together.", "waiting");

    public static Parameter Area { get; } = new("area", "Id of a local area, as /areas lists it.", "dudley") { Values = r => r.Register.All.Select(a => a.Id.Value) };

    public static Parameter Region { get; } = new("region", "Region of the Office for National Statistics.", "London")
    {
        Values = r => r.Register.All.Select(a => a.Region).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    };

    public static Parameter Edition { get; } = new("edition", "Edition of the inspection framework, by the year that names it.", "2023") { Values = r => r.Editions.Select(e => e.Id) };

    public static Parameter Outcome { get; } = new("outcome", "Outcome code of the inspection.", "inconsistent")
    {
        Values = r => r.Editions.SelectMany(e => e.Outcomes.Concat(e.RevisitOutcomes)).Select(o => o.Code).Distinct(StringComparer.Ordinal),
    };

    public static Parameter From { get; } = new("from", "Year in which the inspection began, or later.", "2023") { Kind = ParameterKind.Whole, Least = 2000, Most = 2100 };

    public static Parameter To { get; } = new("to", "Year in which the inspection began, or earlier.", "2025") { Kind = ParameterKind.Whole, Least = 2000, Most = 2100 };

    public static Parameter AsAt { get; } = new("as-at", "Day to which the claims speak; today where it is left out.", "2025-12-31") { Kind = ParameterKind.Day };

    public static Parameter Rule { get; } = new("rule", "When an inspection counts: once begun, or once its report was published.", "published")
    {
        Values = _ => Enum.GetValues<CountingRule>().Select(Word),
        Default = "published",
    };

    /// <summary>The name of an enumerated value as it stands in addresses and answers.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}

/// <summary>The parameters of one operation, in the order they are documented in.</summary>
internal sealed record ParameterList(IReadOnlyList<Parameter> All);
