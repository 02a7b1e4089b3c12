using System.Globalization;

namespace AreaInspections.Web.People;

/// <summary>A day as people in England type it.</summary>
internal static class TypedDay
{
    private static readonly string[] s_forms = ["d M yyyy", "d/M/yyyy", "d.M.yyyy", "d-M-yyyy", "d MMMM yyyy", "d MMM yyyy", "yyyy-MM-dd"];

    public static DateOnly? Read(string text) =>
        DateOnly.TryParseExact(text.Trim(), s_forms, CultureInfo.InvariantCulture, DateTimeStyles.AllowInnerWhite, out var day) ? day : null;

    public static string Expected(string found) => $"\"{(found.Length > 30 ? found[..30] + "…" : found)}\" is no day. Enter day, month and year, such as 31 3 2024.";
}
