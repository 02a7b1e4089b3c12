using AreaInspections.Readers.Experiences;
using AreaInspections.Store.Experiences;
using AreaInspections.Store.History;
using AreaInspections.Web.Publishing;

namespace AreaInspections.Web.Experiences;

/// <summary>Counts families' accounts and lets out what may leave, once a day.</summary>
internal sealed partial class CountRelease(CountStore counts, PublicRecords records, TimeProvider time, ILogger<CountRelease> log) : RegularWork(TimeSpan.FromDays(1), time, log)
{
    protected override async Task Do(CancellationToken cancel)
    {
        var released = await counts.Release(FormReader.Load(), records.Today, new Change("web host", "Numbers about families' accounts were counted."), cancel);
        if (!released.Succeeded)
        {
            Refused(Log, released.Problems[0].Code);
        }
        else if (released.Value.Left.Count > 0)
        {
            records.LookAgain();
            Left(Log, released.Value.Left.Count);
        }
    }

    [LoggerMessage(LogLevel.Information, "{Tables} tables about families' accounts left")]
    private static partial void Left(ILogger log, int tables);

    [LoggerMessage(LogLevel.Warning, "No numbers about families' accounts left: {Code}")]
    private static partial void Refused(ILogger log, string code);
}
