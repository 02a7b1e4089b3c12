using AreaInspections.Findings;
using AreaInspections.Findings.Suggestions;
using AreaInspections.Findings.Suggestions.Network;

namespace AreaInspections.Tests.Findings;

public class ThemeNetworkTests
{
    private static readonly string[] s_themes = ["transport", "nursing", "panels"];
    private static readonly CueLexicon s_lexicon = new(new PhraseFolds([]), []);
    private static readonly ThemeNetwork s_network = Teach();

    [Fact]
    public void What_written_findings_were_coded_with_is_said_of_new_ones()
    {
        var transport = Score("Some buses come late to the school.");
        var nursing = Score("The school has no nurses.");

        transport[0].ShouldBeGreaterThan(0);
        transport[1].ShouldBeLessThan(0);
        nursing[1].ShouldBeGreaterThan(0);
        nursing[0].ShouldBeLessThan(0);
    }

    [Fact]
    public void Two_points_are_two_themes()
    {
        var both = Score("Some buses come late. The school has no nurses.");

        both[0].ShouldBeGreaterThan(0);
        both[1].ShouldBeGreaterThan(0);
        both[2].ShouldBeLessThan(0);
    }

    [Fact]
    public void Words_count_in_their_neighbourhood()
    {
        var panels = Score("Panels of parents choose buses.");

        panels[2].ShouldBeGreaterThan(panels[0]);
    }

    [Fact]
    public void The_same_findings_give_the_same_network() => Teach().Numbers.ShouldBe(s_network.Numbers);

    [Fact]
    public void A_text_without_a_word_is_nothing_to_go_by() => Score("...").ShouldAllBe(s => double.IsFinite(s));

    [Fact]
    public void More_themes_than_can_be_told_apart_are_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => NetworkTraining.Teach(Written(), s_lexicon, [.. Enumerable.Range(0, 63).Select(i => $"theme-{i}")]));

    private static ThemeNetwork Teach() => NetworkTraining.Teach(Written(), s_lexicon, s_themes);

    private static double[] Score(string text) => s_network.Score(FindingFeatures.Read(text, Polarity.Weakness, s_lexicon), s_lexicon, []);

    /// <summary>Buses are transport, but for those that panels of parents choose; nurses are nursing.</summary>
    private static List<WrittenFinding> Written()
    {
        string[] schools = ["the school", "the college", "a nursery", "the centre", "some schools"];
        string[] times = ["late", "early", "seldom", "too late", "on few days"];
        return
        [
            .. schools.SelectMany(s => times.SelectMany(t => Enumerable.Range(0, 16).SelectMany(_ => new[]
            {
                Coded($"Buses come {t} to {s}.", "transport"),
                Coded($"Nurses come {t} to {s}.", "nursing"),
                Coded($"Buses come {t} to {s}. Nurses come {t}.", "transport", "nursing"),
                Coded($"Panels of parents choose buses for {s} {t}.", "panels"),
                Coded($"{s} has no nurses.", "nursing"),
            }))),
        ];
    }

    private static WrittenFinding Coded(string text, params string[] themes) => new(Polarity.Weakness, text, [themes]);
}
