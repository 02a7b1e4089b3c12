using AreaInspections.Store.Conduct;
using AreaInspections.Web.Publishing;

namespace AreaInspections.Web.Conduct.Children;

/// <summary>Erases children whose cases were followed once the time for which they are kept is over: when the site starts, and every hour.</summary>
internal sealed partial class SampleErasure(ConductStore inspections, PublicRecords records, TimeProvider time, ILogger<SampleErasure> log) : BackgroundService
{
    private static readonly TimeSpan s_between = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        using var timer = new PeriodicTimer(s_between, time);
        do
        {
            try
            {
                var erased = await inspections.Samples.EraseExpired(records.Today, stoppingToken);
                if (erased > 0)
                {
                    Erased(log, erased);
                }
            }
            catch (Exception fault) when (fault is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                Failed(log, fault);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(LogLevel.Information, "Erased the tracked children of {Inspections} inspections: their time was over")]
    private static partial void Erased(ILogger log, int inspections);

    [LoggerMessage(LogLevel.Error, "Erasing tracked children whose time is over failed; it is tried again in an hour")]
    private static partial void Failed(ILogger log, Exception fault);
}
