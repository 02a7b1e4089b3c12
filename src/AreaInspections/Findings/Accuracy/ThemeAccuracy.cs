using AreaInspections.Findings.Suggestions;

namespace AreaInspections.Findings.Accuracy;

/// <summary>How well a theme was suggested over a set of findings.</summary>
/// <param name="Right">Findings that carry it and were given it.</param>
/// <param name="Wrong">Findings that were given it and do not carry it.</param>
/// <param name="Missed">Findings that carry it and were not given it.</param>
public sealed record ThemeScore(string Theme, int Right, int Wrong, int Missed)
{
    /// <summary>Share of its suggestions that were right; 1 where there was none.</summary>
    public double Precision => Right + Wrong == 0 ? 1 : (double)Right / (Right + Wrong);

    /// <summary>Share of its findings that were found; 1 where there is none.</summary>
    public double Recall => Right + Missed == 0 ? 1 : (double)Right / (Right + Missed);

    /// <summary>Harmonic mean of the two; 1 where the theme neither occurs nor is suggested.</summary>
    public double F1 => Right + Wrong + Missed == 0 ? 1 : 2.0 * Right / ((2.0 * Right) + Wrong + Missed);
}

/// <summary>How far the share of areas with a theme, counted from suggestions, is from the share counted from the coding.</summary>
/// <param name="Strength">Whether strengths are counted, else weaknesses, improvements and priorities.</param>
/// <param name="Points">Suggested less coded, in percentage points.</param>
public sealed record AreaShareDifference(string Theme, bool Strength, double Points);

/// <summary>Suggestions set against coding.</summary>
/// <param name="Findings">How many findings were compared.</param>
/// <param name="Primary">Share of findings with the right primary theme.</param>
public sealed record ThemeAccuracy(int Findings, IReadOnlyList<ThemeScore> Themes, double Primary, IReadOnlyList<AreaShareDifference> AreaShares)
{
    /// <summary>F1 over all pairs of finding and theme.</summary>
    public double MicroF1 => new ThemeScore("", Themes.Sum(t => t.Right), Themes.Sum(t => t.Wrong), Themes.Sum(t => t.Missed)).F1;

    /// <summary>Mean F1 of the themes that are coded or suggested rightly at least once.</summary>
    public double MacroF1 => Themes.Where(t => t.Right + t.Missed > 0).Select(t => t.F1).DefaultIfEmpty(1).Average();

    /// <summary>Mean distance of area shares, in percentage points.</summary>
    public double MeanAreaShareDifference => AreaShares.Select(s => Math.Abs(s.Points)).DefaultIfEmpty(0).Average();

    /// <summary>The area share that is furthest off; absent where nothing was compared.</summary>
    public AreaShareDifference? LargestAreaShareDifference => AreaShares.MaxBy(s => Math.Abs(s.Points));

    /// <param name="compared">Each coded finding with the themes it was given, primary first.</param>
    public static ThemeAccuracy Measure(IReadOnlyList<(CodedFinding Coded, IReadOnlyList<string> Suggested)> compared)
    {
        var themes = compared.SelectMany(c => c.Coded.Themes.Concat(c.Suggested)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var scores = themes.Select(theme => new ThemeScore(
            theme,
            compared.Count(c => c.Coded.Themes.Contains(theme) && c.Suggested.Contains(theme)),
            compared.Count(c => !c.Coded.Themes.Contains(theme) && c.Suggested.Contains(theme)),
            compared.Count(c => c.Coded.Themes.Contains(theme) && !c.Suggested.Contains(theme)))).ToList();
        var coded = scores.Where(s => s.Right + s.Missed > 0).Select(s => s.Theme).ToList();
        var primary = compared.Count(c => c.Suggested.Count > 0 && c.Suggested[0] == c.Coded.Themes[0]);
        return new ThemeAccuracy(compared.Count, scores, compared.Count == 0 ? 1 : (double)primary / compared.Count, [.. coded.SelectMany(t => AreaSharesOf(t, compared))]);
    }

    private static IEnumerable<AreaShareDifference> AreaSharesOf(string theme, IReadOnlyList<(CodedFinding Coded, IReadOnlyList<string> Suggested)> compared)
    {
        var areas = compared.Select(c => c.Coded.Report).Distinct(StringComparer.Ordinal).Count();
        foreach (var strength in (bool[])[true, false])
        {
            var side = compared.Where(c => (c.Coded.Polarity == Polarity.Strength) == strength).ToList();
            var coded = side.Where(c => c.Coded.Themes.Contains(theme)).Select(c => c.Coded.Report).Distinct(StringComparer.Ordinal).Count();
            var suggested = side.Where(c => c.Suggested.Contains(theme)).Select(c => c.Coded.Report).Distinct(StringComparer.Ordinal).Count();
            yield return new AreaShareDifference(theme, strength, (suggested - coded) * 100.0 / areas);
        }
    }
}
