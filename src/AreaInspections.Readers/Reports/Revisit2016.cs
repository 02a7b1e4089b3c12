using AreaInspections.Findings;
using AreaInspections.Reports;

namespace AreaInspections.Readers.Reports;

/// <summary>
/// A revisit letter under the 2016 edition: for each significant weakness, whether progress was sufficient. A weakness with sufficient progress
/// is a strength (label S), one without is a weakness (label W); its words are those of the weakness and of the decision.
/// </summary>
internal static class Revisit2016
{
    public static PublishedReport Of(ReportDraft draft)
    {
        var body = LetterBody.Of(draft.Document.Body);
        var sections = Sections.Of(body.Passages, SectionWording.Revisit2016);
        var inspection = LetterDates.Inspection(body.Passages);
        var area = draft.Area(inspection);
        var decisions = Decisions(sections);
        return draft.Empty(ReportKind.LocalAreaRevisit2016) with
        {
            Area = area,
            Inspection = inspection,
            PreviousInspection = Field<PreviousInspection>.NotStated,
            Outcome = Outcome(decisions, body.Passages),
            NextInspection = Field<NextInspection>.NotStated,
            PriorityActionPlanRequired = Field<bool>.NotStated,
            LocalAuthority = Field<string>.NotStated,
            Team = TeamWording.Of(body.Signatures),
            Sections = [.. sections.Select(s => s.Heading)],
            Findings = ReportDraft.Numbered(draft.LabelOf(area), decisions.Select(d => new LetteredDraft(d, d.Polarity == Polarity.Strength ? "S" : "W"))),
        };
    }

    private static List<FindingDraft> Decisions(IReadOnlyList<Section> sections)
    {
        List<FindingDraft> decisions = [];
        foreach (var section in sections)
        {
            Passage? weakness = null;
            foreach (var passage in section.Passages)
            {
                if (Decision(passage) is not { } sufficient)
                {
                    // The weakness leads its part: the first bullet, or the first passage, since the last decision.
                    weakness = weakness is null || (!BulletFindings.IsBullet(weakness) && BulletFindings.IsBullet(passage)) ? passage : weakness;
                    continue;
                }

                var draft = new FindingDraft(sufficient ? Polarity.Strength : Polarity.Weakness, section.Kind);
                if (weakness is not null)
                {
                    draft.Add(weakness, BulletFindings.WithoutSign(weakness));
                }

                draft.Add(passage);
                decisions.Add(draft);
                weakness = null;
            }
        }

        return decisions;
    }

    /// <summary>Whether the passage decides on one weakness, and how; nothing where it speaks of progress in general.</summary>
    private static bool? Decision(Passage passage)
    {
        var folded = passage.Folded;
        var one = Wording.Has(folded, "this area") || Wording.Has(folded, "this weakness") || Wording.Has(folded, "this significant weakness") || Wording.Has(folded, "this aspect") || Wording.Has(folded, "this concern");
        if (!one || !Wording.Has(folded, "progress"))
        {
            return null;
        }

        if (Wording.Has(folded, "not made sufficient progress") || Wording.Has(folded, "not yet made sufficient progress") || Wording.Has(folded, "insufficient progress"))
        {
            return false;
        }

        return Wording.Has(folded, "sufficient progress") ? true : null;
    }

    private static Field<string> Outcome(List<FindingDraft> decisions, IReadOnlyList<Passage> body)
    {
        if (decisions.Count == 0)
        {
            return Field<string>.NotFound;
        }

        var sufficient = decisions.Count(d => d.Polarity == Polarity.Strength);
        var code = sufficient == decisions.Count ? "sufficientAll" : sufficient == 0 ? "sufficientNone" : "sufficientSome";
        var said = body.FirstOrDefault(p => Wording.Has(p.Folded, "sufficient progress"));
        return Field<string>.Stated(code, said?.Text ?? "", said?.Page ?? decisions[0].Page, "revisit.decisions");
    }
}
