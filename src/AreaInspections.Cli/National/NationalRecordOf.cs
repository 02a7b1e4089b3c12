using AreaInspections.National;
using AreaInspections.Readers.Findings;
using AreaInspections.Readers.Frameworks;
using AreaInspections.Readers.National;
using AreaInspections.Store;

namespace AreaInspections.Cli.National;

/// <summary>What national claims are computed from: the store, with the published claims and words the product brings along.</summary>
internal static class NationalRecordOf
{
    public static async Task<NationalRecord> Store(InspectionsStore store, CancellationToken cancel)
    {
        var record = await store.Record.LoadNationalRecord(cancel);
        return new NationalRecord(record.Areas, record.Inspections, record.Findings, PublishedClaims.Load()) 
        {
            Codebook = CodebookReader.Load(),
            Editions = FrameworkReader.Load(),
            Words = QuantityWordsReader.Load(),
        };
    }
}
