using AreaInspections.Findings;
using AreaInspections.Findings.Suggestions;

namespace AreaInspections.Tests.Findings;

public class FindingPullTests
{
    private static readonly FindingPull s_pull = new([Key("transport"), Key("nurses")], [2, 2], new ThemeWeights([1, 1], [-1, -2], [3, 0, 0, 4]));

    [Fact]
    public void A_finding_is_pulled_by_its_words_whatever_its_length() =>
        s_pull.On(Read("Transport is late. Nobody knows when transport comes.")).ShouldBe(s_pull.On(Read("Transport is late.")));

    [Fact]
    public void Each_word_pulls_to_its_themes() => s_pull.On(Read("Transport is late.")).ShouldBe([2, -2]);

    [Fact]
    public void Two_words_share_the_pull()
    {
        var both = s_pull.On(Read("Transport is late and nurses are few."));

        both[0].ShouldBe(-1 + (3 / Math.Sqrt(2)), 1e-5);
        both[1].ShouldBe(-2 + (4 / Math.Sqrt(2)), 1e-5);
    }

    [Fact]
    public void Nothing_pulls_at_a_finding_without_known_words() => s_pull.On(Read("Zyx qwv plomp.")).ShouldBe([-1, -2]);

    private static ulong Key(string word) => FeatureKey.Of("w:", WordStem.Of(word), "");

    private static FindingFeatures Read(string text) => FindingFeatures.Read(text, Polarity.Weakness, new CueLexicon(new PhraseFolds([]), []));
}
