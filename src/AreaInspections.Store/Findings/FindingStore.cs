using System.Runtime.CompilerServices;
using AreaInspections.Findings;
using Microsoft.EntityFrameworkCore;

namespace AreaInspections.Store.Findings;

/// <summary>Search over all findings in force.</summary>
public sealed class FindingStore
{
    private const int LargestPage = 100;
    private const int LastPage = 1_000_000;

    private readonly InspectionsDatabase _database;

    internal FindingStore(InspectionsDatabase database) => _database = database;

    /// <summary>Best match first; without words, and where matches are equal, latest inspection first, then by label.</summary>
    public async Task<FindingHits> Search(FindingQuery query, CancellationToken cancel = default)
    {
        await using var context = _database.Create();
        var words = SearchWords.Of(query.Words);
        var page = Math.Clamp(query.Page, 1, LastPage);
        var size = Math.Clamp(query.Size, 1, LargestPage);
        var ranked = Ranked(context, query, words);

        // The index alone can count its matches, without looking at the findings; and sorting carries numbers of rows, not their words.
        var total = await (words.Phrases.Count > 0 && !Narrows(query) ? FullText.Matches(context, words).CountAsync(cancel) : ranked.CountAsync(cancel));
        var numbers = await Ordered(ranked).Skip((page - 1) * size).Take(size).Select(r => r.Finding.Row).ToListAsync(cancel);
        var found = await context.FindingsInForce.AsNoTracking().Where(f => numbers.Contains(f.Row)).ToDictionaryAsync(f => f.Row, cancel);
        var rows = numbers.Where(found.ContainsKey).Select(n => found[n]).ToList();

        var snippets = words.Phrases.Count == 0 ? [] : await FullText.Snippets(context, words, rows, cancel);
        var areas = rows.Select(r => r.Area).Distinct().ToList();
        var names = await context.Areas.Where(a => areas.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Name, cancel);
        return new FindingHits([.. rows.Select(r => Hit(r, names[r.Area], snippets))], total, page, size);
    }

    /// <summary>All hits in the order of <see cref="Search"/>, read one after another; page and size of the query do not count.</summary>
    /// <param name="most">Hits given at most.</param>
    public async IAsyncEnumerable<FindingFact> All(FindingQuery query, int most, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        await using var context = _database.Create();
        var ranked = Ranked(context, query, SearchWords.Of(query.Words));
        await foreach (var row in Ordered(ranked).Take(most).Select(r => r.Finding).AsAsyncEnumerable().WithCancellation(cancel))
        {
            yield return row.ToFact();
        }
    }

    private static FindingHit Hit(FindingInForce row, string areaName, Dictionary<long, IReadOnlyList<SnippetPart>> snippets) => new(
        row.ToFact(),
        areaName,
        row.Report,
        snippets.GetValueOrDefault(row.Row) ?? (row.Text is null ? [] : Snippet.Of(row.Text, row.Text)));

    private static bool Narrows(FindingQuery query) => query with { Words = "", Page = 1, Size = 1 } != new FindingQuery { Page = 1, Size = 1 };

    private static IQueryable<RankedFinding> Ranked(InspectionsContext context, FindingQuery query, SearchWords words)
    {
        var filtered = Filter(context.FindingsInForce.AsNoTracking(), query);
        return words.Phrases.Count == 0
            ? filtered.Select(f => new RankedFinding { Finding = f, Rank = 0.0 })
            : filtered.Join(FullText.Matches(context, words), f => f.Row, m => m.Row, (f, m) => new RankedFinding { Finding = f, Rank = m.Rank });
    }

    private static IOrderedQueryable<RankedFinding> Ordered(IQueryable<RankedFinding> ranked) =>
        ranked.OrderBy(r => r.Rank).ThenByDescending(r => r.Finding.Start).ThenBy(r => r.Finding.Label).ThenBy(r => r.Finding.Row);

    private static IQueryable<FindingInForce> Filter(IQueryable<FindingInForce> findings, FindingQuery query)
    {
        if (query.Polarity is { } polarity)
        {
            findings = findings.Where(f => f.Polarity == polarity);
        }

        if (query.Area is { } area)
        {
            findings = findings.Where(f => f.Area == area);
        }

        if (query.FromYear is { } from)
        {
            var first = new DateOnly(Math.Clamp(from, 1, 9999), 1, 1);
            findings = findings.Where(f => f.Start >= first);
        }

        if (query.ToYear is { } to)
        {
            var last = new DateOnly(Math.Clamp(to, 1, 9999), 12, 31);
            findings = findings.Where(f => f.Start <= last);
        }

        return FilterWords(findings, query);
    }

    private static IQueryable<FindingInForce> FilterWords(IQueryable<FindingInForce> findings, FindingQuery query)
    {
        if (Given(query.Theme) is { } theme)
        {
            findings = findings.Where(f => f.Themes.Contains("|" + theme + "|"));
        }

        if (Given(query.Subtype) is { } subtype)
        {
            findings = findings.Where(f => f.Subtypes.Contains("|" + subtype + "|"));
        }

        if (Given(query.Phase) is { } phase)
        {
            findings = findings.Where(f => f.Phases.Contains("|" + phase + "|"));
        }

        if (Given(query.Aspect) is { } aspect)
        {
            findings = findings.Where(f => f.Aspect == aspect);
        }

        if (Given(query.Region) is { } region)
        {
            findings = findings.Where(f => f.Region == region);
        }

        if (Given(query.Outcome) is { } outcome)
        {
            findings = findings.Where(f => f.Outcome == outcome);
        }

        if (Given(query.Edition) is { } edition)
        {
            findings = findings.Where(f => f.Edition == edition);
        }

        return Given(query.Inspection) is { } inspection ? findings.Where(f => f.Inspection == inspection) : findings;
    }

    private static string? Given(string? condition) => string.IsNullOrEmpty(condition) ? null : StorableText.Clean(condition);

    private sealed class RankedFinding
    {
        public required FindingInForce Finding { get; init; }

        /// <summary>Less is better; 0 where no words were looked for.</summary>
        public required double Rank { get; init; }
    }
}
