using System.Buffers;

namespace AreaInspections.Findings.Suggestions.Network;

/// <summary>
/// How well each theme fits a finding, by a small network that looks at words in their neighbourhood (see <see cref="NetworkShape"/>). It was taught by thousands of
/// findings written for it, and then by the coded ones. Safe to share between threads.
/// </summary>
public sealed class ThemeNetwork
{
    private const int Row = NetworkShape.Taps * NetworkShape.Filters;

    private readonly Dictionary<string, int> rows;

    /// <summary>For each word and cue what it adds to the filters at each place, made when it is first met.</summary>
    private readonly float[]?[] wordTaps;
    private readonly float[]?[] cueTaps;

    /// <param name="words">Words that have a row, in the order of the rows; the first stands for all others.</param>
    internal ThemeNetwork(IReadOnlyList<string> words, NetworkWeights weights)
    {
        (Words, Weights) = (words, weights);
        rows = words.Select((word, row) => (word, row)).ToDictionary(w => w.word, w => w.row, StringComparer.Ordinal);
        wordTaps = new float[words.Count][];
        cueTaps = new float[weights.Shape.Themes * NetworkShape.Grades][];
    }

    /// <summary>Words that have a row, in the order of the rows; the first stands for all others.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>How many themes it knows.</summary>
    public int Themes => Weights.Shape.Themes;

    /// <summary>All its numbers, block by block, as they are kept in a file.</summary>
    public IReadOnlyList<float[]> Numbers => Weights.All;

    internal NetworkWeights Weights { get; }

    /// <returns>A network whose numbers are all zero, to be filled.</returns>
    public static ThemeNetwork Empty(IReadOnlyList<string> words, int themes) => new(words, new NetworkWeights(new NetworkShape(words.Count, themes)));

    /// <returns>The logarithm of the odds that the finding carries each theme.</returns>
    /// <param name="themeOfCue">Place of the theme of each cue, or -1.</param>
    public double[] Score(FindingFeatures finding, CueLexicon lexicon, IReadOnlyList<int> themeOfCue) => Score(Read(finding, lexicon, themeOfCue));

    internal NetworkInput Read(FindingFeatures finding, CueLexicon lexicon, IReadOnlyList<int> themeOfCue) =>
        NetworkInput.Read(finding, word => rows.GetValueOrDefault(word), lexicon, themeOfCue);

    internal double[] Score(NetworkInput input)
    {
        var (columns, length) = (Weights.Shape.Columns, input.Words.Length);
        var sums = Weights.Offsets.ToArray();
        Lanes.Add(Weights.Sections.AsSpan(input.Section * columns, columns), sums);
        if (length == 0) return [.. sums.Take(Themes).Select(s => (double)s)];
        var filters = ArrayPool<float>.Shared.Rent(length * NetworkShape.Hidden);
        var looks = ArrayPool<float>.Shared.Rent(length * columns * 2);
        try
        {
            var found = filters.AsSpan(0, length * NetworkShape.Hidden);
            Filter(input, found);
            Gather(found, length, sums);
            Look(found, looks.AsSpan(0, length * columns * 2), length, sums);
        }
        finally
        {
            ArrayPool<float>.Shared.Return(filters);
            ArrayPool<float>.Shared.Return(looks);
        }

        return [.. sums.Take(Themes).Select(s => (double)s)];
    }

    private void Filter(NetworkInput input, Span<float> filters)
    {
        for (var i = 0; i < input.Words.Length; i++) Weights.TapOffsets.CopyTo(filters[(i * NetworkShape.Hidden)..]);
        for (var i = 0; i < input.Words.Length; i++)
        {
            Spread(wordTaps[input.Words[i]] ??= TapsOf(Weights.Words, input.Words[i]), i, filters);
            foreach (var cue in input.Cues.AsSpan(i * NetworkInput.MostCues, NetworkInput.MostCues))
            {
                if (cue != NetworkInput.NoCue) Spread(cueTaps[cue] ??= TapsOf(Weights.Cues, cue), i, filters);
            }
        }
    }

    private float[] TapsOf(float[] all, int row)
    {
        var taps = new float[Row];
        Lanes.Mix(all.AsSpan(row * NetworkShape.Width, NetworkShape.Width), Weights.Taps, taps);
        return taps;
    }

    /// <summary>Adds what stands at a place to the filters of the places in whose windows it lies.</summary>
    internal static void Spread(ReadOnlySpan<float> taps, int place, Span<float> filters)
    {
        for (var tap = 0; tap < NetworkShape.Taps; tap++)
        {
            var (window, offset) = NetworkShape.Places[tap];
            var middle = place - offset;
            if (middle < 0 || (middle + 1) * NetworkShape.Hidden > filters.Length) continue;
            Lanes.Add(taps.Slice(tap * NetworkShape.Filters, NetworkShape.Filters), filters.Slice((middle * NetworkShape.Hidden) + (window * NetworkShape.Filters), NetworkShape.Filters));
        }
    }

    private void Gather(Span<float> filters, int length, float[] sums)
    {
        Span<float> gathered = stackalloc float[NetworkShape.Hidden * 2];
        gathered.Clear();
        var (most, mean) = (0..NetworkShape.Hidden, NetworkShape.Hidden..);
        for (var i = 0; i < length; i++) Lanes.Rise(filters.Slice(i * NetworkShape.Hidden, NetworkShape.Hidden), gathered[most], gathered[mean]);
        foreach (ref var sum in gathered[mean]) sum *= NetworkPass.MeanCounts / length;
        Lanes.Mix(gathered, Weights.Gathered, sums);
    }

    private void Look(Span<float> filters, Span<float> looks, int length, float[] sums)
    {
        var columns = sums.Length;
        looks.Clear();
        for (var i = 0; i < length; i++)
        {
            Lanes.Mix(filters.Slice(i * NetworkShape.Hidden, NetworkShape.Hidden), Weights.Looks, looks.Slice(i * columns * 2, columns * 2));
        }

        for (var t = 0; t < Themes; t++)
        {
            var strongest = float.NegativeInfinity;
            for (var i = 0; i < length; i++) strongest = Math.Max(strongest, looks[(i * columns * 2) + t]);
            var (weight, sum) = (0f, 0f);
            for (var i = 0; i < length; i++)
            {
                var share = MathF.Exp(looks[(i * columns * 2) + t] - strongest);
                weight += share;
                sum += share * looks[(i * columns * 2) + columns + t];
            }

            sums[t] += NetworkPass.LookCounts * ((sum / weight) + Weights.LookOffsets[t]);
        }
    }
}
