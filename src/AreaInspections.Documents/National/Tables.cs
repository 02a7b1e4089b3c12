using AreaInspections.National;

namespace AreaInspections.Documents.National;

/// <summary>Claims as rows of a table: name, areas, share, interval.</summary>
internal static class Tables
{
    /// <summary>Up to this many rows a table is kept on one printed page.</summary>
    private const int ShortTable = 14;

    public static Markup Write(string caption, string first, IReadOnlyList<ComputedClaim> claims)
    {
        if (claims.Count == 0)
        {
            return new();
        }

        var rows = new Markup();
        foreach (var claim in claims)
        {
            rows.Add($"<tr><th scope=\"row\">{claim.Label}</th><td>{Figures.Fraction(claim)}</td><td>{Figures.Share(claim)}</td><td>{Figures.Interval(claim)}</td></tr>\n");
        }

        return Markup.Of($"""
            <table class="claims{(claims.Count <= ShortTable ? " short" : "")}">
            <caption>{caption}</caption>
            <thead><tr><th scope="col">{first}</th><th scope="col">Areas</th><th scope="col">Share</th><th scope="col">95% interval</th></tr></thead>
            <tbody>
            {rows}</tbody>
            </table>
            """);
    }
}
