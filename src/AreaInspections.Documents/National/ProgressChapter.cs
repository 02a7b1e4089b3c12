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
            rows.Add($"<tr><th scope=\"row\">{claim.Label}</th><td>{Row(report, claim)}</td><td>{Figures.Fraction(claim)}</td></tr>\n");
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
            1 => $"One area abolished before that day ({abolished[0].Area.PlainName}) is not counted, nor is its inspection carried over to what followed it.",
            var n => $"{n} areas abolished before that day are not counted, nor are their inspections carried over to what followed them.",
        };
        return Markup.Of($"The number of areas is that of the register on {report.AsAt}. The inspections are those this record holds, each with its source; an inspection that has not been taken into it is not among them, so the programme may be further on than this. {gone} <a href=\"#areas\">All areas, counted and not counted</a>.");
    }

    private static Markup Key(NationalReport report)
    {
        var key = new Markup().Add($"<p class=\"legend\">");
        for (var i = 0; i < report.Outcomes.Count; i++)
        {
            key.Add($"<span>{Marks.Draw(Marks.Symbol(report, report.Outcomes[i].Code), report.Outcomes[i].Name)} {report.Outcomes[i].Name}</span> ");
        }

        return key.Add($"<span>{Marks.Draw("m-none", "Not counted")} Not counted by the date</span></p>");
    }

    private static Markup Row(NationalReport report, ComputedClaim claim)
    {
        var marks = new Markup();
        var inspected = claim.Numerator.ToDictionary(a => a.Area.Id);
        foreach (var area in claim.Denominator
                     .OrderBy(a => inspected.TryGetValue(a.Id, out var i) ? Marks.Rank(report, i.Inspection.Outcome) : int.MaxValue)
                     .ThenBy(a => a.PlainName, StringComparer.Ordinal))
        {
            var symbol = inspected.TryGetValue(area.Id, out var counted) ? Marks.Symbol(report, counted.Inspection.Outcome) : "m-none";
            marks.Add($"{Marks.Draw(symbol, area.PlainName)}");
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
}
