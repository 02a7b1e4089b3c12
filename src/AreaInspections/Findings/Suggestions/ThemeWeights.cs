using System.Runtime.Intrinsics;

namespace AreaInspections.Findings.Suggestions;

/// <summary>What each feature adds to the score of each theme, in whole steps of a scale of the theme's own, from -127 to 127.</summary>
/// <param name="Scales">One step of each theme.</param>
/// <param name="Biases">Score of each theme before any feature.</param>
/// <param name="Steps">For each feature one step count for each theme.</param>
public sealed record ThemeWeights(float[] Scales, float[] Biases, sbyte[] Steps)
{
    private const int MostSteps = 127;

    /// <summary>The steps once more, as they are added up: a finding is compared with every coded one.</summary>
    private readonly float[] wide = [.. Steps.Select(s => (float)s)];

    /// <returns>The weights in steps, near enough to those learned.</returns>
    /// <param name="learned">For each theme the weight of each feature.</param>
    internal static ThemeWeights InSteps(double[][] learned, double[] biases)
    {
        var themes = learned.Length;
        var scales = learned.Select(w => Math.Max(1e-6, w.Max(Math.Abs)) / MostSteps).ToArray();
        var steps = new sbyte[learned[0].Length * themes];
        for (var i = 0; i < steps.Length; i++)
        {
            var (feature, theme) = (i / themes, i % themes);
            steps[i] = (sbyte)Math.Clamp(Math.Round(learned[theme][feature] / scales[theme]), -MostSteps, MostSteps);
        }

        return new ThemeWeights([.. scales.Select(s => MathF.Round((float)s, 6))], [.. biases.Select(b => MathF.Round((float)b, 4))], steps);
    }

    /// <returns>What a feature adds to the score of a theme.</returns>
    public double Of(int feature, int theme) => Steps[(feature * Scales.Length) + theme] * Scales[theme];

    /// <summary>Adds the steps of a feature to the sum of each theme.</summary>
    internal void AddTo(float[] sums, int feature, float value)
    {
        var steps = wide.AsSpan(feature * sums.Length, sums.Length);
        var t = 0;
        for (; t <= sums.Length - Vector128<float>.Count; t += Vector128<float>.Count)
        {
            var to = sums.AsSpan(t);
            (Vector128.Create<float>(to) + (Vector128.Create<float>(steps[t..]) * value)).CopyTo(to);
        }

        for (; t < sums.Length; t++) sums[t] += steps[t] * value;
    }

    /// <returns>The score of each theme from the sums of steps.</returns>
    internal double[] Scores(float[] sums) => [.. sums.Select((sum, t) => (double)((sum * Scales[t]) + Biases[t]))];
}
