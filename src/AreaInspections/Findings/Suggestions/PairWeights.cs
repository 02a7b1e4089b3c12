namespace AreaInspections.Findings.Suggestions;

/// <summary>How the terms of a pair are weighed into a probability: shared weights, and for each theme an offset and a slope of each score; trees correct what is in doubt.</summary>
/// <param name="Slopes">All themes for the first of <see cref="PairTerm.Scores"/>, then all for the next.</param>
public sealed record PairWeights(double[] Terms, double[] Offsets, double[] Slopes, double Constant, PairTrees Trees)
{
    /// <summary>Pairs below this logit are out of the question and not looked at more closely.</summary>
    internal const double Doubtful = -4;

    /// <returns>0 to 1.</returns>
    public double Probability(double[] pair, int theme)
    {
        var logit = Logit(pair, theme);
        if (logit >= Doubtful) logit += Trees.Correction(pair);
        return 1 / (1 + Math.Exp(-logit));
    }

    /// <returns>The weighing without the trees.</returns>
    internal double Logit(double[] pair, int theme)
    {
        var sum = Constant + Offsets[theme];
        for (var s = 0; s < PairTerm.Scores.Length; s++) sum += Slopes[(s * Offsets.Length) + theme] * pair[PairTerm.Scores[s]];
        for (var i = 0; i < Terms.Length; i++) sum += Terms[i] * pair[i];
        return sum;
    }
}
