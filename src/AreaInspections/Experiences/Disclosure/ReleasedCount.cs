using System.Globalization;

namespace AreaInspections.Experiences.Disclosure;

/// <summary>A number about families' accounts as it may leave. Only the gate makes one: what takes a <see cref="ReleasedCount"/> cannot be given a true count.</summary>
public abstract record ReleasedCount
{
    private ReleasedCount()
    {
    }

    /// <summary>As it is printed: the number, or "c" (confidential).</summary>
    public abstract string Printed { get; }

    internal static ReleasedCount Of(int count, bool withheld) =>
        withheld || count < DisclosureGate.Threshold ? new Suppressed() : new Rounded((count + 2) / DisclosureGate.Base * DisclosureGate.Base);

    /// <summary>Eight or more, to the nearest five: the true count is at most two away.</summary>
    public sealed record Rounded : ReleasedCount
    {
        internal Rounded(int value) => Value = value;

        public int Value { get; }

        public override string Printed => Value.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Fewer than eight, none among them, or kept back so that another number cannot be worked out. Which of these it is cannot be told.</summary>
    public sealed record Suppressed : ReleasedCount
    {
        internal Suppressed()
        {
        }

        public override string Printed => "c";
    }
}
