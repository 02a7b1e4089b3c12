namespace AreaInspections.Areas;

/// <summary>A school, nursery or college, and the local area it is in.</summary>
/// <param name="Place">Town or village; empty where the list has none.</param>
public sealed record School(string Name, string Place, AreaId Area);

/// <summary>Schools of England by name, to find a local area by.</summary>
public sealed class SchoolList(IReadOnlyList<School> schools)
{
    private static readonly char[] s_between = [' ', ',', '.', '-', '/', '(', ')', '\'', '’', '&', '\t'];

    private readonly (string Words, School School)[] _schools = [.. schools.Select(s => (Plain($"{s.Name} {s.Place}"), s))];

    public static SchoolList None { get; } = new([]);

    public bool Any => _schools.Length > 0;

    /// <summary>Schools in whose name or place each word begins a word, whatever its case and stops; those first whose name begins so.</summary>
    /// <param name="most">How many at most.</param>
    /// <returns>Empty where there is none, or where nothing is looked for that says which: fewer than three letters.</returns>
    public IReadOnlyList<School> Search(string text, int most)
    {
        var words = Plain(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Sum(w => w.Length) < 3 ? [] :
        [
            .. _schools.Where(s => words.All(w => s.Words.Contains($" {w}", StringComparison.Ordinal)))
                .OrderBy(s => s.Words.StartsWith($" {string.Join(' ', words)}", StringComparison.Ordinal) ? 0 : 1)
                .ThenBy(s => s.School.Name, StringComparer.Ordinal).ThenBy(s => s.School.Place, StringComparer.Ordinal)
                .Take(most).Select(s => s.School),
        ];
    }

    /// <summary>Lower case, words parted by one blank, one before the first; "St. Mary's" and "st marys" are the same.</summary>
    private static string Plain(string text) =>
        " " + string.Join(' ', text.Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal).ToLowerInvariant().Split(s_between, StringSplitOptions.RemoveEmptyEntries));
}
