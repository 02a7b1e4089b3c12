using System.Security.Cryptography;
using System.Text;

namespace AreaInspections.Conduct.Children;

/// <summary>A child whose case is followed, as it is kept: nothing here names anybody.</summary>
/// <param name="Pseudonym">"Child A".</param>
/// <param name="Need">Primary need, in the words of <see cref="ChildCodes"/>.</param>
/// <param name="Phase">In the words of <see cref="ChildCodes"/>.</param>
/// <param name="Plan">The list it was drawn from: whether there is an EHC plan, or SEN support.</param>
/// <param name="Row">In the area's own list, as a spreadsheet counts it: by this the area, and nobody else, finds the child again.</param>
public sealed record TrackedChild(string Pseudonym, string Need, string Phase, ChildListKind Plan, int Row);

/// <summary>
/// Draws the children whose cases are followed. Every line gets a place by SHA-256 of seed and unique id, so that neither the order of the list nor anybody's
/// wish decides. Then one at a time: of those left, the child whose plan, need and phase have been drawn least so far (the sum of the three counts);
/// among equals the one with the first place. The same lists and the same seed always give the same children.
/// </summary>
public static class ChildSample
{
    public const int Most = 6;

    private const string Unknown = "Not given";

    /// <summary>Everything a tracked child is ever called, in order.</summary>
    public static IReadOnlyList<string> Pseudonyms { get; } = [.. Enumerable.Range(0, Most).Select(i => $"Child {(char)('A' + i)}")];

    /// <param name="seed">Written down with the sample, so that whoever has the lists can draw it again.</param>
    /// <returns>Up to six; fewer where the lists hold fewer. Lines without a unique id cannot be drawn.</returns>
    public static IReadOnlyList<TrackedChild> Draw(IReadOnlyList<ChildList> lists, string seed)
    {
        var left = lists.SelectMany(l => l.Rows.Select(r => (l.Kind, Row: r)))
            .Where(c => c.Row[ChildColumn.Id].Length > 0)
            .Select(c => new Candidate(c.Kind, c.Row, Place(seed, $"{c.Kind} {c.Row[ChildColumn.Id]}")))
            .OrderBy(c => c.Place, StringComparer.Ordinal)
            .DistinctBy(c => c.Place)
            .ToList();
        var drawn = new List<TrackedChild>();
        var counts = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        while (drawn.Count < Most && left.MinBy(c => c.Values.Sum(v => counts.GetValueOrDefault(v))) is { } next)
        {
            left.Remove(next);
            foreach (var value in next.Values)
            {
                counts[value] = counts.GetValueOrDefault(value) + 1;
            }

            drawn.Add(new TrackedChild(Pseudonyms[drawn.Count], next.Need, next.Phase, next.Kind, next.Row.Row));
        }

        return drawn;
    }

    private static string Place(string seed, string id) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}\n{id}")));

    private sealed record Candidate(ChildListKind Kind, ChildRow Row, string Place)
    {
        public string Need { get; } = ChildCodes.Need(Row[ChildColumn.Need]) ?? Unknown;

        public string Phase { get; } = ChildCodes.Phase(Row[ChildColumn.Phase]) ?? Unknown;

        public IReadOnlyList<string> Values => [$"plan {Kind}", $"need {Need}", $"phase {Phase}"];
    }
}
