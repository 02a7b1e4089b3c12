using System.Globalization;

namespace AreaInspections.Web.People;

/// <summary>A time of day as people in England type it.</summary>
internal static class TypedTime
{
    private static readonly string[] s_forms = ["H:mm", "H.mm", "HHmm", "h:mmtt", "h.mmtt", "htt", "h:mm tt", "h.mm tt", "h tt"];

    public static TimeOnly? Read(string text) =>
        TimeOnly.TryParseExact(text.Trim(), s_forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    public static string Expected(string found) => $"\"{(found.Length > 30 ? found[..30] + "…" : found)}\" is no time of day. Enter one such as 9:30 or 14:00.";
}
