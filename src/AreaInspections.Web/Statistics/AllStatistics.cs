using AreaInspections.Readers.Statistics;
using AreaInspections.Web.Publishing;

namespace AreaInspections.Web.Statistics;

/// <summary>Gives the figures as they are known now; reads them again only after a file of statistics was imported.</summary>
public sealed class AllStatistics(PublicRecords records) : IDisposable
{
    private readonly SemaphoreSlim _one = new(1);
    private volatile PublicStatistics? _current;

    public async ValueTask<PublicStatistics> Now(CancellationToken cancel)
    {
        var record = await records.Now(cancel);
        await _one.WaitAsync(cancel);
        try
        {
            return _current ??= new PublicStatistics(StatisticsCatalogueReader.Load(), record.Register, [], [], []);
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();
}
