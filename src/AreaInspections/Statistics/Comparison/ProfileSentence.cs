namespace AreaInspections.Statistics.Comparison;

/// <summary>Writes what a comparison came to as plain sentences that can stand alone. What is not known is said, not left out.</summary>
internal static class ProfileSentence
{
    /// <summary>"In Devon in 2024, EHC plans issued within 20 weeks: 41.2% of plans, lower than in England (46.4%). South West 40.1%, …"</summary>
    public static string Of(AreaStanding standing)
    {
        var (indicator, name) = (standing.Indicator, standing.Area.PlainName);
        var head = $"In {name} in {standing.Period.Name}, {Wording.LowerFirst(indicator.Title)}{Group(standing.Group, standing.Period)}: ";
        if (standing.Boards.Value is { Count: > 0 } boards)
        {
            return $"{Subject(indicator, standing.Group, standing.Period)} in {standing.Period.Name}: {string.Join("; ", boards.Select(b => $"{b.Board.Name} {Value(indicator, b.Value)}"))}. "
                + string.Join(" ", boards.Select(b => b.Caveat)) + England(standing);
        }

        if (standing.Value.Value is not { } own)
        {
            return $"{head}no number. {standing.Value.Why!.Sentence}{England(standing)}";
        }

        var parts = standing.Beside.Where(b => b.Value.Value is not null)
            .Select(b => $"{b.Name} {Wording.Brief(indicator, b.Value.Value!.Value)}{Stands(b.Standing)}").ToList();
        var beside = parts.Count == 0 ? "." : "; " + string.Join("; ", parts) + ".";
        return head + Wording.Value(indicator, own.Value) + beside + Among(standing) + Trend(standing);
    }

    public static string Of(Indicator indicator, IndicatorGroup group, Period period, Answer<KnownValue> england, Answer<Distribution> distribution)
    {
        var head = $"{Subject(indicator, group, period)} in {period.Name}: ";
        var national = england.Value is { } e ? $"England {Wording.Value(indicator, e.Value)}." : $"no number for England. {england.Why!.Sentence}";
        return distribution.Value is { } d
            ? $"{head}{national} Half of {d.Areas} areas lie between {Wording.Brief(indicator, d.LowerQuartile)} and {Wording.Brief(indicator, d.UpperQuartile)}; the middle is {Wording.Brief(indicator, d.Median)}."
            : $"{head}{national} {distribution.Why!.Sentence}";
    }

    private static string Subject(Indicator indicator, IndicatorGroup group, Period period) => indicator.Title + Group(group, period);

    private static string Group(IndicatorGroup group, Period period) => group.Id == "all" ? "" : $" ({Wording.Children(group, period)})";

    private static string Value(Indicator indicator, Answer<KnownValue> value) =>
        value.Value is { } known ? Wording.Value(indicator, known.Value) : $"no number ({Wording.LowerFirst(value.Why!.Sentence.TrimEnd('.'))})";

    private static string England(AreaStanding standing) =>
        standing.Beside.FirstOrDefault(b => b.Comparator == Comparator.England)?.Value.Value is { } england
            ? $" England: {Wording.Brief(standing.Indicator, england.Value)}."
            : "";

    private static string Stands(Standing? standing) => standing switch
    {
        Standing.Higher => " (the area is higher)",
        Standing.Lower => " (the area is lower)",
        Standing.NotDifferent => " (no more apart than chance can do)",
        _ => "",
    };

    private static string Among(AreaStanding standing) => (standing.Band, standing.AllAreas.Value) switch
    {
        (Band.LowestQuarter, { } d) => $" It is among the lowest quarter of {d.Areas} areas.",
        (Band.HighestQuarter, { } d) => $" It is among the highest quarter of {d.Areas} areas.",
        (Band.MiddleHalf, { } d) => $" It is in the middle half of {d.Areas} areas.",
        _ => "",
    };

    private static string Trend(AreaStanding standing) => standing.Trend.Value is { } trend
        ? $" From {trend.RestsOn[0].Period.Name} it {(trend.Direction switch { TrendDirection.Rising => "rose", TrendDirection.Falling => "fell", _ => "neither rose nor fell by more than chance can do" })}."
        : "";
}
