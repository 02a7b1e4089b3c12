using AreaInspections.Findings;
using AreaInspections.Reports;

namespace AreaInspections.Readers.Reports;

/// <summary>
/// An outcome letter under the 2016 edition: main findings, then three aspects, each with strengths and areas for development, and, where a
/// written statement of action is required, the significant weaknesses it must answer. Main findings speak well and ill in one list, so they
/// are kept as a section and give no findings. Labels: A identify, B meet, C improve, each with S strength or D development; P significant weakness.
/// </summary>
internal static class Letter2016
{
    private static readonly (string Aspect, string Letter)[] s_aspects = [("identify", "A"), ("meet", "B"), ("improve", "C")];

    public static PublishedReport Of(ReportDraft draft)
    {
        var body = LetterBody.Of(draft.Document.Body);
        var sections = Sections.Of(body.Passages, SectionWording.Letter2016);
        var inspection = LetterDates.Inspection(body.Passages);
        var area = draft.Area(inspection);
        var weaknesses = SignificantWeaknesses.Of(body.Passages);
        return draft.Empty(ReportKind.LocalAreaLetter2016) with
        {
            Area = area,
            Inspection = inspection,
            PreviousInspection = Field<PreviousInspection>.NotStated,
            Outcome = Outcome(body.Passages, weaknesses.Count > 0),
            NextInspection = Field<NextInspection>.NotStated,
            PriorityActionPlanRequired = Field<bool>.NotStated,
            LocalAuthority = Field<string>.NotStated,
            Team = TeamWording.Of(body.Signatures),
            Sections = [.. sections.Select(s => s.Heading)],
            Findings = ReportDraft.Numbered(draft.LabelOf(area), [.. s_aspects.SelectMany(a => Aspect(sections, a.Aspect, a.Letter)), .. weaknesses.Select(w => new LetteredDraft(w, "P"))]),
        };
    }

    private static IEnumerable<LetteredDraft> Aspect(IReadOnlyList<Section> sections, string aspect, string letter)
    {
        if (sections.FirstOrDefault(s => s.Kind == aspect) is not { } section)
        {
            yield break;
        }

        foreach (var half in Sections.Of(section.Passages, SectionWording.AspectHalves))
        {
            var strength = half.Kind == "strengths";
            var own = new Section(section.Heading, [.. half.Passages.TakeWhile(p => !SignificantWeaknesses.Introduces(p))]);
            foreach (var finding in BulletFindings.Of(own, strength ? Polarity.Strength : Polarity.Weakness, aspect))
            {
                yield return new LetteredDraft(finding, letter + (strength ? "S" : "D"));
            }
        }
    }

    private static Field<string> Outcome(IReadOnlyList<Passage> body, bool weaknesses)
    {
        foreach (var passage in body)
        {
            var folded = passage.Folded;
            if (!Wording.Has(folded, "statement of action"))
            {
                continue;
            }

            if (Wording.Has(folded, "not required to produce") || Wording.Has(folded, "statement of action is not required") || Wording.Has(folded, "not require"))
            {
                return Field<string>.Stated("noStatementRequired", passage.Text, passage.Page, "letter.statement-not-required");
            }

            if (Wording.Has(folded, "required") || Wording.Has(folded, "requires") || Wording.Has(folded, "must produce"))
            {
                return Field<string>.Stated("statementRequired", passage.Text, passage.Page, "letter.statement-required");
            }
        }

        if (weaknesses || body.Any(p => Wording.Has(p.Folded, "raises significant concerns")))
        {
            var passage = body.First(p => SignificantWeaknesses.Introduces(p) || Wording.Has(p.Folded, "raises significant concerns"));
            return Field<string>.Stated("statementRequired", passage.Text, passage.Page, "letter.significant-concerns");
        }

        return body is [var first, ..] ? Field<string>.Stated("noStatementRequired", "", first.Page, "letter.statement-unmentioned") : Field<string>.NotFound;
    }
}

/// <summary>The significant weaknesses a written statement of action must answer: the bullets after the words that lead into them.</summary>
internal static class SignificantWeaknesses
{
    public static bool Introduces(Passage passage) =>
        (passage.Folded.StartsWith("the inspection raise", StringComparison.Ordinal) && Wording.Has(passage.Folded, "significant concerns"))
        || (passage.Text.EndsWith(':') && (Wording.Has(passage.Folded, "significant weakness") || Wording.Has(passage.Folded, "significant weaknesses")));

    public static IReadOnlyList<FindingDraft> Of(IReadOnlyList<Passage> body)
    {
        var at = -1;
        for (var i = 0; i < body.Count; i++)
        {
            at = Introduces(body[i]) ? i : at;
        }

        if (at < 0)
        {
            return [];
        }

        var heading = new ReportSection(ReportSection.Statement, body[at].Text, body[at].Page);
        var bullets = body.Skip(at + 1).SkipWhile(p => !BulletFindings.IsBullet(p) && p.Text.EndsWith(':')).TakeWhile(BulletFindings.IsBullet).ToList();
        return bullets.Count == 0 ? [] : BulletFindings.Of(new Section(heading, bullets), Polarity.Priority);
    }
}
