using AreaInspections.Readers.Areas;
using AreaInspections.Readers.Findings;
using AreaInspections.Readers.Inspections;
using AreaInspections.Store.Inspections;
using AreaInspections.Store.Tests.Databases;

namespace AreaInspections.Store.Tests.Inspections;

public sealed class DeliveredRecordTests(TestDatabases databases)
{
    [Theory, EachDatabase]
    public async Task The_record_the_product_brings_along_loads_whole_and_only_once(Database database)
    {
        var store = await databases.Open(database);
        var seed = new RecordSeed(AreaRegisterReader.Load().All, PublicInspections.Load(), CodedFacts.Load());
        var rows = seed.Areas.Count + seed.Inspections.Count + seed.CodedFindings.Count;

        (await store.Record.Load(seed, Sample.Change)).ShouldBe(new RecordLoaded(rows, 0, 0, 0));
        (await store.Record.Load(seed, Sample.Change)).ShouldBe(new RecordLoaded(0, 0, 0, rows));

        var record = await store.Record.LoadNationalRecord();
        (record.Areas.Count, record.Inspections.Count, record.Findings.Count)
            .ShouldBe((seed.Areas.Count, seed.Inspections.Count, seed.CodedFindings.Count));
        record.Findings.Count.ShouldBeGreaterThan(800);
        (await store.History.Verify()).Breaks.ShouldBeEmpty();
    }
}
