using Microsoft.EntityFrameworkCore;

namespace AreaInspections.Store.Findings;

/// <param name="Rank">Less is better.</param>
internal sealed record FullTextMatch(long Row, double Rank);

/// <param name="Marked">The text with U+0002 before and U+0003 after each word that was looked for.</param>
internal sealed record FullTextMarked(long Row, string Marked);

/// <summary>The full-text index of either database: FTS5 in SQLite, a text-search vector in PostgreSQL.</summary>
internal static class FullText
{
#pragma warning disable EF1002 // Only places of parameters and numbers of rows are put into the SQL; words are parameters.

    public static IQueryable<FullTextMatch> Matches(InspectionsContext context, SearchWords words) => context is SqliteInspectionsContext
        ? context.Database.SqlQueryRaw<FullTextMatch>(
            """SELECT rowid AS "Row", bm25("FindingSearch") AS "Rank" FROM "FindingSearch" WHERE "FindingSearch" MATCH {0}""", words.ForSqlite())
        : context.Database.SqlQueryRaw<FullTextMatch>(
            $"""
            SELECT f."Row", -ts_rank_cd(f."Search", q.words, 1)::double precision AS "Rank"
            FROM "FindingsInForce" f, (SELECT {TsQuery(words)} AS words) q WHERE f."Search" @@ q.words
            """,
            Parameters(words));

    /// <returns>For each of these rows what to show of its text, with the words marked.</returns>
    public static async Task<Dictionary<long, IReadOnlyList<SnippetPart>>> Snippets(
        InspectionsContext context, SearchWords words, IReadOnlyCollection<FindingInForce> rows, CancellationToken cancel)
    {
        if (rows.Count == 0)
        {
            return [];
        }

        // Row numbers come from the database itself.
        var numbers = string.Join(',', rows.Select(r => r.Row));
        var marked = context is SqliteInspectionsContext
            ? context.Database.SqlQueryRaw<FullTextMarked>(
                $$"""
                SELECT rowid AS "Row", highlight("FindingSearch", 0, char(2), char(3)) AS "Marked"
                FROM "FindingSearch" WHERE "FindingSearch" MATCH {0} AND rowid IN ({{numbers}})
                """,
                words.ForSqlite())
            : context.Database.SqlQueryRaw<FullTextMarked>(
                $"""
                SELECT f."Row", ts_headline('english', finding_words(f."Text"), {TsQuery(words)},
                    'HighlightAll=true, StartSel=' || chr(2) || ', StopSel=' || chr(3)) AS "Marked"
                FROM "FindingsInForce" f WHERE f."Row" IN ({numbers})
                """,
                Parameters(words));
        var texts = rows.ToDictionary(r => r.Row, r => r.Text ?? "");
        return await marked.ToDictionaryAsync(m => m.Row, m => Snippet.Of(texts[m.Row], m.Marked), cancel);
    }

    private static string TsQuery(SearchWords words) =>
        string.Join(" && ", words.Phrases.Select((_, i) => $"phraseto_tsquery('english', {{{i}}})"));

    private static object[] Parameters(SearchWords words) => [.. words.Phrases.Select(p => string.Join(' ', p))];
#pragma warning restore EF1002
}
