using System.Text;
using AreaInspections.Findings;

namespace AreaInspections.National;

/// <summary>Which claims a national report makes over a coverage, chapter by chapter. What could not be counted at all is not claimed.</summary>
internal sealed class ClaimCatalogue(Coverage coverage, Codebook codebook)
{
    private const string JointWorking = "multi-agency-working";

    private static readonly string[] TherapySubtypes = ["quality", "waiting", "contact", "offer"];

    private string Edition => coverage.Edition;

    private bool Coded => coverage.Counted.Any(a => a.Findings.Count > 0);

    public IEnumerable<Claim> All() => [.. Progress(), .. Outcomes(), .. Coded ? Found() : []];

    private IEnumerable<Claim> Progress()
    {
        var measure = new ClaimMeasure.Inspected();
        yield return new($"inspected-{Edition}", ChapterKind.Progress, measure, ClaimGroup.Everywhere);
        foreach (var region in Regions())
        {
            yield return new($"inspected-{Slug(region)}-{Edition}", ChapterKind.Progress, measure, new() { Region = region });
        }
    }

    private IEnumerable<Claim> Outcomes()
    {
        var stated = coverage.Counted.Where(a => a.Inspection.Outcome is not null).ToList();
        var codes = Codes();
        if (codes.Count == 2)
        {
            // The one is what the other leaves: whether a statement was required.
            codes.RemoveAt(0);
        }

        var years = stated.Select(a => a.Inspection.Start.Year).Distinct().Order().ToList();
        foreach (var code in stated.Count == 0 ? [] : codes)
        {
            var (id, measure) = ($"outcome-{Slug(code)}", new ClaimMeasure.OutcomeIs(code));
            yield return new($"{id}-{Edition}", ChapterKind.Outcomes, measure, ClaimGroup.Everywhere);
            foreach (var year in years)
            {
                yield return new($"{id}-begun-{year}-{Edition}", ChapterKind.Outcomes, measure, new() { Year = year });
            }

            foreach (var region in Regions().Where(r => stated.Any(a => a.Area.OfstedRegion == r)))
            {
                yield return new($"{id}-{Slug(region)}-{Edition}", ChapterKind.Outcomes, measure, new() { Region = region });
            }
        }
    }

    private IEnumerable<Claim> Found() => [.. Themes(), .. Therapy(), .. EvenAmong(), .. Phases(), .. Aspects()];

    private IEnumerable<Claim> Themes() =>
        from side in Sides
        from theme in ThemeIds
        select new Claim($"{Slug(side)}-{theme}-{Edition}", side == Side.Weakness ? ChapterKind.Weaknesses : ChapterKind.Strengths, Found(side, theme), ClaimGroup.Everywhere);

    private IEnumerable<Claim> Therapy() =>
        from subtype in TherapySubtypes
        where Any(f => f.Subtypes.Contains(subtype))
        from side in new[] { Side.Strength, Side.Weakness }
        from whereSpokenOf in new[] { true, false }
        select new Claim(
            $"{Slug(side)}-therapy-{subtype}{(whereSpokenOf ? "-where-spoken-of" : "")}-{Edition}",
            ChapterKind.Therapy,
            new ClaimMeasure.Found(side) { Subtype = subtype },
            whereSpokenOf ? new() { SpeaksOf = subtype } : ClaimGroup.Everywhere);

    private IEnumerable<Claim> EvenAmong()
    {
        var codes = Codes();
        return from side in codes.Count < 2 ? [] : Sides
               let outcome = side == Side.Weakness ? codes[0] : codes[^1]
               where coverage.Counted.Any(a => a.Inspection.Outcome == outcome && a.Findings.Count > 0)
               from theme in ThemeIds
               select new Claim($"{Slug(side)}-{theme}-among-{Slug(outcome)}-{Edition}", ChapterKind.EvenAmong, Found(side, theme), new() { Outcome = outcome });
    }

    private IEnumerable<Claim> Phases() =>
        from theme in new[] { null, JointWorking }
        from phase in codebook.Phases
        from side in new[] { Side.Strength, Side.Weakness }
        select new Claim(
            $"{Slug(side)}-{(theme is null ? "" : theme + "-")}phase-{phase}-{Edition}",
            ChapterKind.Phases,
            new ClaimMeasure.Found(side) { Theme = theme, Phase = phase },
            ClaimGroup.Everywhere);

    private IEnumerable<Claim> Aspects() =>
        from aspect in codebook.Aspects
        where Any(f => f.Aspect == aspect.Id)
        from side in new[] { Side.Strength, Side.Weakness }
        select new Claim($"{Slug(side)}-aspect-{aspect.Id}-{Edition}", ChapterKind.Aspects, new ClaimMeasure.Found(side) { Aspect = aspect.Id }, ClaimGroup.Everywhere);

    private static Side[] Sides => [Side.Weakness, Side.Strength];

    /// <summary>"Other" gathers what no theme fits: nothing can be said of it as a whole.</summary>
    private IEnumerable<string> ThemeIds => codebook.Themes.Select(t => t.Id).Where(id => id != "other");

    private bool Any(Func<FindingFact, bool> holds) => coverage.Counted.Any(a => a.Findings.Any(holds));

    private List<string> Regions() => [.. coverage.Areas.Select(a => a.OfstedRegion).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Best first.</summary>
    private List<string> Codes() => [.. coverage.Outcomes.Select(o => o.Code)];

    private static ClaimMeasure.Found Found(Side side, string theme) => new(side) { Theme = theme };

    private static string Slug(Side side) => side == Side.Strength ? "strength" : "weakness";

    /// <summary>Lower case with hyphens: <c>typicallyPositive</c> and "Typically positive" give <c>typically-positive</c>.</summary>
    internal static string Slug(string name)
    {
        var slug = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsUpper(c) && slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }

            if (char.IsAsciiLetterOrDigit(c))
            {
                slug.Append(char.ToLowerInvariant(c));
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }
}
