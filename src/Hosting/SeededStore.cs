using AreaInspections.Experiences;
using AreaInspections.National;
using AreaInspections.Readers.Areas;
using AreaInspections.Readers.Experiences;
using AreaInspections.Readers.Findings;
using AreaInspections.Readers.Frameworks;
using AreaInspections.Readers.Inspections;
using AreaInspections.Readers.National;
using AreaInspections.Readers.Statistics;
using AreaInspections.Statistics;
using AreaInspections.Store;
using AreaInspections.Store.History;
using AreaInspections.Store.Inspections;
using PublishedFigure = AreaInspections.Statistics.Comparison.PublishedFigure;

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
        var opened = await InspectionsStore.Open(settings, time, new Reception(FormReader.Load(), DangerWordsReader.Load()), cancel);
        if (opened.Succeeded && !await opened.Value.Record.HasLoaded(s_delivered, cancel))
        {
            var seed = new RecordSeed(AreaRegisterReader.Load().All, PublicInspections.Load(), CodedFacts.Load()) { Fingerprint = s_delivered };
            await opened.Value.Record.Load(seed, new Change(who, "the public record this version brings along"), cancel);
        }

        return opened;
    }

    /// <summary>
    /// What national claims are computed from: the store, official statistics and families' numbers included (the latter where they can be unlocked), with the published claims, wordings and editions the build delivers.
    /// </summary>
    public static async Task<NationalRecord> NationalRecord(InspectionsStore store, CancellationToken cancel)
    {
        var record = NationalRecord(await store.Record.LoadNationalRecord(cancel));
        var families = await store.Counts.Public(cancel);
        record = record with { Families = families.Succeeded ? new(families.Value, FormReader.Load().Wait.Names) : null };
        var releases = (await store.Statistics.Releases(cancel)).ToDictionary(r => r.Id);
        return releases.Count == 0 ? record : record with
        {
            Statistics = new(
                StatisticsCatalogueReader.Load(),
                [.. (await store.Statistics.Of(Place.England, cancel: cancel)).Select(k => PublishedFigure.Of(k, releases.GetValueOrDefault(k.Release)))]),
        };
    }

    /// <summary>The same without official statistics and families' numbers, which the caller adds.</summary>
    public static NationalRecord NationalRecord(StoredRecord record) => new(record.Areas, record.Inspections, record.Findings, PublishedClaims.Load())
    {
        Codebook = CodebookReader.Load(),
        Editions = FrameworkReader.Load(),
        Words = QuantityWordsReader.Load(),
    };
}
