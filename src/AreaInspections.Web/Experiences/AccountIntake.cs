using AreaInspections.Store.Experiences;
using AreaInspections.Web.Publishing;

namespace AreaInspections.Web.Experiences;

/// <summary>Makes accounts of forms that were sent, a second later at most unless many come at once.</summary>
internal sealed partial class AccountIntake(SenderStore senders, TimeProvider time, ILogger<AccountIntake> log) : RegularWork(TimeSpan.FromSeconds(1), time, log)
{
    private const int AtOnce = 16;

    /// <summary>While others send: few, so that none of them waits long for the writer's turn. About forty a second still make three million a day.</summary>
    private const int AtOnceMeanwhile = 4;

    /// <summary>Breathing space for those who send, while there are any.</summary>
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(100);

    private readonly TimeProvider _time = time;

    protected override async Task Do(CancellationToken cancel)
    {
        while (true)
        {
            var (busy, most) = senders.IsBusy ? (true, AtOnceMeanwhile) : (false, AtOnce);
            var count = await senders.TakeIn(most, cancel);
            if (count.Closed > 0)
            {
                NotOpened(Log, count.Closed, string.Join(", ", count.Faults.Distinct(StringComparer.Ordinal).DefaultIfEmpty("none")));
            }

            if (count.Found < most)
            {
                return;
            }

            if (busy || senders.IsBusy)
            {
                await Task.Delay(s_pause, _time, cancel);
            }
        }
    }

    [LoggerMessage(LogLevel.Critical, "{Count} forms that families sent cannot be opened: their master key is not in the settings (Experiences:MasterKeys), they were altered (inspections verify), or the program failed over them ({Faults}). They are kept and tried again every five minutes")]
    private static partial void NotOpened(ILogger log, int count, string faults);
}
