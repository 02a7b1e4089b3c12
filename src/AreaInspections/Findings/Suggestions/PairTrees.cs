namespace AreaInspections.Findings.Suggestions;

/// <summary>One question of a tree: whether a term is at most a limit; or, where there is no term, the answer.</summary>
/// <param name="Term">See <see cref="ThemePairs"/>; -1 for an answer.</param>
/// <param name="Value">The limit, or the answer in logits.</param>
/// <param name="Below">Node for terms up to the limit; the node for those above stands right after it.</param>
public readonly record struct PairNode(short Term, float Value, short Below);

/// <summary>Small decision trees, learned one after the other, that correct the weighing where terms bear on one another.</summary>
public sealed record PairTrees(IReadOnlyList<PairNode[]> Trees)
{
    /// <summary>No correction.</summary>
    public static PairTrees None { get; } = new([]);

    /// <returns>What to add to the logit of a pair.</returns>
    public double Correction(double[] pair)
    {
        var sum = 0.0;
        foreach (var tree in Trees) sum += Answer(tree, pair);
        return sum;
    }

    internal static float Answer(PairNode[] tree, double[] pair)
    {
        var node = tree[0];
        while (node.Term >= 0) node = tree[pair[node.Term] <= node.Value ? node.Below : node.Below + 1];
        return node.Value;
    }
}
