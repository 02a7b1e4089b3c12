using System.Diagnostics;
using System.Globalization;
using AreaInspections.Evidence;
using AreaInspections.Store;
using AreaInspections.Store.History;
using AreaInspections.Tests.Conduct;
using Microsoft.Data.Sqlite;

namespace AreaInspections.Bench;

/// <summary>
/// Notes saved and acknowledged with 20 people writing on SQLite: as fast as people can who save a note every fifth of a second, and without any pause,
/// that against bare durable inserts of the same note into the same file, one a transaction, in the same run.
/// </summary>
internal static class EvidenceSpeed
{
    private const int Rounds = 5;
    private const int Writers = 20;
    private const int NotesEach = 100;
    private const int BareInserts = 1000;
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(200);

    public static async Task<int> Run()
    {
        var folder = Directory.CreateTempSubdirectory("inspections-evidence-").FullName;
        var settings = StoreSettings.SqliteFile(Path.Combine(folder, "inspections.db"));
        var store = (await InspectionsStore.Open(settings, TimeProvider.System)).Value;
        var inspection = SampleInspection.Inspection(SampleInspection.Edition("2023"));
        await store.Conduct.Schedule(inspection, new Change("bench", "To measure."));
        await Write(store, 5);

        var (rates, bare, waits) = (new List<double>(), new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            bare.Add(await Bare(settings));
            var (rate, milliseconds) = await Write(store, NotesEach);
            rates.Add(rate);
            waits.AddRange(milliseconds);
        }

        var paced = (await Write(store, NotesEach / 2, s_pause)).Milliseconds;
        Told("a note every 200 ms each", paced);
        Told("without a pause", waits);
        var ratios = rates.Zip(bare, (ours, theirs) => ours / theirs).Order().ToList();
        Say($"Notes a second {Median(rates):0}, bare durable inserts a second {Median(bare):0}: ratio {ratios[ratios.Count / 2]:0.00} (lowest {ratios[0]:0.00}, highest {ratios[^1]:0.00}; wanted 0.50)");
        var holds = (await store.History.Verify()).Holds;
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
        return holds ? 0 : 1;
    }

    private static async Task<(double Rate, List<double> Milliseconds)> Write(InspectionsStore store, int each, TimeSpan pause = default)
    {
        var clock = Stopwatch.StartNew();
        var waits = await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(async () =>
        {
            var own = new List<double>();
            for (var i = 0; i < each; i++)
            {
                await Task.Delay(pause * Random.Shared.NextDouble() * 2);
                var item = Note();
                var one = Stopwatch.StartNew();
                _ = (await store.Evidence.Record(item, EvidenceHash.Of(item))).Value;
                own.Add(one.Elapsed.TotalMilliseconds);
            }

            return own;
        })));
        return (Writers * each / clock.Elapsed.TotalSeconds, [.. waits.SelectMany(w => w)]);
    }

    private static async Task<double> Bare(StoreSettings settings)
    {
        await using var connection = new SqliteConnection(settings.ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE IF NOT EXISTS Bare (Id TEXT PRIMARY KEY, Hash TEXT NOT NULL, Item TEXT NOT NULL)";
        await command.ExecuteNonQueryAsync();
        command.CommandText = "INSERT INTO Bare VALUES (@id, @hash, @item)";
        foreach (var name in new[] { "@id", "@hash", "@item" })
        {
            command.Parameters.AddWithValue(name, "");
        }

        var clock = Stopwatch.StartNew();
        for (var i = 0; i < BareInserts; i++)
        {
            var item = Note();
            command.Parameters[0].Value = item.Id.ToString();
            command.Parameters[1].Value = EvidenceHash.Of(item);
            command.Parameters[2].Value = EvidenceHash.Canonical(item);
            await command.ExecuteNonQueryAsync();
        }

        return BareInserts / clock.Elapsed.TotalSeconds;
    }

    private static void Told(string how, List<double> waits)
    {
        waits.Sort();
        Say($"Notes acknowledged, {Writers} writers, {how}, {waits.Count} notes: median {waits[waits.Count / 2]:0.0} ms, p99 {waits[(int)(waits.Count * 0.99)]:0.0} ms, slowest {waits[^1]:0.0} ms");
    }

    private static EvidenceItem Note() => SampleInspection.Note(0) with { Id = Guid.CreateVersion7(), Text = new string('n', 800) };

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
