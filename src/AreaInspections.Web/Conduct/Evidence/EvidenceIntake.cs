using AreaInspections.Conduct;
using AreaInspections.Evidence;
using AreaInspections.People;
using AreaInspections.Store.Evidence;

namespace AreaInspections.Web.Conduct.Evidence;

/// <summary>The one way by which evidence comes in, from a form or from a journal: what an item says of itself has to fit whoever sends it.</summary>
public sealed class EvidenceIntake(EvidenceStore evidence)
{
    /// <summary>The evidence of an inspection as the person may read it.</summary>
    public async Task<EvidenceInSight> Seen(Inspection inspection, Person person, CancellationToken cancel) =>
        new(inspection, person, [.. (await evidence.Since(inspection.Id, 0, cancel)).Select(e => e.Item)]);

    /// <summary>Answers for each once it is durable; one that is refused leaves the others alone.</summary>
    /// <param name="sent">Each with the hash its device computed.</param>
    /// <returns>In the order sent.</returns>
    public async Task<IReadOnlyList<Result<EvidenceReceipt>>> Take(Inspection inspection, Person person, IReadOnlyList<(EvidenceItem Item, string Hash)> sent, CancellationToken cancel)
    {
        // Only what names other things has to be looked at beside them.
        var seen = sent.Any(s => s.Item.Parents.Count + s.Item.Attachments.Count > 0) ? await Seen(inspection, person, cancel) : null;
        IReadOnlyList<string> named = [.. sent.SelectMany(s => s.Item.Attachments).Distinct(StringComparer.Ordinal)];
        var known = (await evidence.Names(inspection.Id, named, cancel)).Select(f => f.Sha256).ToHashSet(StringComparer.Ordinal);
        return await Task.WhenAll(sent.Select(s =>
            Wrong(inspection, person, s.Item, seen, known) is { } wrong ? Task.FromResult<Result<EvidenceReceipt>>(wrong) : evidence.Record(s.Item, s.Hash, cancel)));
    }

    private static Problem? Wrong(Inspection inspection, Person person, EvidenceItem item, EvidenceInSight? seen, HashSet<string> files)
    {
        if (item.Inspection != inspection.Id)
        {
            return new("evidence.other-inspection", "The note belongs to another inspection. Send it there.");
        }

        if (item.Author != person.Email)
        {
            return new("evidence.other-author", $"The note says that {item.Author} wrote it, but {person.Email} is signed in. Sign in as its author; for a note copied from paper, say who wrote the paper.");
        }

        if (seen is not null && item.Parents.Any(seen.IsHidden))
        {
            return new("evidence.parent-hidden", "The note takes the place of one that is not for you to change. Write it as a new note.");
        }

        return item.Attachments.FirstOrDefault(f => !files.Contains(f) || seen!.HidesFile(f)) is { } file
            ? new("evidence.file-unknown", $"The note names a file {file[..Math.Min(8, file.Length)]}… that is not here. Send the file first.")
            : null;
    }
}
