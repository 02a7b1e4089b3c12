namespace AreaInspections.Experiences.Disclosure;

/// <summary>A table that left, with the true counts it was made from. They are kept for the gate alone: no later number may be set against this one to find a small one.</summary>
public sealed class EarlierRelease
{
    internal EarlierRelease(CountTable counts, Withheld withheld)
    {
        (Counts, Withheld) = (counts, withheld);
        Table = new ReleasedTable(counts, withheld);
    }

    public ReleasedTable Table { get; }

    internal CountTable Counts { get; }

    internal Withheld Withheld { get; }
}

/// <summary>
/// The one gate for numbers about families' accounts (decision 0072). Counts under 8, none among them, are suppressed, others rounded to 5; more is suppressed until nobody can narrow down a
/// suppressed one; and a table is held back, whole, while it could be set against an earlier one.
/// </summary>
public static class DisclosureGate
{
    /// <summary>The least count that is shown.</summary>
    public const int Threshold = 8;

    /// <summary>Counts are shown to the nearest of this.</summary>
    public const int Base = 5;

    /// <param name="earlier">Everything that has left about this population, populations within it and those around it.</param>
    /// <returns>What may leave and has to be kept for the next time, or why nothing may: what was shown before goes on being shown.</returns>
    public static Result<EarlierRelease> Release(CountTable table, IReadOnlyList<EarlierRelease> earlier)
    {
        if (table.Population is { Topic: CountTopic.AcquiredBrainInjury, Level: PlaceLevel.Area }) return DisclosureProblems.BrainInjuryBelowRegion(table.Population);
        var own = earlier.Where(e => e.Counts.Population.Is(table.Population)).ToList();
        if (own.Exists(e => e.Counts.SharesDimension(table) && !e.Counts.SameShape(table))) return DisclosureProblems.SharesDimension(table);
        if (own.Exists(e => Changed(e.Counts, table) is > 0 and < Threshold)) return DisclosureProblems.TooFewChanges(table.Population);
        if (own.Find(e => e.Counts.SameShape(table) && Changed(e.Counts, table) == 0 && SameCells(e.Counts, table)) is { } same) return same;
        if (own.Exists(e => e.Counts.SameShape(table) && Changed(e.Counts, table) == 0)) return DisclosureProblems.TooFewChanges(table.Population);

        var total = own.Where(e => Changed(e.Counts, table) == 0).Aggregate(new Bounds(0, Bounds.NoLimit), (known, e) => known.And(Attack(e, new(0, Bounds.NoLimit)).OfTotal()));
        var release = new EarlierRelease(table, SecondarySuppression.Of(table, total));
        return Differencing.Problem(release, total, own, earlier) is { } problem ? problem : release;
    }

    internal static TableAttack Attack(EarlierRelease release, Bounds total) => new(release.Counts, release.Withheld, total);

    /// <summary>Accounts that came or went.</summary>
    internal static int Changed(CountTable one, CountTable other) => one.Accounts.Count + other.Accounts.Count - (2 * one.Accounts.Count(other.Accounts.Contains));

    private static bool SameCells(CountTable one, CountTable other) =>
        Enumerable.Range(0, one.Rows.Count).All(r => Enumerable.Range(0, one.Columns.Count).All(c => one.Cell(r, c) == other.Cell(r, c)));
}
