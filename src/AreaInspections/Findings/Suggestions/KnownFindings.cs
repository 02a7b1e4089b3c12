namespace AreaInspections.Findings.Suggestions;

/// <summary>
/// The coded findings as a memory. A new finding is compared with each by the words and pairs of words they share, a rare one counting more than a
/// common one. Words are kept as hashes without their places, not as text.
/// </summary>
public sealed class KnownFindings
{
    private const int Voters = 15;

    private readonly Dictionary<ulong, int> places;
    private readonly (int Finding, float Value)[][] findingsWith;

    /// <param name="words">The words that count, by the hash of their feature.</param>
    /// <param name="rarity">How much each of them counts.</param>
    /// <param name="shown">For each finding which of them it shows, each as often as it occurs, in the order of the words here.</param>
    /// <param name="themes">For each finding the themes it carries.</param>
    /// <param name="pull">How strongly each finding, here in place of a feature, speaks for each theme in findings like it.</param>
    public KnownFindings(ulong[] words, float[] rarity, IReadOnlyList<ushort[]> shown, IReadOnlyList<byte[]> themes, ThemeWeights pull)
    {
        (Words, Rarity, Shown, Themes, Pull) = (words, rarity, shown, themes, pull);
        places = new Dictionary<ulong, int>(words.Length);
        for (var w = 0; w < words.Length; w++) places.Add(words[w], w);
        var lists = new List<(int, float)>[words.Length];
        for (var f = 0; f < shown.Count; f++)
        {
            foreach (var (word, value) in VectorOf(shown[f].CountBy(w => (int)w))) (lists[word] ??= []).Add((f, value));
        }

        findingsWith = [.. lists.Select(l => l is null ? [] : l.ToArray())];
    }

    public ulong[] Words { get; }

    public float[] Rarity { get; }

    public IReadOnlyList<ushort[]> Shown { get; }

    public IReadOnlyList<byte[]> Themes { get; }

    public ThemeWeights Pull { get; }

    /// <returns>How alike a finding is to each known one: 0 where they share no word that counts, 1 where they share all.</returns>
    public float[] LikenessTo(FindingFeatures finding)
    {
        var likeness = new float[Shown.Count];
        var known = finding.Counts.Where(c => places.ContainsKey(c.Key)).Select(c => KeyValuePair.Create(places[c.Key], c.Value));
        foreach (var (word, value) in VectorOf(known))
        {
            foreach (var (other, otherValue) in findingsWith[word]) likeness[other] += value * otherValue;
        }

        return likeness;
    }

    /// <returns>For each theme the pull of all findings, each as strong as its likeness.</returns>
    public double[] PullOf(float[] likeness)
    {
        var sums = new float[Pull.Scales.Length];
        for (var f = 0; f < likeness.Length; f++)
        {
            if (likeness[f] > 0) Pull.AddTo(sums, f, likeness[f]);
        }

        return Pull.Scores(sums);
    }

    /// <returns>For each theme its share of the votes of the findings most alike, which weigh as the square of their likeness: from -2 (none) to 2 (all).</returns>
    public double[] VotesOf(float[] likeness)
    {
        var votes = new double[Pull.Scales.Length];
        var all = 1e-9;
        foreach (var finding in MostAlike(likeness))
        {
            var weight = (double)likeness[finding] * likeness[finding];
            all += weight;
            foreach (var theme in Themes[finding]) votes[theme] += weight;
        }

        for (var t = 0; t < votes.Length; t++) votes[t] = (votes[t] / all * 4) - 2;
        return votes;
    }

    /// <returns>The findings that vote, most alike first; of two equally alike the earlier one.</returns>
    private static List<int> MostAlike(float[] likeness)
    {
        var found = new List<int>(Voters + 1);
        for (var f = 0; f < likeness.Length; f++)
        {
            if (found.Count == Voters && likeness[f] <= likeness[found[^1]]) continue;
            var place = found.Count;
            while (place > 0 && likeness[f] > likeness[found[place - 1]]) place--;
            found.Insert(place, f);
            if (found.Count > Voters) found.RemoveAt(Voters);
        }

        return found;
    }

    /// <returns>What each word of a finding counts, of length 1 in all, so that a long finding is not like everything.</returns>
    private List<(int Word, float Value)> VectorOf(IEnumerable<KeyValuePair<int, int>> counts)
    {
        var vector = new List<(int Word, float Value)>(128);
        var squares = 0f;
        foreach (var (word, count) in counts)
        {
            var value = Rarity[word] * (1 + MathF.Log(count));
            squares += value * value;
            vector.Add((word, value));
        }

        var length = MathF.Sqrt(squares);
        for (var i = 0; i < vector.Count; i++) vector[i] = (vector[i].Word, vector[i].Value / length);
        return vector;
    }
}
