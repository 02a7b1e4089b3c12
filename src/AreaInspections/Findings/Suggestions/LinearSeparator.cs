namespace AreaInspections.Findings.Suggestions;

/// <summary>One example as its features: place and value.</summary>
internal sealed record SparseRow(int[] Places, float[] Values);

/// <summary>
/// A linear support vector machine with squared hinge loss, solved by dual coordinate descent in a fixed order, so that the same examples
/// give the same weights.
/// </summary>
internal static class LinearSeparator
{
    private const int Rounds = 30;

    /// <param name="cost">What an error costs against the size of the weights.</param>
    /// <param name="positiveCost">How much more a missed example costs than a wrong one.</param>
    /// <returns>Weight of each feature, and the constant.</returns>
    public static (double[] Weights, double Bias) Learn(IReadOnlyList<SparseRow> rows, bool[] carries, int features, double cost, double positiveCost)
    {
        var weights = new double[features];
        var bias = 0.0;
        var dual = new double[rows.Count];
        var squares = rows.Select(r => r.Values.Sum(v => (double)v * v) + 1).ToArray();
        var order = Enumerable.Range(0, rows.Count).ToArray();
        var random = new FixedOrder(7);
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var i in order)
            {
                var (places, values) = (rows[i].Places, rows[i].Values);
                var sign = carries[i] ? 1.0 : -1.0;
                var slack = 0.5 / (carries[i] ? cost * positiveCost : cost);
                var score = bias;
                for (var j = 0; j < places.Length; j++) score += weights[places[j]] * values[j];
                var gradient = (sign * score) - 1 + (slack * dual[i]);
                if (dual[i] == 0 && gradient >= 0) continue;
                var next = Math.Max(0, dual[i] - (gradient / (squares[i] + slack)));
                var step = (next - dual[i]) * sign;
                dual[i] = next;
                for (var j = 0; j < places.Length; j++) weights[places[j]] += step * values[j];
                bias += step;
            }
        }

        return (weights, bias);
    }
}

/// <summary>A shuffle of our own, the same on every runtime.</summary>
internal sealed class FixedOrder(ulong seed)
{
    private ulong state = seed;

    public void Shuffle(int[] items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            state = (state * 6364136223846793005) + 1442695040888963407;
            var j = (int)((state >> 33) % (ulong)(i + 1));
            (items[i], items[j]) = (items[j], items[i]);
        }
    }
}
