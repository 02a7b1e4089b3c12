namespace AreaInspections.Evidence;

/// <summary>
/// What stands of all that was written: an item stands until a successor names it. Two successors of one item both stand until somebody writes a third
/// that names both. The order in which items arrive changes nothing.
/// </summary>
public sealed class EvidenceThreads
{
    private readonly Dictionary<Guid, EvidenceItem> _items;
    private readonly ILookup<Guid, EvidenceItem> _successors;

    public EvidenceThreads(IEnumerable<EvidenceItem> items)
    {
        _items = items.ToDictionary(i => i.Id);
        _successors = _items.Values.SelectMany(i => i.Parents.Distinct().Select(p => (Parent: p, Item: i))).ToLookup(p => p.Parent, p => p.Item);
        Standing = [.. _items.Values.Where(i => !_successors.Contains(i.Id)).OrderBy(i => i.Id)];
        Disputed = [.. _successors.Where(Stand).Select(s => s.Key).Order()];
    }

    /// <summary>Items without a successor, by id and so by time of writing.</summary>
    public IReadOnlyList<EvidenceItem> Standing { get; }

    /// <summary>Ids of items of which more than one successor leads to something that stands: somebody has to choose.</summary>
    public IReadOnlyList<Guid> Disputed { get; }

    public EvidenceItem? Find(Guid id) => _items.GetValueOrDefault(id);

    /// <returns>What now stands in the place of an item: itself, its last successor, or several side by side. Empty where the item is not known.</returns>
    public IReadOnlyList<EvidenceItem> StandingFor(Guid id)
    {
        var (seen, found, open) = (new HashSet<Guid>(), new List<EvidenceItem>(), new Queue<Guid>([id]));
        while (open.TryDequeue(out var next))
        {
            if (!seen.Add(next))
            {
                continue;
            }

            foreach (var successor in _successors[next])
            {
                open.Enqueue(successor.Id);
            }

            if (!_successors.Contains(next) && _items.TryGetValue(next, out var item))
            {
                found.Add(item);
            }
        }

        return [.. found.OrderBy(i => i.Id)];
    }

    /// <returns>The item and everything it came from, the oldest first.</returns>
    public IReadOnlyList<EvidenceItem> Versions(Guid id)
    {
        var (seen, open) = (new Dictionary<Guid, EvidenceItem>(), new Queue<Guid>([id]));
        while (open.TryDequeue(out var next))
        {
            if (_items.TryGetValue(next, out var item) && seen.TryAdd(next, item))
            {
                item.Parents.ToList().ForEach(open.Enqueue);
            }
        }

        return [.. seen.Values.OrderBy(i => i.Id)];
    }

    /// <summary>Successors that no later item joined: several things stand in the place of their parent.</summary>
    private bool Stand(IGrouping<Guid, EvidenceItem> successors) => successors.Count() > 1 && StandingFor(successors.Key).Count > 1;
}
