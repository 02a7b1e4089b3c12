using AreaInspections.Findings;
using AreaInspections.Web.Publishing;

namespace AreaInspections.Web.Areas;

/// <summary>How many findings of one inspection carry a theme, by polarity. A finding with two themes counts under both.</summary>
/// <param name="Theme">Id.</param>
/// <param name="Name">As in the codebook.</param>
public sealed record ThemeTally(string Theme, string Name, int Strengths, int Weaknesses, int Improvements, int Priorities)
{
    public static IReadOnlyList<(Polarity Polarity, string Name)> Columns { get; } =
        [.. new[] { Polarity.Strength, Polarity.Weakness, Polarity.Improvement, Polarity.Priority }.Select(p => (p, FindingCard.PolarityName(p)))];

    public int Total => Strengths + Weaknesses + Improvements + Priorities;

    public int Count(Polarity polarity) => polarity switch
    {
        Polarity.Strength => Strengths,
        Polarity.Weakness => Weaknesses,
        Polarity.Improvement => Improvements,
        _ => Priorities,
    };

    /// <returns>The theme with most findings first, then by name; empty where there is no finding.</returns>
    public static IReadOnlyList<ThemeTally> Of(IReadOnlyList<FindingFact> findings, Codebook codebook) =>
    [
        .. findings.SelectMany(f => f.Themes.Distinct(StringComparer.Ordinal), (f, theme) => (Theme: theme, f.Polarity))
            .GroupBy(x => x.Theme, StringComparer.Ordinal)
            .Select(g => new ThemeTally(
                g.Key,
                codebook.Find(g.Key)?.Name ?? g.Key,
                g.Count(x => x.Polarity == Polarity.Strength),
                g.Count(x => x.Polarity == Polarity.Weakness),
                g.Count(x => x.Polarity == Polarity.Improvement),
                g.Count(x => x.Polarity == Polarity.Priority)))
            .OrderByDescending(t => t.Total)
            .ThenBy(t => t.Name, StringComparer.Ordinal),
    ];
}
