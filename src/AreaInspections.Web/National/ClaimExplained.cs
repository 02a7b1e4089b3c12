using System.Globalization;
using AreaInspections.Documents.National;
using AreaInspections.National;

namespace AreaInspections.Web.National;

/// <summary>What stands around the numbers of a claim, in plain sentences.</summary>
public static class ClaimExplained
{
    /// <summary>What the interval says; absent where there is none.</summary>
    public static string? Interval(ComputedClaim claim) => claim.Interval is not { } i ? null
        : i.High <= i.Low ? "Every area there is was asked, so there is no interval: the share is exact."
        : $"95% interval {Figures.Interval(claim)}: had other areas been inspected{(claim.Population is { } all ? $" of the {all} there are" : "")}, the share would in most cases lie within it. It allows for chance in which areas came first, and for nothing else (method of Wilson{(claim.Population is null ? "" : ", corrected for the finite number of areas")}).";

    /// <summary>Which words of quantity the sentence may use, and why.</summary>
    public static string Words(ComputedClaim claim, QuantityWords words)
    {
        if (claim.Of < words.FewestForWords)
        {
            return $"With fewer than {words.FewestForWords} areas only “x of n” is said, never a word or a percentage.";
        }

        var band = words.Bands.LastOrDefault(b => claim.Count >= b.From * claim.Of);
        return claim.Words is "none" or "all"
            ? $"“{claim.Words}” is said only where it holds for none or for all of the areas."
            : $"“{claim.Words}” is said from {((band?.From ?? 0) * 100).ToString("0.##", CultureInfo.InvariantCulture)}% of the areas, by a fixed table of words (version {words.Version}).";
    }

    public static string Reason(ExclusionReason reason) => reason switch
    {
        ExclusionReason.NotYetInspected => "Not inspected by the day",
        ExclusionReason.OtherEdition => "Inspected under another edition of the framework",
        ExclusionReason.PublishedLater => "Inspected, but published after the day",
        ExclusionReason.PublicationUnknown => "No source says when it was published",
        ExclusionReason.OutcomeUnknown => "No source states the outcome",
        ExclusionReason.NotCoded => "The findings of the report have not been coded",
        ExclusionReason.Abolished => "The area was no more on the day",
        _ => "Not one of the group this claim is about",
    };
}
