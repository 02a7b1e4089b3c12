using AreaInspections.Calendars;
using AreaInspections.Frameworks;
using AreaInspections.Readers.Calendars;

namespace AreaInspections.Tests.Calendars;

public class WorkingCalendarTests
{
    private static readonly WorkingCalendar s_calendar = CalendarReader.Load();

    [Theory]
    [InlineData("2017-09-25", 5, "2017-10-02")] // Oldham: told on a Monday, on site the next
    [InlineData("2020-02-24", 5, "2020-03-02")] // Norfolk
    [InlineData("2023-05-16", 35, "2023-07-05")] // plan submitted; 29 May is left out
    [InlineData("2023-05-16", 70, "2023-08-23")] // plan published
    [InlineData("2024-11-25", 8, "2024-12-05")] // remote fieldwork
    [InlineData("2022-09-16", 1, "2022-09-20")] // the State Funeral
    [InlineData("2023-05-05", 1, "2023-05-09")] // the Coronation
    [InlineData("2022-06-01", 1, "2022-06-06")] // the Platinum Jubilee, two days
    [InlineData("2027-12-24", 1, "2027-12-29")] // Christmas on a Saturday: two substitute days
    [InlineData("2021-12-31", 1, "2022-01-04")] // New Year on a Saturday
    public void Working_days_are_counted_from_the_day_after(string from, int days, string expected)
    {
        s_calendar.After(Day(from), days).ShouldBe(new CountedDay(Day(expected), Certain: true));
        s_calendar.Between(Day(from), Day(expected)).ShouldBe(days);
    }

    [Theory]
    [InlineData("2024-12-09", 10, "2024-11-25")]
    [InlineData("2024-12-09", 2, "2024-12-05")]
    [InlineData("2023-05-15", 10, "2023-04-27")] // two bank holidays lie between
    public void A_notice_is_counted_back_from_the_first_day(string from, int days, string expected) =>
        s_calendar.Before(Day(from), days).Day.ShouldBe(Day(expected));

    [Theory]
    [InlineData("2023-11-01", 28, ClockUnit.CalendarDays, "2023-11-29")] // decision after a review
    [InlineData("2025-09-01", 42, ClockUnit.CalendarDays, "2025-10-13")]
    [InlineData("2025-09-01", 112, ClockUnit.CalendarDays, "2025-12-22")]
    [InlineData("2025-09-01", 140, ClockUnit.CalendarDays, "2026-01-19")]
    [InlineData("2023-08-31", 18, ClockUnit.Months, "2025-02-28")]
    [InlineData("2024-02-29", 3, ClockUnit.Years, "2027-02-28")]
    public void Other_units_keep_the_calendar(string from, int limit, ClockUnit unit, string expected) =>
        s_calendar.Due(Clock(limit, unit), Day(from), []).Day.ShouldBe(Day(expected));

    [Theory]
    [InlineData(ClockUnit.WorkingDays, 5, "2024-07-10")]
    [InlineData(ClockUnit.CalendarDays, 7, "2024-07-10")]
    public void Days_on_which_clocks_stand_still_are_not_counted(ClockUnit unit, int limit, string expected)
    {
        var stops = CalendarReader.LoadHolds().Where(h => h.StopsClocks && h.HoldsFor(new("devon"))).Select(h => h.Days).ToList();

        s_calendar.Due(Clock(limit, unit), Day("2024-05-23"), stops).Day.ShouldBe(Day(expected));
    }

    [Fact]
    public void Stops_that_overlap_are_left_out_once() =>
        s_calendar.Due(Clock(5, ClockUnit.CalendarDays), Day("2024-03-04"), [new(Day("2024-03-05"), Day("2024-03-08")), new(Day("2024-03-06"), Day("2024-03-10"))])
            .Day.ShouldBe(Day("2024-03-15"));

    [Fact]
    public void A_day_counted_past_the_known_years_is_not_certain()
    {
        var known = s_calendar.Known!.Value;

        s_calendar.After(known.End.AddDays(-1), 10).Certain.ShouldBeFalse();
        s_calendar.After(known.Start, 10).Certain.ShouldBeTrue();
        s_calendar.After(known.Start.AddDays(-1), 10).Certain.ShouldBeFalse();
    }

    [Fact]
    public void Every_known_year_has_its_eight_holidays_and_those_that_were_proclaimed()
    {
        var years = Enumerable.Range(s_calendar.Known!.Value.Start.Year, s_calendar.Known.Value.End.Year - s_calendar.Known.Value.Start.Year + 1).ToList();

        years.Count.ShouldBeGreaterThan(10);
        years.ShouldAllBe(y => Holidays(y) == (y == 2022 ? 10 : y == 2023 ? 9 : 8));
    }

    private static int Holidays(int year) =>
        Enumerable.Range(0, 366).Select(d => new DateOnly(year, 1, 1).AddDays(d)).Count(d => d.Year == year && s_calendar.Holiday(d) is not null);

    private static Clock Clock(int limit, ClockUnit unit) =>
        new() { Id = "made-up", Name = "Made up", Starts = "one", Ends = "other", Limit = limit, Unit = unit, Source = new Source("None", "Nobody") };

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");
}
