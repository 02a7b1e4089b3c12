using System.Collections.Concurrent;
using AreaInspections.Store.History;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace AreaInspections.Store;

/// <summary>Opens the database for one piece of work at a time. Safe to use from many threads.</summary>
#pragma warning disable CA1001 // One for the life of the process, and the semaphore holds no handle.
internal sealed class InspectionsDatabase
#pragma warning restore CA1001
{
    private readonly PooledDbContextFactory<SqliteInspectionsContext> _sqlite;
    private readonly PooledDbContextFactory<PostgresInspectionsContext> _postgres;
    /// <summary>SQLite has one writer; whoever finds it taken asks again after a while, in no order. Within this process they take turns.</summary>
    private readonly SemaphoreSlim _turn = new(1);
    private readonly ConcurrentDictionary<string, bool> _swept = new(StringComparer.Ordinal);

    public InspectionsDatabase(StoreSettings settings, TimeProvider time)
    {
        Settings = settings;
        Time = time;
        // Making a context anew takes longer than most of what is done with one.
        _sqlite = new(new DbContextOptionsBuilder<SqliteInspectionsContext>()
            .UseSqlite(settings.Postgres ? "" : settings.ConnectionString, o => o.CommandTimeout(5).UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)) // one query for lists of any length
            .AddInterceptors(SqliteDurability.Instance)
            .ConfigureWarnings(ComparedInTests)
            .Options);
        _postgres = new(new DbContextOptionsBuilder<PostgresInspectionsContext>()
            .UseNpgsql(settings.Postgres ? settings.ConnectionString : "Host=unused", o => o.SetPostgresVersion(15, 0))
            .ConfigureWarnings(ComparedInTests)
            .Options);
    }

    public StoreSettings Settings { get; }

    public TimeProvider Time { get; }

    public InspectionsContext Create() => Settings.Postgres ? _postgres.CreateDbContext() : _sqlite.CreateDbContext();

    /// <summary>Rows of these tables were destroyed and have to leave the files of the database as well.</summary>
    public void Erased(params IEnumerable<string> tables)
    {
        foreach (var table in tables)
        {
            _swept[table] = false;
        }
    }

    /// <summary>Sweeps those of these tables in which anything was destroyed since the last time; each once in the life of the process in any case, because the one before may have ended in between.</summary>
    public async Task Sweep(IEnumerable<string> tables, CancellationToken cancel)
    {
        await using var context = Create();
        foreach (var table in tables.Where(t => !_swept.GetValueOrDefault(t)))
        {
            // Said before it is done: what is destroyed meanwhile is swept the next time.
            _swept[table] = true;
            try
            {
                await context.Sweep(table, cancel);
            }
            catch
            {
                _swept[table] = false;
                throw;
            }
        }
    }

    /// <summary>Does the work, its history and everything that follows from it in one transaction: a failure anywhere leaves nothing behind.</summary>
    public async Task<T> Write<T>(Change change, Func<InspectionsContext, HistoryWriter, Task<T>> work, CancellationToken cancel)
    {
        if (Settings.Postgres)
        {
            return await WriteNow(change, work, cancel);
        }

        await _turn.WaitAsync(cancel);
        try
        {
            return await WriteNow(change, work, cancel);
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task<T> WriteNow<T>(Change change, Func<InspectionsContext, HistoryWriter, Task<T>> work, CancellationToken cancel)
    {
        await using var context = Create();
        await using var transaction = await context.Database.BeginTransactionAsync(cancel);
        await context.LockForWriting(cancel);
        var history = new HistoryWriter(context, Time, change);
        var result = await work(context, history);
        await context.SaveChangesAsync(cancel);
        await history.Write(cancel);
        await transaction.CommitAsync(cancel);
        return result;
    }

    /// <summary>Whether the migrations say all that the model says is a matter for the tests, not for every start.</summary>
    private static void ComparedInTests(WarningsConfigurationBuilder warnings) => warnings.Ignore(RelationalEventId.PendingModelChangesWarning);
}
