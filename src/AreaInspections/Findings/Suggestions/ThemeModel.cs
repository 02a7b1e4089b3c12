namespace AreaInspections.Findings.Suggestions;

/// <summary>What was learned from coded findings. Its features are named, so that it can be read.</summary>
public sealed class ThemeModel
{
    /// <summary>Weights are kept as whole steps of a scale for each theme, from -127 to 127.</summary>
    public const int Steps = 127;

    private readonly Dictionary<ulong, int> rows;

    /// <param name="names">Feature names; the same order as the rows of <paramref name="weights"/>.</param>
    /// <param name="weights">For each feature one step count for each theme.</param>
    public ThemeModel(
        IReadOnlyList<string> themes,
        IReadOnlyList<float> scales,
        IReadOnlyList<float> biases,
        IReadOnlyList<string> names,
        sbyte[] weights,
        IReadOnlyDictionary<string, float> cueRates,
        PairWeights membership,
        PairWeights primacy,
        double threshold)
    {
        (Themes, Scales, Biases, Names, Weights, CueRates) = (themes, scales, biases, names, weights, cueRates);
        (Membership, Primacy, Threshold) = (membership, primacy, threshold);
        rows = new Dictionary<ulong, int>(names.Count);
        for (var i = 0; i < names.Count; i++) rows.Add(FeatureKey.Of(names[i]), i);
    }

    public IReadOnlyList<string> Themes { get; }

    public IReadOnlyList<float> Scales { get; }

    public IReadOnlyList<float> Biases { get; }

    public IReadOnlyList<string> Names { get; }

    public sbyte[] Weights { get; }

    /// <summary>For each cue, by theme and text, how often its findings carried the theme; cautious where it was seen seldom.</summary>
    public IReadOnlyDictionary<string, float> CueRates { get; }

    /// <summary>Whether a finding carries a theme.</summary>
    public PairWeights Membership { get; }

    /// <summary>Which of the themes it carries is the primary one.</summary>
    public PairWeights Primacy { get; }

    /// <summary>A theme is suggested from this probability on.</summary>
    public double Threshold { get; }

    /// <returns>The word score of each theme: above 0 speaks for it.</returns>
    public double[] Score(FindingFeatures finding)
    {
        var count = Themes.Count;
        var sums = new float[count];
        foreach (var feature in finding.Features)
        {
            if (!rows.TryGetValue(feature.Key, out var row)) continue;
            var weights = Weights.AsSpan(row * count, count);
            for (var t = 0; t < weights.Length; t++) sums[t] += weights[t] * feature.Value;
        }

        var scores = new double[count];
        for (var t = 0; t < count; t++) scores[t] = (sums[t] * Scales[t]) + Biases[t];
        return scores;
    }

    /// <returns>How much a feature adds to the word score of a theme; 0 for one it does not know.</returns>
    public double WeightOf(Feature feature, int theme) =>
        rows.TryGetValue(feature.Key, out var row) ? Weights[(row * Themes.Count) + theme] * Scales[theme] * feature.Value : 0;
}
