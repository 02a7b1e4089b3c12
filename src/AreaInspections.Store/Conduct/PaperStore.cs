using AreaInspections.Conduct;
using AreaInspections.Evidence;
using AreaInspections.Findings.Drafting;
using AreaInspections.Inspections;
using AreaInspections.Letters;
using AreaInspections.Store.History;
using Microsoft.EntityFrameworkCore;

namespace AreaInspections.Store.Conduct;

/// <summary>Working papers of inspections: what can be changed is changed from a version somebody saw; letters and signatures are added and never changed.</summary>
public sealed class PaperStore
{
    private readonly InspectionsDatabase _database;

    internal PaperStore(InspectionsDatabase database) => _database = database;

    /// <returns>Everything the team holds, of one moment; empty where nothing is kept.</returns>
    public async Task<WorkingPapers> Of(Guid inspection, CancellationToken cancel = default)
    {
        await using var context = _database.Create();
        await context.ReadAsOfNow(cancel);
        return await Load(context, inspection, cancel);
    }

    /// <param name="seen">Version the person saw; 0 for a new one.</param>
    public Task<Result<DraftFinding>> Keep(DraftFinding finding, int seen, Change change, CancellationToken cancel = default) => Keep(PaperKinds.Finding, finding, seen, change, cancel);

    /// <inheritdoc cref="Keep(DraftFinding, int, Change, CancellationToken)"/>
    public Task<Result<Judgement>> Keep(Judgement judgement, int seen, Change change, CancellationToken cancel = default) => Keep(PaperKinds.Judgement, judgement, seen, change, cancel);

    /// <inheritdoc cref="Keep(DraftFinding, int, Change, CancellationToken)"/>
    public Task<Result<ReviewComment>> Keep(ReviewComment comment, int seen, Change change, CancellationToken cancel = default) => Keep(PaperKinds.Comment, comment, seen, change, cancel);

    /// <inheritdoc cref="Keep(DraftFinding, int, Change, CancellationToken)"/>
    public Task<Result<AccuracyPoint>> Keep(AccuracyPoint point, int seen, Change change, CancellationToken cancel = default) => Keep(PaperKinds.Point, point, seen, change, cancel);

    /// <inheritdoc cref="Keep(DraftFinding, int, Change, CancellationToken)"/>
    public Task<Result<Meeting>> Keep(Meeting meeting, int seen, Change change, CancellationToken cancel = default) => Keep(PaperKinds.Meeting, meeting, seen, change, cancel);

    /// <inheritdoc cref="Keep(DraftFinding, int, Change, CancellationToken)"/>
    public Task<Result<SurveyLink>> Keep(SurveyLink survey, int seen, Change change, CancellationToken cancel = default) => Keep(PaperKinds.Survey, survey, seen, change, cancel);

    /// <summary>Assembles the next version of the letter from the findings as they stand. Where it would say the same as the last, the last one stays.</summary>
    /// <param name="date">Day the letter bears.</param>
    public Task<Result<Letter>> Assemble(Guid inspection, Frameworks.FrameworkEdition edition, LetterWording wording, DateOnly date, Change change, CancellationToken cancel = default) =>
        _database.Write(
            change,
            async (context, history) =>
            {
                if (await context.InspectionsUnderWay.AsNoTracking().SingleOrDefaultAsync(i => i.Id == inspection, cancel) is not { } stored)
                {
                    return Unknown(inspection);
                }

                var papers = await Load(context, inspection, cancel);
                if (papers.Outcome is not { } outcome)
                {
                    return new Problem("letter.no-outcome", "The team has not said which outcome it arrived at. Record it first.");
                }

                var facts = LetterFactsOf.Of(stored.Read(), date);
                var letter = new LetterSources(inspection, edition, wording, facts, papers.Findings, outcome, papers.Letters.Count + 1).Assemble();
                return !letter.Succeeded ? letter
                    : papers.Letter is { } last && last.ContentHash() == letter.Value.ContentHash() ? last
                    : await Add(context, history, PaperKinds.Letter, letter.Value, cancel);
            },
            cancel);

