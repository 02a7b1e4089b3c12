using AreaInspections.Experiences;
using AreaInspections.Readers.Experiences;
using AreaInspections.Store.Conduct;
using AreaInspections.Store.Evidence;
using AreaInspections.Store.Experiences;
using AreaInspections.Store.Findings;
using AreaInspections.Store.History;
using AreaInspections.Store.Inspections;
using AreaInspections.Store.National;
using AreaInspections.Store.People;
using AreaInspections.Store.Reports;
using AreaInspections.Store.Statistics;
using Microsoft.EntityFrameworkCore;

namespace AreaInspections.Store.Tests.Databases;

/// <summary>A store on a database of its own, with a way past it for those who tamper.</summary>
public sealed class TestStore(StoreSettings settings, TimeProvider? time = null)
{
    private readonly InspectionsDatabase _database = new(settings, time ?? Sample.Clock);

    public StoreSettings Settings => settings;

    public RecordStore Record => new(_database);

    public ReportStore Reports => new(_database);

    public FindingStore Findings => new(_database);

    public ReleaseStore Releases => new(_database);

    public StatisticsStore Statistics => new(_database);

    public ConductStore Conduct => new(_database);

    /// <summary>One for the life of the store: it holds the one writer.</summary>
    public EvidenceStore Evidence => field ??= new(_database);

    public PeopleStore People => new(_database);

    public InvitationStore Invitations => new(_database);

    public KeyRing Keys => new(_database);

    /// <summary>What locks accounts here.</summary>
    public MasterKeys MasterKeys { get; private init; } = new([new MasterKey("test", "0123456789abcdef0123456789abcdef"u8.ToArray())]);

    /// <summary>One for the life of the store: it holds the one writer.</summary>
    public SenderStore Senders => field ??= new(_database, new Locker(MasterKeys), new Reception(FormReader.Load(), DangerWordsReader.Load()));

    public ModerationStore Moderation => new(_database, new Locker(MasterKeys));

    public ExperienceUpkeep ExperienceUpkeep => new(_database, new Locker(MasterKeys));

    public CountStore Counts => new(_database, new Locker(MasterKeys), Moderation);

    /// <summary>The same database with other master keys.</summary>
    public TestStore With(MasterKeys keys) => new(settings, time) { MasterKeys = keys };

    public HistoryVerifier History => new(_database);

    internal InspectionsContext Context() => _database.Create();

    public async Task<int> Tamper(string sql)
    {
        await using var context = Context();
        return await context.Database.ExecuteSqlRawAsync(sql.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));
    }

    public async Task<int> Count(string table)
    {
        await using var context = Context();
#pragma warning disable EF1002 // The name of a table, written in the test.
        return await context.Database.SqlQueryRaw<int>($"SELECT CAST(COUNT(*) AS integer) AS \"Value\" FROM \"{table}\"").SingleAsync();
#pragma warning restore EF1002
    }

    public async Task<ReportReceipt> Stored(SampleReport report) =>
        (await Reports.Store(report.Report, report.File, Sample.Change)).Value;

    public async Task<TestStore> WithRecord()
    {
        await Record.Load(Sample.Seed, Sample.Change);
        return this;
    }
}
