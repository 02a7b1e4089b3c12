namespace AreaInspections.Findings.Suggestions;

/// <summary>Learns <see cref="PairTrees"/> by gradient boosting on top of given logits.</summary>
internal static class TreeLearning
{
    private const int Rounds = 80;
    private const int Depth = 3;
    private const int Limits = 24;
    private const int LeastPairs = 25;
    private const double Rate = 0.04;
    private const double Penalty = 5;

    public static PairTrees Learn(IReadOnlyList<double[]> terms, double[] logits, bool[] holds)
    {
        var limits = Enumerable.Range(0, PairTerm.Count).Select(t => LimitsOf(terms, t)).ToArray();
        var bins = terms.Select(row => BinsOf(row, limits)).ToArray();
        var current = (double[])logits.Clone();
        var trees = new List<PairNode[]>(Rounds);
        var gradient = new double[current.Length];
        var curvature = new double[current.Length];
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < current.Length; i++)
            {
                var p = 1 / (1 + Math.Exp(-current[i]));
                gradient[i] = (holds[i] ? 1 : 0) - p;
                curvature[i] = p * (1 - p);
            }

            var nodes = new List<PairNode> { default };
            Grow(nodes, 0, [.. Enumerable.Range(0, current.Length)], Depth, bins, limits, gradient, curvature);
            PairNode[] tree = [.. nodes];
            for (var i = 0; i < current.Length; i++) current[i] += PairTrees.Answer(tree, terms[i]);
            trees.Add(tree);
        }

        return new PairTrees(trees);
    }

    private static void Grow(List<PairNode> nodes, int at, int[] rows, int depth, byte[][] bins, float[][] limits, double[] gradient, double[] curvature)
    {
        var (sum, weight) = (rows.Sum(r => gradient[r]), rows.Sum(r => curvature[r]));
        var (term, bin) = depth == 0 ? (-1, 0) : BestQuestion(rows, bins, limits, gradient, curvature, sum, weight);
        if (term < 0)
        {
            nodes[at] = new PairNode(-1, MathF.Round((float)(Rate * sum / (weight + Penalty)), 5), 0);
            return;
        }

        var below = nodes.Count;
        nodes.Add(default);
        nodes.Add(default);
        nodes[at] = new PairNode((short)term, limits[term][bin], (short)below);
        Grow(nodes, below, [.. rows.Where(r => bins[r][term] <= bin)], depth - 1, bins, limits, gradient, curvature);
        Grow(nodes, below + 1, [.. rows.Where(r => bins[r][term] > bin)], depth - 1, bins, limits, gradient, curvature);
    }

    private static (int Term, int Bin) BestQuestion(int[] rows, byte[][] bins, float[][] limits, double[] gradient, double[] curvature, double sum, double weight)
    {
        var best = (Term: -1, Bin: 0);
        var bestGain = 1e-6 + (sum * sum / (weight + Penalty));
        var (sums, weights, counts) = (new double[Limits + 1], new double[Limits + 1], new int[Limits + 1]);
        for (var term = 0; term < limits.Length; term++)
        {
            if (limits[term].Length == 0) continue;
            Array.Clear(sums);
            Array.Clear(weights);
            Array.Clear(counts);
            foreach (var r in rows)
            {
                var b = bins[r][term];
                sums[b] += gradient[r];
                weights[b] += curvature[r];
                counts[b]++;
            }

            var (left, leftWeight, leftCount) = (0.0, 0.0, 0);
            for (var b = 0; b < limits[term].Length; b++)
            {
                left += sums[b];
                leftWeight += weights[b];
                leftCount += counts[b];
                if (leftCount < LeastPairs || rows.Length - leftCount < LeastPairs) continue;
                var right = sum - left;
                var gain = (left * left / (leftWeight + Penalty)) + (right * right / (weight - leftWeight + Penalty));
                if (gain > bestGain) (bestGain, best) = (gain, (term, b));
            }
        }

        return best;
    }

    private static float[] LimitsOf(IReadOnlyList<double[]> terms, int term)
    {
        var values = terms.Select(t => (float)t[term]).Order().ToList();
        return values.Count == 0 ? [] : [.. Enumerable.Range(1, Limits).Select(i => values[values.Count * i / (Limits + 1)]).Concat([values[0]]).Distinct().Order().Where(v => v < values[^1]).Take(Limits)];
    }

    private static byte[] BinsOf(double[] row, float[][] limits)
    {
        var bins = new byte[limits.Length];
        for (var t = 0; t < bins.Length; t++)
        {
            var b = 0;
            while (b < limits[t].Length && row[t] > limits[t][b]) b++;
            bins[t] = (byte)b;
        }

        return bins;
    }
}
