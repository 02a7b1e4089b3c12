using AreaInspections.Areas;
using AreaInspections.Calendars;

namespace AreaInspections.Readers.Calendars;

/// <summary>Bank holidays and holds from the tables kept beside this reader (<c>Calendars/Data</c>).</summary>
public static class CalendarReader
{
    private static readonly Lazy<WorkingCalendar> s_calendar = new(() => new WorkingCalendar(
        EmbeddedTable.Open("Calendars/Data/bank-holidays.csv").Rows.Select(r => new BankHoliday(r.Day("date"), r["name"], r["special"] == "yes"))));

    private static readonly Lazy<IReadOnlyList<Hold>> s_holds = new(() =>
        [.. EmbeddedTable.Open("Calendars/Data/holds.csv").Rows.Select(ToHold).OrderBy(h => h.Days.Start)]);

    /// <summary>Working days of England and Wales; read once.</summary>
    public static WorkingCalendar Load() => s_calendar.Value;

    /// <summary>By first day; read once.</summary>
    public static IReadOnlyList<Hold> LoadHolds() => s_holds.Value;

    private static Hold ToHold(EmbeddedTable.Row row) => new(
        row["id"],
        new DateRange(row.Day("first"), row.Day("last")),
        row["reason"],
        row["basis"],
        row["stopsClocks"] == "yes",
        row["holdsPublication"] == "yes",
        [.. row.List("areas").Select(a => new AreaId(a))],
        new Source(row["title"], row["publisher"]) { Address = row.Text("address") });
}
