namespace AreaInspections.Web.Publishing;

/// <summary>Something the site does by itself: when it starts, and again after each period. A failure is logged and tried again with the next period.</summary>
internal abstract partial class RegularWork(TimeSpan period, TimeProvider time, ILogger log) : BackgroundService
{
    protected ILogger Log => log;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        using var timer = new PeriodicTimer(period, time);
        do
        {
            try
            {
                await Do(stoppingToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                Failed(log, GetType().Name, period, fault);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    protected abstract Task Do(CancellationToken cancel);

    [LoggerMessage(LogLevel.Error, "{Work} failed; it is tried again after {Period}")]
    private static partial void Failed(ILogger log, string work, TimeSpan period, Exception fault);
}
