using AreaInspections.Readers.Experiences;
using AreaInspections.Store.Experiences;
using AreaInspections.Store.History;
using AreaInspections.Web.Publishing;

namespace AreaInspections.Web.Experiences;

/// <summary>Destroys what the table of retention no longer keeps: when the site starts, and every hour.</summary>
internal sealed partial class ExperienceKeeping(ExperienceUpkeep upkeep, PublicRecords records, TimeProvider time, ILogger<ExperienceKeeping> log) : BackgroundService
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
                var expired = await upkeep.Expire(RetentionReader.Load(), records.Today, new Change("web host", "The time for which it is kept is over."), stoppingToken);
                if (expired.Any)
                {
                    Expired(log, expired.Accounts, expired.Contacts, expired.Drafts);
                }
            }
            catch (Exception fault) when (fault is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                Failed(log, fault);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(LogLevel.Information, "Destroyed {Accounts} accounts, contact details of {Contacts}, and {Drafts} forms that were never sent: their time was over")]
    private static partial void Expired(ILogger log, int accounts, int contacts, int drafts);

    [LoggerMessage(LogLevel.Error, "Destroying what is no longer kept failed; it is tried again in an hour")]
    private static partial void Failed(ILogger log, Exception fault);
}
