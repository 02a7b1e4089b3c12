using System.Security.Cryptography;
using System.Text;

namespace AreaInspections.Conduct.Children;

/// <summary>A child whose case is followed, as it is kept: nothing here names anybody.</summary>
/// <param name="Pseudonym">"Child A".</param>
/// <param name="Need">Primary need as in the area's list.</param>
/// <param name="Phase">As in the area's list.</param>
/// <param name="Plan">Whether there is an EHC plan, or SEN support.</param>
/// <param name="Expires">Day after which even this is removed.</param>
public sealed record TrackedChild(string Pseudonym, string Need, string Phase, ChildListKind Plan, DateOnly Expires);

/// <summary>A child that was drawn, with the area's own id: shown to the area once, and never kept.</summary>
public sealed record DrawnChild(TrackedChild Child, string AreaId, int Row);

/// <summary>
/// Draws the children whose cases are followed. Every line gets a place by SHA-256 of seed and unique id, so that neither the order of the list nor anybody's
/// wish decides. Then one at a time: of those left, the child whose plan, need and phase have been drawn least so far (the sum of the three counts);
/// among equals the one with the first place. The same lists and the same seed always give the same children.
/// </summary>
public static class ChildSample
{
    public const int Most = 6;

    private const string Unknown = "not given";

    /// <param name="seed">Written down with the sample, so that anybody can draw it again.</param>
    /// <returns>Up to six; fewer where the lists hold fewer. Lines without a unique id cannot be drawn.</returns>
    public static IReadOnlyList<DrawnChild> Draw(IReadOnlyList<ChildList> lists, string seed, DateOnly expires)
    {
        var left = lists.SelectMany(l => l.Rows.Select(r => (l.Kind, Row: r)))
            .Where(c => c.Row[ChildColumn.Id].Length > 0)
            .Select(c => new Candidate(c.Kind, c.Row, Place(seed, c.Row[ChildColumn.Id])))
            .OrderBy(c => c.Place, StringComparer.Ordinal)
            .DistinctBy(c => c.Place)
            .ToList();
        var drawn = new List<DrawnChild>();
        var counts = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        while (drawn.Count < Most && left.MinBy(c => c.Values.Sum(v => counts.GetValueOrDefault(v))) is { } next)
        {
            left.Remove(next);
            foreach (var value in next.Values)
            {
                counts[value] = counts.GetValueOrDefault(value) + 1;
            }

            var child = new TrackedChild($"Child {(char)('A' + drawn.Count)}", Or(next.Row[ChildColumn.Need]), Or(next.Row[ChildColumn.Phase]), next.Kind, expires);
            drawn.Add(new DrawnChild(child, next.Row[ChildColumn.Id], next.Row.Row));
        }

        return drawn;
    }

    private static string Place(string seed, string id) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}\n{id}")));

    private static string Or(string cell) => cell.Length > 0 ? cell : Unknown;

    private sealed record Candidate(ChildListKind Kind, ChildRow Row, string Place)
    {
        public IReadOnlyList<string> Values { get; } = [$"plan {Kind}", $"need {Row[ChildColumn.Need]}", $"phase {Row[ChildColumn.Phase]}"];
    }
}
