using AreaInspections.Findings.Suggestions.Network;

namespace AreaInspections.Tests.Findings;

/// <summary>Whether a network learns by the slopes of what it says: they are set beside what a small step along them changes.</summary>
public class NetworkPassTests
{
    private const int Seed = 7;

    private static readonly NetworkShape s_shape = new(Words: 6, Themes: 5);

    public static TheoryData<string, int> Blocks { get; } = Each();

    [Theory, MemberData(nameof(Blocks))]
    public void Slopes_say_what_a_step_along_them_changes(string block, int words)
    {
        var weights = NetworkLearning.Start(s_shape, Seed);
        var slopes = new NetworkWeights(s_shape);
        Say(weights, words, slopes);
        var (numbers, slope) = (Block(weights, block), Block(slopes, block));
        var length = Math.Sqrt(slope.Sum(s => (double)s * s));
        length.ShouldBeGreaterThan(0);

        var start = numbers.ToArray();
        const double step = 1e-2;
        double After(double along)
        {
            for (var i = 0; i < numbers.Length; i++) numbers[i] = (float)(start[i] + (along * slope[i] / length));
            return Say(weights, words);
        }

        var changes = (After(step) - After(-step)) / (2 * step);

        changes.ShouldBe(length, 0.02 * length);
    }

    /// <returns>What is said of all themes, each counted by another factor.</returns>
    /// <param name="slopes">To add to what each number has to do with it.</param>
    private static double Say(NetworkWeights weights, int words, NetworkWeights? slopes = null)
    {
        var tables = new NetworkTables(weights);
        tables.Lay();
        var pass = new NetworkPass(weights, tables);
        var input = Input(words);

        var said = pass.Forward(input, new Random(Seed), new LeavingOut(Seed));

        var factors = said.Select((_, t) => t < s_shape.Themes ? t - 1.5f : 0).ToArray();
        if (slopes is not null) pass.Back(input, [.. factors], slopes);
        return said.Zip(factors, (s, f) => (double)s * f).Sum();
    }

    /// <summary>Words one after the other, every third with a cue.</summary>
    private static NetworkInput Input(int words)
    {
        var cues = new byte[words * NetworkInput.MostCues];
        Array.Fill(cues, NetworkInput.NoCue);
        for (var i = 0; i < words; i += 3) cues[i * NetworkInput.MostCues] = (byte)(i % (s_shape.Themes * NetworkShape.Grades));
        return new NetworkInput([.. Enumerable.Range(0, words).Select(i => i % s_shape.Words)], cues, Section: 1);
    }

    private static float[] Block(NetworkWeights weights, string name) => name switch
    {
        nameof(NetworkWeights.Words) => weights.Words,
        nameof(NetworkWeights.Cues) => weights.Cues,
        nameof(NetworkWeights.Taps) => weights.Taps,
        nameof(NetworkWeights.TapOffsets) => weights.TapOffsets,
        nameof(NetworkWeights.Gathered) => weights.Gathered,
        nameof(NetworkWeights.Looks) => weights.Looks,
        nameof(NetworkWeights.LookOffsets) => weights.LookOffsets,
        nameof(NetworkWeights.Offsets) => weights.Offsets,
        nameof(NetworkWeights.Sections) => weights.Sections,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No block of that name."),
    };

    /// <summary>Each block, with findings of an even and of an odd number of words.</summary>
    private static TheoryData<string, int> Each()
    {
        string[] blocks =
        [
            nameof(NetworkWeights.Words), nameof(NetworkWeights.Cues), nameof(NetworkWeights.Taps), nameof(NetworkWeights.TapOffsets), nameof(NetworkWeights.Gathered),
            nameof(NetworkWeights.Looks), nameof(NetworkWeights.LookOffsets), nameof(NetworkWeights.Offsets), nameof(NetworkWeights.Sections),
        ];
        var each = new TheoryData<string, int>();
        foreach (var block in blocks)
        {
            each.Add(block, 1);
            each.Add(block, 10);
            each.Add(block, 13);
        }

        return each;
    }
}
