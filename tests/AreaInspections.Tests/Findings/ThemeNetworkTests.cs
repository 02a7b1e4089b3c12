using AreaInspections.Findings;
using AreaInspections.Findings.Suggestions;
using AreaInspections.Findings.Suggestions.Network;
using AreaInspections.Readers.Findings;

namespace AreaInspections.Tests.Findings;

public class ThemeNetworkTests
{
    private static readonly string[] s_themes = ["transport", "nursing", "panels"];
    private static readonly CueLexicon s_lexicon = CueLexiconReader.Read(new StringReader("[transport]\n3 wheel*\n"));
    private static readonly ThemeNetworks s_networks = Teach();

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
    public void The_unaided_network_agrees_where_it_is_plain_and_is_another()
    {
        var (leading, unaided) = Both("The school has no nurses.");

        unaided[1].ShouldBeGreaterThan(0);
        unaided[0].ShouldBeLessThan(0);
        unaided[1].ShouldNotBe(leading[1]);
    }

    [Fact]
    public void Only_the_leading_network_tells_unknown_words_apart_by_their_cues()
    {
        var (wheelchairs, gramophones) = (Both("Wheelchairs."), Both("Gramophones."));

        wheelchairs.Leading.ShouldNotBe(gramophones.Leading);
        wheelchairs.Unaided.ShouldBe(gramophones.Unaided);
    }

    [Fact]
    public void A_finding_is_scored_alike_whatever_was_scored_before()
    {
        const string text = "Panels of parents choose buses. Nurses come late to the centre.";
        var fresh = Both(text, Teach());
        foreach (var word in text.Split(' ')) Both(word);

        Both(text).Leading.ShouldBe(fresh.Leading);
        Both(text).Unaided.ShouldBe(fresh.Unaided);
    }

    [Fact]
    public void Findings_are_scored_alike_side_by_side()
    {
        string[] texts = ["Buses come late.", "Nurses come too late to the college.", "Panels of parents choose buses for a nursery early.", "Some schools has no nurses.", "Wheelchairs come on few days."];
        var networks = Teach();

        var sideBySide = new double[texts.Length * 20][];
        Parallel.For(0, sideBySide.Length, i => sideBySide[i] = Both(texts[i % texts.Length], networks).Unaided);

        sideBySide.Select((said, i) => said.SequenceEqual(Both(texts[i % texts.Length]).Unaided)).ShouldAllBe(same => same);
    }

    [Fact]
    public void The_same_findings_give_the_same_networks()
    {
        var again = Teach();

        again.Leading.Numbers.ShouldBe(s_networks.Leading.Numbers);
        again.Unaided.Numbers.ShouldBe(s_networks.Unaided.Numbers);
    }

    [Fact]
    public void A_text_without_a_word_is_nothing_to_go_by() => Score("...").ShouldAllBe(s => double.IsFinite(s));

    [Fact]
    public void More_themes_than_can_be_told_apart_are_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => NetworkTraining.Teach(Written(), s_lexicon, [.. Enumerable.Range(0, 63).Select(i => $"theme-{i}")]));

    private static ThemeNetworks Teach() => NetworkTraining.Teach(Written(), s_lexicon, s_themes);

    private static double[] Score(string text) => Both(text).Leading;

    private static (double[] Leading, double[] Unaided) Both(string text, ThemeNetworks? networks = null) =>
        (networks ?? s_networks).Score(FindingFeatures.Read(text, Polarity.Weakness, s_lexicon), s_lexicon, [.. s_lexicon.Cues.Select(_ => 0)]);

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
