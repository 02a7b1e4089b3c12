using System.Globalization;

namespace AreaInspections.Web.Publishing;

/// <summary>Moments as people in England read them.</summary>
internal static class London
{
    private static readonly TimeZoneInfo s_zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    /// <returns>The moment at which the day begins, UTC.</returns>
    public static DateTime Midnight(DateOnly day) => TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(TimeOnly.MinValue), s_zone);

    /// <returns>The moment at which clocks in London first show a time; nothing where they leave it out.</returns>
    public static DateTime? Utc(DateOnly day, TimeOnly time)
    {
        var shown = day.ToDateTime(time);
        return s_zone.IsInvalidTime(shown) ? null
            : new DateTimeOffset(shown, s_zone.IsAmbiguousTime(shown) ? s_zone.GetAmbiguousTimeOffsets(shown).Max() : s_zone.GetUtcOffset(shown)).UtcDateTime;
    }

    /// <summary>"14:05".</summary>
    public static string Time(DateTime utc) => Local(utc).ToString("HH:mm", CultureInfo.InvariantCulture);

    public static DateOnly Day(DateTime utc) => DateOnly.FromDateTime(Local(utc));

    /// <summary>"9 March 2026, 14:05".</summary>
    public static string Moment(DateTime utc) => Local(utc).ToString("d MMMM yyyy, HH:mm", CultureInfo.InvariantCulture);

    private static DateTime Local(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(utc, s_zone);
}
