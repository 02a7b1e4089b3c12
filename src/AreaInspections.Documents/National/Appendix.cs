using AreaInspections.Areas;
using AreaInspections.Findings;
using AreaInspections.National;

namespace AreaInspections.Documents.National;

/// <summary>Everything a number stands for: the areas counted and not counted, then each claim with its areas and findings.</summary>
internal static class Appendix
{
    public static Markup Write(NationalReport report)
    {
        var claims = new Markup();
        var placed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var claim in report.Claims)
        {
            claims.Add($"{Claim(claim, placed)}");
        }

        return Markup.Of($"""
            <section id="areas" class="chapter annex" aria-labelledby="areas-h">
            <p class="eyebrow">Annex A</p>
            <h2 id="areas-h">Areas counted and not counted</h2>
            {Counted(report)}
            {NotCounted(report)}
            </section>
            <section id="claims" class="chapter annex" aria-labelledby="claims-h">
            <p class="eyebrow">Annex B</p>
            <h2 id="claims-h">The claims, their areas and findings</h2>
            <p>Each finding is named by the label it has in its report, with its page. Its words stand here where the report is in the store{(report.Coded == 0 ? "" : "; the printed copy leaves the words out")}.</p>
            {claims}
            </section>
            """);
    }

    private static Markup Counted(NationalReport report)
    {
        var items = new Markup();
        foreach (var area in report.Coverage.Counted)
        {
            var outcome = report.Outcomes.FirstOrDefault(o => o.Code == area.Inspection.Outcome)?.Name ?? "outcome not stated";
            var coded = area.Findings.Count > 0 ? $", {area.Findings.Count} findings coded" : "";
            items.Add($"<li><b>{area.Area.PlainName}</b> from {area.Inspection.Start}{Published(area)}: {outcome}{coded}</li>\n");
        }

        return Markup.Of($"<h3>Counted: {report.Coverage.Counted.Count}</h3>\n<ul class=\"areas\">\n{items}</ul>");
    }

    private static string Published(CountedArea area) =>
        area.Inspection.Published is { } day ? $", published {day.ToString("d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture)}" : "";

    private static Markup NotCounted(NationalReport report)
    {
        var groups = new Markup();
        foreach (var reason in report.Coverage.Excluded.GroupBy(e => e.Reason).OrderBy(g => g.Key))
        {
            groups.Add($"<h3>{Reason(reason.Key)}: {reason.Count()}</h3>\n<ul class=\"areas\">\n");
            foreach (var excluded in reason)
            {
                groups.Add($"<li><b>{excluded.Area.PlainName}</b>{(reason.Key == ExclusionReason.NotYetInspected ? "" : ": " + excluded.Detail)}</li>\n");
            }

            groups.Add($"</ul>\n");
        }

        return groups;
    }

    internal static string Reason(ExclusionReason reason) => reason switch
    {
        ExclusionReason.NotYetInspected => "Not yet inspected on record",
        ExclusionReason.OtherEdition => "Inspected under another edition only",
        ExclusionReason.PublishedLater => "Inspected, published after the date",
        ExclusionReason.PublicationUnknown => "Inspected, day of publication not known",
        ExclusionReason.OutcomeUnknown => "Outcome not stated by any source",
        ExclusionReason.NotCoded => "Inspected, findings not coded",
        ExclusionReason.Abolished => "Abolished by the date",
        _ => "Outside the group of the claim",
    };

    private static Markup Claim(ComputedClaim claim, HashSet<string> placed)
    {
        var section = new Markup();
        section.Add($"""
            <section class="claim" id="{Figures.Anchor(claim)}" aria-labelledby="{Figures.Anchor(claim)}-h">
            <h3 id="{Figures.Anchor(claim)}-h">{claim.Title}</h3>
            <p class="sentence">{claim.Sentence}</p>
            <p class="meta">{claim.Counted} {Result(claim)} <code>{claim.Claim.Id}</code></p>

            """);
        if (claim.Numerator.Count > 0)
        {
            section.Add($"<ul class=\"evidence\">\n");
            foreach (var area in claim.Numerator)
            {
                section.Add($"{Evidence(claim, area, placed)}");
            }

            section.Add($"</ul>\n");
        }

        var counted = claim.Numerator.Select(a => a.Area.Id).ToHashSet();
        Names(section, claim.Claim.Measure is ClaimMeasure.Inspected ? "Not on record" : "Asked and not counting", [.. claim.Denominator.Where(a => !counted.Contains(a.Id))]);
        Names(section, Reason(ExclusionReason.OutsideGroup), [.. claim.Excluded.Where(e => e.Reason == ExclusionReason.OutsideGroup).Select(e => e.Area)]);
        Names(section, Reason(ExclusionReason.NotCoded), [.. claim.Excluded.Where(e => e.Reason == ExclusionReason.NotCoded).Select(e => e.Area)]);
        Names(section, Reason(ExclusionReason.OutcomeUnknown), [.. claim.Excluded.Where(e => e.Reason == ExclusionReason.OutcomeUnknown).Select(e => e.Area)]);
        var rest = claim.Excluded.Count(e => e.Reason is not (ExclusionReason.OutsideGroup or ExclusionReason.NotCoded or ExclusionReason.OutcomeUnknown));
        return section.Add($"""
            <p class="back">{(rest == 0 ? Markup.Of($"") : Markup.Of($"Not asked: {rest} areas, <a href=\"#areas\">each with its reason</a>. "))}<a href="#{ChapterId(claim)}">Back to the chapter</a></p>
            </section>

            """);
    }

    private static string Result(ComputedClaim claim)
    {
        var share = claim.Words is null ? "" : $" ({Figures.Percent(claim.Proportion)})";
        var interval = claim.Interval is null ? "" : $"; 95% interval {Figures.Interval(claim)}{(claim.Population is { } n ? $", of {n} areas in all" : ", not corrected for a finite number of areas")}";
        return $"Result: {claim.Count} of {claim.Of}{share}{interval}.";
    }

    private static Markup Evidence(ComputedClaim claim, CountedArea area, HashSet<string> placed)
    {
        if (area.Findings.Count == 0)
        {
            return Markup.Of($"<li><b>{area.Area.PlainName}</b> <span>{area.Inspection.Start}</span></li>\n");
        }

        var findings = new Markup();
        foreach (var finding in area.Findings)
        {
            var first = placed.Add(Anchor(finding));
            findings.Add($"{Finding(finding, first, first || claim.Claim.Chapter is ChapterKind.Weaknesses or ChapterKind.Strengths)}");
        }

        return Markup.Of($"<li><b>{area.Area.PlainName}</b><ul>{findings}</ul></li>\n");
    }

    /// <param name="first">Whether the finding stands here for the first time and takes its anchor.</param>
    /// <param name="whole">Whether its words stand here; elsewhere its label leads to them.</param>
    private static Markup Finding(FindingFact finding, bool first, bool whole)
    {
        var label = first ? Markup.Of($"<b id=\"{Anchor(finding)}\">{finding.Label}</b>") : Markup.Of($"<a href=\"#{Anchor(finding)}\">{finding.Label}</a>");
        var words = (whole, finding.Text) switch
        {
            (false, _) => new Markup(),
            (true, { } text) => Markup.Of($" <span class=\"words\">{text}</span>"),
            (true, null) => Markup.Of($" <span class=\"absent\">report not in the store</span>"),
        };
        return Markup.Of($"<li>{label} page {finding.Page}{(finding.Basis == CodingBasis.Suggested ? ", suggested" : "")}{words}</li>");
    }

    /// <summary>With the area: a label is unique within its report only, and may hold what an address may not.</summary>
    private static string Anchor(FindingFact finding) =>
        $"finding-{finding.Area}-{string.Concat(finding.Label.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'))}";

    private static void Names(Markup into, string what, List<LocalArea> areas)
    {
        if (areas.Count > 0)
        {
            into.Add($"<p class=\"names\"><b>{what} ({areas.Count}):</b> {string.Join(", ", areas.Select(a => a.PlainName))}</p>\n");
        }
    }

    private static string ChapterId(ComputedClaim claim) => claim.Claim.Chapter switch
    {
        ChapterKind.EvenAmong => "even-where",
        var chapter => chapter.ToString().ToLowerInvariant(),
    };
}
