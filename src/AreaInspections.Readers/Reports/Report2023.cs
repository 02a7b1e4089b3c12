using AreaInspections.Findings;
using AreaInspections.Reports;

namespace AreaInspections.Readers.Reports;

/// <summary>A full or monitoring report under the 2023 edition of the framework.</summary>
internal static class Report2023
{
    private const int OutcomePages = 3;

    public static PublishedReport Of(ReportDraft draft)
    {
        var monitoring = draft.Title!.Kind == ReportKind.AreaSendMonitoring2023;
        var sections = Sections.Of(draft.Document.Body, monitoring ? SectionWording.Monitoring2023 : SectionWording.Report2023);
        var dates = TitleDates.Of(TitlePage(draft.Document.Body, sections));
        var area = draft.Area(dates.Inspection);
        var outcome = OutcomePassages(draft.Document.Body, sections);
        var on = dates.Inspection.Status == FieldStatus.Stated ? dates.Inspection.Value.Start : DateOnly.MaxValue;
        var (authority, boards) = PartnershipDetails.Of(Find(sections, "details"), draft.Areas, on);
        return draft.Empty(draft.Title.Kind) with
        {
            Area = area,
            Inspection = dates.Inspection,
            PreviousInspection = dates.Previous,
            Outcome = monitoring ? MonitoringOutcome(outcome) : OutcomeWording.Of(outcome),
            NextInspection = NextStepWording.Of(outcome),
            PriorityActionPlanRequired = OutcomeWording.PlanRequired(outcome),
            LocalAuthority = authority,
            IntegratedCareBoards = boards,
            Team = TeamWording.Of(Team(sections)),
            Sections = [.. sections.Select(s => s.Heading)],
            Findings = ReportDraft.Numbered(draft.LabelOf(area), sections.SelectMany(s => Findings(s, draft.Document.Text.Pages))),
        };
    }

    private static IEnumerable<LetteredDraft> Findings(Section section, IReadOnlyList<string> pages) => section.Kind switch
    {
        "effective" => BulletFindings.Of(section, Polarity.Strength).Select(f => new LetteredDraft(f, "E")),
        "needsToImprove" => BulletFindings.Of(section, Polarity.Weakness).Select(f => new LetteredDraft(f, "N")),
        "areasForPriorityAction" => TableFindings.Of(section, Polarity.Priority, bodies: true, pages).Select(f => new LetteredDraft(f, "P")),
        "areasForImprovement" => TableFindings.Of(section, Polarity.Improvement, bodies: false).Select(f => new LetteredDraft(f, "I")),
        _ => [],
    };

    private static Section? Find(IReadOnlyList<Section> sections, string kind) => sections.FirstOrDefault(s => s.Kind == kind);

    /// <summary>The team without who signed the report and who has a copy of it, where these follow.</summary>
    private static Section? Team(IReadOnlyList<Section> sections) => Find(sections, "team") is { } team
        ? team with { Passages = [.. team.Passages.TakeWhile(p => p.Folded is not ("signed" or "signatures" or "signatories") && !LetterBody.IsCopyList(p.Folded))] }
        : null;

    /// <summary>What stands before the first section.</summary>
    private static List<Passage> TitlePage(IReadOnlyList<Passage> body, IReadOnlyList<Section> sections)
    {
        List<Passage> title = [];
        var first = sections.Count > 0 ? Wording.Fold(sections[0].Heading.Heading) : null;
        foreach (var passage in body)
        {
            if (passage.Folded == first || passage.Page > 2)
            {
                break;
            }

            title.Add(passage);
        }

        return title;
    }

    /// <summary>The outcome section; where its heading is missing, the paragraphs of the first pages that stand before any other section.</summary>
    private static IReadOnlyList<Passage> OutcomePassages(IReadOnlyList<Passage> body, IReadOnlyList<Section> sections)
    {
        if (Find(sections, "outcome") is { Passages.Count: > 0 } section)
        {
            return section.Passages;
        }

        var first = sections.Count > 0 ? Wording.Fold(sections[0].Heading.Heading) : null;
        return [.. body.TakeWhile(p => p.Page <= OutcomePages && p.Folded != first)];
    }

    /// <summary>Whether effective action is being taken on the areas for priority action.</summary>
    private static Field<string> MonitoringOutcome(IReadOnlyList<Passage> passages)
    {
        foreach (var passage in passages)
        {
            if (!Wording.Has(passage.Folded, "effective action"))
            {
                continue;
            }

            var not = Wording.Has(passage.Folded, "not taken effective action") || Wording.Has(passage.Folded, "not taking effective action")
                || Wording.Has(passage.Folded, "not yet taken effective action") || Wording.Has(passage.Folded, "not yet taking effective action")
                || Wording.Has(passage.Folded, "insufficient effective action");
            return Field<string>.Stated(not ? "noEffectiveAction" : "effectiveAction", passage.Text, passage.Page, "monitoring.effective-action");
        }

        return Field<string>.NotFound;
    }
}
