using Microsoft.EntityFrameworkCore;

namespace AreaInspections.Store.Findings;

/// <param name="Rank">Less is better.</param>
internal sealed record FullTextMatch(long Row, double Rank);

internal sealed record FullTextSnippet(long Row, string Snippet);

/// <summary>The full-text index of either database: FTS5 in SQLite, a text-search vector in PostgreSQL.</summary>
internal static class FullText
{
#pragma warning disable EF1002 // Only places of parameters and numbers of rows are put into the SQL; words are parameters.

    private const char Open = '\u0002';
    private const char Close = '\u0003';

    public static IQueryable<FullTextMatch> Matches(InspectionsContext context, SearchWords words) => context is SqliteInspectionsContext
        ? context.Database.SqlQueryRaw<FullTextMatch>(
            """SELECT rowid AS "Row", bm25("FindingSearch") AS "Rank" FROM "FindingSearch" WHERE "FindingSearch" MATCH {0}""", words.ForSqlite())
        : context.Database.SqlQueryRaw<FullTextMatch>(
            $"""
            SELECT f."Row", -ts_rank_cd(f."Search", q.words, 1)::double precision AS "Rank"
            FROM "FindingsInForce" f, (SELECT {TsQuery(words)} AS words) q WHERE f."Search" @@ q.words
            """,
            Parameters(words));

    /// <returns>For each of these rows the part of its text with the most of the words, marked.</returns>
    public static async Task<Dictionary<long, IReadOnlyList<SnippetPart>>> Snippets(
        InspectionsContext context, SearchWords words, IReadOnlyCollection<long> rows, CancellationToken cancel)
    {
        // Row numbers come from the database itself.
        var numbers = rows.Count == 0 ? "NULL" : string.Join(',', rows);
        var snippets = context is SqliteInspectionsContext
            ? context.Database.SqlQueryRaw<FullTextSnippet>(
                $$"""
                SELECT rowid AS "Row", snippet("FindingSearch", 0, char(2), char(3), '…', 40) AS "Snippet"
                FROM "FindingSearch" WHERE "FindingSearch" MATCH {0} AND rowid IN ({{numbers}})
                """,
                words.ForSqlite())
            : context.Database.SqlQueryRaw<FullTextSnippet>(
                $"""
                SELECT f."Row", ts_headline('english', f."Text", {TsQuery(words)},
                    'StartSel=' || chr(2) || ', StopSel=' || chr(3) || ', MaxFragments=1, MinWords=15, MaxWords=40') AS "Snippet"
                FROM "FindingsInForce" f WHERE f."Row" IN ({numbers})
                """,
                Parameters(words));
        return await snippets.ToDictionaryAsync(s => s.Row, s => Parts(s.Snippet), cancel);
    }

    /// <returns>The text without what marked it, cut where it was marked.</returns>
    internal static IReadOnlyList<SnippetPart> Parts(string marked)
    {
        var parts = new List<SnippetPart>();
        var inside = false;
        foreach (var piece in marked.Split(Open, Close))
        {
            if (piece.Length > 0)
            {
                parts.Add(new SnippetPart(piece, inside));
            }

            inside = !inside;
        }

        return parts;
    }

    private static string TsQuery(SearchWords words) =>
        string.Join(" && ", words.Phrases.Select((_, i) => $"phraseto_tsquery('english', {{{i}}})"));

    private static object[] Parameters(SearchWords words) => [.. words.Phrases.Select(p => string.Join(' ', p))];
#pragma warning restore EF1002
}
