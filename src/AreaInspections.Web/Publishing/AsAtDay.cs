using System.Globalization;

namespace AreaInspections.Web.Publishing;

/// <summary>The day a page is asked to speak of.</summary>
internal static class AsAtDay
{
    /// <summary>The first edition of the framework began; before it there is nothing to tell.</summary>
    private static readonly DateOnly s_first = new(2016, 5, 1);

    /// <param name="asked">As in the address: <c>2017-06-30</c>; absent or empty: today.</param>
    /// <returns>The day to speak of; the day chosen, where a usable one was; and a notice where what was asked cannot be followed.</returns>
    public static (DateOnly Day, DateOnly? Chosen, string? Notice) Of(string? asked, PublicRecord record, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(asked))
        {
            return (today, null, null);
        }

        if (!DateOnly.TryParseExact(asked.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return (today, null, "The day asked for was not understood. Write it as year, month and day: 2017-06-30. This page speaks of today.");
        }

        var first = record.Editions.Count > 0 && record.Editions.Min(e => e.From) is var from && from > s_first ? from : s_first;
        return day < first ? (first, first, $"The first inspections began in May 2016. This page speaks of {British.Date(first)}.")
            : day > today ? (today, null, $"{British.Date(day)} is still to come. This page speaks of today.")
            : (day, day, null);
    }
}
