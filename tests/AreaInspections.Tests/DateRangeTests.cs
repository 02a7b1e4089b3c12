namespace AreaInspections.Tests;

public class DateRangeTests
{
    [Theory]
    [InlineData("2023-07-10", "2023-07-14", "10 to 14 July 2023")]
    [InlineData("2024-04-29", "2024-05-03", "29 April to 3 May 2024")]
    [InlineData("2024-12-30", "2025-01-03", "30 December 2024 to 3 January 2025")]
    [InlineData("2016-05-16", "2016-05-16", "16 May 2016")]
    public void A_range_prints_as_reports_print_it(string start, string end, string printed) =>
        new DateRange(DateOnly.Parse(start), DateOnly.Parse(end)).ToString().ShouldBe(printed);

    [Fact]
    public void A_range_that_ends_before_it_starts_is_refused() =>
        Should.Throw<ArgumentException>(() => new DateRange(new DateOnly(2024, 5, 3), new DateOnly(2024, 4, 29)));
}
