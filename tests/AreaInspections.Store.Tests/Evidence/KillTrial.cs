using System.Diagnostics;
using AreaInspections.Evidence;
using AreaInspections.Experiences;
using AreaInspections.Store.Evidence;
using AreaInspections.Store.Experiences;
using AreaInspections.Store.History;

namespace AreaInspections.Store.Tests.Evidence;

/// <summary>What one run left behind.</summary>
/// <param name="Acknowledged">Notes, files and accounts the process had acknowledged when it was killed.</param>
/// <param name="Lost">Those of them that are not found, hash for hash; empty where nothing was lost.</param>
public sealed record KillOutcome(int Acknowledged, IReadOnlyList<string> Lost);

/// <summary>Starts a process that writes notes, files and families' accounts from many hands, kills it at a seeded moment, and looks for everything it had acknowledged.</summary>
public static class KillTrial
{
    private const int Writers = 20;

    /// <summary>Locks the accounts of both processes.</summary>
    private static readonly string s_masterKey = Convert.ToBase64String(new byte[32]);

    public static async Task<KillOutcome> Run(StoreSettings settings, Guid inspection, int seed)
    {
        var random = new Random(seed);
        var lines = await WriteUntilKilled(settings, inspection, seed, random.Next(1, 400), TimeSpan.FromMilliseconds(random.Next(0, 20)));

        var store = (await InspectionsStore.Open(settings with { MasterKeys = [new MasterKeySetting("trial", s_masterKey)] }, TimeProvider.System, TrialForm.Reception)).Value;
        while ((await store.Senders.TakeIn(200)).Taken > 0)
        {
            // Goes on where the process was killed.
        }

        var found = (await store.Evidence.Since(inspection, 0)).ToDictionary(e => e.Item.Id, e => EvidenceHash.Of(e.Item));
        var lost = new List<string>();
        foreach (var line in lines)
        {
            var there = line.Split(' ') switch
            {
                ["note", var id, var hash] => found.GetValueOrDefault(Guid.Parse(id)) == hash,
                ["account", var id, var hash] => await Kept(store.Moderation, Guid.Parse(id), hash),
                _ => await Kept(store.Evidence, inspection, line["file ".Length..]),
            };
            if (!there)
            {
                lost.Add(line);
            }
        }

        return new KillOutcome(lines.Count, lost);
    }

    private static async Task<bool> Kept(EvidenceStore evidence, Guid inspection, string sha256) =>
        await evidence.Attachment(inspection, sha256) is { } file && Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(file.Bytes.Span)) == sha256;

    private static async Task<bool> Kept(ModerationStore accounts, Guid id, string sha256) =>
        (await accounts.Open([id], [AccountPart.Words], new Change("trial", "To see that it is there."))).Value.SingleOrDefault()?.Words?.Answer("story") is { } story
        && Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(story))) == sha256;

    /// <returns>Whole lines only: what was on its way to the pipe counts for nothing.</returns>
    private static async Task<List<string>> WriteUntilKilled(StoreSettings settings, Guid inspection, int seed, int acknowledgements, TimeSpan more)
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { Program(), settings.ConnectionString, inspection.ToString(), $"{seed}", $"{Writers}", s_masterKey })
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException("The process that writes notes could not be started.");
        var faults = process.StandardError.ReadToEndAsync();
        var read = 0;
        var output = Task.Run(async () =>
        {
            using var text = new MemoryStream();
            var buffer = new byte[8192];
            int count;
            while ((count = await process.StandardOutput.BaseStream.ReadAsync(buffer)) > 0)
            {
                text.Write(buffer, 0, count);
                Interlocked.Add(ref read, buffer.AsSpan(0, count).Count((byte)'\n'));
            }

            return System.Text.Encoding.ASCII.GetString(text.ToArray());
        });
        var waited = Stopwatch.StartNew();
        while (Volatile.Read(ref read) < acknowledgements && !process.HasExited && waited.Elapsed < TimeSpan.FromMinutes(1))
        {
            await Task.Delay(1);
        }

        await Task.Delay(more);
        if (process.HasExited || read == 0)
        {
            process.Kill();
            throw new InvalidOperationException($"The process that writes notes wrote none or ended by itself: {await faults}");
        }

        process.Kill();
        await process.WaitForExitAsync();
        var lines = await output;
        return [.. lines[..(lines.LastIndexOf('\n') + 1)].Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }

    private static string Program()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "AreaInspections.slnx")))
        {
            folder = folder.Parent;
        }

        var configuration = AppContext.BaseDirectory.Contains("/Debug/", StringComparison.Ordinal) ? "Debug" : "Release";
        return Path.Combine(folder!.FullName, "tests/AreaInspections.NoteWriter/bin", configuration, "net10.0/AreaInspections.NoteWriter.dll");
    }
}
