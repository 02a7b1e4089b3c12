using System.Globalization;
using AreaInspections.Documents.Charts;
using AreaInspections.National;

namespace AreaInspections.Documents.National;

/// <summary>How numbers of claims are written, everywhere the same.</summary>
public static class Figures
{
    /// <param name="proportion">Between 0 and 1.</param>
    public static string Percent(double proportion) =>
        Math.Round(proportion * 100, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture) + "%";

    /// <summary>The share in per cent; a dash where the number is too small to be said so.</summary>
    public static string Share(ComputedClaim claim) => claim.Words is null ? "–" : Percent(claim.Proportion);

    /// <summary>"34% to 62%"; a dash where there is none.</summary>
    public static string Interval(ComputedClaim claim) => claim.Interval is { } i ? $"{Percent(i.Low)} to {Percent(i.High)}" : "–";

    internal static string Anchor(ComputedClaim claim) => "claim-" + claim.Claim.Id;

    /// <summary>"15 of 30" as a link to the areas and findings it stands for.</summary>
    internal static Markup Fraction(ComputedClaim claim) =>
        Markup.Of($"<a class=\"n\" href=\"#{Anchor(claim)}\">{claim.Count} of {claim.Of}</a>");

    /// <summary>The sentence of a claim with its fraction made a link.</summary>
    internal static Markup Sentence(ComputedClaim claim)
    {
        var fraction = $"{claim.Count} of {claim.Of}";
        var at = claim.Sentence.LastIndexOf(fraction, StringComparison.Ordinal);
        return at < 0
            ? Markup.Of($"{claim.Sentence} {Fraction(claim)}")
            : Markup.Of($"{claim.Sentence[..at]}{Fraction(claim)}{claim.Sentence[(at + fraction.Length)..]}");
    }

    /// <summary>How a claim is drawn.</summary>
    public static BarSide Side(ComputedClaim claim) => claim.Claim.Measure switch
    {
        ClaimMeasure.Found { Side: AreaInspections.National.Side.Strength } => BarSide.Strength,
        ClaimMeasure.Found => BarSide.Weakness,
        _ => BarSide.Plain,
    };

    internal static string SideClass(ComputedClaim claim) => BarShapes.Class(Side(claim));
}
