namespace AreaInspections.Findings.Suggestions.Network;

/// <summary>The large tables of a network that learns, laid out for products in both directions. They are as they were at the last <see cref="Lay"/>.</summary>
internal sealed class NetworkTables(NetworkWeights weights)
{
    /// <summary>From the numbers of a word's row to what it adds to the filters.</summary>
    public Panels Taps { get; } = new(NetworkShape.Taps * NetworkShape.Filters);

    /// <summary>From what is added to the filters back to the numbers of a word's row.</summary>
    public Panels TapsTurned { get; } = new(NetworkShape.Width);

    /// <summary>From the filters to where themes look and what they see there.</summary>
    public Panels Looks { get; } = new(weights.Shape.Columns * 2);

    /// <summary>From where themes look and what they see there back to the filters.</summary>
    public Panels LooksTurned { get; } = new(NetworkShape.Hidden);

    /// <summary>To be called whenever the weights have changed.</summary>
    public void Lay()
    {
        Taps.Lay(weights.Taps);
        TapsTurned.LayTurned(weights.Taps);
        Looks.Lay(weights.Looks);
        LooksTurned.LayTurned(weights.Looks);
    }
}
