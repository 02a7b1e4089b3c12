using AreaInspections.Areas;
using AreaInspections.Readers.Areas;
using AreaInspections.Readers.Statistics;
using AreaInspections.Statistics;
using AreaInspections.Store.History;
using AreaInspections.Store.Statistics;

namespace AreaInspections.Web.Statistics;

/// <summary>Reads and imports uploaded files, one after another, beside the pages.</summary>
internal sealed partial class ImportWorker(ImportWorks works, StatisticsStore store, TimeProvider time, ILogger<ImportWorker> log) : BackgroundService
{
    private readonly AreaRegister _register = AreaRegisterReader.Load();
    private readonly StatisticsCatalogue _catalogue = StatisticsCatalogueReader.Load();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        works.Sweep();
        await using var sweeping = time.CreateTimer(_ => works.Sweep(), null, TimeSpan.FromHours(1), TimeSpan.FromHours(1));
        await foreach (var work in works.Asked(stoppingToken))
        {
            var stage = work.Status.Stage;
            try
            {
                await (stage == ImportStage.Importing ? Import(work, stoppingToken) : Screen(work, stoppingToken));
            }
            catch (Exception fault) when (fault is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                Failed(log, work.Id, fault);
                Refuse(work, stage, new Problem("statistics.fault", "The server failed while it worked on the file. Nothing was imported. Try again; if it stays, the log of the server says what happened."));
            }
        }
    }

    private async Task Screen(ImportWork work, CancellationToken cancel)
    {
        if (Read(work, ImportStage.Screening, cancel) is not { } reading)
        {
            return;
        }

        var screening = await store.Screen(reading, _catalogue.Version, cancel);
        if (!screening.Succeeded)
        {
            Refuse(work, ImportStage.Screening, [.. screening.Problems]);
            return;
        }

        var already = screening.Value.AlreadyImported;
        work.Move(ImportStage.Screening, s => s with
        {
            Stage = already ? ImportStage.AlreadyThere : ImportStage.Screened,
            Contents = ReadingContents.Of(reading),
            Figures = reading.Observations.Count,
            Screening = screening.Value with { Reading = reading with { Observations = [], Neighbours = null } },
        });
        if (already)
        {
            UploadFolder.Delete(work.Path);
        }
    }

    private async Task Import(ImportWork work, CancellationToken cancel)
    {
        // Read again: what was read is not kept in memory while a person makes up their mind.
        if (Read(work, ImportStage.Importing, cancel) is not { } reading)
        {
            return;
        }

        var change = new Change(work.Status.By ?? throw new InvalidOperationException("Nobody had the file imported."), "imported from an uploaded file");
        var receipt = await store.Import(reading, _catalogue.Version, change, new Reported<ImportProgress>(p => Progress(work, ImportStage.Importing, p.Done, p.Of, p.Done)), cancel);
        if (!receipt.Succeeded)
        {
            Refuse(work, ImportStage.Importing, [.. receipt.Problems]);
            return;
        }

        UploadFolder.Delete(work.Path);
        work.Move(ImportStage.Importing, s => s with { Stage = receipt.Value.AlreadyThere ? ImportStage.AlreadyThere : ImportStage.Imported, Release = receipt.Value.Release });
    }

    private StatisticsReading? Read(ImportWork work, ImportStage stage, CancellationToken cancel)
    {
        using var file = new FileStream(work.Path, FileMode.Open, FileAccess.Read, FileShare.Read);
        var reading = StatisticsFileReader.Read(
            file, work.File, _register, _catalogue, new Reported<ReadingProgress>(p => Progress(work, stage, p.Bytes, p.Length, p.Rows)), cancel);
        work.Move(stage, s => s with { Notes = reading.Notes });
        if (reading.Value is null)
        {
            Refuse(work, stage);
        }

        return reading.Value;
    }

    private static void Progress(ImportWork work, ImportStage stage, long done, long of, long rows) =>
        work.Move(stage, s => s with { Percent = of > 0 ? (int)(100 * done / of) : null, Rows = rows });

    private static void Refuse(ImportWork work, ImportStage stage, params IReadOnlyList<Problem> problems)
    {
        UploadFolder.Delete(work.Path);
        work.Move(stage, s => s with { Stage = ImportStage.Refused, Problems = problems });
    }

    [LoggerMessage(LogLevel.Error, "Working on the uploaded file {Id} failed")]
    private static partial void Failed(ILogger log, Guid id, Exception fault);

    private sealed class Reported<T>(Action<T> report) : IProgress<T>
    {
        public void Report(T value) => report(value);
    }
}
