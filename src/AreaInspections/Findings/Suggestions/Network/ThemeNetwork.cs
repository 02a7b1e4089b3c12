using System.Buffers;

namespace AreaInspections.Findings.Suggestions.Network;

/// <summary>
/// How well each theme fits a finding, by a small network that looks at words in their neighbourhood (see <see cref="NetworkShape"/>). It was taught by thousands of
/// findings written for it, and then by the coded ones. Safe to share between threads.
/// </summary>
public sealed class ThemeNetwork
{
    private readonly Lazy<Dictionary<string, int>> rows;

    /// <summary>What words and cues add to the filters, and what filters make themes look at: laid out when first needed, since a network is filled after it is made.</summary>
    private readonly Lazy<(TapTable Words, TapTable Cues, Panels Looks)> ready;

    /// <param name="words">Words that have a row, in the order of the rows; the first stands for all others.</param>
    internal ThemeNetwork(IReadOnlyList<string> words, NetworkWeights weights)
    {
        (Words, Weights) = (words, weights);
        rows = new(() => words.Select((word, row) => (word, row)).ToDictionary(w => w.word, w => w.row, StringComparer.Ordinal));
        ready = new(() =>
        {
            var taps = new Panels(weights.Taps, NetworkShape.Taps * NetworkShape.Filters);
            var (ofWords, ofCues) = (new TapTable(weights.Words, taps), new TapTable(weights.Cues, taps));
            ofCues.Meet([.. Enumerable.Range(0, weights.Cues.Length / NetworkShape.Width)]);
            return (ofWords, ofCues, new Panels(weights.Looks, weights.Shape.Columns * 2));
        });
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

    /// <param name="themeOfCue">Place of the theme of each cue, or -1.</param>
    internal NetworkInput Read(FindingFeatures finding, CueLexicon lexicon, IReadOnlyList<int> themeOfCue) =>
        NetworkInput.Read(finding, word => rows.Value.GetValueOrDefault(word), lexicon, themeOfCue);

    /// <returns>The logarithm of the odds that the finding carries each theme.</returns>
    /// <param name="input">Read by this network, or by another with the same words.</param>
    internal double[] Score(NetworkInput input)
    {
        var (columns, length) = (Weights.Shape.Columns, input.Words.Length);
        var sums = Weights.Offsets.ToArray();
        Lanes.Add(Weights.Sections.AsSpan(input.Section * columns, columns), sums);
        if (length == 0) return [.. sums.Take(Themes).Select(s => (double)s)];
        var pairs = Pairs(length);
        var padded = Panels.Padded(pairs);
        var (filters, looked) = (ArrayPool<float>.Shared.Rent(padded * NetworkShape.Hidden), ArrayPool<float>.Shared.Rent(padded * columns * 2));
        try
        {
            Filter(input, filters, sums);
            filters.AsSpan(pairs * NetworkShape.Hidden, (padded - pairs) * NetworkShape.Hidden).Clear();
            Look(filters.AsSpan(0, padded * NetworkShape.Hidden), looked.AsSpan(0, padded * columns * 2), pairs, sums);
        }
        finally
        {
            ArrayPool<float>.Shared.Return(filters);
            ArrayPool<float>.Shared.Return(looked);
        }

        return [.. sums.Take(Themes).Select(s => (double)s)];
    }

    /// <returns>In how many places themes look: two words that follow one another are one, and so is the last of an odd number.</returns>
    internal static int Pairs(int places) => (places + 1) / 2;

    /// <summary>Looks with each filter at each place. Adds what is gathered of that over the finding, and gives what each filter finds at most in each two places that follow one another.</summary>
    private void Filter(NetworkInput input, Span<float> pairs, float[] sums)
    {
        var length = input.Words.Length;
        ready.Value.Words.Meet(input.Words);
        Span<float> gathered = stackalloc float[NetworkShape.Hidden * 2];
        gathered.Clear();
        var most = gathered[..NetworkShape.Hidden];
        var mean = gathered[NetworkShape.Hidden..];
        Span<float> open = stackalloc float[NetworkShape.Window * NetworkShape.Hidden];
        for (var place = 0; place < NetworkShape.Window; place++) Weights.TapOffsets.CopyTo(Open(open, place));
        for (var place = 0; place < length + NetworkShape.Reach; place++)
        {
            if (place < length) Spread(input, place, open);
            if (place < NetworkShape.Reach) continue;
            var done = place - NetworkShape.Reach;
            var found = Open(open, done);
            Lanes.Rise(found, most, mean);
            var pair = pairs.Slice(done / 2 * NetworkShape.Hidden, NetworkShape.Hidden);
            if (done % 2 == 0) found.CopyTo(pair);
            else Lanes.Greatest(found, pair);
            Weights.TapOffsets.CopyTo(found);
        }

        foreach (ref var sum in mean) sum *= NetworkPass.MeanCounts / length;
        Lanes.Mix(gathered, Weights.Gathered, sums);
    }

    /// <returns>Where what the filters find at a place is summed up, until all words of its windows were read.</returns>
    private static Span<float> Open(Span<float> open, int place) => open.Slice(place % NetworkShape.Window * NetworkShape.Hidden, NetworkShape.Hidden);

    /// <summary>Adds a word, and the cues over it, to the filters of the places in whose windows it lies.</summary>
    private void Spread(NetworkInput input, int place, Span<float> open)
    {
        var (words, cues, _) = ready.Value;
        Spread(words[input.Words[place]], place, input.Words.Length, open);
        foreach (var cue in input.Cues.AsSpan(place * NetworkInput.MostCues, NetworkInput.MostCues))
        {
            if (cue == NetworkInput.NoCue) break;
            Spread(cues[cue], place, input.Words.Length, open);
        }
    }

    private static void Spread(ReadOnlySpan<uint> taps, int place, int length, Span<float> open)
    {
        for (var tap = 0; tap < NetworkShape.Taps; tap++)
        {
            var (window, offset) = NetworkShape.Places[tap];
            var middle = place - offset;
            if (middle < 0 || middle >= length) continue;
            Lanes.AddShort(taps.Slice(tap * TapTable.Tap, TapTable.Tap), Open(open, middle).Slice(window * NetworkShape.Filters, NetworkShape.Filters));
        }
    }

    private void Look(ReadOnlySpan<float> filters, Span<float> looked, int length, float[] sums)
    {
        var columns = sums.Length;
        looked.Clear();
        ready.Value.Looks.AddProduct(filters, looked);
        Span<float> strongest = stackalloc float[columns];
        Span<float> shares = stackalloc float[columns];
        Span<float> seen = stackalloc float[columns];
        strongest.Fill(float.NegativeInfinity);
        shares.Clear();
        seen.Clear();
        for (var i = 0; i < length; i++) Lanes.Greatest(looked.Slice(i * columns * 2, columns), strongest);
        for (var i = 0; i < length; i++) Lanes.Share(looked.Slice(i * columns * 2, columns), looked.Slice(((i * 2) + 1) * columns, columns), strongest, shares, seen);
        for (var t = 0; t < Themes; t++) sums[t] += NetworkPass.LookCounts * ((seen[t] / shares[t]) + Weights.LookOffsets[t]);
    }
}
