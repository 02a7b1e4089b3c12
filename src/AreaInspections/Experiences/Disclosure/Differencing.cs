namespace AreaInspections.Experiences.Disclosure;

/// <summary>Whether a table set against earlier ones tells a count under 8: of those who came or went, of those left out by a filter, of the rest of a larger place.</summary>
internal static class Differencing
{
    private static readonly Bounds s_anything = new(0, Bounds.NoLimit);

    /// <param name="total">What the other tables of the same accounts say about their number.</param>
    /// <returns>Why the table has to be held back, or nothing.</returns>
    public static Problem? Problem(EarlierRelease release, Bounds total, IReadOnlyList<EarlierRelease> own, IReadOnlyList<EarlierRelease> earlier)
    {
        var table = release.Counts;
        var attack = DisclosureGate.Attack(release, total);
        var all = attack.All().ToList();

        foreach (var before in own)
        {
            var known = DisclosureGate.Changed(before.Counts, table) == 0 ? attack.OfTotal() : s_anything;
            var then = DisclosureGate.Attack(before, known).All().ToList();
            // A table of the same accounts may have told more about their number than was known when the earlier one left.
            if (then.Exists(n => n.Count < DisclosureGate.Threshold && !n.Known.HidesSmall)) return DisclosureProblems.CouldBeSubtracted(table.Population, before.Counts.Population);
            if (DisclosureGate.Changed(before.Counts, table) > 0 && Tells(Pairs(release, all, before, then), grows: false)) return DisclosureProblems.CouldBeSubtracted(table.Population, before.Counts.Population);
        }

        foreach (var other in earlier.Where(e => e.Counts.Population.Holds(table.Population) || table.Population.Holds(e.Counts.Population)))
        {
            var theirs = DisclosureGate.Attack(other, s_anything).All().ToList();
            var pairs = other.Counts.Population.Holds(table.Population) ? Pairs(other, theirs, release, all) : Pairs(release, all, other, theirs);
            if (Tells(pairs, grows: true)) return DisclosureProblems.CouldBeSubtracted(table.Population, other.Counts.Population);
        }

        return TellsRest(release, earlier);
    }

    /// <summary>What is left of a larger population when its parts are taken away, all that are known and all but one.</summary>
    private static Problem? TellsRest(EarlierRelease release, IReadOnlyList<EarlierRelease> earlier)
    {
        var everything = earlier.Append(release).ToList();
        foreach (var whole in everything.Where(w => w == release || w.Counts.Population.Holds(release.Counts.Population)))
        {
            var parts = everything.Where(p => whole.Counts.Population.Holds(p.Counts.Population) && p.Counts.Accounts.IsSubsetOf(whole.Counts.Accounts)).ToList();
            // Those that overlap nothing taken before, the latest first.
            var apart = new List<EarlierRelease>();
            foreach (var part in Enumerable.Reverse(parts).Where(p => !apart.Exists(a => a.Counts.Accounts.Overlaps(p.Counts.Accounts)))) apart.Add(part);
            if (apart.Count < 2) continue;
            var sets = apart.Select((_, i) => apart.Where((_, k) => k != i).ToList()).Append(apart);
            if (sets.Any(s => RestTells(whole, s))) return DisclosureProblems.CouldBeSubtracted(release.Counts.Population, whole.Counts.Population);
        }

        return null;
    }

    private static bool RestTells(EarlierRelease whole, List<EarlierRelease> parts)
    {
        var rest = Numbers(whole).Select(n => (n.Count, n.Known)).ToList();
        var compared = parts.TrueForAll(p => p.Counts.SameShape(whole.Counts)) ? rest.Count : 1;
        foreach (var part in parts)
        {
            var theirs = Numbers(part);
            for (var i = 1; i <= compared; i++) rest[^i] = (rest[^i].Count - theirs[^i].Count, rest[^i].Known - theirs[^i].Known);
        }

        return rest.TakeLast(compared).Any(r => r.Count is > 0 and < DisclosureGate.Threshold && r.Known.And(s_anything).TellsSmall);
    }

    private static List<(int Count, Bounds Known, bool Shown)> Numbers(EarlierRelease release) => [.. DisclosureGate.Attack(release, s_anything).All()];

    /// <summary>Numbers of two tables that can be set against each other: all where they have the same shape, else the totals.</summary>
    private static IEnumerable<((int Count, Bounds Known, bool Shown) More, (int Count, Bounds Known, bool Shown) Less)> Pairs(
        EarlierRelease more, List<(int Count, Bounds Known, bool Shown)> of, EarlierRelease less, List<(int Count, Bounds Known, bool Shown)> with) =>
        more.Counts.SameShape(less.Counts) ? of.Zip(with) : [(of[^1], with[^1])];

    /// <param name="grows">Whether the one is a part of the other, so that the difference counts people. Two shown numbers then have to be 8 apart.</param>
    private static bool Tells(IEnumerable<((int Count, Bounds Known, bool Shown) More, (int Count, Bounds Known, bool Shown) Less)> pairs, bool grows)
    {
        foreach (var (more, less) in pairs)
        {
            var difference = more.Count - less.Count;
            if (Math.Abs(difference) >= DisclosureGate.Threshold) continue;
            var known = more.Known - less.Known;
            if (grows && more.Shown && less.Shown) return true;
            if (difference != 0 && (known.TellsSmall || known.And(new(1 - DisclosureGate.Threshold, Bounds.NoLimit)).TellsSmall || known.And(s_anything).TellsSmall)) return true;
        }

        return false;
    }
}
