using AreaInspections.Readers.Experiences;
using AreaInspections.Store.Experiences;
using AreaInspections.Store.History;
using AreaInspections.Web.Publishing;

namespace AreaInspections.Web.Experiences;

/// <summary>Counts families' accounts and lets out what may leave: when the site starts, and once a day.</summary>
internal sealed partial class CountRelease(CountStore counts, PublicRecords records, TimeProvider time, ILogger<CountRelease> log) : BackgroundService
{
    private static readonly TimeSpan s_between = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        using var timer = new PeriodicTimer(s_between, time);
        do
        {
            try
            {
                await Release(stoppingToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                Failed(log, fault);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task Release(CancellationToken cancel)
    {
        var released = await counts.Release(FormReader.Load(), records.Today, new Change("web host", "Numbers about families' accounts were counted."), cancel);
        if (!released.Succeeded)
        {
            Refused(log, released.Problems[0].Code);
        }
        else if (released.Value.Left.Count > 0)
        {
            records.LookAgain();
            Left(log, released.Value.Left.Count);
        }
    }

    [LoggerMessage(LogLevel.Information, "{Tables} tables about families' accounts left")]
    private static partial void Left(ILogger log, int tables);

    [LoggerMessage(LogLevel.Warning, "No numbers about families' accounts left: {Code}")]
    private static partial void Refused(ILogger log, string code);

    [LoggerMessage(LogLevel.Error, "Counting families' accounts failed; it is tried again in a day")]
    private static partial void Failed(ILogger log, Exception fault);
}
