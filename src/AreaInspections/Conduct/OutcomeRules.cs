using AreaInspections.Findings;
using AreaInspections.Frameworks;

namespace AreaInspections.Conduct;

/// <summary>
/// Which outcome goes with which findings, as the edition has it: a section of the letter for priority findings appears with one outcome alone, so that outcome
/// needs at least one of them and no other allows any. Recommendations for improvement need the section that holds them.
/// </summary>
public static class OutcomeRules
{
    /// <returns>Why the outcome does not fit, in plain words; empty where it does.</returns>
    public static IReadOnlyList<string> Check(FrameworkEdition edition, WorkingPapers papers)
    {
        if (papers.Outcome is not { } code || edition.Outcomes.FirstOrDefault(o => o.Code == code) is not { } outcome)
        {
            return ["The team has not said which outcome it arrived at."];
        }

        var wrong = new List<string>();
        foreach (var section in edition.Sections.Where(s => s.When is not null && s.Polarity is not null))
        {
            var findings = papers.Counting.Count(f => f.Polarity == section.Polarity);
            var needs = edition.Outcomes.First(o => o.Code == section.When);
            if (section.When == code && findings == 0)
            {
                wrong.Add($"The outcome “{outcome.Name}” needs at least one {Name(section.Polarity!.Value, edition)}.");
            }
            else if (section.When != code && findings > 0)
            {
                wrong.Add($"There are {findings} findings of the kind {Name(section.Polarity!.Value, edition)}; they go only with the outcome “{needs.Name}”.");
            }
        }

        return wrong;
    }

    public static string Name(Polarity polarity, FrameworkEdition edition) => (polarity, edition.Document) switch
    {
        (Polarity.Strength, _) => "strength",
        (Polarity.Weakness, "letter") => "area for development",
        (Polarity.Weakness, _) => "what needs to be done better",
        (Polarity.Improvement, _) => "area for improvement",
        (_, "letter") => "significant weakness",
        _ => "area for priority action",
    };
}
