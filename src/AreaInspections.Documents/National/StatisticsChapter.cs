using AreaInspections.National;
using AreaInspections.Statistics.Comparison;

namespace AreaInspections.Documents.National;

/// <summary>Official statistics: each group of children with SEN beside children without, as sentences and as a table, with sources and what must be known.</summary>
internal static class StatisticsChapter
{
    /// <summary>Sentences said in full above the table; the table holds all.</summary>
    private const int Sentences = 3;

    public static Markup Write(NationalReport report)
    {
        var (lead, rows) = (new Markup(), new Markup());
        foreach (var claim in report.Statistics.Where(s => s.Ratio.FromCounts).Concat(report.Statistics.Where(s => !s.Ratio.FromCounts)).Take(Sentences))
        {
            lead.Add($"<p class=\"lead\"><a class=\"n\" href=\"#{Anchor(claim)}\">{claim.Sentence}</a></p>\n");
        }

        foreach (var claim in report.Statistics)
        {
            rows.Add($"{Row(claim)}");
        }

        return Markup.Of($"""
            {lead}
            <p>These are official statistics of England and not findings of inspections. Each row sets children of one group beside children without special educational needs in the same period. A difference between groups does not say what brings it about.</p>
            <table class="claims">
            <caption>Children with SEND beside children with no SEN, England</caption>
            <thead><tr><th scope="col">What, whom and when</th><th scope="col">Group</th><th scope="col">No SEN</th><th scope="col">Times as high</th><th scope="col">95% interval</th></tr></thead>
            <tbody>
            {rows}</tbody>
            </table>
            {Notes(report)}
            """);
    }

    internal static string Anchor(StatisticClaim claim) => "claim-" + claim.Id;

    private static Markup Row(StatisticClaim claim)
    {
        var c = claim.Comparison;
        return Markup.Of($"""
            <tr id="{Anchor(claim)}"><th scope="row">{c.Indicator.Title}, {c.Indicator.Unit}: {Wording.Children(c.Group, c.Period)}, {c.Period.Name}</th><td>{Wording.Brief(c.Indicator, c.Value.Value!.Value)}</td><td>{Wording.Brief(c.Indicator, c.OthersValue.Value!.Value)}</td><td>{Wording.Ratio(claim.Ratio.Value)}</td><td>{Interval(claim)}</td></tr>

            """);
    }

    private static string Interval(StatisticClaim claim) =>
        claim.Ratio.Interval.Value is { } i ? $"{Wording.Ratio(i.Low)} to {Wording.Ratio(i.High)}" : "–";

    private static Markup Notes(NationalReport report)
    {
        var (caveats, sources) = (new Markup(), new Markup());
        foreach (var caveat in report.Statistics.SelectMany(s => s.Comparison.Caveats.Select(c => (Caveat: c, s.Comparison.Indicator.Title))).GroupBy(c => c.Caveat))
        {
            caveats.Add($"<li>{string.Join(", ", caveat.Select(c => c.Title).Distinct())}: {caveat.Key}</li>\n");
        }

        foreach (var source in report.Statistics.SelectMany(s => s.Sources).Distinct())
        {
            sources.Add($"{Method.Source(source)}. ");
        }

        var absent = report.Statistics.Select(s => s.Ratio.Interval.Why?.Sentence).OfType<string>().Distinct().ToList();
        return Markup.Of($"""
            {(absent.Count == 0 ? new() : Markup.Of($"<p>A dash stands where there is no interval. {string.Join(" ", absent)}</p>\n"))}{(caveats.Length == 0 ? caveats : Markup.Of($"<ul class=\"limits\">\n{caveats}</ul>\n"))}<p class="note">Sources: {sources}</p>
            """);
    }
}
