using AreaInspections.Statistics;
using AreaInspections.Store.History;
using Microsoft.EntityFrameworkCore;

namespace AreaInspections.Store.Statistics;

/// <summary>A reading laid beside what is stored, and what comes of it.</summary>
internal sealed class StatisticsImport
{
    private readonly InspectionsContext _context;
    private readonly StatisticsReading _reading;
    private readonly ReleaseRow _release;

    private StatisticsImport(InspectionsContext context, StatisticsReading reading, ReleaseRow release)
    {
        _context = context;
        _reading = reading;
        _release = release;
    }

    /// <summary>The release of the same bytes under the same declarations; absent where it is new.</summary>
    public ReleaseRow? Before { get; private init; }

    /// <summary>Absent where there is nothing to compare: the same was imported before, or the reading speaks twice of one thing.</summary>
    public ReleaseComparison? Comparison { get; private init; }

    public Observation? Twice { get; private init; }

    private StatisticsNames Names { get; init; } = new();

    private SortedReading Sorted { get; init; } = null!;

    public static async Task<StatisticsImport> Prepare(
        InspectionsContext context, StatisticsReading reading, string declarations, Change change, TimeProvider time, CancellationToken cancel)
    {
        var source = reading.Source.Id;
        var before = await context.StatisticsReleases.AsNoTracking().OrderBy(r => r.Number)
            .FirstOrDefaultAsync(r => r.Sha256 == reading.Sha256 && r.Source == source && r.Declarations == declarations, cancel);
        var release = new ReleaseRow
        {
            Number = (await context.StatisticsReleases.MaxAsync(r => (int?)r.Number, cancel) ?? 0) + 1,
            Id = Guid.CreateVersion7(time.GetUtcNow()),
            Source = source,
            File = StorableText.Clean(reading.File),
            Sha256 = reading.Sha256,
            Published = reading.Published,
            Imported = HistoryWriter.WholeMilliseconds(time),
            By = StorableText.Clean(change.Who),
            Length = reading.Length,
            Rows = reading.Rows,
            Declarations = declarations,
            New = 0,
            Changed = 0,
            Withdrawn = 0,
            Unchanged = 0,
            Superseded = 0,
            NeighbourSet = reading.Neighbours?.Id,
            NeighbourTitle = reading.Neighbours is { } set ? StorableText.Clean(set.Title) : null,
        };
        var names = await StatisticsNames.Load(context, cancel);
        var sorted = new SortedReading(reading.Observations, names);
        var twice = sorted.FirstTwice();
        var compare = before is null && twice is null;
        return new StatisticsImport(context, reading, release)
        {
            Before = before,
            Names = names,
            Sorted = sorted,
            Twice = twice,
            Comparison = compare ? await ReleaseComparison.Of(context, sorted, reading.Source, release, cancel) : null,
        };
    }

    /// <returns>The release as stored.</returns>
    public async Task<ReleaseRow> Write(HistoryWriter history, IProgress<ImportProgress>? progress, CancellationToken cancel)
    {
        var comparison = Comparison!;
        var release = _release with
        {
            New = comparison.New,
            Changed = comparison.Changed,
            Withdrawn = comparison.Withdrawn,
            Unchanged = comparison.Unchanged,
            Superseded = comparison.Superseded,
        };
        List<CoverageRow> coverage = [.. comparison.Parts.Select(p => Coverage(p.Block, comparison.Given.GetRange(p.Start, p.Count)))];
        List<NeighbourRow> neighbours = [.. Neighbours()];
        var ended = comparison.Ended.Concat(comparison.Parts.SelectMany(p => SupersededAtOnce(p.Block, comparison.Given.GetRange(p.Start, p.Count))));
        var state = StatisticsState.Of(release, Names, coverage, ended, neighbours);

        await _context.InsertAll([release], cancel);
        await _context.InsertAll(Names.NewSeries, cancel);
        await _context.InsertAll(Names.NewPlaces, cancel);
        await _context.InsertAll(coverage, cancel);
        await _context.InsertAll(neighbours, cancel);
        await new ObservationWriter(_context, release.Number, progress).Write(comparison, Sorted, cancel);
        await history.Append(Streams.OfStatistics(release.Source), "imported", state.Canonical(), cancel);
        return release;
    }

    private CoverageRow Coverage(Block block, List<Given> given) => new()
    {
        Release = _release.Number,
        Series = block.Series,
        Period = block.Period,
        Rows = given.Count,
        Hash = StatisticsHash.OfBlock(given.Select(g => Hashed(Names.Place(Sorted.PlaceAt(g.Position)), Sorted[g.Position]))),
    };

    private static HashedObservation Hashed(string place, Observation o) =>
        new(place, SymbolsColumn.Number(o.Value), SymbolsColumn.Number(o.Numerator), SymbolsColumn.Number(o.Denominator), SymbolsColumn.Of(o));

    private IEnumerable<Ended> SupersededAtOnce(Block block, List<Given> given) => given.Where(g => g.Superseded)
        .Select(g => new Ended(block.Series, block.Period, Sorted.PlaceAt(g.Position), _release.Number));

    private IEnumerable<NeighbourRow> Neighbours() => _reading.Neighbours is not { } set
        ? []
        : set.Neighbours.SelectMany(area => area.Value.Select((neighbour, i) => new NeighbourRow
        {
            Release = _release.Number,
            Area = area.Key,
            Rank = i + 1,
            Neighbour = neighbour.Area,
            Closeness = neighbour.Closeness is { } words ? StorableText.Clean(words) : null,
        }));
}
