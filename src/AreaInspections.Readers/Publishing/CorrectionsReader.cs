using AreaInspections.Publishing;

namespace AreaInspections.Readers.Publishing;

/// <summary>What this site had said wrongly and put right, from the table kept beside this reader (<c>Publishing/Data</c>).</summary>
public static class CorrectionsReader
{
    private static readonly Lazy<IReadOnlyList<Correction>> s_corrections = new(() =>
        [.. EmbeddedTable.Open("Publishing/Data/corrections.csv").Rows.Select(r => new Correction(r.Day("date"), r["what"], r["address"])).OrderByDescending(c => c.Date)]);

    /// <summary>The latest first; none where nothing has been put right yet. Read once.</summary>
    public static IReadOnlyList<Correction> Load() => s_corrections.Value;
}
