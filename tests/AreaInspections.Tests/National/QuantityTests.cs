using AreaInspections.Findings;

namespace AreaInspections.Tests.National;

public class QuantityTests
{
    [Theory]
    [InlineData(15, 30, "half")]
    [InlineData(16, 30, "over half")]
    [InlineData(10, 30, "a third")]
    [InlineData(9, 30, "few")]
    [InlineData(0, 30, "none")]
    [InlineData(30, 30, "all")]
    [InlineData(10, 20, "half")]
    [InlineData(10, 19, null)]
    public void Words_begin_at_their_lower_bound_and_only_from_twenty_areas(int count, int of, string? words) =>
        NationalSample.Words.For(count, of).ShouldBe(words);

    [Fact]
    public void Fraction_stands_beside_the_words()
    {
        var names = Enumerable.Range(1, 20).Select(i => $"Area {i:00}").ToList();
        var record = NationalSample.Record() with
        {
            Areas = [.. names.Select(n => NationalSample.Area(n))],
            Inspections = [.. names.Select(n => NationalSample.Inspection(Id(n), "2024-01-08", "2024-03-08"))],
            Findings = [.. names.Select((n, i) => NationalSample.Finding($"{i}", $"{Id(n)}/full/2024-01-08", Polarity.Weakness, i < 10 ? "therapy-access" : "other"))],
        };

        NationalSample.Report(record).Find("weakness-therapy-access-2023")!.Sentence
            .ShouldBe("Access to therapy services was a weakness in half of the areas with a coded report (10 of 20).");
    }

    private static string Id(string name) => name.ToLowerInvariant().Replace(' ', '-');
}
