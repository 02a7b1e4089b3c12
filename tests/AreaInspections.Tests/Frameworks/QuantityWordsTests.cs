using AreaInspections.Readers.Frameworks;
using AreaInspections.Readers.National;

namespace AreaInspections.Tests.Frameworks;

public class QuantityWordsTests
{
    [Theory]
    [InlineData(0, 30, "none")]
    [InlineData(1, 30, "very few")]
    [InlineData(10, 30, "a third")]
    [InlineData(11, 30, "over a third")]
    [InlineData(14, 30, "nearly half")]
    [InlineData(15, 30, "half")]
    [InlineData(16, 30, "over half")]
    [InlineData(20, 30, "two thirds")]
    [InlineData(24, 36, "two thirds")]
    [InlineData(25, 36, "over two thirds")]
    [InlineData(27, 36, "three quarters")]
    [InlineData(28, 36, "most")]
    [InlineData(35, 36, "nearly all")]
    [InlineData(36, 36, "all")]
    [InlineData(51, 153, "a third")]
    [InlineData(102, 153, "two thirds")]
    public void A_proportion_has_its_governed_words(int count, int of, string words) => QuantityWordsReader.Load().For(count, of).ShouldBe(words);

    [Fact]
    public void Fewer_than_twenty_areas_have_no_words() => QuantityWordsReader.Load().For(9, 19).ShouldBeNull();

    [Fact]
    public void Bands_rise_from_nothing() => QuantityWordsReader.LoadAll().ShouldAllBe(v =>
        v.Bands[0].From == 0 && v.Bands.Zip(v.Bands.Skip(1)).All(p => p.First.From < p.Second.From));

    [Fact]
    public void What_the_first_year_said_of_therapy_is_there_with_its_quantity() =>
        PublishedClaims.Load().Single(c => c.Id == "one-year-on-therapy-access").QuantityWords.ShouldBe("half");
}
