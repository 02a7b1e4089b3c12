using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;

namespace AreaInspections.Bench;

/// <summary>
/// Accounts sent over 64 connections, against a form of the same host that is sent empty and does nothing: both pass through all that any request does. Each account was
/// filled in before; what is measured is the last press of the button, from the request to the answer that it is durable. The site makes accounts of them meanwhile and afterwards;
/// how long that took is said too, and the next round begins only then.
/// </summary>
internal static partial class ExperienceSpeed
{
    private const int Connections = 64;
    private const int Each = 60;
    private const int NullEach = 100;
    private const int Rounds = 3;

    /// <summary>Rounds that are not counted: until then the runtime compiles what it runs.</summary>
    private const int WarmUp = 5;
    private const int Port = 5097;

    private static readonly string s_story = string.Join(' ', Enumerable.Repeat("We waited a long time for speech therapy and nobody rang us back.", 30));

    public static int Run()
    {
        var data = Directory.CreateTempSubdirectory("inspections-experiences-");
        try
        {
            using var site = new RunningSite(data.FullName, Port).UntilFirstPage();
            var (ratios, waits) = (new List<double>(), new List<double>());
            var sentSoFar = 0;
            _ = Round([]);
            for (var round = -WarmUp; round < Rounds; round++)
            {
                waits.Clear();
                var forms = FilledIn(Connections * Each);
                var nothing = Round([.. Enumerable.Range(0, Connections * NullEach).Select(_ => RawHttp.Post("/tell-us/check", "send=1&language=en"))]);
                var before = site.Used;
                var sent = Round([.. forms.Select(f => RawHttp.Post("/tell-us/check", $"send=1&version=2&language=en&form={Uri.EscapeDataString(f)}"))], waits);
                var used = (site.Used - before) / forms.Count;
                sentSoFar += forms.Count;
                var takenIn = UntilTakenIn(data.FullName, sentSoFar);
                waits.Sort();
                if (round >= 0)
                {
                    ratios.Add(sent / nothing);
                }

                Say($"{(round < 0 ? "Warming up: a" : "A")}ccounts a second {sent:0}, empty forms a second {nothing:0}: ratio {sent / nothing:0.00}; sent in median {waits[waits.Count / 2]:0.0} ms, p99 {waits[(int)(waits.Count * 0.99)]:0.0} ms; {used.TotalMilliseconds:0.00} ms of processor time each; all taken in {takenIn.TotalSeconds:0.0} s after the last");
            }

            Say($"Accounts sent at {Connections} connections, as part of empty forms: {ratios.Order().ElementAt(Rounds / 2):0.00} (wanted 0.25; p99 50 ms)");
            return 0;
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }

    /// <summary>Fingerprint of a page on which nothing was answered yet.</summary>
    private static readonly string s_nothingYet = Convert.ToHexStringLower(SHA256.HashData("story"u8))[..16];

    /// <returns>Answers a second.</returns>
    private static double Round(IReadOnlyList<byte[]> requests, List<double>? waits = null)
    {
        var clock = Stopwatch.StartNew();
        var all = Enumerable.Range(0, Connections).Select(c => Task.Factory.StartNew(
            () =>
            {
                using var connection = new RawHttp(Port);
                var own = new List<double>();
                for (var i = c; i < requests.Count; i += Connections)
                {
                    var one = Stopwatch.StartNew();
                    var (status, _) = connection.Get(requests[i]);
                    own.Add(one.Elapsed.TotalMilliseconds);
                    if (status != 302)
                    {
                        throw new InvalidOperationException($"A form was answered with status {status}.");
                    }
                }

                return own;
            },
            TaskCreationOptions.LongRunning)).ToArray();
        Task.WaitAll(all);
        waits?.AddRange(all.SelectMany(t => t.Result));
        return requests.Count / clock.Elapsed.TotalSeconds;
    }

    /// <exception cref="InvalidOperationException">Not all became accounts within five minutes.</exception>
    private static TimeSpan UntilTakenIn(string data, int expected)
    {
        var clock = Stopwatch.StartNew();
        using var connection = new SqliteConnection($"Data Source={Path.Combine(data, "inspections.db")};Mode=ReadOnly");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM Experiences";
        while ((long)command.ExecuteScalar()! is var taken && taken != expected)
        {
            if (taken > expected || clock.Elapsed > TimeSpan.FromMinutes(5))
            {
                throw new InvalidOperationException($"Of {expected} accounts that were sent {taken} are there.");
            }

            Thread.Sleep(50);
        }

        return clock.Elapsed;
    }

    /// <returns>The sealed code of each form.</returns>
    private static List<string> FilledIn(int count)
    {
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri($"http://127.0.0.1:{Port}") };
        return [.. Enumerable.Range(0, count).AsParallel().WithDegreeOfParallelism(32).Select(_ =>
        {
            using var begun = Post(client, "/tell-us/start", ("speaker", "parent"), ("language", "en"));
            var code = Uri.UnescapeDataString(Cookie().Match(begun.Headers.GetValues("Set-Cookie").Single()).Groups[1].Value);
            using var told = Post(client, "/tell-us/form/story", ("form", code), ("language", "en"), ("story", s_story), ("was", s_nothingYet));
            return code;
        })];
    }

    private static HttpResponseMessage Post(HttpClient client, string path, params (string Name, string Value)[] fields)
    {
        using var content = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        return client.PostAsync(new Uri(path, UriKind.Relative), content).GetAwaiter().GetResult();
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    [GeneratedRegex("^tell-us=([^;]+)")]
    private static partial Regex Cookie();
}
