namespace AreaInspections.Experiences.Disclosure;

/// <summary>What can be worked out about a count: it lies from least to most, both included.</summary>
internal readonly record struct Bounds(int Least, int Most)
{
    /// <summary>More than any table holds.</summary>
    public const int NoLimit = 1_000_000;

    /// <summary>Whether nothing is learnt that "suppressed" does not say already: everything from 0 to 7 is possible.</summary>
    public bool HidesSmall => Least <= 0 && Most >= DisclosureGate.Threshold - 1;

    /// <summary>Whether it is certain that there is somebody and that they are fewer than eight.</summary>
    public bool TellsSmall => (Least >= 1 && Most < DisclosureGate.Threshold) || (Most <= -1 && Least > -DisclosureGate.Threshold);

    /// <summary>What the printed number says by itself.</summary>
    public static Bounds Printed(int count, bool withheld)
    {
        if (withheld || count < DisclosureGate.Threshold) return new(0, NoLimit);
        var rounded = (count + 2) / DisclosureGate.Base * DisclosureGate.Base;
        return new(Math.Max(DisclosureGate.Threshold, rounded - 2), rounded + 2);
    }

    public static Bounds operator -(Bounds one, Bounds other) => new(one.Least - other.Most, one.Most - other.Least);

    public Bounds And(Bounds other) => new(Math.Max(Least, other.Least), Math.Min(Most, other.Most));
}
