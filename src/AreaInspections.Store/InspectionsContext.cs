using System.Data;
using AreaInspections.Areas;
using AreaInspections.Findings;
using AreaInspections.Inspections;
using AreaInspections.National;
using AreaInspections.People;
using AreaInspections.Reports;
using AreaInspections.Store.Conduct;
using AreaInspections.Store.Evidence;
using AreaInspections.Store.Experiences;
using AreaInspections.Store.Findings;
using AreaInspections.Store.History;
using AreaInspections.Store.National;
using AreaInspections.Store.People;
using AreaInspections.Store.Reports;
using AreaInspections.Store.Statistics;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace AreaInspections.Store;

/// <summary>The record in tables. Each database has its own derived context because each has its own migrations.</summary>
internal abstract class InspectionsContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<LocalArea> Areas => Set<LocalArea>();

    public DbSet<InspectionRecord> Inspections => Set<InspectionRecord>();

    /// <summary>Coding by people, without words.</summary>
    public DbSet<FindingFact> CodedFindings => Set<FindingFact>();

    public DbSet<StoredReport> Reports => Set<StoredReport>();

    public DbSet<StoredText> ReportTexts => Set<StoredText>();

    public DbSet<StoredFile> ReportFiles => Set<StoredFile>();

    /// <summary>What follows from the tables above for searching and counting; can be built again at any time.</summary>
    public DbSet<FindingInForce> FindingsInForce => Set<FindingInForce>();

    public DbSet<Release> Releases => Set<Release>();

    public DbSet<ReleasedBytes> ReleaseFiles => Set<ReleasedBytes>();

    public DbSet<ReleaseRow> StatisticsReleases => Set<ReleaseRow>();

    public DbSet<SeriesRow> StatisticsSeries => Set<SeriesRow>();

    public DbSet<PlaceRow> StatisticsPlaces => Set<PlaceRow>();

    public DbSet<ObservationRow> StatisticsObservations => Set<ObservationRow>();

    public DbSet<CoverageRow> StatisticsCoverage => Set<CoverageRow>();

    public DbSet<NeighbourRow> StatisticsNeighbours => Set<NeighbourRow>();

    public DbSet<StoredInspection> InspectionsUnderWay => Set<StoredInspection>();

    public DbSet<StoredPaper> WorkingPapers => Set<StoredPaper>();

    public DbSet<StoredSample> TrackedSamples => Set<StoredSample>();

    public DbSet<StoredEvidence> Evidence => Set<StoredEvidence>();

    public DbSet<StoredAttachment> Attachments => Set<StoredAttachment>();

    public DbSet<StoredExperience> Experiences => Set<StoredExperience>();

    public DbSet<StoredPart> ExperienceParts => Set<StoredPart>();

    public DbSet<StoredDraft> ExperienceDrafts => Set<StoredDraft>();

    public DbSet<StoredSentForm> SentForms => Set<StoredSentForm>();

    public DbSet<StoredCounts> ExperienceCounts => Set<StoredCounts>();

    public DbSet<Person> People => Set<Person>();

    public DbSet<Account> Accounts => Set<Account>();

    public DbSet<IdentityUserLogin<Guid>> Logins => Set<IdentityUserLogin<Guid>>();

    public DbSet<IdentityUserToken<Guid>> Tokens => Set<IdentityUserToken<Guid>>();

    public DbSet<IdentityUserPasskey<Guid>> Passkeys => Set<IdentityUserPasskey<Guid>>();

    public DbSet<Invitation> Invitations => Set<Invitation>();

    public DbSet<StoredKey> Keys => Set<StoredKey>();

    public DbSet<HistoryEntry> History => Set<HistoryEntry>();

    public DbSet<HistoryHead> Heads => Set<HistoryHead>();

    /// <summary>Lets no second writer in until the transaction ends.</summary>
    public virtual Task LockForWriting(CancellationToken cancel) => Task.CompletedTask;

    /// <summary>Until the context is disposed of, every query sees the record as it was at the first one. Keeps no writer waiting.</summary>
    public virtual Task ReadAsOfNow(CancellationToken cancel) => Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancel);

    /// <summary>Leaves nothing of erased rows in the files of the database.</summary>
    /// <param name="table">Where rows were erased.</param>
    public abstract Task Sweep(string table, CancellationToken cancel);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<AreaId>().HaveConversion<AreaIdColumn>();
        configurationBuilder.Properties<PersonId>().HaveConversion<PersonIdColumn>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcColumn>();
        configurationBuilder.KeepAsJson<IReadOnlyList<string>>();
        configurationBuilder.KeepAsJson<IReadOnlyList<AreaId>>();
        configurationBuilder.KeepAsJson<IReadOnlyList<DatedCode>>();
        configurationBuilder.KeepAsJson<IReadOnlyList<BoardMembership>>();
        configurationBuilder.KeepAsJson<IReadOnlyList<ReleasedClaim>>();
        configurationBuilder.KeepAsJson<IReadOnlyList<ReleaseFile>>();
        configurationBuilder.KeepAsJson<IReadOnlyList<Role>>();
        configurationBuilder.KeepAsJson<IReadOnlyList<ConflictOfInterest>>();
        configurationBuilder.KeepAsJson<Source>();
        configurationBuilder.KeepAsJson<PublishedReport>();
        configurationBuilder.KeepAsJson<TextLayer>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<LocalArea>(area => area.ToTable("Areas").HasKey(a => a.Id));
        modelBuilder.Entity<InspectionRecord>(inspection =>
        {
            inspection.ToTable("Inspections").HasKey(i => new { i.Area, i.Kind, i.Start });
            inspection.Ignore(i => i.Key);
            inspection.HasOne<LocalArea>().WithMany().HasForeignKey(i => i.Area).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<FindingFact>(fact =>
        {
            fact.ToTable("CodedFindings").HasKey(f => f.Label);
            fact.Ignore(f => f.Text);
            fact.Ignore(f => f.ReportSha256);
            fact.HasOne<LocalArea>().WithMany().HasForeignKey(f => f.Area).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.ApplyConfiguration<StoredReport>(new ReportTables());
        modelBuilder.ApplyConfiguration<StoredText>(new ReportTables());
        modelBuilder.ApplyConfiguration<StoredFile>(new ReportTables());
        modelBuilder.ApplyConfiguration(new FindingInForceTable());
        modelBuilder.ApplyConfiguration<Release>(new ReleaseTables());
        modelBuilder.ApplyConfiguration<ReleasedBytes>(new ReleaseTables());
        new StatisticsTables().Apply(modelBuilder);
        modelBuilder.ApplyConfiguration<StoredInspection>(new ConductTables());
        modelBuilder.ApplyConfiguration<StoredPaper>(new ConductTables());
        modelBuilder.ApplyConfiguration(new SampleTable());
        modelBuilder.ApplyConfiguration<StoredEvidence>(new EvidenceTables());
        modelBuilder.ApplyConfiguration<StoredAttachment>(new EvidenceTables());
        modelBuilder.ApplyConfiguration<StoredExperience>(new ExperienceTables());
        modelBuilder.ApplyConfiguration<StoredPart>(new ExperienceTables());
        modelBuilder.ApplyConfiguration<StoredDraft>(new ExperienceTables());
        modelBuilder.ApplyConfiguration<StoredSentForm>(new ExperienceTables());
        modelBuilder.ApplyConfiguration(new CountTables());
        PeopleTables.Configure(modelBuilder);
        modelBuilder.ApplyConfiguration<HistoryEntry>(new HistoryTables());
        modelBuilder.ApplyConfiguration<HistoryHead>(new HistoryTables());
    }
}

internal sealed class SqliteInspectionsContext(DbContextOptions<SqliteInspectionsContext> options) : InspectionsContext(options)
{
    /// <remarks>A transaction begun in the ordinary way takes the writer's lock at once.</remarks>
    public override async Task ReadAsOfNow(CancellationToken cancel)
    {
        await Database.OpenConnectionAsync(cancel);
        var connection = (SqliteConnection)Database.GetDbConnection();
        await Database.UseTransactionAsync(connection.BeginTransaction(deferred: true), cancel);
    }

    /// <remarks>Freed room is overwritten (<see cref="SqliteDurability"/>); the log is written into the file and cut off, where a reader does not still need it. Then the next sweep does.</remarks>
    public override Task Sweep(string table, CancellationToken cancel) => Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", cancel);
}

internal sealed class PostgresInspectionsContext(DbContextOptions<PostgresInspectionsContext> options) : InspectionsContext(options)
{
    /// <summary>Any fixed number will do; every node takes the same one.</summary>
    private const long WriterLock = 7_305_132_016;

    /// <remarks>SQLite has one writer by nature; here it is this lock, so that the chains of the history never fork.</remarks>
    public override Task LockForWriting(CancellationToken cancel) =>
        Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({WriterLock})", cancel);

    /// <remarks>The server's own log of changes holds them until it is recycled: see the operations manual.</remarks>
#pragma warning disable EF1002 // The name of a table of ours.
    public override Task Sweep(string table, CancellationToken cancel) => Database.ExecuteSqlRawAsync($"VACUUM (FULL) \"{table}\"", cancel);
#pragma warning restore EF1002

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);

        // Byte order, as in SQLite, whatever the cluster was set up with.
        configurationBuilder.Properties<string>().UseCollation("C");
        configurationBuilder.Properties<AreaId>().UseCollation("C");
    }
}

internal sealed class AreaIdColumn() : ValueConverter<AreaId, string>(id => id.Value, value => new AreaId(value));

internal sealed class PersonIdColumn() : ValueConverter<PersonId, Guid>(id => id.Value, value => new PersonId(value));

/// <summary>SQLite does not keep that a moment is UTC.</summary>
internal sealed class UtcColumn() : ValueConverter<DateTime, DateTime>(
    moment => moment, moment => DateTime.SpecifyKind(moment, DateTimeKind.Utc));
