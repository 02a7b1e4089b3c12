using AreaInspections.Experiences;

namespace AreaInspections.Tests.Experiences;

public class ReceiptCodeTests
{
    [Fact]
    public void A_code_is_found_again_however_it_is_typed()
    {
        var code = ReceiptCode.New();
        var shown = code.ToString();

        foreach (var typed in new[] { shown, shown.ToLowerInvariant(), shown.Replace("-", " "), shown.Replace("-", ""), $"  {shown}\n", shown.Replace('0', 'o').Replace('1', 'l') })
        {
            ReceiptCode.Parse(typed)!.Value.Hash.ShouldBe(code.Hash);
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("ABCD-EFGH-JKMN")]
    [InlineData("ABCD-EFGH-JKMN-PQRST")]
    [InlineData("ABCD-EFGH-JKMN-PQRU")]
    [InlineData("ABCD+EFGH+JKMN+PQRS")]
    public void What_is_no_code_is_none(string? typed) => ReceiptCode.Parse(typed).ShouldBeNull();

    [Fact]
    public void Codes_differ_in_every_place()
    {
        var codes = Enumerable.Range(0, 500).Select(_ => ReceiptCode.New().ToString().Replace("-", "")).ToList();

        codes.Distinct().Count().ShouldBe(500);
        Enumerable.Range(0, 16).ShouldAllBe(place => codes.Select(c => c[place]).Distinct().Count() > 25);
    }
}
