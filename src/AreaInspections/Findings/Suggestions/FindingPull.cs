namespace AreaInspections.Findings.Suggestions;

/// <summary>
/// The pull of all coded findings together, each as strong as a finding is like it: by the words and pairs of words they share, a rare one counting more than a common one.
/// Likeness is a sum over words, and so is the pull: each word brings with it what all the findings that show it say of each theme.
/// </summary>
public sealed class FindingPull
{
    private readonly Dictionary<ulong, int> places;

    /// <param name="words">The words that count, by the hash of their feature.</param>
    /// <param name="rarity">How much each of them counts.</param>
    /// <param name="weights">What each of them, here in place of a feature, says of each theme.</param>
    public FindingPull(ulong[] words, float[] rarity, ThemeWeights weights)
    {
        (Words, Rarity, Weights) = (words, rarity, weights);
        places = new Dictionary<ulong, int>(words.Length);
        for (var w = 0; w < words.Length; w++) places.Add(words[w], w);
    }

    public ulong[] Words { get; }

    public float[] Rarity { get; }

    public ThemeWeights Weights { get; }

    /// <returns>For each theme the pull on a finding.</returns>
    public double[] On(FindingFeatures finding)
    {
        var sums = new float[Weights.Scales.Length];
        foreach (var (word, value) in VectorOf(finding)) Weights.AddTo(sums, word, value);
        return Weights.Scores(sums);
    }

    /// <returns>What each word of a finding counts, of length 1 in all, so that a long finding is not like everything.</returns>
    internal List<(int Word, float Value)> VectorOf(FindingFeatures finding)
    {
        var vector = new List<(int Word, float Value)>(128);
        var squares = 0f;
        foreach (var (key, count) in finding.Counts)
        {
            if (!places.TryGetValue(key, out var word)) continue;
            var value = Rarity[word] * (1 + MathF.Log(count));
            squares += value * value;
            vector.Add((word, value));
        }

        var length = MathF.Sqrt(squares);
        for (var i = 0; i < vector.Count; i++) vector[i] = (vector[i].Word, vector[i].Value / length);
        return vector;
    }
}
