using AreaInspections.Inspections;

namespace AreaInspections.National;

/// <summary>
/// The national picture as at a date under one edition of the framework: claims in order, chapter by chapter. The same record, date,
/// edition and rule give the same report.
/// </summary>
public sealed record NationalReport
{
    public required DateOnly AsAt { get; init; }

    public required string Edition { get; init; }

    public required CountingRule Rule { get; init; }

    /// <summary>Who counts and who does not; shared by all claims.</summary>
    public required Coverage Coverage { get; init; }

    /// <summary>Every claim, in the order of the report.</summary>
    public required IReadOnlyList<ComputedClaim> Claims { get; init; }

    /// <summary>Claims on official statistics; empty where the record holds none that count by the day.</summary>
    public IReadOnlyList<StatisticClaim> Statistics { get; init; } = [];

    /// <summary>Claims on families' accounts; empty where no number had left by the day.</summary>
    public IReadOnlyList<ExperienceClaim> Experiences { get; init; } = [];

    /// <summary>The claims the summary is made of, by a stated rule and not by choice, see <see cref="KeyFindings"/>.</summary>
    public required IReadOnlyList<ComputedClaim> KeyFindings { get; init; }

    /// <summary>What others published by the date (where inspections count as begun: what speaks of a day up to it), each beside the claim computed here that speaks of the same, where there is one.</summary>
    public required IReadOnlyList<ThenAndNow> ThenAndNow { get; init; }

    /// <summary>Where inspections come from; what was published stands with each published claim.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }

    public required QuantityWords Words { get; init; }

    public required Findings.Codebook Codebook { get; init; }

    /// <summary>Areas that count and whose reports are coded.</summary>
    public int Coded => Coverage.Counted.Count(a => a.Findings.Count > 0);

    /// <summary>"30 inspections published to date": of areas that exist on the date.</summary>
    public string InspectionsToDate =>
        $"{Coverage.Counted.Count} {(Coverage.Counted.Count == 1 ? "inspection" : "inspections")} {(Rule == CountingRule.Published ? "published" : "begun")} to date";

    /// <summary>Outcomes of the edition with their short names, best first.</summary>
    public IReadOnlyList<OutcomeName> Outcomes => Coverage.Outcomes;

    public ComputedClaim? Find(string id) => Claims.FirstOrDefault(c => c.Claim.Id == id);

    /// <summary>Claims of a chapter, in order; empty where the record cannot make any.</summary>
    public IReadOnlyList<ComputedClaim> In(ChapterKind chapter) => [.. Claims.Where(c => c.Claim.Chapter == chapter)];

    /// <param name="edition">Absent: the edition of the inspection that began last among those that count.</param>
    public static NationalReport Build(NationalRecord record, DateOnly asAt, string? edition, CountingRule rule)
    {
        edition ??= LatestEdition(record, asAt, rule);
        var coverage = new Coverage(record, asAt, edition, rule);
        var arithmetic = new ClaimArithmetic(coverage, new(coverage, record.Codebook, record.Words), record.Words);
        IReadOnlyList<ComputedClaim> claims =
            [.. InOrder(new ClaimCatalogue(coverage, record.Codebook).All().Select(arithmetic.Compute))];
        return new()
        {
            AsAt = asAt,
            Edition = edition,
            Rule = rule,
            Coverage = coverage,
            Claims = claims,
            Statistics = StatisticClaim.All(record.Statistics, asAt, rule),
            Experiences = ExperienceClaim.All(record.Families, asAt),
            KeyFindings = National.KeyFindings.Choose(claims),
            ThenAndNow = [.. record.Published.Where(p => rule == CountingRule.Begun ? p.AsAt <= asAt : (p.Source.Date ?? p.AsAt) <= asAt).Select(p => new ThenAndNow(p, National.ThenAndNow.Match(p, edition, claims)))],
            Sources = SourcesOf(coverage),
            Words = record.Words,
            Codebook = record.Codebook,
        };
    }

    /// <summary>
    /// Strongest first where themes are ranked: by the lower end of the interval, then by number, then by name. Chapters whose order has a
    /// meaning of its own (outcomes, years, regions, phases) keep it.
    /// </summary>
    private static IEnumerable<ComputedClaim> InOrder(IEnumerable<ComputedClaim> claims) =>
        claims.GroupBy(c => c.Claim.Chapter).OrderBy(g => g.Key).SelectMany(g =>
            g.Key is ChapterKind.Weaknesses or ChapterKind.Strengths or ChapterKind.EvenAmong
                ? g.OrderBy(SideOf).ThenByDescending(c => c.Interval?.Low ?? 0).ThenByDescending(c => c.Count).ThenBy(c => c.Label, StringComparer.Ordinal)
                : g.AsEnumerable());

    private static int SideOf(ComputedClaim claim) => claim.Claim.Measure is ClaimMeasure.Found { Side: Side.Weakness } ? 0 : 1;

    private static string LatestEdition(NationalRecord record, DateOnly asAt, CountingRule rule) =>
        record.Inspections
            .Where(i => i.Kind == InspectionKind.Full && (rule == CountingRule.Begun ? i.Start : i.Published) <= asAt)
            .MaxBy(i => i.Start)?.Edition ?? "2016";

    private static List<Source> SourcesOf(Coverage coverage) =>
        [.. coverage.Counted.Select(a => a.Inspection.Source with { Place = null }).Distinct().OrderBy(s => s.Title, StringComparer.Ordinal)];
}

/// <summary>A published claim beside the one computed here that speaks of the same theme and side; absent where there is none.</summary>
public sealed record ThenAndNow(PublishedClaim Then, ComputedClaim? Now)
{
    internal static ComputedClaim? Match(PublishedClaim published, string edition, IReadOnlyList<ComputedClaim> claims)
    {
        if (published.Counterpart is { } counterpart)
        {
            return claims.FirstOrDefault(c => c.Claim.Id == $"{counterpart}-{edition}");
        }

        if (published.Theme is null || published.Polarity is not { } polarity)
        {
            return null;
        }

        var side = polarity == Findings.Polarity.Strength ? Side.Strength : Side.Weakness;
        return claims.FirstOrDefault(c =>
            c.Claim.Chapter is ChapterKind.Weaknesses or ChapterKind.Strengths
            && c.Claim.Measure is ClaimMeasure.Found found && found.Theme == published.Theme && found.Side == side);
    }
}
