using AreaInspections.Documents.National;
using AreaInspections.National;

namespace AreaInspections.Web.Publishing;

/// <summary>A claim of the national picture as one sentence whose fraction leads to the areas and findings it counts.</summary>
/// <param name="AsAt">Kept in the link; absent: the link speaks of the day it is followed.</param>
/// <param name="Rule">The rule it was counted by, kept in the link.</param>
public sealed record ClaimLine(ComputedClaim Claim, DateOnly? AsAt = null, CountingRule Rule = CountingRule.Published)
{
    private string Fraction => $"{Claim.Count} of {Claim.Of}";

    private int At => Claim.Sentence.LastIndexOf(Fraction, StringComparison.Ordinal);

    public string Href => Links.Claim(Claim.Claim.Id, AsAt, Rule);

    /// <summary>What stands before the fraction.</summary>
    public string Before => At < 0 ? Claim.Sentence + " " : Claim.Sentence[..At];

    /// <summary>"15 of 30".</summary>
    public string Number => Fraction;

    public string After => At < 0 ? "" : Claim.Sentence[(At + Fraction.Length)..];

    /// <summary><c>strength</c>, <c>weakness</c>, or <c>plain</c> where the claim is about neither.</summary>
    public string Side => Claim.Claim.Measure switch
    {
        ClaimMeasure.Found { Side: AreaInspections.National.Side.Strength } => "strength",
        ClaimMeasure.Found => "weakness",
        _ => "plain",
    };

    /// <summary>"34% to 62%"; absent where there is no interval, or it is a point.</summary>
    public string? Range => Claim.Interval is { } i && i.High > i.Low ? Figures.Interval(Claim) : null;
}
