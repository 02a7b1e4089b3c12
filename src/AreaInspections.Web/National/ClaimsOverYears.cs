using System.Collections.Concurrent;
using AreaInspections.National;
using AreaInspections.Web.Publishing;

namespace AreaInspections.Web.National;

/// <summary>The numbers of every claim as at the end of each year; computed once for an edition and a rule, and kept.</summary>
public sealed class ClaimsOverYears(PublicRecord record)
{
    private readonly ConcurrentDictionary<(string Edition, CountingRule Rule), Lazy<ILookup<string, ClaimAtDay>>> _kept = new();

    /// <param name="before">Only ends of years before this day are given: the day itself is another matter.</param>
    /// <returns>Oldest first; years in which the record could not make the claim are left out.</returns>
    public IReadOnlyList<ClaimAtDay> Of(string claim, string edition, CountingRule rule, DateOnly before) =>
        [.. _kept.GetOrAdd((edition, rule), key => new(() => Compute(key.Edition, key.Rule))).Value[claim].Where(c => c.Day < before)];

    private ILookup<string, ClaimAtDay> Compute(string edition, CountingRule rule)
    {
        var (first, last) = (record.Edition(edition)?.From.Year ?? 2016, record.National.Inspections.Max(i => (i.Published ?? i.Start).Year));
        return Enumerable.Range(first, Math.Max(0, last - first + 1))
            .Select(year => new DateOnly(year, 12, 31))
            .SelectMany(day => NationalReport.Build(record.National, day, edition, rule).Claims.Select(c => (c.Claim.Id, At: new ClaimAtDay(day, c.Count, c.Of, c.Words is not null))))
            .ToLookup(x => x.Id, x => x.At, StringComparer.Ordinal);
    }
}

/// <summary>A claim as at a day.</summary>
/// <param name="SaysShare">Whether enough areas were counted for a share in per cent.</param>
public sealed record ClaimAtDay(DateOnly Day, int Count, int Of, bool SaysShare);
