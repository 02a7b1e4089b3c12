using AreaInspections.National;

namespace AreaInspections.Web.National;

/// <summary>A part of a chapter as a table whose numbers lead to their claims.</summary>
public sealed record ClaimTable(ChapterPart Part, NationalQuestion Question, NationalReport Report)
{
    /// <summary>Head of a column: the outcome it counts.</summary>
    public string Outcome(ClaimMeasure measure) => measure is ClaimMeasure.OutcomeIs outcome ? Report.Coverage.Outcome(outcome.Outcome).Name : "Areas";

    public string Name(ComputedClaim claim) => claim.Claim is { Measure: ClaimMeasure.Inspected, Group.Region: null } ? "All local areas" : claim.Label;
}
