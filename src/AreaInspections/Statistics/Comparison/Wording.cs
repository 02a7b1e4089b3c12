using System.Globalization;

namespace AreaInspections.Statistics.Comparison;

/// <summary>How figures, periods and groups stand in sentences.</summary>
public static class Wording
{
    private static readonly DateOnly s_lastStatements = new(2018, 3, 31);

    /// <summary>"41.2% of plans", "0.32 per 100 pupils", "61,739 children".</summary>
    public static string Value(Indicator indicator, double value) =>
        Number(value, indicator.Decimals) + (indicator.Unit.StartsWith('%') ? "" : " ") + indicator.Unit;

    /// <summary>"41.2%", "0.32", "61,739".</summary>
    public static string Brief(Indicator indicator, double value) => Number(value, indicator.Decimals) + (indicator.Unit.StartsWith('%') ? "%" : "");

    public static string Number(double value, int decimals) => value.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    /// <summary>"6.4"; below 2 with a digit more, because there it matters.</summary>
    public static string Ratio(double ratio) => Number(ratio, ratio < 2 ? 2 : 1);

    /// <summary>Children of a group as a sentence calls them. While there were statements, an EHC plan stood beside them in one group.</summary>
    public static string Children(IndicatorGroup group, Period period)
    {
        var statements = period.Start <= s_lastStatements;
        return group.Id switch
        {
            "all" => "all pupils",
            "no-sen" => "pupils with no SEN",
            "all-sen" => "all pupils with SEN",
            "sen-support" => statements ? "pupils with SEN without a statement or EHC plan" : "pupils with SEN support",
            "ehc-plan" => statements ? "pupils with a statement or EHC plan" : "pupils with an EHC plan",
            _ => group.Name,
        };
    }

    /// <summary>What a publication means where a number is missing.</summary>
    public static string Meaning(Absence absence) => absence switch
    {
        Absence.NotApplicable => "there can be no such number",
        Absence.NotAvailable => "the number was not collected or is not available",
        Absence.Suppressed => "withheld because it could tell about single children",
        Absence.RoundsToZero => "not zero, but it rounds to zero",
        Absence.Unreliable => "too unreliable to be published",
        Absence.NotSubmitted => "who should have given the number did not",
        Absence.NationalOnly => "given for England only",
        _ => "the publication does not say what it means",
    };

    /// <summary>Leaves words that begin with an abbreviation as they are.</summary>
    internal static string LowerFirst(string words) =>
        words.Length > 1 && char.IsUpper(words[0]) && !char.IsUpper(words[1]) ? char.ToLowerInvariant(words[0]) + words[1..] : words;

    internal static string UpperFirst(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>What must be known of rates: events are counted, of which one child may have several.</summary>
    internal const string RepeatedEvents =
        "One child can stand behind several of the events counted. Intervals take events as independent of each other and are therefore too narrow.";

    /// <summary>Whether sessions are counted, of which a child has hundreds a year: those of one child are so much alike that no interval is given.</summary>
    internal static bool CountsSessions(Indicator indicator) => indicator.Unit.Contains("session", StringComparison.OrdinalIgnoreCase);

    internal static WhyNot SessionsAreAlike { get; } = new(
        Gap.NotIndependent, "Sessions of one child are alike, so an interval that took each for itself would be far too narrow; none is given.");
}
