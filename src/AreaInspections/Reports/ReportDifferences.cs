using AreaInspections.Findings;

namespace AreaInspections.Reports;

/// <summary>A field that is not the same in two versions of a report.</summary>
public sealed record FieldDifference(ReadField Before, ReadField After);

/// <summary>A finding that is not the same in two versions of a report.</summary>
/// <param name="Before">Absent where it was added.</param>
/// <param name="After">Absent where it was removed.</param>
public sealed record FindingDifference(Finding? Before, Finding? After)
{
    /// <summary>The words of both, marked.</summary>
    public IReadOnlyList<WordPart> Words { get; } = WordDifferences.Between(Before?.Text ?? "", After?.Text ?? "");
}

/// <summary>
/// What differs between two versions of a report, as read. A finding is known again by its words, for its label counts places and moves with every
/// finding put in before it; one that only moved is no difference.
/// </summary>
/// <param name="Fields">In the order of <see cref="ReadField.Of"/>.</param>
/// <param name="Findings">Changed and added ones in the order of the later version, then those removed.</param>
public sealed record ReportDifferences(IReadOnlyList<FieldDifference> Fields, IReadOnlyList<FindingDifference> Findings)
{
    /// <summary>Findings that share fewer of their words are two findings, not one that changed.</summary>
    private const double LeastLikeness = 0.5;

    public bool None => Fields.Count == 0 && Findings.Count == 0;

    public static ReportDifferences Between(PublishedReport before, PublishedReport after) => new(
        [.. ReadField.Of(before).Zip(ReadField.Of(after), (b, a) => new FieldDifference(b, a)).Where(d => (d.Before.Status, d.Before.Value) != (d.After.Status, d.After.Value))],
        Compare(before.Findings, after.Findings));

    private static List<FindingDifference> Compare(IReadOnlyList<Finding> before, IReadOnlyList<Finding> after)
    {
        var removed = before.ToList();
        var added = new List<Finding>();
        foreach (var finding in after)
        {
            var same = removed.FindIndex(f => f.Polarity == finding.Polarity && f.Text == finding.Text);
            if (same >= 0)
            {
                removed.RemoveAt(same);
            }
            else
            {
                added.Add(finding);
            }
        }

        var changed = Pairs(removed, added);
        return
        [
            .. added.Select(f => new FindingDifference(changed.GetValueOrDefault(f), f)),
            .. removed.Where(f => !changed.ContainsValue(f)).Select(f => new FindingDifference(f, null)),
        ];
    }

    /// <returns>For each later finding the earlier one it came from; the most alike find each other first.</returns>
    private static Dictionary<Finding, Finding> Pairs(List<Finding> removed, List<Finding> added)
    {
        var likely = from a in added
                     from r in removed
                     let likeness = WordDifferences.Likeness(r.Text, a.Text)
                     where likeness >= LeastLikeness
                     orderby likeness descending, r.Polarity == a.Polarity descending
                     select (Before: r, After: a);
        var pairs = new Dictionary<Finding, Finding>(ReferenceEqualityComparer.Instance);
        var taken = new HashSet<Finding>(ReferenceEqualityComparer.Instance);
        foreach (var (before, after) in likely)
        {
            if (!pairs.ContainsKey(after) && taken.Add(before))
            {
                pairs.Add(after, before);
            }
        }

        return pairs;
    }
}