    /// <summary>One person signs for one inspectorate what they read.</summary>
    /// <param name="content">Content hash of the letter they read.</param>
    public Task<Result<Signature>> Sign(Guid inspection, Inspectorate body, string content, Act act, Change change, CancellationToken cancel = default) => _database.Write(
        change,
        async (context, history) =>
        {
            if (await context.InspectionsUnderWay.AsNoTracking().SingleOrDefaultAsync(i => i.Id == inspection, cancel) is not { } stored)
            {
                return Unknown(inspection);
            }

            var signed = LetterRules.Sign(stored.Read(), await Load(context, inspection, cancel), body, Guid.CreateVersion7(_database.Time.GetUtcNow()), content, act);
            return signed.Succeeded ? await Add(context, history, PaperKinds.Signature, signed.Value, cancel) : signed;
        },
        cancel);

    internal static async Task<WorkingPapers> Load(InspectionsContext context, Guid inspection, CancellationToken cancel)
    {
        var papers = (await context.WorkingPapers.AsNoTracking().Where(p => p.Inspection == inspection).ToListAsync(cancel)).ToLookup(p => p.Kind, StringComparer.Ordinal);
        var evidence = await context.Evidence.AsNoTracking().Where(e => e.Inspection == inspection).ToListAsync(cancel);
        var sample = await context.TrackedSamples.AsNoTracking().SingleOrDefaultAsync(s => s.Inspection == inspection, cancel);
        IReadOnlyList<T> All<T>(PaperKind<T> kind)
            where T : class => [.. papers[kind.Name].OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => StoreJson.Read<T>(p.State))];
        return new WorkingPapers
        {
            Evidence = new EvidenceThreads(evidence.Select(e => e.Read())),
            Sample = sample?.Read(),
            Meetings = All(PaperKinds.Meeting),
            Surveys = All(PaperKinds.Survey),
            Findings = All(PaperKinds.Finding),
            Judgements = All(PaperKinds.Judgement),
            Letters = All(PaperKinds.Letter),
            Comments = All(PaperKinds.Comment),
            Points = All(PaperKinds.Point),
            Signatures = All(PaperKinds.Signature),
        };
    }

    private static Problem Unknown(Guid inspection) => new("inspection.unknown", $"There is no inspection {inspection}.");

    private Task<Result<T>> Keep<T>(PaperKind<T> kind, T value, int seen, Change change, CancellationToken cancel)
        where T : class => _database.Write<Result<T>>(
        change,
        async (context, history) =>
        {
            var inspection = kind.InspectionOf(value);
            if (!await context.InspectionsUnderWay.AnyAsync(i => i.Id == inspection, cancel))
            {
                return Unknown(inspection);
            }

            var key = kind.KeyOf(value);
            var before = await context.WorkingPapers.AsNoTracking().SingleOrDefaultAsync(p => p.Inspection == inspection && p.Kind == kind.Name && p.Key == key, cancel);
            if ((before?.Version ?? 0) != seen)
            {
                return ConductProblems.Stale(seen, before?.Version ?? 0);
            }

            if (before is null)
            {
                return await Add(context, history, kind, kind.WithVersion!(value, 1), cancel);
            }

            var clean = StoreJson.AsStored(kind.WithVersion!(value, seen + 1));
            var stored = before with { Version = seen + 1, State = StoreJson.Write(clean) };
            context.Update(stored).Property(p => p.Version).OriginalValue = seen;
            await history.Append(Streams.Of(stored), "changed", stored.State, cancel);
            return clean;
        },
        cancel);

    private static async Task<T> Add<T>(InspectionsContext context, HistoryWriter history, PaperKind<T> kind, T value, CancellationToken cancel)
        where T : class
    {
        var clean = StoreJson.AsStored(value);
        var stored = new StoredPaper { Inspection = kind.InspectionOf(clean), Kind = kind.Name, Key = kind.KeyOf(clean), Version = kind.VersionOf(clean), State = StoreJson.Write(clean) };
        context.Add(stored);
        await history.Append(Streams.Of(stored), "recorded", stored.State, cancel);
        return clean;
    }
}
