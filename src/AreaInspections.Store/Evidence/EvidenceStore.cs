using AreaInspections.Evidence;
using AreaInspections.Store.History;
using Microsoft.EntityFrameworkCore;

namespace AreaInspections.Store.Evidence;

/// <summary>Evidence of inspections under way: added, read, never changed.</summary>
public sealed class EvidenceStore
{
    /// <summary>Bytes of one file.</summary>
    public const int LargestAttachment = 100 * 1024 * 1024;

    private readonly InspectionsDatabase _database;
    private readonly EvidenceWriter _writer;

    internal EvidenceStore(InspectionsDatabase database)
    {
        _database = database;
        _writer = new EvidenceWriter(database);
    }

    /// <summary>Answers once the item is durable. The same item again changes nothing and gets the same answer.</summary>
    /// <param name="hash">As the device computed it; see <see cref="EvidenceHash"/>.</param>
    public async Task<Result<EvidenceReceipt>> Record(EvidenceItem item, string hash, CancellationToken cancel = default)
    {
        var problems = EvidenceRules.Check(item, hash);
        return problems.Count > 0 ? Result<EvidenceReceipt>.Refused(problems) : await _writer.Record(item, hash, cancel);
    }

    /// <summary>What arrived after a place in the order of arrival; everything after 0.</summary>
    /// <returns>In the order of arrival.</returns>
    public async Task<IReadOnlyList<ReceivedEvidence>> Since(Guid inspection, int sequence, CancellationToken cancel = default)
    {
        await using var context = _database.Create();
        var rows = await context.Evidence.AsNoTracking().Where(e => e.Inspection == inspection && e.Sequence > sequence).OrderBy(e => e.Sequence).ToListAsync(cancel);
        return [.. rows.Select(r => new ReceivedEvidence(r.Read(), r.Hash, r.Sequence, r.ReceivedAt))];
    }

    /// <summary>Keeps a file by its content. The same content again changes nothing, whatever its name.</summary>
    /// <param name="attachment">Looked at already: its type is what its bytes are.</param>
    public async Task<Result<AttachmentReceipt>> Attach(Guid inspection, Attachment attachment, Change change, CancellationToken cancel = default)
    {
        if (attachment.Bytes.Length is 0 or > LargestAttachment)
        {
            return new Problem("attachment.size", $"{attachment.Name} has {attachment.Bytes.Length} bytes; a file has 1 to {LargestAttachment}.");
        }

        var hash = StoreJson.Hash(attachment.Bytes.Span);
        return await _database.Write<Result<AttachmentReceipt>>(
            change,
            async (context, history) =>
            {
                if (await context.Attachments.AnyAsync(a => a.Inspection == inspection && a.Sha256 == hash, cancel))
                {
                    return new AttachmentReceipt(hash, attachment.Bytes.Length, AlreadyThere: true);
                }

                if (!await context.InspectionsUnderWay.AnyAsync(i => i.Id == inspection, cancel))
                {
                    return new Problem("evidence.inspection-unknown", $"There is no inspection {inspection}.");
                }

                var stored = new StoredAttachment
                {
                    Inspection = inspection,
                    Sha256 = hash,
                    Name = StorableText.Clean(attachment.Name),
                    ContentType = StorableText.Clean(attachment.ContentType),
                    ReceivedAt = HistoryWriter.WholeMilliseconds(_database.Time),
                    Bytes = attachment.Bytes.ToArray(),
                };
                context.Add(stored);
                await history.Append(Streams.Of(stored), "stored", stored.Told(), cancel);
                return new AttachmentReceipt(hash, stored.Bytes.Length, AlreadyThere: false);
            },
            cancel);
    }

    /// <returns>What files are called, without reading them; those this inspection does not have are left out.</returns>
    public async Task<IReadOnlyList<AttachmentName>> Names(Guid inspection, IReadOnlyCollection<string> sha256, CancellationToken cancel = default)
    {
        if (sha256.Count == 0)
        {
            return [];
        }

        await using var context = _database.Create();
        return await context.Attachments.AsNoTracking().Where(a => a.Inspection == inspection && sha256.Contains(a.Sha256))
            .Select(a => new AttachmentName(a.Sha256, a.Name)).ToListAsync(cancel);
    }

    /// <returns>Nothing where this inspection has no such file.</returns>
    public async Task<Attachment?> Attachment(Guid inspection, string sha256, CancellationToken cancel = default)
    {
        await using var context = _database.Create();
        return await context.Attachments.AsNoTracking().SingleOrDefaultAsync(a => a.Inspection == inspection && a.Sha256 == sha256, cancel) is { } stored
            ? new Attachment(stored.Name, stored.ContentType, stored.Bytes)
            : null;
    }
}
