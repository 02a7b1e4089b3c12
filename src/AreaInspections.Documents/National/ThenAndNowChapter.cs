using AreaInspections.National;

namespace AreaInspections.Documents.National;

/// <summary>What others published, quoted with source and not recomputed, beside what this record computes of the same.</summary>
internal static class ThenAndNowChapter
{
    /// <summary>Of the same edition, the two sides speak of the same inspections and no time lies between them.</summary>
    public static string Title(NationalReport report) => SameEdition(report) ? "What the inspectorates published" : "Then and now";

    public static Markup Write(NationalReport report)
    {
        var (then, now) = SameEdition(report) ? ("Published", "This record") : ("Then", "Now");
        var (pairs, alone) = (new Markup(), new Markup());
        foreach (var (published, computed) in report.ThenAndNow)
        {
            if (computed is null)
            {
                alone.Add($"<li>{published.Sentence}</li>\n");
                continue;
            }

            pairs.Add($"""
                <div class="pair">
                <div><h3><span>{then}</span> as at {published.AsAt}</h3>
                <p>{published.Sentence}</p></div>
                <div><h4><span>{now}</span> as at {report.AsAt}</h4>
                <p>{Figures.Sentence(computed)}</p></div>
                </div>

                """);
        }

        return Markup.Of($"""
            {Lead(report)}
            {pairs}
            {(alone.Length == 0 ? alone : Markup.Of($"<h3>Published, and not computed here</h3>\n<p>{Why(report)}</p>\n<ul class=\"limits\">\n{alone}</ul>"))}
            <p class="note">What was published is given in our words. {Sources(report)}</p>
            """);
    }

    private static Markup Lead(NationalReport report) => SameEdition(report)
        ? Markup.Of($"<p class=\"lead\">What the inspectorates published about these inspections, beside what this record computes of the same.</p>")
        : Markup.Of($"""
            <p class="lead">What the inspectorates said of an earlier framework, beside what this record computes of the same theme.</p>
            <p>The two sides differ in edition of the framework, in the areas inspected and in who coded the findings: the earlier statements are quoted with their source and are not recomputed. A difference between them is not a trend.</p>
            """);

    private static string Why(NationalReport report) => report.Coded == 0
        ? "These statements rest on letters that have not been coded for this record, so there is nothing of our own to set beside them."
        : "No claim of this report speaks of the same.";

    private static bool SameEdition(NationalReport report) => report.ThenAndNow.All(t => t.Then.Edition == report.Edition);

    private static Markup Sources(NationalReport report)
    {
        var text = new Markup();
        foreach (var group in report.ThenAndNow.Select(t => t.Then.Source).Distinct().GroupBy(s => (s.Title, s.Publisher)))
        {
            var source = group.First();
            text.Add($"{source.Publisher}, <i>{source.Title}</i>{(source.Place is { } place ? $" ({place})" : "")}: ");
            var at = 0;
            foreach (var address in group.Select(s => s.Address).OfType<string>().Where(a => a.StartsWith("https://", StringComparison.Ordinal)).Distinct())
            {
                text.Add($"{(at++ == 0 ? "" : ", ")}<a href=\"{address}\">{new Uri(address).Host}</a>");
            }

            text.Add($". ");
        }

        return text;
    }
}
