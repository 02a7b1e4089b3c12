using AreaInspections.Experiences;
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
using Npgsql;

namespace AreaInspections.Store;

/// <summary>The record, opened. Safe to use from many threads; one for the life of a process.</summary>
public sealed class InspectionsStore
{
    internal InspectionsStore(InspectionsDatabase database, MasterKeys? keys, Reception? reception)
    {
        Database = database;
        Settings = database.Settings;
        Record = new RecordStore(database);
        Reports = new ReportStore(database);
        Findings = new FindingStore(database);
        Releases = new ReleaseStore(database);
        Statistics = new StatisticsStore(database);
        Conduct = new ConductStore(database);
        Evidence = new EvidenceStore(database);
        People = new PeopleStore(database);
        Invitations = new InvitationStore(database);
        Keys = new KeyRing(database);
        var locker = new Locker(keys);
        Senders = new SenderStore(database, locker, reception);
        Moderation = new ModerationStore(database, locker);
        ExperienceUpkeep = new ExperienceUpkeep(database, locker);
        Counts = new CountStore(database, locker, Moderation);
        History = new HistoryVerifier(database);
    }

    public StoreSettings Settings { get; }

    public RecordStore Record { get; }

    public ReportStore Reports { get; }

    public FindingStore Findings { get; }

    public ReleaseStore Releases { get; }

    public StatisticsStore Statistics { get; }

    public ConductStore Conduct { get; }

    public EvidenceStore Evidence { get; }

    public PeopleStore People { get; }

    public InvitationStore Invitations { get; }

    public KeyRing Keys { get; }

    public SenderStore Senders { get; }

    public ModerationStore Moderation { get; }

    public ExperienceUpkeep ExperienceUpkeep { get; }

    public CountStore Counts { get; }

    public HistoryVerifier History { get; }

    internal InspectionsDatabase Database { get; }

    /// <summary>
    /// Opens the store. SQLite is made where it is not there and upgraded after a copy; PostgreSQL is refused while an upgrade waits, because
    /// other nodes may still run the version before.
    /// </summary>
    /// <param name="reception">Absent where families' forms are neither offered nor taken in.</param>
    public static async Task<Result<InspectionsStore>> Open(StoreSettings settings, TimeProvider time, Reception? reception = null, CancellationToken cancel = default)
    {
        var keys = MasterKeys.From(settings);
        if (!keys.Succeeded)
        {
            return Result<InspectionsStore>.Refused(keys.Problems);
        }

        var database = new InspectionsDatabase(settings, time);
        if (!settings.Postgres)
        {
            await StoreUpgrade.Apply(database, cancel);
            return new InspectionsStore(database, keys.Value, reception);
        }

        try
        {
            await using var context = database.Create();
            var pending = await StoreUpgrade.Pending(context, cancel);
            return pending.Count == 0
                ? new InspectionsStore(database, keys.Value, reception)
                : new Problem("store.upgrade-waiting", $"The database waits for {pending.Count} upgrade(s), first {pending[0]}. Run: inspections migrate");
        }
        catch (NpgsqlException unreachable)
        {
            return new Problem("store.unreachable", $"The PostgreSQL database cannot be reached: {unreachable.Message} Check ConnectionStrings:Inspections.");
        }
    }
}
