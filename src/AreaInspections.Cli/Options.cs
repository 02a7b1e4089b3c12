using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace AreaInspections.Cli;

/// <summary>Options that several commands share.</summary>
internal static class Options
{
    private static readonly string[] s_dateForms = ["yyyy-MM-dd", "d MMMM yyyy", "d MMM yyyy", "dd/MM/yyyy"];

    public static Option<DateOnly?> AsAt() => Date("--as-at", "The day to speak of, for example 2017-06-30; today where it is left out.");

    public static Option<DateOnly?> Date(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = ReadDate,
    };

    /// <summary>The day it is in England.</summary>
    public static DateOnly Today() =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(TimeProvider.System.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById("Europe/London")).DateTime);

    private static DateOnly? ReadDate(ArgumentResult argument)
    {
        var text = argument.Tokens.Count == 1 ? argument.Tokens[0].Value : "";
        if (DateOnly.TryParseExact(text, s_dateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        argument.AddError($"Found \"{text}\" where a date is expected, such as 2017-06-30 or \"30 June 2017\".");
        return null;
    }
}

/// <summary>Dates as people in England write them.</summary>
internal static class BritishDate
{
    public static string Of(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
