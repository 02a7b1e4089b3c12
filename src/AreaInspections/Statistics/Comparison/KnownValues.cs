namespace AreaInspections.Statistics.Comparison;

/// <summary>Reads a published figure: its number with its interval, or why there is none.</summary>
public static class KnownValues
{
    /// <param name="figure">Absent where nothing was published.</param>
    /// <param name="placeName">As the reason calls it where nothing was published.</param>
    public static Answer<KnownValue> Of(ComparisonGround ground, Indicator indicator, PublishedFigure? figure, string placeName, Period period)
    {
        if (figure is null)
        {
            return new WhyNot(Gap.NothingPublished, $"Nothing was published for {placeName}, {period.Name}.");
        }

        if (figure.Value.Symbol is { } symbol)
        {
            return Missing(symbol, ground.Catalogue.Source(figure.Source), placeName);
        }

        var published = figure.Value.Number;
        if (indicator.Measure == Measure.Count)
        {
            return published < 0
                ? new KnownValue(figure, published, new WhyNot(Gap.UnfitCounts, "A number below zero is no count."), null)
                : new KnownValue(figure, published, Intervals.Count(published), Intervals.MethodOf(published));
        }

        var counts = CountsOf(indicator, figure);
        if (counts.Value is not { } fraction)
        {
            return new KnownValue(figure, published, counts.Why!, null);
        }

        if (Wording.CountsSessions(indicator))
        {
            return new KnownValue(figure, fraction.Value * indicator.Per, Wording.SessionsAreAlike, null);
        }

        return indicator.Measure == Measure.Proportion
            ? new KnownValue(figure, fraction.Value * indicator.Per, Intervals.Wilson(fraction.Value, fraction.Denominator).Times(indicator.Per), Methods.Wilson)
            : new KnownValue(
                figure,
                fraction.Value * indicator.Per,
                Intervals.Count(fraction.Numerator).Times(indicator.Per / fraction.Denominator),
                Intervals.MethodOf(fraction.Numerator));
    }

    /// <returns>The number alone, from counts where they can be used; nothing where none was published.</returns>
    public static double? NumberOf(Indicator indicator, PublishedFigure? figure) => figure is not { Value.IsNumber: true } ? null
        : CountsOf(indicator, figure).Value is { } counts ? counts.Value * indicator.Per
        : figure.Value.Number;

    /// <summary>The counts behind a figure, where they are published and give the value that is published.</summary>
    public static Answer<Fraction> CountsOf(Indicator indicator, PublishedFigure figure)
    {
        var (value, above, below) = (figure.Value, figure.Observation.Numerator, figure.Observation.Denominator);
        if (indicator.Measure == Measure.Count || !above.IsNumber || !below.IsNumber)
        {
            return new WhyNot(Gap.NoCounts, "The source gives no counts behind this figure.");
        }

        var fraction = new Fraction(above.Number, below.Number);
        if (below.Number <= 0 || above.Number < 0 || (indicator.Measure == Measure.Proportion && above.Number > below.Number))
        {
            return new WhyNot(Gap.UnfitCounts, $"The counts {above} and {below} are none that this measure can have.");
        }

        return value.IsNumber && Math.Abs((fraction.Value * indicator.Per) - value.Number) > Allowance(indicator, value.Number, fraction)
            ? new WhyNot(Gap.UnfitCounts, $"The counts {above} and {below} give {Wording.Brief(indicator, fraction.Value * indicator.Per)} and not the published {Wording.Brief(indicator, value.Number)}.")
            : fraction;
    }

    /// <summary>How far value and counts may lie apart: half the last digit the value is given to, and what rounding of the counts to five can do.</summary>
    private static double Allowance(Indicator indicator, double published, Fraction counts)
    {
        var digits = 0;
        while (digits < indicator.Decimals && Math.Abs(Math.Round(published, digits) - published) > 1e-9)
        {
            digits++;
        }

        return (0.51 * Math.Pow(10, -digits)) + (2.5 * (1 + counts.Value) / counts.Denominator * indicator.Per);
    }

    private static WhyNot Missing(Symbol symbol, StatisticsSource? source, string placeName)
    {
        Absence? meaning = source is not null && source.Meanings.TryGetValue(symbol, out var declared) ? declared : null;
        var printed = symbol.Printed() is { Length: > 0 } text ? $"“{text}” is printed" : "Nothing is printed";
        return new(Gap.SymbolInPlace, $"{printed} for {placeName}: {Wording.Meaning(meaning ?? Absence.Unexplained)}.") { Meaning = meaning };
    }
}
