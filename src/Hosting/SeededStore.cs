using AreaInspections.National;
using AreaInspections.Readers.Areas;
using AreaInspections.Readers.Findings;
using AreaInspections.Readers.Frameworks;
using AreaInspections.Readers.Inspections;
using AreaInspections.Readers.National;
using AreaInspections.Store;
using AreaInspections.Store.History;
using AreaInspections.Store.Inspections;

namespace AreaInspections.Hosting;

/// <summary>Where readers and store meet, for the web host and the command line alike: each compiles this file in.</summary>
internal static class SeededStore
{
    /// <summary>Changes with every build whose tables or readers differ, and with no other.</summary>
    private static readonly string s_delivered = typeof(AreaRegisterReader).Module.ModuleVersionId.ToString();

    /// <summary>Opens the store and brings the public record in it to what this build delivers; nothing is written where it already is.</summary>
    /// <param name="who">Who stands in the history for what is loaded.</param>
    public static async Task<Result<InspectionsStore>> Open(StoreSettings settings, TimeProvider time, string who, CancellationToken cancel)
    {
        var opened = await InspectionsStore.Open(settings, time, cancel);
        if (opened.Succeeded && !await opened.Value.Record.HasLoaded(s_delivered, cancel))
        {
            var seed = new RecordSeed(AreaRegisterReader.Load().All, PublicInspections.Load(), CodedFacts.Load()) { Fingerprint = s_delivered };
            await opened.Value.Record.Load(seed, new Change(who, "the public record this version brings along"), cancel);
        }

        return opened;
    }

    /// <summary>What national claims are computed from: the store, with the published claims, wordings and editions the build delivers.</summary>
    public static async Task<NationalRecord> NationalRecord(RecordStore records, CancellationToken cancel) =>
        NationalRecord(await records.LoadNationalRecord(cancel));

    /// <inheritdoc cref="NationalRecord(RecordStore, CancellationToken)"/>
    public static NationalRecord NationalRecord(StoredRecord record) => new(record.Areas, record.Inspections, record.Findings, PublishedClaims.Load())
    {
        Codebook = CodebookReader.Load(),
        Editions = FrameworkReader.Load(),
        Words = QuantityWordsReader.Load(),
    };
}
