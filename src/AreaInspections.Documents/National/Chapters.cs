using AreaInspections.Findings;
using AreaInspections.National;

namespace AreaInspections.Documents.National;

/// <param name="Id">Anchor, unique in the page.</param>
internal sealed record Chapter(string Id, string Title, Markup Body);

/// <summary>The chapters a report has something to say in.</summary>
public static class Chapters
{
    /// <summary>Bars of a chart; the table after it holds the rest.</summary>
    private const int Bars = 12;

    internal static IReadOnlyList<Chapter> Of(NationalReport report)
    {
        var chapters = new List<Chapter> { new("progress", ChapterTitles.Of(ChapterKind.Progress, report), ProgressChapter.Write(report)) };
        Add(ChapterKind.Outcomes, "outcomes", () => OutcomesChapter.Write(report));
        Add(ChapterKind.Weaknesses, "weaknesses", () => Themes(report, ChapterKind.Weaknesses, Side.Weakness));
        Add(ChapterKind.Strengths, "strengths", () => Themes(report, ChapterKind.Strengths, Side.Strength));
        Add(ChapterKind.Therapy, "therapy", () => Therapy(report));
        Add(ChapterKind.EvenAmong, "even-where", () => EvenWhere(report));
        Add(ChapterKind.Phases, "phases", () => Phases(report));
        Add(ChapterKind.Aspects, "aspects", () => Paired(report.In(ChapterKind.Aspects), "aspects", "Areas with a strength and with a weakness, by aspect"));
        if (report.Statistics.Count > 0)
        {
            chapters.Add(new("statistics", ChapterTitles.Of(ChapterKind.Statistics, report), StatisticsChapter.Write(report)));
        }

        if (report.Experiences.Count > 0)
        {
            chapters.Add(new("families", ChapterTitles.Of(ChapterKind.Experiences, report), ExperiencesChapter.Write(report)));
        }

        if (report.ThenAndNow.Count > 0)
        {
            chapters.Add(new("then-and-now", ThenAndNowChapter.Title(report), ThenAndNowChapter.Write(report)));
        }

        return chapters;

        void Add(ChapterKind kind, string id, Func<Markup> write)
        {
            if (report.In(kind).Count > 0)
            {
                chapters.Add(new(id, ChapterTitles.Of(kind, report), write()));
            }
        }
    }

    /// <summary>What is and is not known of themes.</summary>
    public static Markup ThemesNote(NationalReport report) => report.Coded == 0
        ? Markup.Of($"This report gives no themes: the outcomes of the {report.Edition} framework are on the record, but what its letters and reports say has not been coded, so nothing can be counted about therapy, plans or any other theme.")
        : Markup.Of($"Themes are counted among the {report.Coded} areas whose reports have been coded, of the {report.Coverage.Counted.Count} inspected; the coding is this project’s own, not the inspectorates’.{Suggested(report)}");

    /// <summary>Said only where it is so.</summary>
    private static string Suggested(NationalReport report)
    {
        var areas = report.Coverage.Counted.Count(a => a.Findings.Any(f => f.Basis == CodingBasis.Suggested));
        return areas == 0 ? "" : $" In {areas} of these areas themes were suggested by software and no person has looked at all of them yet.";
    }

    private static Markup Themes(NationalReport report, ChapterKind kind, Side side)
    {
        var claims = report.In(kind);
        var (noun, id) = side == Side.Weakness ? ("weakness", "weaknesses") : ("strength", "strengths");
        var title = $"Areas with a {noun}, by theme: the {Math.Min(Bars, claims.Count)} strongest of {claims.Count}";
        return Markup.Of($"""
            <p class="lead">{Figures.Sentence(claims[0])}</p>
            <p>{Meaning(side)} An area counts once for a theme, however many findings it has there. {ThemesNote(report)}</p>
            {BarChart.Draw(id, title, $"{claims[0].Label} comes first with {claims[0].Count} of {claims[0].Of} areas. The whisker is the 95% interval.", [.. claims.Take(Bars)])}
            {Tables.Write($"Areas with a {noun}, all themes, strongest first", "Theme", claims)}
            """);
    }

