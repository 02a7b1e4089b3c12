using AreaInspections.Findings;
using AreaInspections.Findings.Suggestions;

namespace AreaInspections.Tests.Findings;

public class KnownFindingsTests
{
    private static readonly KnownFindings Known = new(
        [Key("transport"), Key("nurses")], [2, 2], [[0], [1]], [[0], [1]], new ThemeWeights([1, 1], [0, 0], [1, 0, 0, 1]));

    [Fact]
    public void A_finding_is_like_those_with_its_words_whatever_its_length() =>
        Known.LikenessTo(Read("Transport is late. Nobody knows when transport comes.")).ShouldBe([1, 0]);

    [Fact]
    public void Those_most_alike_vote_with_their_themes()
    {
        var votes = Known.VotesOf(Known.LikenessTo(Read("Transport is late.")));

        votes[0].ShouldBe(2, 1e-6);
        votes[1].ShouldBe(-2);
    }

    [Fact]
    public void Each_pulls_as_strongly_as_it_is_alike() => Known.PullOf([0.5f, 0.25f]).ShouldBe([0.5, 0.25]);

    [Fact]
    public void A_finding_without_known_words_is_like_none()
    {
        var likeness = Known.LikenessTo(Read("Zyx qwv plomp."));

        likeness.ShouldBe([0, 0]);
        Known.VotesOf(likeness).ShouldBe([-2, -2]);
    }

    private static ulong Key(string word) => FeatureKey.Of("w:", WordStem.Of(word), "");

    private static FindingFeatures Read(string text) => FindingFeatures.Read(text, Polarity.Weakness, new CueLexicon(new PhraseFolds([]), []));
}
