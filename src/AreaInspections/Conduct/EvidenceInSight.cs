using AreaInspections.Evidence;
using AreaInspections.People;

namespace AreaInspections.Conduct;

/// <summary>
/// The evidence of one inspection as one person may read it. What stands is decided by all there is, so that nobody takes for standing what somebody else has
/// replaced, even by words they may not read.
/// </summary>
public sealed class EvidenceInSight
{
    private readonly EvidenceThreads _threads;
    private readonly HashSet<Guid> _readable;
    private readonly IReadOnlyCollection<EvidenceItem> _all;

    /// <param name="all">Every item of the inspection, whoever may read it.</param>
    public EvidenceInSight(Inspection inspection, Person person, IReadOnlyCollection<EvidenceItem> all)
    {
        _all = all;
        _threads = new EvidenceThreads(all);
        _readable = [.. all.Where(i => inspection.MayRead(i, person)).Select(i => i.Id)];
        Standing = [.. _threads.Standing.Where(Reads).OrderByDescending(i => i.WrittenAt).ThenByDescending(i => i.Id)];
        Disputes = Widest(_threads.Disputed.Select(StandingFor).Where(sides => sides.Count > 1));
    }

    /// <summary>Items without a successor, the newest first.</summary>
    public IReadOnlyList<EvidenceItem> Standing { get; }

    /// <summary>Successors of one item that stand side by side, at least two each: somebody has to choose.</summary>
    public IReadOnlyList<IReadOnlyList<EvidenceItem>> Disputes { get; }

    /// <returns>Nothing where it is not there, or not for this person.</returns>
    public EvidenceItem? Find(Guid id) => _readable.Contains(id) ? _threads.Find(id) : null;

    /// <summary>What stands in the place of an item, as far as the person may read it.</summary>
    public IReadOnlyList<EvidenceItem> StandingFor(Guid id) => [.. _threads.StandingFor(id).Where(Reads)];

    /// <returns>The item and everything it came from that the person may read, the oldest first.</returns>
    public IReadOnlyList<EvidenceItem> Versions(Guid id) => [.. _threads.Versions(id).Where(Reads)];

    /// <summary>Whether something took the place of an item, whoever may read that.</summary>
    public bool IsReplaced(Guid id) => _threads.StandingFor(id).Any(i => i.Id != id);

    /// <summary>Whether the item is there and kept from this person.</summary>
    public bool IsHidden(Guid id) => _threads.Find(id) is not null && !_readable.Contains(id);

    /// <summary>Whether a file is named only by items the person may not read. A file that no item names is not.</summary>
    public bool HidesFile(string sha256)
    {
        var naming = _all.Where(i => i.Attachments.Contains(sha256, StringComparer.Ordinal)).ToList();
        return naming.Count > 0 && !naming.Exists(Reads);
    }

    /// <summary>Ids the person can read of items whose place was taken by items they cannot.</summary>
    public IEnumerable<Guid> ReplacedOutOfSight => _all.Where(i => !Reads(i)).SelectMany(i => i.Parents).Where(_readable.Contains).Distinct();

    private bool Reads(EvidenceItem item) => _readable.Contains(item.Id);

    /// <summary>Without those that are part of another: whoever settles the wider one has settled them.</summary>
    private static List<IReadOnlyList<EvidenceItem>> Widest(IEnumerable<IReadOnlyList<EvidenceItem>> disputes)
    {
        var widest = new List<IReadOnlyList<EvidenceItem>>();
        foreach (var sides in disputes.OrderByDescending(s => s.Count).ThenBy(s => s[0].Id))
        {
            if (!widest.Exists(w => sides.All(s => w.Any(o => o.Id == s.Id))))
            {
                widest.Add(sides);
            }
        }

        return widest;
    }
}
