namespace AreaInspections.Experiences.Disclosure;

/// <summary>A median or centile as it may leave, to the nearest five of its unit; only the gate's rules make one.</summary>
/// <remarks>Held back, with the earlier one shown on, while fewer than eight accounts came or went.</remarks>
public sealed class ReleasedMiddle
{
    private readonly IReadOnlySet<Guid> accounts;

    private ReleasedMiddle(int centile, int? value, IReadOnlySet<Guid> accounts) => (Centile, Value, this.accounts) = (centile, value, accounts);

    /// <summary>50 for the median.</summary>
    public int Centile { get; }

    /// <summary>Nothing where too few accounts stand behind it.</summary>
    public int? Value { get; }

    internal IReadOnlySet<Guid> Accounts => accounts;

    internal static ReleasedMiddle Kept(KeptMiddle kept) => new(kept.Centile, kept.Value, kept.Accounts.ToHashSet());

    /// <param name="values">Of each account, for example weeks waited.</param>
    /// <param name="centile">From 1 to 99. Beyond the middle half there have to be two accounts further out, or it would be the value of one family.</param>
    /// <param name="earlier">What was last shown of the same measure and population.</param>
    public static ReleasedMiddle Of(IReadOnlyDictionary<Guid, int> values, int centile, ReleasedMiddle? earlier)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(centile, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(centile, 99);
        var now = values.Keys.ToHashSet();
        if (earlier is not null && now.Except(earlier.accounts).Count() + earlier.accounts.Except(now).Count() < DisclosureGate.Threshold) return earlier;
        var ordered = values.Values.Order().ToList();
        var place = (int)Math.Ceiling(centile / 100.0 * ordered.Count) - 1;
        var outside = Math.Min(place, ordered.Count - 1 - place);
        if (ordered.Count < DisclosureGate.Threshold || outside < 2) return new(centile, null, now);
        return new(centile, (int)Math.Round(ordered[place] / (double)DisclosureGate.Base, MidpointRounding.AwayFromZero) * DisclosureGate.Base, now);
    }
}
