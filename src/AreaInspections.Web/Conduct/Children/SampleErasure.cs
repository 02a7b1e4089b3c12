using AreaInspections.Store.Conduct;
using AreaInspections.Web.Publishing;

namespace AreaInspections.Web.Conduct.Children;

/// <summary>Erases children whose cases were followed once the time for which they are kept is over, every hour.</summary>
internal sealed partial class SampleErasure(ConductStore inspections, PublicRecords records, TimeProvider time, ILogger<SampleErasure> log) : RegularWork(TimeSpan.FromHours(1), time, log)
{
    protected override async Task Do(CancellationToken cancel)
    {
        var erased = await inspections.Samples.EraseExpired(records.Today, cancel);
        if (erased > 0)
        {
            Erased(Log, erased);
        }
    }

    [LoggerMessage(LogLevel.Information, "Erased the tracked children of {Inspections} inspections: their time was over")]
    private static partial void Erased(ILogger log, int inspections);
}
