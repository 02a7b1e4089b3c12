using AreaInspections.National;

namespace AreaInspections.Documents.National;

/// <summary>What others published, quoted with source and not recomputed, beside what this record computes of the same theme.</summary>
internal static class ThenAndNowChapter
{
    public static Markup Write(NationalReport report)
    {
        var pairs = new Markup();
        foreach (var (then, now) in report.ThenAndNow)
        {
            pairs.Add($"""
                <div class="pair">
                <div class="then"><h3><span>Then</span> as at {then.AsAt}</h3>
                <p>{then.Sentence}</p>
                <p class="source">{Method.Source(then.Source)}. In our words; framework of {then.Edition}.</p></div>
                <div class="now"><h4><span>Now</span> as at {report.AsAt}</h4>
                {Now(then, now)}</div>
                </div>

                """);
        }

        return Markup.Of($"""
            <p class="lead">What national reports said earlier, beside what this record computes of the same theme today.</p>
            <p>The two sides differ in edition of the framework, in the areas inspected and in who coded the findings: the earlier statements are quoted with their source and are not recomputed. A difference between them is not a trend.</p>
            {pairs}
            """);
    }

    private static Markup Now(PublishedClaim then, ComputedClaim? now) => now switch
    {
        not null => Markup.Of($"<p>{Figures.Sentence(now)}</p>"),
        null when then.Theme is null => Markup.Of($"<p class=\"none\">Not about a theme of the codebook: nothing here is computed of the same.</p>"),
        _ => Markup.Of($"<p class=\"none\">This record holds no coded report of this edition by the date: nothing can be computed.</p>"),
    };
}