    private static string Meaning(Side side) => side == Side.Weakness
        ? "A weakness is anything inspectors said the area needs to do better, recommended for improvement or called a priority for action."
        : "A strength is anything inspectors listed among what the area is doing effectively.";

    private static Markup Therapy(NationalReport report)
    {
        List<ComputedClaim> spoken = [.. report.In(ChapterKind.Therapy).Where(c => c.Claim.Group.SpeaksOf is not null)];
        List<ComputedClaim> all = [.. report.In(ChapterKind.Therapy).Where(c => c.Claim.Group.SpeaksOf is null)];
        var body = new Markup();
        foreach (var claim in spoken.Where(c => c.Claim.Measure is ClaimMeasure.Found { Subtype: "quality", Side: Side.Strength } or ClaimMeasure.Found { Subtype: "waiting" or "contact", Side: Side.Weakness }))
        {
            body.Add($"<p class=\"lead\">{Figures.Sentence(claim)}</p>\n");
        }

        return body.Add($"""
            <p>The same report can praise therapy for those who receive it and criticise the wait; each row counts areas whose report speaks of that side of therapy at all. The numbers are small and are given as they are.</p>
            {BarChart.Draw("therapy-chart", "Therapy, where reports speak of it", "Strengths solid, weaknesses hatched; each among the areas whose report speaks of it. The whisker is the 95% interval.", spoken)}
            {Tables.Write("Among areas whose report speaks of it", "Side of therapy", spoken)}
            {Tables.Write("Among all areas with a coded report", "Side of therapy", all)}
            """);
    }

    private static Markup EvenWhere(NationalReport report)
    {
        var body = new Markup();
        foreach (var side in report.In(ChapterKind.EvenAmong).GroupBy(c => Figures.SideClass(c)))
        {
            List<ComputedClaim> claims = [.. side];
            var (id, noun) = side.Key == "w" ? ("even-w", "weakness") : ("even-s", "strength");
            var outcome = report.Outcomes.FirstOrDefault(o => o.Code == claims[0].Claim.Group.Outcome)?.Name ?? claims[0].Claim.Group.Outcome;
            body.Add($"""
                <h3>Where the outcome was “{outcome}”: {noun}</h3>
                <p class="lead">{Figures.Sentence(claims[0])}</p>
                {BarChart.Draw(id, $"Areas with a {noun} where the outcome was “{outcome}”", $"{claims[0].Label} comes first with {claims[0].Count} of {claims[0].Of} areas. The whisker is the 95% interval.", [.. claims.Take(Bars - 4)])}
                {Tables.Write($"Where the outcome was “{outcome}”: areas with a {noun}", "Theme", [.. claims.Where(c => c.Count > 0)])}

                """);
        }

        return body;
    }

    private static Markup Phases(NationalReport report)
    {
        var claims = report.In(ChapterKind.Phases);
        List<ComputedClaim> any = [.. claims.Where(c => c.Claim.Measure is ClaimMeasure.Found { Theme: null })];
        List<ComputedClaim> joint = [.. claims.Except(any)];
        return Markup.Of($"""
            <p class="lead">{Figures.Sentence(any[0])} {Figures.Sentence(any[1])}</p>
            <p>Most findings speak of all ages. Only those that are limited to a phase, or single it out, are counted here; that a phase is seldom named does not mean that all is well there.</p>
            {Paired(any, "phases-any", "Areas with a finding particular to a phase")}
            <h3>Joint working by phase</h3>
            <p>The first year’s national report said that education, health and care professionals have fewer opportunities to work together the further children get through school. These rows count findings on joint working that single out a phase.</p>
            {Tables.Write("Joint working and information sharing, findings particular to a phase", "Phase", joint)}
            """);
    }

    private static Markup Paired(IReadOnlyList<ComputedClaim> claims, string id, string title) => Markup.Of($"""
        {BarChart.Draw(id + "-chart", title, "Strengths solid, weaknesses hatched. The whisker is the 95% interval.", claims)}
        {Tables.Write(title, "What is counted", claims)}
        """);
}
