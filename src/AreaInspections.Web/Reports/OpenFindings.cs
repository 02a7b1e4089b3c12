using AreaInspections.Findings;
using AreaInspections.Reports;

namespace AreaInspections.Web.Reports;

/// <summary>Findings whose themes nobody has looked at and the suggestion is unsure of.</summary>
public static class OpenFindings
{
    /// <summary>Below it a suggestion is as likely wrong as right.</summary>
    public const double Sure = 0.5;

    /// <param name="factOf">The finding as it is counted; absent where it is not.</param>
    /// <returns>In the order of the report.</returns>
    public static IEnumerable<Note> Of(PublishedReport report, Func<Finding, FindingFact?> factOf) =>
        from finding in report.Findings
        where factOf(finding)?.Basis != CodingBasis.Adjudicated && !finding.Themes.Any(t => t.Confidence >= Sure)
        select new Note(
            finding.Themes.Count == 0 ? $"No theme was suggested for finding {finding.Label}; choose one." : $"The themes suggested for finding {finding.Label} are unsure; check them.",
            OpenPoints.Quoted(finding.Text))
        { Page = finding.Passage.Page, Field = "themes" };
}
