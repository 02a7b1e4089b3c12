using AreaInspections.National;

namespace AreaInspections.Documents.National;

/// <summary>
/// Writes a national report as one HTML file that needs nothing beside it: no request goes out, no script runs. Every number of a claim
/// leads to the section that lists its areas and findings.
/// </summary>
public static class NationalHtml
{
    public const string Title = "Area SEND inspections: national findings";

    public static string Write(NationalReport report)
    {
        var chapters = Chapters.Of(report);
        var page = new Markup();
        page.Add($"""
            <!DOCTYPE html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{Title}, as at {report.AsAt}</title>
            <meta name="description" content="{report.InspectionsToDate} of {report.Coverage.Areas.Count} local areas, framework of {report.Edition}, as at {report.AsAt}.">
            <style>{NationalStyle.For(report)}</style>
            </head>
            <body>
            <a class="skip" href="#content">Skip to the findings</a>
            {NationalStyle.Symbols}
            {Cover(report)}
            <div class="page">
            {Contents(report, chapters)}
            <main id="content" tabindex="-1">
            {Summary(report)}

            """);
        for (var i = 0; i < chapters.Count; i++)
        {
            page.Add($"""
                <section class="chapter" id="{chapters[i].Id}" aria-labelledby="{chapters[i].Id}-h">
                <p class="eyebrow">Chapter {i + 1}</p>
                <h2 id="{chapters[i].Id}-h">{chapters[i].Title}</h2>
                {chapters[i].Body}
                </section>

                """);
        }

        page.Add($"""
            {Method.Write(report)}
            {Appendix.Write(report)}
            </main>
            </div>
            <footer class="foot"><p>{Title}, as at {report.AsAt}, framework of {report.Edition}. Contains public sector information licensed under the Open Government Licence v3.0. Not endorsed by Ofsted or the Care Quality Commission.</p></footer>
            </body>
            </html>

            """);
        return page.ToString();
    }

    private static Markup Cover(NationalReport report)
    {
        var progress = report.In(ChapterKind.Progress)[0];
        var facts = new Markup();
        Fact(facts, progress, progress.Count, report.InspectionsToDate[(report.InspectionsToDate.IndexOf(' ', StringComparison.Ordinal) + 1)..], $"of {progress.Of} local areas");
        if (report.In(ChapterKind.Outcomes).LastOrDefault(c => c.Claim.Group == ClaimGroup.Everywhere) is { } outcome)
        {
            Fact(facts, outcome, outcome.Count, LowerFirst(outcome.Label), $"of {outcome.Of} areas inspected");
        }

        return Markup.Of($"""
            <header class="cover">
            <div class="cover-in">
            <p class="eyebrow">National findings · framework of {report.Edition}</p>
            <h1>Area SEND inspections: <span>national findings</span></h1>
            <p class="stand">What the joint inspections by Ofsted and the Care Quality Commission found about how local areas serve children and young people with special educational needs and disabilities.</p>
            <p class="asat">As at <b>{report.AsAt}</b>{Newest(report)}</p>
            <dl class="facts">{facts}</dl>
            {Field.Draw(report)}
            <p class="small">Independent analysis of published inspection reports. Not endorsed by Ofsted or the Care Quality Commission.</p>
            </div>
            </header>
            """);
    }

    private static Markup Newest(NationalReport report) => report.Coverage.Newest is { } day
        ? Markup.Of($"<span>The newest inspection on this record {(report.Rule == CountingRule.Published ? "was published" : "began")} on {day}.</span>")
        : new();

    private static void Fact(Markup into, ComputedClaim claim, int number, string what, string detail) =>
        into.Add($"<div><dt>{what}</dt><dd><a href=\"#{Figures.Anchor(claim)}\">{number}</a></dd><dd class=\"of\">{detail}</dd></div>");

    private static Markup Contents(NationalReport report, IReadOnlyList<Chapter> chapters)
    {
        var items = new Markup();
        foreach (var chapter in chapters)
        {
            items.Add($"<li><a href=\"#{chapter.Id}\">{chapter.Title}</a></li>\n");
        }

        return Markup.Of($"""
            <nav class="contents" aria-labelledby="contents-h">
            <h2 id="contents-h">Contents</h2>
            <p><a href="#summary">Key findings</a></p>
            <ol>
            {items}</ol>
            <ul>
            <li><a href="#method">How this was counted, its limits and sources</a></li>
            <li><a href="#areas">Annex A: areas counted and not counted</a></li>
            <li><a href="#claims">Annex B: the {report.Claims.Count} claims, their areas and findings</a></li>
            </ul>
            </nav>
            """);
    }

    private static Markup Summary(NationalReport report)
    {
        var groups = new Markup();
        foreach (var group in report.KeyFindings.GroupBy(c => c.Claim.Chapter))
        {
            groups.Add($"<div class=\"group\"><h3>{ChapterTitles.Brief(group.Key)}</h3>\n<ul>\n");
            foreach (var claim in group)
            {
                groups.Add($"<li class=\"{Figures.SideClass(claim)}\"><p>{Figures.Sentence(claim)}</p>{Range(claim)}</li>\n");
            }

            groups.Add($"</ul></div>\n");
        }

        return Markup.Of($"""
            <section id="summary" class="chapter summary" aria-labelledby="summary-h">
            <p class="eyebrow">Summary</p>
            <h2 id="summary-h">Key findings</h2>
            <div class="key">
            {groups}</div>
            <p class="note">Each number leads to the areas it counts and the findings in each. {Chapters.ThemesNote(report)}</p>
            </section>
            """);
    }

    private static Markup Range(ComputedClaim claim) => claim.Interval is { } i && i.High > i.Low
        ? Markup.Of($"<p class=\"range\">95% interval {Figures.Interval(claim)}</p>")
        : new();

    private static string LowerFirst(string words) => words.Length == 0 ? words : char.ToLowerInvariant(words[0]) + words[1..];
}
