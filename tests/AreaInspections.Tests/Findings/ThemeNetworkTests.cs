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

    /// <summary>Beside the same sums written down as <see cref="NetworkShape"/> describes them, with no thought of speed.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(6)]
    [InlineData(13)]
    public void A_finding_of_any_length_is_scored_as_the_shape_says(int places)
    {
        var weights = new NetworkWeights(new NetworkShape(Words: 9, Themes: 5));
        var chance = new Random(places);
        foreach (var block in weights.All)
        {
            for (var i = 0; i < block.Length; i++) block[i] = (chance.NextSingle() - 0.5f) / 4;
        }

        var cues = new byte[places * NetworkInput.MostCues];
        Array.Fill(cues, NetworkInput.NoCue);
        for (var i = 0; i < places; i += 2) (cues[i * NetworkInput.MostCues], cues[(i * NetworkInput.MostCues) + 1]) = ((byte)i, (byte)(i + 1));
        var input = new NetworkInput([.. Enumerable.Range(0, places).Select(i => (i * 5) % 9)], cues, Section: 2);

        var said = new ThemeNetwork([.. Enumerable.Range(0, 9).Select(w => $"{w}")], weights).Score(input);

        var plain = Plainly(weights, input);
        plain.Max(s => Math.Abs(s)).ShouldBeGreaterThan(0.5);
        for (var t = 0; t < said.Length; t++) said[t].ShouldBe(plain[t], 0.02 * Math.Max(1, Math.Abs(plain[t])));
    }

    private static double[] Plainly(NetworkWeights weights, NetworkInput input)
    {
        var (length, columns, hidden) = (input.Words.Length, weights.Shape.Columns, NetworkShape.Hidden);
        var found = Enumerable.Range(0, length).Select(place => Enumerable.Range(0, hidden).Select(h => Math.Max(0, Found(place, h))).ToArray()).ToArray();
        var pairs = found.Chunk(2).Select(pair => Enumerable.Range(0, hidden).Select(h => pair.Max(p => p[h])).ToArray()).ToArray();
        return [.. Enumerable.Range(0, weights.Shape.Themes).Select(Theme)];

        double Theme(int t)
        {
            var sum = (double)weights.Offsets[t] + weights.Sections[(input.Section * columns) + t];
            for (var h = 0; h < hidden; h++)
            {
                sum += found.Max(f => f[h]) * weights.Gathered[(h * columns) + t];
                sum += NetworkPass.MeanCounts * found.Average(f => f[h]) * weights.Gathered[((hidden + h) * columns) + t];
            }

            var strengths = pairs.Select(p => Math.Exp(Enumerable.Range(0, hidden).Sum(h => p[h] * weights.Looks[(h * columns * 2) + t]))).ToArray();
            var sights = pairs.Select(p => Enumerable.Range(0, hidden).Sum(h => p[h] * weights.Looks[(h * columns * 2) + columns + t]));
            return sum + (NetworkPass.LookCounts * (strengths.Zip(sights, (strength, sight) => strength * sight).Sum() / strengths.Sum())) + (NetworkPass.LookCounts * weights.LookOffsets[t]);
        }

        double Found(int middle, int h)
        {
            var sum = (double)weights.TapOffsets[h];
            for (var tap = 0; tap < NetworkShape.Taps; tap++)
            {
                var (window, offset) = NetworkShape.Places[tap];
                if (window != h / NetworkShape.Filters || middle + offset < 0 || middle + offset >= length) continue;
                for (var n = 0; n < NetworkShape.Width; n++)
                {
                    sum += Number(middle + offset, n) * weights.Taps[(((n * NetworkShape.Taps) + tap) * NetworkShape.Filters) + (h % NetworkShape.Filters)];
                }
            }

            return sum;
        }

        double Number(int place, int n) => weights.Words[(input.Words[place] * NetworkShape.Width) + n]
            + input.Cues.Skip(place * NetworkInput.MostCues).Take(NetworkInput.MostCues).Where(cue => cue != NetworkInput.NoCue).Sum(cue => (double)weights.Cues[(cue * NetworkShape.Width) + n]);
    }

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
