using AreaInspections.Findings;

namespace AreaInspections.National;

/// <summary>
/// How common a theme is as a strength and as a weakness, cut in several ways. In every cut an area counts once for each side, and the areas it is
/// counted among are those of the cut whose reports have been coded.
/// </summary>
public sealed record ThemePicture
{
    public required Theme Theme { get; init; }

    /// <summary>The edition of the inspections that began last; all cuts but <see cref="ByEdition"/> and <see cref="ByYear"/> are of it.</summary>
    public required string Edition { get; init; }

    public required ThemeShare Overall { get; init; }

    /// <summary>Best outcome first.</summary>
    public required IReadOnlyList<ThemeShare> ByOutcome { get; init; }

    /// <summary>Ofsted regions, by name.</summary>
    public required IReadOnlyList<ThemeShare> ByRegion { get; init; }

    /// <summary>Areas with a finding that carries the theme and singles out the phase, among all coded areas; youngest first.</summary>
    public required IReadOnlyList<ThemeShare> ByPhase { get; init; }

    /// <summary>Areas with a finding that carries the subtype, among all coded areas; empty where the theme has no subtypes.</summary>
    public required IReadOnlyList<ThemeShare> BySubtype { get; init; }

    /// <summary>Oldest first; editions of which nothing is coded are left out.</summary>
    public required IReadOnlyList<ThemeShare> ByEdition { get; init; }

    /// <summary>By calendar year of the first day of the inspection, of every edition; oldest first.</summary>
    public required IReadOnlyList<ThemeShare> ByYear { get; init; }

    /// <summary>Themes carried by the same findings, most often first.</summary>
    public required IReadOnlyList<ThemeCompany> Together { get; init; }

    /// <summary>Strengths that carry it: areas with the best outcome first, then those mostly about it, then the latest inspection.</summary>
    public required IReadOnlyList<FindingFact> Strengths { get; init; }

    /// <param name="reports">Of the same day, one for each edition, oldest first; the one with the latest coded inspections is the current one.</param>
    public static ThemePicture Of(Theme theme, IReadOnlyList<NationalReport> reports)
    {
        var current = reports.LastOrDefault(r => r.Coded > 0) ?? reports[^1];
        var coded = Coded(current);
        var carrying = coded.SelectMany(a => a.Findings).Where(f => f.Themes.Contains(theme.Id)).ToList();
        return new()
        {
            Theme = theme,
            Edition = current.Edition,
            Overall = Share("all", "All areas", coded),
            ByOutcome = [.. current.Outcomes.Select(o => Share(o.Code, o.Name, [.. coded.Where(a => a.Inspection.Outcome == o.Code)])).Where(s => s.Of > 0)],
            ByRegion = [.. coded.GroupBy(a => a.Area.OfstedRegion).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => Share(g.Key, g.Key, [.. g]))],
            ByPhase = [.. current.Codebook.Phases.Select(p => Share(p, ClaimWording.UpperFirst(ClaimWording.Phase(p)), coded, f => f.Phases.Contains(p)))],
            BySubtype = [.. theme.Subtypes.Select(s => Share(s.Key, s.Key, coded, f => f.Subtypes.Contains(s.Key)))],
            ByEdition = [.. reports.Where(r => r.Coded > 0).Select(r => Share(r.Edition, $"{r.Edition} framework", Coded(r)))],
            ByYear = [.. reports.SelectMany(Coded).GroupBy(a => a.Inspection.Start.Year).OrderBy(g => g.Key).Select(g => Share($"{g.Key}", $"{g.Key}", [.. g]))],
            Together =
            [
                .. carrying.SelectMany(f => f.Themes.Where(t => t != theme.Id).Select(t => (Theme: t, f.Polarity)))
                    .GroupBy(x => x.Theme, StringComparer.Ordinal)
                    .Select(g => new ThemeCompany(g.Key, g.Count(x => x.Polarity == Polarity.Strength), g.Count(x => x.Polarity != Polarity.Strength)))
                    .OrderByDescending(c => c.Strengths + c.Weaknesses).ThenBy(c => c.Theme, StringComparer.Ordinal),
            ],
            Strengths =
            [
                .. coded.OrderByDescending(a => a.Inspection.Start)
                    .SelectMany(a => a.Findings.Where(Measure(Side.Strength).Holds).Select(f => (Rank: Rank(current, a.Inspection.Outcome), Finding: f)))
                    .OrderBy(x => x.Rank).ThenBy(x => x.Finding.Themes[0] == theme.Id ? 0 : 1).Select(x => x.Finding),
            ],
        };

        ClaimMeasure.Found Measure(Side side) => new(side) { Theme = theme.Id };

        ThemeShare Share(string id, string label, IReadOnlyList<CountedArea> areas, Func<FindingFact, bool>? also = null) => new(
            id,
            label,
            areas.Count(a => a.Findings.Any(f => Measure(Side.Strength).Holds(f) && (also is null || also(f)))),
            areas.Count(a => a.Findings.Any(f => Measure(Side.Weakness).Holds(f) && (also is null || also(f)))),
            areas.Count);
    }

    private static List<CountedArea> Coded(NationalReport report) => [.. report.Coverage.Counted.Where(a => a.Findings.Count > 0)];

    /// <summary>0 for the best outcome; after all others where no source states it.</summary>
    private static int Rank(NationalReport report, string? outcome) => report.Outcomes.TakeWhile(o => o.Code != outcome).Count();
}

/// <summary>In how many areas of a cut a theme was found on each side.</summary>
/// <param name="Id">Of the cut: an outcome code, a region, a phase, a year.</param>
/// <param name="Label">As tables show it.</param>
/// <param name="Strength">Areas with a strength.</param>
/// <param name="Weakness">Areas with a weakness; an area can have both.</param>
/// <param name="Of">Areas of the cut whose reports have been coded.</param>
public sealed record ThemeShare(string Id, string Label, int Strength, int Weakness, int Of);

/// <summary>Another theme carried by the same findings.</summary>
/// <param name="Theme">Its id.</param>
/// <param name="Strengths">Findings that carry both and are strengths.</param>
/// <param name="Weaknesses">Findings that carry both and are weaknesses, recommendations or priority actions.</param>
public sealed record ThemeCompany(string Theme, int Strengths, int Weaknesses);
