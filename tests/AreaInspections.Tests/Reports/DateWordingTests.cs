using AreaInspections.Readers.Reports;
using CsCheck;

namespace AreaInspections.Tests.Reports;

public class DateWordingTests
{
    [Theory]
    [InlineData("11 to 15 March 2024", "2024-03-11", "2024-03-15")]
    [InlineData("27 March 2023 to 31 March 2023", "2023-03-27", "2023-03-31")]
    [InlineData("29 April to 3 May 2024", "2024-04-29", "2024-05-03")]
    [InlineData("23 September to 27 September 2024", "2024-09-23", "2024-09-27")]
    [InlineData("29 January 2024 to 02 February 2024", "2024-01-29", "2024-02-02")]
    [InlineData("5 July 2021 to 9 July 2021", "2021-07-05", "2021-07-09")]
    [InlineData("5–9 July 2021", "2021-07-05", "2021-07-09")]
    [InlineData("28 December to 3 January 2025", "2024-12-28", "2025-01-03")]
    [InlineData("Monday 2nd to Friday 6th October, 2017", "2017-10-02", "2017-10-06")]
    [InlineData("between 13 and 21 July 2023", "2023-07-13", "2023-07-21")]
    [InlineData("Between 23 January 2017 and 27 January 2017, inspectors", "2017-01-23", "2017-01-27")]
    [InlineData("02/10/2017 - 06/10/2017", "2017-10-02", "2017-10-06")]
    [InlineData("3 to 7 Feb 2025", "2025-02-03", "2025-02-07")]
    public void Range_of_days_is_read(string text, string start, string end) =>
        DateWording.Only(text).ShouldNotBeNull().Range.ShouldBe(new DateRange(DateOnly.Parse(start), DateOnly.Parse(end)));

    [Fact]
    public void Single_day_has_no_end()
    {
        var days = DateWording.Only("16 May 2016").ShouldNotBeNull();

        (days.Start, days.End).ShouldBe((new DateOnly(2016, 5, 16), null));
    }

    [Theory]
    [InlineData("30 to 31 June 2024")]
    [InlineData("29 February 2023")]
    [InlineData("15 to 11 March 2024")]
    [InlineData("11 to 15 March")]
    [InlineData("March 2024")]
    [InlineData("Not previously inspected")]
    [InlineData("2 to 6 October 2017 and 12 to 14 November 2019")]
    [InlineData("99 to 150 children in 2024")]
    public void Nothing_is_made_of_what_is_no_one_range(string text) => DateWording.Only(text).ShouldBeNull();

    [Fact]
    public void Two_whole_dates_joined_by_and_are_two() =>
        DateWording.All("16 May 2016 and 20 May 2019", out _).Count.ShouldBe(2);

    [Fact]
    public void What_a_range_prints_it_also_reads() =>
        Gen.Select(Gen.Int[0, 12000], Gen.Int[0, 400]).Sample((day, length) =>
        {
            var start = new DateOnly(2000, 1, 1).AddDays(day);
            var range = new DateRange(start, start.AddDays(length));

            DateWording.Only(range.ToString())?.Range.ShouldBe(range);
        });

    [Fact]
    public void Any_text_is_survived() => Gen.String.Sample(text => { DateWording.All(text, out _); });
}
