namespace AreaInspections.Findings.Suggestions;

/// <summary>How the terms of a pair are weighed into a probability: shared weights, and for each theme an offset and a slope of its word score.</summary>
public sealed record PairWeights(IReadOnlyList<double> Terms, IReadOnlyList<double> Offsets, IReadOnlyList<double> Slopes, double Constant)
{
    /// <returns>0 to 1.</returns>
    public double Probability(IReadOnlyList<double> pair, int theme) => 1 / (1 + Math.Exp(-Logit(pair, theme)));

    private double Logit(IReadOnlyList<double> pair, int theme)
    {
        var sum = Constant + Offsets[theme] + (Slopes[theme] * pair[ThemePairs.WordScore]);
        for (var i = 0; i < Terms.Count; i++) sum += Terms[i] * pair[i];
        return sum;
    }
}
