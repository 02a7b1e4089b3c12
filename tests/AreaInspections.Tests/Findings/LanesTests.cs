using AreaInspections.Findings.Suggestions.Network;

namespace AreaInspections.Tests.Findings;

public class LanesTests
{
    [Fact]
    public void Numbers_of_few_digits_are_kept_short_as_they_are()
    {
        float[] row = [1, -2.5f, 0.375f, 0, 96, -0.0078125f, 3, 255, -1, 17, 0.5f, -64, 1.25f, 7, -0.75f, 2];

        Added(row, to: 0).ShouldBe(row);
    }

    [Fact]
    public void Others_are_rounded_to_the_nearest_of_eight_bits()
    {
        float[] row = [.. Enumerable.Range(0, 64).Select(i => MathF.Sin(i) * MathF.Pow(2, (i % 30) - 15))];

        Added(row, to: 0).Zip(row, (kept, number) => MathF.Abs(kept - number) / MathF.Abs(number)).ShouldAllBe(off => float.IsNaN(off) || off <= 1f / 256);
        Added([.. row.Select(_ => 1.00390625f * 1.001f)], to: 0).ShouldAllBe(kept => kept == 1.0078125f);
        Added([.. row.Select(_ => 1.00390625f * 0.999f)], to: 0).ShouldAllBe(kept => kept == 1);
    }

    [Fact]
    public void They_are_added_each_to_its_own()
    {
        float[] row = [.. Enumerable.Range(0, 32).Select(i => (float)i)];

        Added(row, to: 100).ShouldBe(row.Select(number => number + 100));
    }

    [Fact]
    public void Rows_that_do_not_belong_together_are_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Lanes.Shorten(new float[16], new uint[16]));
        Should.Throw<ArgumentOutOfRangeException>(() => Lanes.AddShort(new uint[16], new float[16]));
    }

    private static float[] Added(float[] row, float to)
    {
        var kept = new uint[row.Length / Lanes.Shortened];
        Lanes.Shorten(row, kept);
        var sums = new float[row.Length];
        Array.Fill(sums, to);
        Lanes.AddShort(kept, sums);
        return sums;
    }
}
