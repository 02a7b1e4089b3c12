using AreaInspections.Web.People;

namespace AreaInspections.Web.Tests.People;

/// <summary>The worked examples of RFC 6238, appendix B, to six digits: the key is the ASCII text 12345678901234567890.</summary>
public class TotpTests
{
    private const string Key = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void Codes_are_those_of_the_standard(long seconds, string code) => Totp.Code(Key, Totp.StepAt(DateTimeOffset.FromUnixTimeSeconds(seconds))).ShouldBe(code);

    [Theory]
    [InlineData("287082", 59, 1L)]
    [InlineData("287 082", 59, 1L)]
    [InlineData("287082", 89, 1L)]
    [InlineData("287082", 119, null)]
    [InlineData("", 59, null)]
    [InlineData("28708", 59, null)]
    public void A_code_is_known_half_a_minute_early_or_late(string code, long seconds, long? step) => Totp.StepOf(code, Key, DateTimeOffset.FromUnixTimeSeconds(seconds)).ShouldBe(step);
}
