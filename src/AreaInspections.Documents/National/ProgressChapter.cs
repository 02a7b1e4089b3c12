using AreaInspections.National;

namespace AreaInspections.Documents.National;

/// <summary>Every local area as one mark, by region: the map on which each area counts once.</summary>
internal static class ProgressChapter
{
    public static Markup Write(NationalReport report)
    {
        var claims = report.In(ChapterKind.Progress);
        var rows = new Markup();
        foreach (var claim in claims.Where(c => c.Claim.Group.Region is not null))
        {
            rows.Add($"<tr><th scope=\"row\">{claim.Label}</th><td>{Marks(report, claim)}</td><td>{Figures.Fraction(claim)}</td></tr>\n");
        }

        return Markup.Of($"""
            <p class="lead">{Figures.Sentence(claims[0])}</p>
            <p>{Text(report)}</p>
            <figure class="tiles" role="group" aria-labelledby="tiles-caption">
            {Key(report)}
            <table>
            <caption id="tiles-caption">Each mark is one local area, by Ofsted region</caption>
            <thead><tr><th scope="col">Region</th><th scope="col">Areas</th><th scope="col">Inspected</th></tr></thead>
            <tbody>
            {rows}</tbody>
            </table>
            </figure>
            """);
    }

    private static Markup Text(NationalReport report)
    {
        var abolished = report.Coverage.Excluded.Where(e => e.Reason == ExclusionReason.Abolished).ToList();
        var gone = abolished.Count switch
        {
            0 => "",
            1 => $"One area abolished before that day ({abolished[0].Area.Name}) is not counted, nor is its inspection carried over to what followed it.",
            var n => $"{n} areas abolished before that day are not counted, nor are their inspections carried over to what followed them.",
        };
        return Markup.Of($"The number of areas is that of the register on {report.AsAt}. The inspections are those this record holds, each with its source; an inspection published since, or not yet taken into the record, is not among them. {gone} <a href=\"#areas\">All areas, counted and not counted</a>.");
    }

    private static Markup Key(NationalReport report)
    {
        var key = new Markup().Add($"<p class=\"legend\">");
        for (var i = 0; i < report.Outcomes.Count; i++)
        {
            key.Add($"<span>{Mark(Symbol(report, report.Outcomes[i].Code), report.Outcomes[i].Name)} {report.Outcomes[i].Name}</span> ");
        }

        return key.Add($"<span>{Mark("m-none", "Not counted")} Not counted by the date</span></p>");
    }

    private static Markup Marks(NationalReport report, ComputedClaim claim)
    {
        var marks = new Markup();
        var inspected = claim.Numerator.ToDictionary(a => a.Area.Id);
        foreach (var area in claim.Denominator
                     .OrderBy(a => inspected.TryGetValue(a.Id, out var i) ? Rank(report, i.Inspection.Outcome) : int.MaxValue)
                     .ThenBy(a => a.Name, StringComparer.Ordinal))
        {
            var symbol = inspected.TryGetValue(area.Id, out var counted) ? Symbol(report, counted.Inspection.Outcome) : "m-none";
            marks.Add($"{Mark(symbol, area.Name)}");
        }

        return Markup.Of($"<span class=\"marks\" role=\"img\" aria-label=\"{Description(report, claim)}\">{marks}</span>");
    }

    private static string Description(NationalReport report, ComputedClaim claim)
    {
        var outcomes = report.Outcomes
            .Select(o => (o.Name, Count: claim.Numerator.Count(a => a.Inspection.Outcome == o.Code)))
            .Where(o => o.Count > 0)
            .Select(o => $"{o.Name}: {o.Count}");
        return $"{string.Join("; ", outcomes.Append($"not counted: {claim.Of - claim.Count}"))}";
    }

    private static Markup Mark(string symbol, string name) =>
        Markup.Of($"<svg class=\"m\" aria-hidden=\"true\" viewBox=\"0 0 16 16\"><title>{name}</title><use href=\"#{symbol}\"/></svg>");

    private static string Symbol(NationalReport report, string? outcome)
    {
        var rank = Rank(report, outcome);
        return rank == 0 ? "m-best" : rank == report.Outcomes.Count - 1 ? "m-worst" : rank == int.MaxValue - 1 ? "m-unknown" : "m-middle";
    }

    private static int Rank(NationalReport report, string? outcome)
    {
        for (var i = 0; i < report.Outcomes.Count; i++)
        {
            if (report.Outcomes[i].Code == outcome)
            {
                return i;
            }
        }

        return int.MaxValue - 1;
    }
}
