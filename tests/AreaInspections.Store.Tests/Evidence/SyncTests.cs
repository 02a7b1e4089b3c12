using AreaInspections.Evidence;
using AreaInspections.Store.Tests.Databases;
using AreaInspections.Tests.Conduct;
using CsCheck;

namespace AreaInspections.Store.Tests.Evidence;

/// <summary>Two devices write, edit and send in any order over a line that loses questions and answers, and repeats itself.</summary>
public sealed class SyncTests(TestDatabases databases)
{
    private enum Step
    {
        Write,
        Edit,
        Send,
        LoseQuestion,
        LoseAnswer,
        SendAgain,
        Fetch,
    }

    private static readonly Gen<(int Device, Step Step, int Pick)[]> s_steps =
        Gen.Select(Gen.Int[0, 1], Gen.Int[0, Enum.GetValues<Step>().Length - 1].Select(s => (Step)s), Gen.Int[0, 1000]).Array[0, 40];

    [Theory, EachDatabase]
    public async Task No_note_is_lost_and_both_sides_of_a_conflict_are_kept(Database database)
    {
        var store = await databases.Open(database);
        var runs = 0;
        await s_steps.SampleAsync(
            async steps =>
            {
                var inspection = SampleInspection.Inspection(SampleInspection.Edition("2023")) with { Id = Guid.CreateVersion7() };
                (await store.Conduct.Schedule(inspection, Sample.Change)).Succeeded.ShouldBeTrue();
                Device[] devices = [new(store, inspection.Id, "one"), new(store, inspection.Id, "other")];
                foreach (var (device, step, pick) in steps)
                {
                    await devices[device].Do(step, pick);
                }

                foreach (var device in devices.Concat(devices))
                {
                    await device.SendEverything();
                    await device.Fetch();
                }

                Interlocked.Increment(ref runs);
                var written = devices.SelectMany(d => d.Written).ToDictionary(i => i.Id, EvidenceHash.Of);
                var stored = await store.Evidence.Since(inspection.Id, 0);
                stored.ToDictionary(s => s.Item.Id, s => s.Hash).ShouldBe(written, ignoreOrder: true);
                var threads = devices.Select(d => new EvidenceThreads(d.Known.Values)).ToList();
                threads[0].Standing.Select(s => s.Id).ShouldBe(threads[1].Standing.Select(s => s.Id));

                // Whatever nobody edited further still stands, whoever wrote it and in whatever order it came.
                var edited = devices.SelectMany(d => d.Written).SelectMany(i => i.Parents).ToHashSet();
                threads[0].Standing.Select(s => s.Id).ShouldBe(written.Keys.Where(id => !edited.Contains(id)).Order());
            },
            iter: database == Database.Sqlite ? 40 : 20,
            threads: 1);
        runs.ShouldBeGreaterThanOrEqualTo(20);
    }

    /// <summary>A page with a journal: what was written stays until it is known to be durable.</summary>
    private sealed class Device(TestStore store, Guid inspection, string author)
    {
        private readonly List<EvidenceItem> _unsent = [];
        private int _fetched;

        public List<EvidenceItem> Written { get; } = [];

        public Dictionary<Guid, EvidenceItem> Known { get; } = [];

        public Task Do(Step step, int pick) => step switch
        {
            Step.Write => Write([], pick),
            Step.Edit when Known.Count > 0 => Write([Known.Keys.Order().ElementAt(pick % Known.Count)], pick),
            Step.Send when _unsent.Count > 0 => Send(_unsent[pick % _unsent.Count], answerArrives: true),
            Step.LoseAnswer when _unsent.Count > 0 => Send(_unsent[pick % _unsent.Count], answerArrives: false),
            Step.SendAgain when Written.Count > 0 => Send(Written[pick % Written.Count], answerArrives: true),
            Step.Fetch => Fetch(),
            _ => Task.CompletedTask, // a question that is lost, or nothing to do
        };

        public async Task SendEverything()
        {
            foreach (var item in _unsent.ToList())
            {
                await Send(item, answerArrives: true);
            }
        }

        public async Task Fetch()
        {
            foreach (var received in await store.Evidence.Since(inspection, _fetched))
            {
                EvidenceHash.Of(received.Item).ShouldBe(received.Hash);
                Known[received.Item.Id] = received.Item;
                _fetched = received.Sequence;
            }
        }

        private Task Write(IReadOnlyList<Guid> parents, int pick)
        {
            var item = SampleInspection.Note(0) with { Id = Guid.CreateVersion7(), Inspection = inspection, Author = author, Parents = parents, Text = $"{author} {Written.Count} {pick}" };
            Written.Add(item);
            _unsent.Add(item);
            Known[item.Id] = item;
            return Task.CompletedTask;
        }

        private async Task Send(EvidenceItem item, bool answerArrives)
        {
            var answer = (await store.Evidence.Record(item, EvidenceHash.Of(item))).Value;
            answer.Hash.ShouldBe(EvidenceHash.Of(item));
            if (answerArrives)
            {
                _unsent.Remove(item);
            }
        }
    }
}
