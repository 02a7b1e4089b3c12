using System.Globalization;
using System.Text;
using AreaInspections.Evidence;
using AreaInspections.Experiences;
using AreaInspections.Store;
using AreaInspections.Store.Evidence;
using AreaInspections.Store.Experiences;
using AreaInspections.Store.History;
using AreaInspections.Store.Tests.Databases;
using AreaInspections.Store.Tests.Evidence;
using AreaInspections.Store.Tests.Experiences;
using AreaInspections.Store.Tests.History;
using AreaInspections.Tests.Conduct;
using AreaInspections.Tests.Experiences;

namespace AreaInspections.Bench;

/// <summary>As many runs as asked for of killing a process that writes notes, and of changing rows past the store, on SQLite and on PostgreSQL, or only on one with <c>--sqlite</c> or <c>--postgres</c>.</summary>
internal static class EvidenceTrials
{
    private static readonly Change s_change = new("bench", "To see what happens.");

    private static Guid _last;

    public static async Task<int> Run(string[] args)
    {
        var folder = Directory.CreateTempSubdirectory("inspections-trials-").FullName;
        await using var server = await PostgresServer.Start();
        var failed = 0;
        foreach (var (name, count) in new[] { ("--kill", Count(args, "--kill")), ("--tamper", Count(args, "--tamper")) }.Where(t => t.Item2 > 0))
        {
            List<StoreSettings> databases = [StoreSettings.SqliteFile(Path.Combine(folder, $"{name[2..]}.db"))];
            if (server.Missing is { } missing)
            {
                Console.WriteLine(missing);
            }
            else
            {
                databases.Add(StoreSettings.FromConnectionString(await server.CreateDatabase($"bench_{name[2..]}_{Environment.ProcessId}", template: null)));
            }

            foreach (var settings in databases.Where(d => !args.Contains(d.Postgres ? "--sqlite" : "--postgres")))
            {
                await StoreUpgrade.Apply(settings, TimeProvider.System);
                failed += name == "--kill" ? await Kill(settings, count) : await Tamper(settings, count);
            }
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Npgsql.NpgsqlConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
        return failed == 0 ? 0 : 1;
    }

    private static async Task<int> Kill(StoreSettings settings, int runs)
    {
        var store = await Scheduled(settings);
        var (acknowledged, lost) = (0, 0);
        for (var seed = 1; seed <= runs; seed++)
        {
            // A few runs to an inspection, so that looking does not take longer than writing.
            var inspection = seed % 10 == 1 ? await Another(store) : _last;
            var outcome = await KillTrial.Run(settings, inspection, seed);
            acknowledged += outcome.Acknowledged;
            lost += outcome.Lost.Count;
            if (seed % 20 == 0)
            {
                Console.Error.WriteLine($"{Name(settings)}: {seed} of {runs}");
            }

            foreach (var line in outcome.Lost)
            {
                Console.WriteLine($"Lost in run {seed}: {line}");
            }
        }

        var holds = (await store.History.Verify()).Holds;
        Say($"{Name(settings)}: {runs} runs killed, {acknowledged} notes, files and accounts acknowledged, {lost} lost; the history {(holds ? "holds" : "does not hold")}");
        return lost + (holds ? 0 : 1);
    }

    private static async Task<int> Tamper(StoreSettings settings, int trials)
    {
        var store = await Scheduled(settings);
        var inspection = await Another(store);
        for (var i = 0; i < 20; i++)
        {
            var note = SampleInspection.Note(i) with { Inspection = inspection };
            await store.Evidence.Record(note, EvidenceHash.Of(note));
        }

        await store.Evidence.Attach(inspection, new Attachment("plan.pdf", "application/pdf", Encoding.UTF8.GetBytes("%PDF-1.7")), s_change);
        foreach (var finding in SampleInspection.Papers(SampleInspection.Edition("2023")).Findings)
        {
            await store.Conduct.Papers.Keep(finding with { Inspection = inspection }, 0, s_change);
        }

        for (var i = 0; i < 5; i++)
        {
            await store.Senders.Put(ReceiptCode.New(), SampleAccount.New(i + 1));
            await store.Senders.SendForm(SampleAccount.Id(100 + i));
        }

        var unnamed = 0;
        for (var seed = 1; seed <= trials; seed++)
        {
            var trial = await TamperTrial.Run(settings, store.History, seed);
            unnamed += trial.Named ? 0 : 1;
            if (!trial.Named)
            {
                Console.WriteLine($"Not named: {trial.Did}");
            }
        }

        Say($"{Name(settings)}: {trials} rows changed, deleted or moved, {unnamed} not named");
        return unnamed;
    }

    private static async Task<InspectionsStore> Scheduled(StoreSettings settings) =>
        (await InspectionsStore.Open(settings with { MasterKeys = [new MasterKeySetting("trial", Convert.ToBase64String(new byte[MasterKey.Length]))] }, TimeProvider.System)).Value;

    private static async Task<Guid> Another(InspectionsStore store)
    {
        _last = Guid.CreateVersion7();
        await store.Conduct.Schedule(SampleInspection.Inspection(SampleInspection.Edition("2023")) with { Id = _last }, s_change);
        return _last;
    }

    private static int Count(string[] args, string option) =>
        Array.IndexOf(args, option) is var at and >= 0 && at + 1 < args.Length ? int.Parse(args[at + 1], CultureInfo.InvariantCulture) : 0;

    private static string Name(StoreSettings settings) => settings.Postgres ? "PostgreSQL" : "SQLite";

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
