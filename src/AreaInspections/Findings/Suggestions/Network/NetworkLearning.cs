namespace AreaInspections.Findings.Suggestions.Network;

/// <param name="Carries">For each theme the share of readings of the finding that gave it the theme, 0 to 1.</param>
internal sealed record NetworkExample(NetworkInput Input, float[] Carries);

/// <param name="Rounds">How often each finding is learned from.</param>
/// <param name="Pace">Greatest step.</param>
/// <param name="Together">Findings of one step.</param>
/// <param name="Rising">Share of the steps in which the pace rises; it falls in the others.</param>
internal sealed record NetworkPlan(int Rounds, float Pace, int Together, float Rising)
{
    /// <summary>From nothing, by thousands of written findings.</summary>
    public static readonly NetworkPlan Written = new(4, 2e-3f, 64, 0.05f);

    /// <summary>From there, by the coded findings.</summary>
    public static readonly NetworkPlan Coded = new(4, 1e-3f, 16, 0.1f);
}

/// <summary>
/// Teaches a network by examples: in each step the mean slope of some findings, by Adam with decoupled weight decay (Loshchilov and Hutter 2019). The same examples
/// give the same network, also where findings of one step are looked at side by side.
/// </summary>
internal sealed class NetworkLearning
{
    private const float SteepestSlope = 5;
    private const float Decay = 1e-5f;
    private const float SlowestPace = 0.02f;
    private const float KeepsSlope = 0.9f;
    private const float KeepsSquare = 0.999f;
    private const int SideBySide = 4;

    private readonly NetworkWeights weights;
    private readonly NetworkPlan plan;
    private readonly IReadOnlyList<NetworkExample> examples;
    private readonly NetworkWeights mean;
    private readonly NetworkWeights square;
    private readonly NetworkWeights[] slopes;
    private readonly NetworkTables tables;
    private readonly NetworkPass[] passes;

    private NetworkLearning(IReadOnlyList<NetworkExample> examples, NetworkWeights weights, NetworkPlan plan)
    {
        (this.examples, this.weights, this.plan) = (examples, weights, plan);
        (mean, square) = (new NetworkWeights(weights.Shape), new NetworkWeights(weights.Shape));
        slopes = [.. Enumerable.Range(0, SideBySide).Select(_ => new NetworkWeights(weights.Shape))];
        tables = new NetworkTables(weights);
        passes = [.. Enumerable.Range(0, SideBySide).Select(_ => new NetworkPass(weights, tables))];
    }

    /// <summary>Goes on from the weights given, and changes them.</summary>
    /// <param name="progress">Told after each round how many there were, and the mean loss of a finding in it.</param>
    public static void Teach(NetworkWeights weights, IReadOnlyList<NetworkExample> examples, NetworkPlan plan, int seed, Action<int, double>? progress = null) =>
        new NetworkLearning(examples, weights, plan).Teach(seed, progress);

    /// <returns>Weights before anything was learned.</returns>
    public static NetworkWeights Start(NetworkShape shape, int seed)
    {
        const float rowSpread = 0.1f;
        const float leastLikely = -3;
        var chance = new Random(seed);
        var start = new NetworkWeights(shape);
        foreach (var row in new[] { start.Words, start.Cues })
        {
            for (var i = 0; i < row.Length; i++) row[i] = rowSpread * Normal(chance);
        }

        for (var i = 0; i < start.Taps.Length; i++)
        {
            var window = NetworkShape.Places[i / NetworkShape.Filters % NetworkShape.Taps].Window;
            start.Taps[i] = Even(chance, NetworkShape.Width * ((2 * window) + 1));
        }

        for (var h = 0; h < NetworkShape.Hidden; h++) start.TapOffsets[h] = Even(chance, NetworkShape.Width * ((2 * (h / NetworkShape.Filters)) + 1));
        for (var i = 0; i < start.Gathered.Length; i++) start.Gathered[i] = Even(chance, NetworkShape.Hidden * 2);
        for (var i = 0; i < start.Looks.Length; i++) start.Looks[i] = Even(chance, NetworkShape.Hidden);
        Array.Fill(start.Offsets, leastLikely);
        return start;
    }

    private static float Even(Random chance, int from) => ((2 * chance.NextSingle()) - 1) / MathF.Sqrt(from);

