namespace AreaInspections.Findings.Suggestions.Network;

/// <summary>One finding on its way through the network while that learns: forward to what it says of each theme, and back to what each number had to do with the error.</summary>
/// <remarks>The way forward is that of <see cref="ThemeNetwork.Score(NetworkInput)"/>, but that a share of what is found is left out by chance, so that nothing leans on a single word or filter.</remarks>
/// <param name="tables">Of the weights, laid out again whenever those change.</param>
internal sealed class NetworkPass(NetworkWeights weights, NetworkTables tables)
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

    /// <summary>Slopes of taps and of looks, to be multiplied by what they come from.</summary>
    private readonly Panels tapSlopes = new(Row);
    private readonly Panels lookSlopes = new(weights.Shape.Columns * 2);

    /// <summary>Which row each place read; may differ from the word's own.</summary>
    private int[] words = [];
    private float[] rows = [];
    private float[] kept = [];

    /// <summary>What each place adds to the filters of those in whose windows it lies; on the way back how much it should have added.</summary>
    private float[] taps = [];
    private float[] filters = [];

    /// <summary>The filters as each theme looks at them: of each two places the greater, some left out, the others as much greater.</summary>
    private float[] looked = [];
    private float[] looks = [];
    private float[] shares = [];
    private float[] back = [];

    /// <summary>Values turned by a right angle, and products.</summary>
    private float[] turned = [];
    private float[] product = [];
    private readonly float[] gathered = new float[Hidden * 2];
    private readonly float[] gatheredKept = new float[Hidden * 2];
    private readonly int[] greatest = new int[Hidden];

    /// <returns>The logarithm of the odds of each theme, one for each column.</returns>
    public float[] Forward(NetworkInput input, Random chance, LeavingOut leaving)
    {
        var length = input.Words.Length;
        Size(length);
        ReadRows(input, chance, leaving);
        Filter(length);
        Lanes.Rise(filters.AsSpan(0, length * Hidden));
        var sums = weights.Offsets.ToArray();
        Lanes.Add(weights.Sections.AsSpan(input.Section * columns, columns), sums);
        Gather(length, sums, leaving);
        Look(length, sums, leaving);
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
        Lanes.Silence(back.AsSpan(0, length * Hidden), filters.AsSpan(0, length * Hidden));
        for (var i = 0; i < length; i++) Lanes.Add(back.AsSpan(i * Hidden, Hidden), to.TapOffsets);
        BackFromFilters(length, to);
        BackFromRows(input, to);
    }

    private void Size(int length)
    {
        if (words.Length >= length) return;
        words = new int[length];
        var padded = Panels.Padded(length);
        (rows, kept, taps) = (new float[padded * Width], new float[padded * Width], new float[padded * Row]);
        (filters, looked, back) = (new float[length * Hidden], new float[padded * Hidden], new float[length * Hidden]);
        (looks, shares) = (new float[padded * columns * 2], new float[length * columns]);
        (turned, product) = (new float[padded * Hidden], new float[padded * Math.Max(Hidden, Width)]);
    }

    private void ReadRows(NetworkInput input, Random chance, LeavingOut leaving)
    {
        Array.Fill(kept, 1);
        leaving.Some(kept.AsSpan(0, input.Words.Length * Width), LeftOutNumbers);
        for (var i = 0; i < input.Words.Length; i++)
        {
            words[i] = chance.NextSingle() < LeftOutWords ? 0 : input.Words[i];
            var row = rows.AsSpan(i * Width, Width);
            weights.Words.AsSpan(words[i] * Width, Width).CopyTo(row);
            foreach (var cue in input.Cues.AsSpan(i * NetworkInput.MostCues, NetworkInput.MostCues))
            {
                if (cue != NetworkInput.NoCue) Lanes.Add(weights.Cues.AsSpan(cue * Width, Width), row);
            }

            for (var n = i * Width; n < (i + 1) * Width; n++) rows[n] *= kept[n];
        }
    }

    private void Filter(int length)
    {
        var padded = Panels.Padded(length);
        Array.Clear(rows, length * Width, (padded - length) * Width);
        Array.Clear(taps, 0, padded * Row);
        tables.Taps.AddProduct(rows.AsSpan(0, padded * Width), taps.AsSpan(0, padded * Row));
        for (var i = 0; i < length; i++) weights.TapOffsets.CopyTo(filters, i * Hidden);
        for (var i = 0; i < length; i++) Spread(taps.AsSpan(i * Row, Row), i, filters.AsSpan(0, length * Hidden));
    }

    /// <summary>Adds what stands at a place to the filters of the places in whose windows it lies.</summary>
    private static void Spread(ReadOnlySpan<float> taps, int place, Span<float> filters)
    {
        for (var tap = 0; tap < NetworkShape.Taps; tap++)
        {
            var (window, offset) = NetworkShape.Places[tap];
            var middle = place - offset;
            if (middle < 0 || (middle + 1) * Hidden > filters.Length) continue;
            Lanes.Add(taps.Slice(tap * NetworkShape.Filters, NetworkShape.Filters), filters.Slice((middle * Hidden) + (window * NetworkShape.Filters), NetworkShape.Filters));
        }
    }

    private void Gather(int length, float[] sums, LeavingOut leaving)
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

        Array.Fill(gatheredKept, 1);
        leaving.Some(gatheredKept, LeftOutFilters);
        for (var g = 0; g < gathered.Length; g++) gathered[g] *= gatheredKept[g];

        Lanes.Mix(gathered, weights.Gathered, sums);
    }

    private void Look(int places, float[] sums, LeavingOut leaving)
    {
        var length = ThemeNetwork.Pairs(places);
        var padded = Panels.Padded(length);
        Array.Clear(looks, 0, padded * columns * 2);
        Array.Clear(looked, length * Hidden, (padded - length) * Hidden);
        Pair(filters.AsSpan(0, places * Hidden), looked);
        leaving.Some(looked.AsSpan(0, length * Hidden), LeftOutFilters);
        tables.Looks.AddProduct(looked.AsSpan(0, padded * Hidden), looks.AsSpan(0, padded * columns * 2));

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

    /// <summary>What each filter finds at most in each two places that follow one another.</summary>
    private static void Pair(ReadOnlySpan<float> filters, Span<float> pairs)
    {
        var length = filters.Length / Hidden;
        for (var i = 0; i < length; i += 2)
        {
            var to = pairs.Slice(i / 2 * Hidden, Hidden);
            filters.Slice(i * Hidden, Hidden).CopyTo(to);
            if (i + 1 < length) Lanes.Greatest(filters.Slice((i + 1) * Hidden, Hidden), to);
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

    private void BackFromLooks(int places, float[] error, NetworkWeights to)
    {
        var length = ThemeNetwork.Pairs(places);
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

        lookSlopes.Lay(looks.AsSpan(0, length * columns * 2));
        lookSlopes.AddProduct(Turn(looked, length, Hidden), to.Looks);
        var padded = Panels.Padded(length);
        Array.Clear(looks, length * columns * 2, (padded - length) * columns * 2);
        Array.Clear(product, 0, padded * Hidden);
        tables.LooksTurned.AddProduct(looks.AsSpan(0, padded * columns * 2), product.AsSpan(0, padded * Hidden));
        Lanes.Silence(product.AsSpan(0, length * Hidden), looked.AsSpan(0, length * Hidden));
        for (var i = 0; i < length; i++)
        {
            var (first, second) = (i * 2 * Hidden, ((i * 2) + 1) * Hidden);
            var slope = product.AsSpan(i * Hidden, Hidden);
            if ((i * 2) + 1 == places) Lanes.Add(slope, 1 / (1 - LeftOutFilters), back.AsSpan(first, Hidden));
            else Lanes.AddToGreater(slope, 1 / (1 - LeftOutFilters), filters.AsSpan(first, Hidden), filters.AsSpan(second, Hidden), back.AsSpan(first, Hidden), back.AsSpan(second, Hidden));
        }
    }

    private void BackFromFilters(int length, NetworkWeights to)
    {
        var padded = Panels.Padded(length);
        Array.Clear(taps, 0, padded * Row);
        for (var i = 0; i < length; i++)
        {
            for (var tap = 0; tap < NetworkShape.Taps; tap++)
            {
                var (window, offset) = NetworkShape.Places[tap];
                var middle = i - offset;
                if (middle < 0 || middle >= length) continue;
                back.AsSpan((middle * Hidden) + (window * NetworkShape.Filters), NetworkShape.Filters).CopyTo(taps.AsSpan((i * Row) + (tap * NetworkShape.Filters)));
            }
        }

        tapSlopes.Lay(taps.AsSpan(0, length * Row));
        tapSlopes.AddProduct(Turn(rows, length, Width), to.Taps);
        Array.Clear(product, 0, padded * Width);
        tables.TapsTurned.AddProduct(taps.AsSpan(0, padded * Row), product.AsSpan(0, padded * Width));
    }

    private void BackFromRows(NetworkInput input, NetworkWeights to)
    {
        for (var i = 0; i < input.Words.Length; i++)
        {
            var row = product.AsSpan(i * Width, Width);
            for (var n = 0; n < Width; n++) row[n] *= kept[(i * Width) + n];
            Lanes.Add(row, to.Words.AsSpan(words[i] * Width, Width));
            foreach (var cue in input.Cues.AsSpan(i * NetworkInput.MostCues, NetworkInput.MostCues))
            {
                if (cue != NetworkInput.NoCue) Lanes.Add(row, to.Cues.AsSpan(cue * Width, Width));
            }
        }
    }

    /// <returns>The columns of rows of values, one after the other.</returns>
    private ReadOnlySpan<float> Turn(float[] values, int length, int width)
    {
        for (var i = 0; i < length; i++)
        {
            for (var n = 0; n < width; n++) turned[(n * length) + i] = values[(i * width) + n];
        }

        return turned.AsSpan(0, length * width);
    }
}
