using AreaInspections.Conduct;
using AreaInspections.Store.Evidence;
using AreaInspections.Store.History;

namespace AreaInspections.Web.Conduct.Files;

/// <summary>Keeps files that were looked at with an inspection.</summary>
internal static class ReceivedFiles
{
    /// <returns>Each with its hash; refused at the first that cannot be kept. Those before stay, and sending all again is harmless.</returns>
    public static async Task<Result<IReadOnlyList<ReceivedFile>>> Keep(this EvidenceStore store, Guid inspection, IEnumerable<Attachment> files, Change change, CancellationToken cancel)
    {
        var received = new List<ReceivedFile>();
        foreach (var file in files)
        {
            var kept = await store.Attach(inspection, file, change, cancel);
            if (!kept.Succeeded)
            {
                return Result<IReadOnlyList<ReceivedFile>>.Refused(kept.Problems);
            }

            received.Add(new(kept.Value.Sha256, file.Name));
        }

        return received;
    }
}
