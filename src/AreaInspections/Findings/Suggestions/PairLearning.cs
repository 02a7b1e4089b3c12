namespace AreaInspections.Findings.Suggestions;

/// <param name="Terms">See <see cref="ThemePairs"/>.</param>
/// <param name="Holds">What the pair turned out to be.</param>
internal readonly record struct PairExample(double[] Terms, int Theme, bool Holds);

/// <summary>Logistic regression with a penalty on the size of the weights, by Newton's method.</summary>
internal static class PairLearning
{
    private const int Rounds = 9;
    private const double SharedPenalty = 10;
    private const double ThemePenalty = 10;
    private const double ConstantPenalty = 1e-3;

    public static PairWeights Learn(IReadOnlyList<PairExample> examples, int themes)
    {
        const int terms = PairTerm.Count;
        var size = terms + (themes * (1 + PairTerm.Scores.Length)) + 1;
        var weights = new double[size];
        for (var round = 0; round < Rounds; round++)
        {
            var (gradient, curvature) = Slope(examples, weights, themes);
            for (var j = 0; j < size; j++)
            {
                var penalty = j == size - 1 ? ConstantPenalty : j < terms ? SharedPenalty : ThemePenalty;
                gradient[j] -= penalty * weights[j];
                curvature[j][j] += penalty;
            }

            var step = Cholesky.Solve(curvature, gradient);
            for (var j = 0; j < size; j++) weights[j] += step[j];
            if (step.Max(Math.Abs) < 1e-4) break;
        }

        var weighing = new PairWeights(
            Rounded(weights[..terms]), Rounded(weights[terms..(terms + themes)]), Rounded(weights[(terms + themes)..^1]), Math.Round(weights[^1], 4), PairTrees.None);
        return weighing with { Trees = Trees(examples, weighing) };
    }

    private static PairTrees Trees(IReadOnlyList<PairExample> examples, PairWeights weighing)
    {
        var doubtful = examples.Select(e => (Example: e, Logit: weighing.Logit(e.Terms, e.Theme))).Where(e => e.Logit >= PairWeights.Doubtful).ToList();
        return TreeLearning.Learn([.. doubtful.Select(d => d.Example.Terms)], [.. doubtful.Select(d => d.Logit)], [.. doubtful.Select(d => d.Example.Holds)]);
    }

    private static double[] Rounded(double[] weights) => [.. weights.Select(w => Math.Round(w, 4))];

    private static (double[] Gradient, double[][] Curvature) Slope(IReadOnlyList<PairExample> examples, double[] weights, int themes)
    {
        const int terms = PairTerm.Count;
        var size = weights.Length;
        var gradient = new double[size];
        var curvature = Enumerable.Range(0, size).Select(i => new double[i + 1]).ToArray();
        var places = new int[terms + 2 + PairTerm.Scores.Length];
        var values = new double[places.Length];
        foreach (var example in examples)
        {
            var used = 0;
            for (var j = 0; j < terms; j++)
            {
                if (example.Terms[j] == 0) continue;
                places[used] = j;
                values[used++] = example.Terms[j];
            }

            (places[used], values[used++]) = (terms + example.Theme, 1);
            for (var s = 0; s < PairTerm.Scores.Length; s++) (places[used], values[used++]) = (terms + (themes * (1 + s)) + example.Theme, example.Terms[PairTerm.Scores[s]]);
            (places[used], values[used++]) = (size - 1, 1);
            var logit = 0.0;
            for (var j = 0; j < used; j++) logit += weights[places[j]] * values[j];
            var probability = 1 / (1 + Math.Exp(-logit));
            var error = (example.Holds ? 1 : 0) - probability;
            var spread = probability * (1 - probability);
            for (var a = 0; a < used; a++)
            {
                gradient[places[a]] += error * values[a];
                var row = curvature[places[a]];
                var part = spread * values[a];
                for (var b = 0; b <= a; b++) row[places[b]] += part * values[b];
            }
        }

        return (gradient, curvature);
    }
}
