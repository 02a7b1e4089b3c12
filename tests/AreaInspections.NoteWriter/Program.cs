using System.Text;
using AreaInspections.Evidence;
using AreaInspections.Store;
using AreaInspections.Store.Evidence;
using AreaInspections.Store.History;

// Writes notes and files from many hands until it is killed, and prints a line for each that was acknowledged: "note ID HASH" or "file HASH".
// usage: AreaInspections.NoteWriter CONNECTION INSPECTION SEED WRITERS
var (settings, inspection, seed, writers) = (StoreSettings.FromConnectionString(args[0]), Guid.Parse(args[1]), int.Parse(args[2]), int.Parse(args[3]));
var store = (await InspectionsStore.Open(settings, TimeProvider.System)).Value;
using var output = Console.OpenStandardOutput();
var gate = new Lock();

await Task.WhenAll(Enumerable.Range(0, writers).Select(writer => Task.Run(() => Write(new Random((seed * 1000) + writer), writer))));

async Task Write(Random random, int writer)
{
    for (var count = 0; ; count++)
    {
        if (writer % 10 == 0 && count % 5 == 4)
        {
            var bytes = new byte[random.Next(1, 50_000)];
            random.NextBytes(bytes);
            var kept = await store.Evidence.Attach(inspection, new Attachment($"file-{count}.bin", "application/octet-stream", bytes), new Change("note.writer", "A file came in."));
            Say($"file {kept.Value.Sha256}");
            continue;
        }

        var now = TimeProvider.System.GetUtcNow();
        var item = new EvidenceItem
        {
            Id = Guid.CreateVersion7(now),
            Inspection = inspection,
            Kind = SourceKind.Note,
            Author = $"writer.{writer}",
            WrittenAt = new DateTime(now.UtcDateTime.Ticks / TimeSpan.TicksPerMillisecond * TimeSpan.TicksPerMillisecond, DateTimeKind.Utc),
            Text = $"Note {count}: {new string((char)random.Next('a', 'z' + 1), random.Next(1, 2000))}",
        };
        var receipt = await store.Evidence.Record(item, EvidenceHash.Of(item));
        Say($"note {receipt.Value.Id:D} {receipt.Value.Hash}");
    }
}

void Say(string line)
{
    var bytes = Encoding.ASCII.GetBytes(line + "\n");
    lock (gate)
    {
        output.Write(bytes);
        output.Flush();
    }
}
