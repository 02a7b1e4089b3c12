using System.Security.Cryptography;
using System.Text;
using AreaInspections.Evidence;
using AreaInspections.Experiences;
using AreaInspections.Store;
using AreaInspections.Store.Evidence;
using AreaInspections.Store.Experiences;
using AreaInspections.Store.History;
using AreaInspections.Store.Tests.Evidence;

// Writes notes, files and families' accounts from many hands until it is killed, and prints a line for each that was acknowledged: "note ID HASH", "file HASH" or
// "account ID HASH". Each account is sent twice at once, as somebody does who presses the button twice, and taken in by one more hand.
// usage: AreaInspections.NoteWriter CONNECTION INSPECTION SEED WRITERS MASTERKEY
var (inspection, seed, writers) = (Guid.Parse(args[1]), int.Parse(args[2]), int.Parse(args[3]));
var settings = StoreSettings.FromConnectionString(args[0]) with { MasterKeys = [new MasterKeySetting("trial", args[4])] };
var store = (await InspectionsStore.Open(settings, TimeProvider.System, TrialForm.Reception)).Value;
using var output = Console.OpenStandardOutput();
var gate = new Lock();

await Task.WhenAll([Task.Run(TakeIn), .. Enumerable.Range(0, writers).Select(writer => Task.Run(() => Write(new Random((seed * 1000) + writer), writer)))]);

async Task Write(Random random, int writer)
{
    for (var count = 0; ; count++)
    {
        if (writer % 4 == 1)
        {
            await Send($"Account {count} of {writer}: {new string((char)random.Next('a', 'z' + 1), random.Next(1, 2000))}");
            continue;
        }

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

async Task Send(string story)
{
    var code = ReceiptCode.New();
    var account = new Account { Form = TrialForm.Form.Edition }.With("story", [story]);
    var draft = (await store.Senders.Keep(code, new ExperienceDraft(Guid.CreateVersion7(), account, 0, DateTime.UnixEpoch))).Value;
    var coming = new ComingIn(WayIn.Form, null, DateTime.UnixEpoch);
    var answers = await Task.WhenAll(store.Senders.Send(code, draft.Version, coming), store.Senders.Send(code, draft.Version, coming));
    Say(answers.Count(a => !a.Value.AlreadyThere) == 1
        ? $"account {draft.Id:D} {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(story)))}"
        : $"account {draft.Id:D} doubled");
}

async Task TakeIn()
{
    while (true)
    {
        if ((await store.Senders.TakeIn(8)).Taken == 0)
        {
            await Task.Delay(5);
        }
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
