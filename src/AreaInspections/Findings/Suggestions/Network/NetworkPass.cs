namespace AreaInspections.Findings.Suggestions.Network;

/// <summary>One finding on its way through the network while that learns: forward to what it says of each theme, and back to what each number had to do with the error.</summary>
/// <remarks>The way forward is that of <see cref="ThemeNetwork.Score(NetworkInput)"/>, but that a share of what is found is left out by chance, so that nothing leans on a single word or filter.</remarks>
internal sealed class NetworkPass(NetworkWeights weights)
{
    /// <summary>How much the mean of a filter counts beside its greatest value.</summary>
    public const float MeanCounts = 3;

    /// <summary>How much it counts what a theme finds where it looks.</summary>
    public const float LookCounts = 2;

    private const int Hidden = NetworkShape.Hidden;
    private const int Width = NetworkShape.Width;
    private const int Row = NetworkShape.Taps * NetworkShape.Filters;
    private const float LeftOutWords = 0.05f;
    private const float LeftOutNumbers = 0.2f;
    private const float LeftOutFilters = 0.3f;

    private readonly int columns = weights.Shape.Columns;
    private readonly float[] taps = new float[Row];
    private readonly float[] slopes = new float[Row];

    /// <summary>Which row each place read; may differ from the word's own.</summary>
    private int[] words = [];
    private float[] rows = [];
    private float[] kept = [];
    private float[] filters = [];

    /// <summary>The filters as each theme looks at them: some left out, the others as much greater.</summary>
    private float[] looked = [];
    private float[] looks = [];
    private float[] shares = [];
    private float[] back = [];
    private readonly float[] gathered = new float[Hidden * 2];
    private readonly float[] gatheredKept = new float[Hidden * 2];
    private readonly int[] greatest = new int[Hidden];

    /// <returns>The logarithm of the odds of each theme, one for each column.</returns>
    public float[] Forward(NetworkInput input, Random chance)
    {
        var length = input.Words.Length;
        Size(length);
        ReadRows(input, chance);
        Filter(length);
        for (var i = 0; i < length * Hidden; i++) filters[i] = Math.Max(0, filters[i]);
        var sums = weights.Offsets.ToArray();
        Lanes.Add(weights.Sections.AsSpan(input.Section * columns, columns), sums);
        Gather(length, sums, chance);
        Look(length, sums, chance);
        return sums;
    }

    /// <summary>Adds what each number had to do with the error.</summary>
    /// <param name="error">For each column how far what was said is above what is so.</param>
    public void Back(NetworkInput input, float[] error, NetworkWeights to)
    {
        var length = input.Words.Length;
        Array.Clear(back, 0, length * Hidden);
        Lanes.Add(error, to.Offsets);
        Lanes.Add(error, to.Sections.AsSpan(input.Section * columns, columns));
        BackFromGathered(length, error, to);
        BackFromLooks(length, error, to);
        for (var i = 0; i < length * Hidden; i++)
        {
            if (filters[i] == 0) back[i] = 0;
        }

        for (var i = 0; i < length; i++) Lanes.Add(back.AsSpan(i * Hidden, Hidden), to.TapOffsets);
        for (var i = 0; i < length; i++) BackFromFilters(input, i, length, to);
    }

    private void Size(int length)
    {
        if (words.Length >= length) return;
        words = new int[length];
        (rows, kept) = (new float[length * Width], new float[length * Width]);
        (filters, looked, back) = (new float[length * Hidden], new float[length * Hidden], new float[length * Hidden]);
        (looks, shares) = (new float[length * columns * 2], new float[length * columns]);
    }

    private void ReadRows(NetworkInput input, Random chance)
    {
        for (var i = 0; i < input.Words.Length; i++)
        {
            words[i] = chance.NextSingle() < LeftOutWords ? 0 : input.Words[i];
            var row = rows.AsSpan(i * Width, Width);
            weights.Words.AsSpan(words[i] * Width, Width).CopyTo(row);
            foreach (var cue in input.Cues.AsSpan(i * NetworkInput.MostCues, NetworkInput.MostCues))
            {
                if (cue != NetworkInput.NoCue) Lanes.Add(weights.Cues.AsSpan(cue * Width, Width), row);
            }

            for (var n = i * Width; n < (i + 1) * Width; n++)
            {
                kept[n] = chance.NextSingle() < LeftOutNumbers ? 0 : 1 / (1 - LeftOutNumbers);
                rows[n] *= kept[n];
            }
        }
    }

    private void Filter(int length)
    {
        for (var i = 0; i < length; i++) weights.TapOffsets.CopyTo(filters, i * Hidden);
        for (var i = 0; i < length; i++)
        {
            Array.Clear(taps);
            Lanes.Mix(rows.AsSpan(i * Width, Width), weights.Taps, taps);
            ThemeNetwork.Spread(taps, i, filters.AsSpan(0, length * Hidden));
        }
    }

