using System.Diagnostics;
using System.Net.Sockets;

namespace AreaInspections.Bench;

/// <summary>The web host as a process of its own, as it runs for its readers, without limits on how much is asked.</summary>
internal sealed class RunningSite : IDisposable
{
    private readonly Process _host;

    /// <param name="data">Folder of the embedded database.</param>
    public RunningSite(string data, int port)
    {
        Port = port;
        Address = new Uri($"http://127.0.0.1:{port}");
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            WorkingDirectory = Path.GetFullPath("src/AreaInspections.Web"),
            ArgumentList =
            {
                Path.GetFullPath("src/AreaInspections.Web/bin/Release/net10.0/AreaInspections.Web.dll"), "--urls", Address.ToString(),
                "--Logging:LogLevel:Default=Warning", "--RateLimit:Burst=2000000000", "--RateLimit:PerSecond=1000000000",
            },
        };
        start.Environment["AREAINSPECTIONS_DATA"] = data;
        Waited = Stopwatch.StartNew();
        _host = Process.Start(start) ?? throw new InvalidOperationException("The web host could not be started.");
    }

    public int Port { get; }

    public Uri Address { get; }

    /// <summary>Runs from the start of the process to its first page.</summary>
    public Stopwatch Waited { get; }

    /// <summary>Time of all processors together that the host has used since it started.</summary>
    public TimeSpan Used
    {
        get
        {
            _host.Refresh();
            return _host.TotalProcessorTime;
        }
    }

    /// <summary>Waits for the first page.</summary>
    /// <exception cref="InvalidOperationException">The host ended, or gave no page within two minutes.</exception>
    public RunningSite UntilFirstPage()
    {
        using var client = new HttpClient { BaseAddress = Address };
        while (!Answers(client))
        {
            if (_host.HasExited || Waited.Elapsed > TimeSpan.FromMinutes(2))
            {
                throw new InvalidOperationException("The web host gave no page.");
            }

            Thread.Sleep(20);
        }

        Waited.Stop();
        return this;
    }

    public void Dispose()
    {
        _host.Kill();
        _host.WaitForExit();
        _host.Dispose();
    }

    private static bool Answers(HttpClient client)
    {
        try
        {
            using var response = client.GetAsync("/").GetAwaiter().GetResult();
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException refused) when (refused.InnerException is SocketException)
        {
            return false; // not listening yet
        }
    }
}
