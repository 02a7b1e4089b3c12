using AreaInspections.National;

namespace AreaInspections.Documents.National;

/// <summary>What others published, quoted with source and not recomputed, beside what this record computes of the same theme.</summary>
internal static class ThenAndNowChapter
{
    /// <summary>With nothing computed beside them, the earlier statements stand alone.</summary>
    public static string Title(NationalReport report) =>
        report.ThenAndNow.Any(t => t.Now is not null) ? "Then and now" : "What the inspectorates said";

    public static Markup Write(NationalReport report)
    {
        var pairs = new Markup();
        foreach (var (then, now) in report.ThenAndNow)
        {
            pairs.Add($"""
                <div class="pair">
                <div><h3><span>Then</span> as at {then.AsAt}</h3>
                <p>{then.Sentence}</p></div>
                <div><h4><span>Now</span> as at {report.AsAt}</h4>
                {Now(report, then, now)}</div>
                </div>

                """);
        }

        return Markup.Of($"""
            <p class="lead">What national reports said earlier, beside what this record computes of the same theme today.</p>
            <p>The two sides differ in edition of the framework, in the areas inspected and in who coded the findings: the earlier statements are quoted with their source and are not recomputed. A difference between them is not a trend.</p>
            {pairs}
            <p class="note">Then, in our words, from: {Sources(report)}. Framework of {report.ThenAndNow[0].Then.Edition}.</p>
            """);
    }

    private static Markup Sources(NationalReport report)
    {
        var text = new Markup();
        foreach (var source in report.ThenAndNow.Select(t => t.Then.Source).Distinct())
        {
            text.Add($"{(text.Length == 0 ? "" : "; ")}{Method.Source(source)}");
        }

        return text;
    }

    private static Markup Now(NationalReport report, PublishedClaim then, ComputedClaim? now) => now switch
    {
        not null => Markup.Of($"<p>{Figures.Sentence(now)}</p>"),
        null when then.Theme is null || report.Coded > 0 => Markup.Of($"<p class=\"none\">Nothing computed here speaks of the same.</p>"),
        _ => Markup.Of($"<p class=\"none\">This record holds no coded report of this edition by the date: nothing can be computed.</p>"),
    };
}