    private static float Normal(Random chance) => (float)(Math.Sqrt(-2 * Math.Log(1 - chance.NextDouble())) * Math.Cos(2 * Math.PI * chance.NextDouble()));

    private void Teach(int seed, Action<int, double>? progress)
    {
        var chance = new Random(seed);
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var stepsOfRound = (examples.Count + plan.Together - 1) / plan.Together;
        var (step, steps) = (0, plan.Rounds * stepsOfRound);
        for (var round = 0; round < plan.Rounds; round++)
        {
            chance.Shuffle(order);
            var loss = 0.0;
            for (var first = 0; first < order.Length; first += plan.Together)
            {
                loss += Slope(order.AsMemory(first, Math.Min(plan.Together, order.Length - first)), chance.Next());
                var pace = plan.Pace * Math.Min(1, (step + 1) / (plan.Rising * steps)) * Math.Max(SlowestPace, 1 - ((float)step / steps));
                Step(++step, pace);
            }

            progress?.Invoke(round + 1, loss / order.Length);
        }
    }

    /// <summary>Leaves in the first of the slopes the mean of all findings of this step.</summary>
    /// <returns>The sum of their losses.</returns>
    private double Slope(Memory<int> some, int seed)
    {
        var losses = new double[SideBySide];
        tables.Lay();
        Parallel.For(0, SideBySide, side =>
        {
            var seedOfSide = unchecked((seed * SideBySide) + side);
            var (chance, leaving) = (new Random(seedOfSide), new LeavingOut(seedOfSide));
            var slope = slopes[side];
            foreach (var block in slope.All) Array.Clear(block);
            for (var i = side; i < some.Length; i += SideBySide)
            {
                var example = examples[some.Span[i]];
                var said = passes[side].Forward(example.Input, chance, leaving);
                losses[side] += Error(said, example.Carries);
                passes[side].Back(example.Input, said, slope);
            }
        });
        var blocks = slopes.Select(s => s.All).ToList();
        for (var b = 0; b < blocks[0].Count; b++)
        {
            for (var side = 1; side < SideBySide; side++) Lanes.Add(blocks[side][b], blocks[0][b]);
        }

        var length = Math.Sqrt(blocks[0].Sum(b => (double)Lanes.Product(b, b))) / some.Length;
        var scale = (float)(Math.Min(1, SteepestSlope / Math.Max(1e-12, length)) / some.Length);
        foreach (var block in blocks[0])
        {
            for (var i = 0; i < block.Length; i++) block[i] *= scale;
        }

        return losses.Sum();
    }

    /// <summary>Turns what was said into how far it is above what is so.</summary>
    /// <returns>The loss: the negative logarithm of how likely what is so was said to be.</returns>
    private static double Error(float[] said, float[] carries)
    {
        var loss = 0.0;
        Array.Clear(said, carries.Length, said.Length - carries.Length);
        for (var t = 0; t < carries.Length; t++)
        {
            var likely = 1 / (1 + MathF.Exp(-said[t]));
            loss -= (carries[t] * Math.Log(Math.Max(1e-7, likely))) + ((1 - carries[t]) * Math.Log(Math.Max(1e-7, 1 - likely)));
            said[t] = likely - carries[t];
        }

        return loss;
    }

    private void Step(int step, float pace)
    {
        var meanGrown = 1 - MathF.Pow(KeepsSlope, step);
        var squareGrown = MathF.Sqrt(1 - MathF.Pow(KeepsSquare, step));
        var (all, from, means, squares) = (weights.All, slopes[0].All, mean.All, square.All);
        Parallel.For(0, all.Count, b =>
        {
            var (to, slope, m, s) = (all[b], from[b], means[b], squares[b]);
            for (var i = 0; i < to.Length; i++)
            {
                m[i] = (KeepsSlope * m[i]) + ((1 - KeepsSlope) * slope[i]);
                s[i] = (KeepsSquare * s[i]) + ((1 - KeepsSquare) * slope[i] * slope[i]);
                if (b >= NetworkWeights.Rows) to[i] -= pace * Decay * to[i];
                to[i] -= pace / meanGrown * m[i] / ((MathF.Sqrt(s[i]) / squareGrown) + 1e-8f);
            }
        });
    }
}
