using AreaInspections.Conduct;
using AreaInspections.Evidence;

namespace AreaInspections.Web.Conduct.Evidence;

/// <summary>Evidence to choose from, for what rests on it.</summary>
/// <param name="Name">Under which the chosen ids are sent.</param>
/// <param name="Items">What is chosen already first, also where something else stands in its place now; then what speaks to the criterion, the newest first.</param>
/// <param name="Hidden">How many are cited that the reader may not read.</param>
public sealed record CitedEvidence(Inspection Inspection, string Name, IReadOnlyCollection<Guid> Chosen, IReadOnlyList<EvidenceItem> Items, int Hidden)
{
    private const int Longest = 240;

    /// <summary>How many are cited that reviewers may not read, who sign for what rests on them; as far as the reader may read them.</summary>
    public int KeptFromReviewers => Items.Count(i => Chosen.Contains(i.Id) && i.Confidentiality != Confidentiality.Team);

    /// <param name="criterion">Of the finding or judgement; absent while none is chosen.</param>
    public static CitedEvidence Of(Inspection inspection, EvidenceInSight seen, string name, IReadOnlyCollection<Guid> chosen, string? criterion) => new(
        inspection,
        name,
        chosen,
        [
            .. chosen.Select(seen.Find).OfType<EvidenceItem>(),
            .. seen.Standing.Where(i => !chosen.Contains(i.Id)).OrderByDescending(i => criterion is not null && i.Criterion == criterion),
        ],
        chosen.Count(seen.IsHidden));

    /// <summary>What is cited once somebody has chosen: what they could choose from, and what was cited before and is kept from them.</summary>
    public static IReadOnlyList<Guid> Kept(EvidenceInSight seen, IEnumerable<Guid> before, IEnumerable<Guid> chosen) =>
        [.. before.Where(seen.IsHidden).Concat(chosen.Where(id => seen.Find(id) is not null)).Distinct()];

    /// <summary>The beginning of an item, enough to know it by.</summary>
    public static string Start(EvidenceItem item) => item.Text.Length <= Longest ? item.Text : item.Text[..Longest] + "…";
}