    private void Gather(int length, float[] sums, Random chance)
    {
        Array.Clear(gathered);
        Array.Clear(greatest);
        for (var i = 0; i < length; i++)
        {
            for (var h = 0; h < Hidden; h++)
            {
                var value = filters[(i * Hidden) + h];
                if (value > gathered[h]) (gathered[h], greatest[h]) = (value, i);
                gathered[Hidden + h] += value * MeanCounts / length;
            }
        }

        for (var g = 0; g < gathered.Length; g++)
        {
            gatheredKept[g] = chance.NextSingle() < LeftOutFilters ? 0 : 1 / (1 - LeftOutFilters);
            gathered[g] *= gatheredKept[g];
        }

        Lanes.Mix(gathered, weights.Gathered, sums);
    }

    private void Look(int length, float[] sums, Random chance)
    {
        Array.Clear(looks, 0, length * columns * 2);
        for (var i = 0; i < length * Hidden; i++) looked[i] = filters[i] == 0 || chance.NextSingle() < LeftOutFilters ? 0 : filters[i] / (1 - LeftOutFilters);
        for (var i = 0; i < length; i++) Lanes.Mix(looked.AsSpan(i * Hidden, Hidden), weights.Looks, looks.AsSpan(i * columns * 2, columns * 2));

        for (var t = 0; t < columns; t++)
        {
            var strongest = float.NegativeInfinity;
            for (var i = 0; i < length; i++) strongest = Math.Max(strongest, looks[(i * columns * 2) + t]);
            var (weight, sum) = (0f, 0f);
            for (var i = 0; i < length; i++) weight += shares[(i * columns) + t] = MathF.Exp(looks[(i * columns * 2) + t] - strongest);
            for (var i = 0; i < length; i++)
            {
                shares[(i * columns) + t] /= weight;
                sum += shares[(i * columns) + t] * looks[(i * columns * 2) + columns + t];
            }

            sums[t] += LookCounts * (sum + weights.LookOffsets[t]);
        }
    }

    private void BackFromGathered(int length, float[] error, NetworkWeights to)
    {
        for (var g = 0; g < gathered.Length; g++)
        {
            if (gatheredKept[g] == 0) continue;
            if (gathered[g] != 0) Lanes.Add(error, gathered[g], to.Gathered.AsSpan(g * columns, columns));
            var slope = Lanes.Product(weights.Gathered.AsSpan(g * columns, columns), error) * gatheredKept[g];
            if (g < Hidden)
            {
                back[(greatest[g] * Hidden) + g] += slope;
                continue;
            }

            for (var i = 0; i < length; i++) back[(i * Hidden) + g - Hidden] += slope * MeanCounts / length;
        }
    }

    private void BackFromLooks(int length, float[] error, NetworkWeights to)
    {
        for (var t = 0; t < columns; t++)
        {
            to.LookOffsets[t] += LookCounts * error[t];
            var mean = 0f;
            for (var i = 0; i < length; i++) mean += shares[(i * columns) + t] * looks[(i * columns * 2) + columns + t];
            for (var i = 0; i < length; i++)
            {
                var slope = LookCounts * error[t] * shares[(i * columns) + t];
                ref var said = ref looks[(i * columns * 2) + columns + t];
                looks[(i * columns * 2) + t] = slope * (said - mean);
                said = slope;
            }
        }

        for (var i = 0; i < length * Hidden; i++)
        {
            if (looked[i] == 0) continue;
            var row = i % Hidden * columns * 2;
            var at = looks.AsSpan(i / Hidden * columns * 2, columns * 2);
            Lanes.Add(at, looked[i], to.Looks.AsSpan(row, columns * 2));
            back[i] += Lanes.Product(weights.Looks.AsSpan(row, columns * 2), at) / (1 - LeftOutFilters);
        }
    }

    private void BackFromFilters(NetworkInput input, int place, int length, NetworkWeights to)
    {
        for (var tap = 0; tap < NetworkShape.Taps; tap++)
        {
            var (window, offset) = NetworkShape.Places[tap];
            var at = slopes.AsSpan(tap * NetworkShape.Filters, NetworkShape.Filters);
            var middle = place - offset;
            if (middle < 0 || middle >= length) at.Clear();
            else back.AsSpan((middle * Hidden) + (window * NetworkShape.Filters), NetworkShape.Filters).CopyTo(at);
        }

        Span<float> row = stackalloc float[Width];
        for (var n = 0; n < Width; n++)
        {
            var value = rows[(place * Width) + n];
            if (value != 0) Lanes.Add(slopes, value, to.Taps.AsSpan(n * Row, Row));
            row[n] = kept[(place * Width) + n] == 0 ? 0 : Lanes.Product(weights.Taps.AsSpan(n * Row, Row), slopes) * kept[(place * Width) + n];
        }

        Lanes.Add(row, to.Words.AsSpan(words[place] * Width, Width));
        foreach (var cue in input.Cues.AsSpan(place * NetworkInput.MostCues, NetworkInput.MostCues))
        {
            if (cue != NetworkInput.NoCue) Lanes.Add(row, to.Cues.AsSpan(cue * Width, Width));
        }
    }
}
