using AreaInspections.Web.Publishing;

namespace AreaInspections.Web.Statistics;

/// <summary>One thing a page speaks of, chosen from a list.</summary>
/// <param name="Key">In the address.</param>
/// <param name="Options">In the order shown.</param>
/// <param name="Chosen">Value of the option the page speaks of; what holds where nothing known was asked for.</param>
public sealed record Pick(string Key, string Label, IReadOnlyList<Option> Options, string Chosen)
{
    private const int LongestEcho = 60;

    /// <summary>What was asked for and is none of the options, a whole sentence; absent where all is well.</summary>
    public string? Ignored { get; private init; }

    /// <param name="asked">As in the address; absent or empty: what usually holds.</param>
    /// <param name="usual">Value of the option that holds where nothing known was asked for.</param>
    public static Pick Of(string key, string label, IReadOnlyList<Option> options, string? asked, string usual)
    {
        var wanted = asked?.Trim() ?? "";
        var found = options.FirstOrDefault(o => o.Value.Equals(wanted, StringComparison.OrdinalIgnoreCase));
        return new(key, label, options, found?.Value ?? usual)
        {
            Ignored = wanted.Length == 0 || found is not null
                ? null
                : $"“{(wanted.Length > LongestEcho ? wanted[..LongestEcho] + "…" : wanted)}” is nothing that “{label}” can be here, and was ignored.",
        };
    }

    /// <summary>As it stands in the address: absent where it is what usually holds.</summary>
    public string? Asked(string usual) => Chosen == usual ? null : Chosen;
}
