namespace AreaInspections.National;

/// <summary>Which words stand for which proportion: a versioned table, so that a word means the same in every sentence of a report.</summary>
/// <param name="Version">Named beside every report that uses it.</param>
/// <param name="FewestForWords">With fewer areas than this only "x of n" is said.</param>
/// <param name="Bands">By lower bound, lowest first; the words can be followed by "of the areas".</param>
public sealed record QuantityWords(string Version, int FewestForWords, IReadOnlyList<QuantityBand> Bands)
{
    /// <returns>The words, or nothing where the number is too small for words.</returns>
    public string? For(int count, int of)
    {
        if (of < FewestForWords)
        {
            return null;
        }

        if (count == 0 || count == of)
        {
            return count == 0 ? "none" : "all";
        }

        // Counts are compared, not quotients, so that 15 of 30 is a half and not nearly one.
        return Bands.Last(b => count >= b.From * of).Words;
    }
}

/// <param name="From">Lower bound, included, as a fraction between 0 and 1.</param>
public sealed record QuantityBand(decimal From, string Words);
