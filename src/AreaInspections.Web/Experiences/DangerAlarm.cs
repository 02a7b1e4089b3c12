using AreaInspections.Store.Experiences;
using AreaInspections.Web.Publishing;

namespace AreaInspections.Web.Experiences;

/// <summary>Accounts that speak of danger and that nobody looked at in time.</summary>
public sealed class LateDanger(ModerationStore accounts, TimeProvider time)
{
    public async Task<int> Count(CancellationToken cancel)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return (await accounts.Urgent(cancel)).Count(e => DangerClock.Of(e, now).Late);
    }
}

/// <summary>Says every five minutes, as an error of the site, that danger waits for too long: whoever runs it lets such errors call somebody.</summary>
internal sealed partial class DangerAlarm(LateDanger danger, TimeProvider time, ILogger<DangerAlarm> log) : RegularWork(TimeSpan.FromMinutes(5), time, log)
{
    protected override async Task Do(CancellationToken cancel)
    {
        if (await danger.Count(cancel) is > 0 and var late)
        {
            Late(Log, late);
        }
    }

    [LoggerMessage(LogLevel.Critical, "{Late} accounts of families speak of danger and nobody looked at them in time: a moderator has to open the queue now")]
    private static partial void Late(ILogger log, int late);
}
