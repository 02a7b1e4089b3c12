using System.Globalization;
using AreaInspections.Statistics;

namespace AreaInspections.Readers.Statistics;

/// <summary>Which source a table with these columns is of.</summary>
internal static class SourceRecognition
{
    /// <summary>A file with this share of the columns of a source is one of it that lacks columns; with less it is another publication.</summary>
    private const double Nearly = 0.6;

    private static readonly string[] s_description = ["col_name", "col_type", "label"];

    /// <returns>Of the sources all of whose columns are there, the one with the most; nothing where there is none.</returns>
    public static StatisticsSource? Find(IReadOnlyList<string> columns, IEnumerable<StatisticsSource> sources)
    {
        var names = Names(columns);
        return sources.Where(s => s.Columns.All(c => Has(names, c))).MaxBy(s => s.Columns.Count);
    }

    /// <summary>What is wrong with a table of which the source is not known.</summary>
    /// <param name="following">Rows after the first, for finding a header that stands further down.</param>
    public static IEnumerable<Note> Explain(IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<string>> following, IReadOnlyList<StatisticsSource> sources)
    {
        var names = Names(columns);
        if (s_description.All(names.Contains))
        {
            return [new Note("This is the description that stands beside a file of figures (.meta.csv). Import the file of figures itself.", Shown(columns)) { Page = 1 }];
        }

        for (var row = 0; row < following.Count; row++)
        {
            if (Find(following[row], sources) is { } further)
            {
                return [new Note($"The names of columns of \"{further.Title}\" stand further down. Delete the rows above them.", Shown(columns)) { Expected = Shown(following[row]), Page = row + 2 }];
            }
        }

        var nearest = sources.Select(s => (Source: s, Lacking: s.Columns.Where(c => !Has(names, c)).ToList()))
            .OrderBy(n => (double)n.Lacking.Count / n.Source.Columns.Count).FirstOrDefault();
        if (nearest.Source is null || 1 - ((double)nearest.Lacking.Count / nearest.Source.Columns.Count) < Nearly)
        {
            return [new Note("The columns are those of no publication that is declared. Was another file meant?", Shown(columns)) { Page = 1 }];
        }

        return nearest.Lacking.Select(c => new Note($"A column of \"{nearest.Source.Title}\" is missing.", Closest(c, columns)) { Expected = c.Replace("|", " or ", StringComparison.Ordinal), Page = 1, Field = c.Split('|')[0] });
    }

    private static HashSet<string> Names(IReadOnlyList<string> columns) => columns.Select(c => c.Trim()).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static bool Has(HashSet<string> names, string column) => column.Split('|').Any(names.Contains);

    /// <summary>A column of the file with a like name, which may be the one that is meant.</summary>
    private static string Closest(string column, IReadOnlyList<string> columns) => columns
        .Where(c => CultureInfo.InvariantCulture.CompareInfo.Compare(c, column, CompareOptions.IgnoreCase | CompareOptions.IgnoreSymbols) == 0)
        .FirstOrDefault("");

    private static string Shown(IReadOnlyList<string> columns) => string.Join(", ", columns.Take(8).Select(c => c.Length > 60 ? c[..60] + "…" : c)) + (columns.Count > 8 ? ", …" : "");
}
