using AreaInspections.Conduct;
using AreaInspections.Letters;
using AreaInspections.Reports;
using AreaInspections.Store.History;
using AreaInspections.Store.Reports;

namespace AreaInspections.Store.Conduct;

/// <summary>What it takes to publish beside the letter itself.</summary>
/// <param name="Identity">What the public record has to know of the inspection.</param>
/// <param name="Render">The file that is published, from the version that was signed.</param>
public sealed record Publication(LetterIdentity Identity, Func<Letter, LetterFile> Render);

/// <param name="Name">Without folder.</param>
public sealed record LetterFile(string Name, ReadOnlyMemory<byte> Bytes);

/// <param name="Report">As the public record now holds it.</param>
public sealed record Published(Inspection Inspection, StoredReport Report);

/// <summary>Puts a letter and its findings on the public record, in one transaction with the last move of its inspection.</summary>
public sealed class PublicationStore
{
    private readonly InspectionsDatabase _database;

    internal PublicationStore(InspectionsDatabase database) => _database = database;

    /// <summary>
    /// Through the last gate and onto the public record: search, claims and feeds have it from the same moment. After a correction the next version stands
    /// beside the one before, which is kept.
    /// </summary>
    /// <param name="seen">Version of the inspection the person saw.</param>
    /// <param name="gateOf">Edition, holds and time; the papers are filled in.</param>
    public async Task<Result<Published>> Publish(Guid id, int seen, Func<WorkingPapers, Gate> gateOf, Publication publication, Change change, CancellationToken cancel = default)
    {
        StoredReport? report = null;
        var moved = await _database.Write(
            change,
            (context, history) => ConductStore.Change(
                context,
                history,
                id,
                seen,
                async inspection =>
                {
                    var gate = gateOf(await PaperStore.Load(context, id, cancel));
                    var next = inspection.Forward(gate);
                    if (!next.Succeeded)
                    {
                        return next;
                    }

                    if (next.Value.Stage != gate.Edition.Stages[^1].Id)
                    {
                        return new Problem("inspection.not-last-stage", "A letter is published from the last stage before publication. Take the inspection there first.");
                    }

                    var letter = gate.Papers.Letter!;
                    var published = next.Value.WithPublished(letter.Version, gate.Edition.Document, gate.Today);
                    report = await Put(context, history, letter, gate, publication with { Identity = publication.Identity with { PublishedOn = published.PublishedOn } }, change, cancel);
                    return published;
                },
                cancel),
            cancel);
        return moved.Succeeded ? new Published(moved.Value, report!) : Result<Published>.Refused(moved.Problems);
    }

    private async Task<StoredReport> Put(
        InspectionsContext context, HistoryWriter history, Letter letter, Gate gate, Publication publication, Change change, CancellationToken cancel)
    {
        var file = publication.Render(letter);
        var source = new ReportSource(file.Name, StoreJson.Hash(file.Bytes.Span), 1);
        var report = PublishedLetter.Of(letter, gate.Edition, publication.Identity, [.. gate.Papers.Counting], source);
        return (await ReportStore.Store(_database, context, history, report, file.Bytes, change, cancel)).Report;
    }
}
