using AreaInspections.National;

namespace AreaInspections.Documents.National;

/// <summary>What inspections concluded: in all, by year and by region. Small numbers are said as x of n.</summary>
internal static class OutcomesChapter
{
    public static Markup Write(NationalReport report)
    {
        var claims = report.In(ChapterKind.Outcomes);
        List<ComputedClaim> all = [.. claims.Where(c => c.Claim.Group is { Region: null, Year: null })];
        List<ComputedClaim> years = [.. claims.Where(c => c.Claim.Group.Year is not null)];
        List<ComputedClaim> regions = [.. claims.Where(c => c.Claim.Group.Region is not null)];
        var lead = new Markup();
        foreach (var claim in all)
        {
            lead.Add($"<p class=\"lead\">{Figures.Sentence(claim)}</p>\n");
        }

        // One outcome: years make the better chart; several: the outcomes themselves.
        var (bars, title) = all.Count == 1 ? (years, $"{all[0].Label}, by year the inspection began") : (all, "Outcomes of all areas inspected");
        return lead.Add($"""
            {BarChart.Draw("outcomes-chart", title, "Share of the areas inspected. A whisker, where there is one, is the 95% interval.", bars)}
            {Tables.Write("All areas inspected", "Outcome", all)}
            {Matrix("By year the inspection began", "Year", all, years)}
            {Matrix("By Ofsted region", "Region", all, regions)}
            <p class="note">Years count every inspection on record that began in them, so no interval is given. With so few areas, differences between years and regions can be chance.</p>
            """);
    }

    /// <summary>One row for each year or region, one column for each outcome.</summary>
    private static Markup Matrix(string caption, string first, List<ComputedClaim> outcomes, List<ComputedClaim> cells)
    {
        var (head, rows) = (new Markup(), new Markup());
        foreach (var outcome in outcomes)
        {
            head.Add($"<th scope=\"col\">{outcome.Label}</th>");
        }

        foreach (var row in cells.GroupBy(c => c.Label))
        {
            rows.Add($"<tr><th scope=\"row\">{row.Key}</th>");
            foreach (var cell in row)
            {
                rows.Add($"<td>{Figures.Fraction(cell)}</td>");
            }

            rows.Add($"</tr>\n");
        }

        return Markup.Of($"""
            <table class="matrix">
            <caption>{caption}</caption>
            <thead><tr><th scope="col">{first}</th>{head}</tr></thead>
            <tbody>
            {rows}</tbody>
            </table>
            """);
    }
}
