using AreaInspections.Frameworks;

namespace AreaInspections.Evidence;

/// <param name="Items">Number of items that stand.</param>
public sealed record MatrixCell(string Criterion, SourceKind Kind, int Items);

/// <param name="Why">In plain words.</param>
public sealed record ThinCriterion(string Criterion, string Why);

/// <summary>How much evidence there is for each aspect or criterion from each kind of source, and where it is thin.</summary>
/// <param name="Cells">By criterion in the edition's order, then kind of source; every pair once.</param>
/// <param name="Thin">In the edition's order.</param>
/// <param name="Unplaced">Items that name no criterion of the edition.</param>
public sealed record EvidenceMatrix(IReadOnlyList<MatrixCell> Cells, IReadOnlyList<ThinCriterion> Thin, int Unplaced)
{
    /// <summary>Fewer items than this, or fewer kinds of source, and a judgement rests on too little. Our own setting, not a rule of the inspectorates.</summary>
    public const int FewestItems = 5;

    public const int FewestKinds = 3;

    public static EvidenceMatrix Of(FrameworkEdition edition, EvidenceThreads threads) => OfStanding(edition, threads.Standing);

    /// <param name="standing">Items to count.</param>
    public static EvidenceMatrix OfStanding(FrameworkEdition edition, IReadOnlyList<EvidenceItem> standing)
    {
        var counts = standing.GroupBy(i => (i.Criterion, i.Kind)).ToDictionary(g => g.Key, g => g.Count());
        var kinds = Enum.GetValues<SourceKind>();
        List<MatrixCell> cells = [.. edition.Criteria.SelectMany(c => kinds.Select(k => new MatrixCell(c.Id, k, counts.GetValueOrDefault((c.Id, k)))))];
        var thin = edition.Criteria.Select(c => Thinness(c, [.. cells.Where(cell => cell.Criterion == c.Id)])).OfType<ThinCriterion>().ToList();
        return new EvidenceMatrix(cells, thin, standing.Count(i => edition.Criteria.All(c => c.Id != i.Criterion)));
    }

    private static ThinCriterion? Thinness(Criterion criterion, IReadOnlyList<MatrixCell> cells)
    {
        var (items, kinds) = (cells.Sum(c => c.Items), cells.Count(c => c.Items > 0));
        return (items, kinds) switch
        {
            (0, _) => new(criterion.Id, $"There is no evidence on “{criterion.Name}”."),
            ( < FewestItems, _) => new(criterion.Id, $"“{criterion.Name}” rests on {items} of at least {FewestItems} items."),
            (_, < FewestKinds) => new(criterion.Id, $"“{criterion.Name}” rests on {kinds} of at least {FewestKinds} kinds of source."),
            _ => null,
        };
    }
}
