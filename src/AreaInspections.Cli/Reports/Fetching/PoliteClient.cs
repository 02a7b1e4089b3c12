using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Reflection;
using AreaInspections.Readers.Reports.Site;

namespace AreaInspections.Cli.Reports.Fetching;

/// <summary>
/// Asks a site as a considerate visitor does: one request at a time with a pause after each, under its own name, never what <c>robots.txt</c>
/// closes, never another host than those allowed; after trouble a few more times, and then no more.
/// </summary>
internal sealed class PoliteClient : IDisposable
{
    private const string Product = "AreaInspections";
    private const int MostRedirects = 5;
    private const int RobotsBytes = 500 << 10;

    /// <summary>Addresses in a row that could not be had before the site is taken to be out of reach.</summary>
    private const int MostTroubles = 3;

    private static readonly TimeSpan s_firstWait = TimeSpan.FromSeconds(5);

    private readonly FetchSettings _settings;
    private readonly TimeProvider _time;
    private readonly HttpClient _http;
    private readonly Dictionary<string, RobotsRules> _robots = new(StringComparer.OrdinalIgnoreCase);
    private long? _lastEnd;
    private int _troubles;

    public PoliteClient(FetchSettings settings, TimeProvider time)
    {
        (_settings, _time) = (settings, time);
        _http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { Timeout = Timeout.InfiniteTimeSpan };
        var version = typeof(PoliteClient).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";
        _http.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue(Product, version));
        _http.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("(reads published area SEND inspection reports)"));
    }

    /// <summary>Why the site is asked for nothing more in this run; absent while it may be asked.</summary>
    public Problem? Closed { get; private set; }

    /// <param name="ask">Adds to the headers; called again for each attempt.</param>
    /// <param name="read">Takes what it needs from the answer; called again where the connection was cut.</param>
    /// <returns>What was read, whatever the status but a passing failure of the site; refused where nothing could or may be had.</returns>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public async Task<Result<T>> Get<T>(Uri address, Action<HttpRequestHeaders> ask, Func<SiteAnswer, Task<T>> read, CancellationToken cancel)
    {
        var asked = address;
        for (var hop = 0; hop <= MostRedirects; hop++)
        {
            if (Closed is { } closed)
            {
                return closed;
            }

            if (!_settings.Allows(address))
            {
                return new Problem("fetch.other-host", $"{asked} leads to {address}; only {string.Join(", ", _settings.Hosts)} are asked. Open it and see what it is.");
            }

            if (await Robots(address, cancel) is { } robots && !robots.Allows(address))
            {
                return new Problem("fetch.robots", $"{address} is closed to programs by the robots.txt of {address.Authority}. Open it in a browser instead.");
            }

            if (Closed is { } nowClosed)
            {
                return nowClosed;
            }

            var answer = await Ask(address, ask, read, cancel);
            if (!answer.Succeeded || answer.Value.Redirect is not { } next)
            {
                return answer.Succeeded ? answer.Value.Read! : Result<T>.Refused(answer.Problems);
            }

            address = next;
        }

        return new Problem("fetch.redirects", $"{asked} is redirected more than {MostRedirects} times. Open it in a browser and see where it leads.");
    }

    public void Dispose() => _http.Dispose();

    private sealed record Answered<T>(T? Read, Uri? Redirect);

    private async Task<RobotsRules?> Robots(Uri address, CancellationToken cancel)
    {
        if (_robots.TryGetValue(address.Authority, out var known))
        {
            return known;
        }

        var place = new Uri(address, "/robots.txt");
        _robots[address.Authority] = RobotsRules.AllowAll;
        var rules = await Get(place, _ => { }, Read, cancel);
        if (rules.Succeeded)
        {
            return _robots[address.Authority] = rules.Value;
        }

        _robots.Remove(address.Authority);
        Closed = new Problem("fetch.robots-missing", $"{rules.Problems[0].Sentence} Without knowing what {address.Authority} asks of programs, nothing is fetched from it.");
        return null;

        static async Task<RobotsRules> Read(SiteAnswer answer) =>
            answer.Status == HttpStatusCode.OK ? RobotsRules.Parse((await answer.Text(RobotsBytes)).Text, Product) : RobotsRules.AllowAll;
    }

    private async Task<Result<Answered<T>>> Ask<T>(Uri address, Action<HttpRequestHeaders> ask, Func<SiteAnswer, Task<T>> read, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            await PauseBefore(address, cancel);
            var (trouble, wait) = ("", TimeSpan.Zero);
            using var patience = new Patience(_settings.Silence, _settings.Longest, cancel);
            try
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, address);
                ask(request.Headers);
                using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token());
                if (response.StatusCode is not (HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout) && (int)response.StatusCode < 500)
                {
                    var answered = new Answered<T>(default, Redirect(response, address));
                    if (answered.Redirect is null)
                    {
                        await using var body = await response.Content.ReadAsStreamAsync(cancel);
                        answered = new(await read(new SiteAnswer(response, body, patience)), null);
                    }

                    Count(address, response.StatusCode);
                    return answered;
                }

                (trouble, wait) = ($"answered {(int)response.StatusCode}", RetryAfter(response));
            }
            catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
            {
                trouble = $"sent nothing for {_settings.Silence.TotalSeconds} seconds";
            }
            catch (Exception cut) when (cut is HttpRequestException or HttpIOException || (cut is IOException && cut.InnerException is SocketException))
            {
                trouble = $"broke the connection off ({cut.Message.TrimEnd('.')})";
            }
            finally
            {
                _lastEnd = _time.GetTimestamp();
            }

            if (wait > _settings.LongestWait)
            {
                return Closed = new Problem("fetch.asked-to-wait", $"{address.Authority} {trouble} and asks to wait for {Words(wait)}. Run the same command again after that; what is here is not fetched again.");
            }

            if (attempt == _settings.Attempts)
            {
                return Count(new Problem("fetch.unreachable", $"{address} could not be had: the site {trouble}, {attempt} times. Run the same command again later."));
            }

            var own = s_firstWait * Math.Pow(3, attempt - 1);
            await Task.Delay(wait > own ? wait : own, _time, cancel);
        }
    }

    /// <summary>A site that shuts the door again and again is not knocked at any more.</summary>
    private void Count(Uri address, HttpStatusCode status)
    {
        if (status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden)
        {
            Count(new Problem("fetch.shut", $"{address.Authority} answers {(int)status}: it does not serve this program. Open its pages in a browser instead."));
        }
        else
        {
            _troubles = 0;
        }
    }

    private Problem Count(Problem trouble)
    {
        if (++_troubles == MostTroubles)
        {
            Closed = trouble;
        }

        return trouble;
    }

    private async Task PauseBefore(Uri address, CancellationToken cancel)
    {
        var delay = _robots.GetValueOrDefault(address.Authority)?.CrawlDelay ?? TimeSpan.Zero;
        var pause = delay > _settings.Pause ? delay : _settings.Pause;
        if (_lastEnd is { } end && pause - _time.GetElapsedTime(end) is var left && left > TimeSpan.Zero)
        {
            await Task.Delay(left, _time, cancel);
        }
    }

    private static Uri? Redirect(HttpResponseMessage response, Uri address) =>
        (int)response.StatusCode is 301 or 302 or 303 or 307 or 308 && response.Headers.Location is { } next ? new Uri(address, next) : null;

    private TimeSpan RetryAfter(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } seconds } => seconds,
        { Date: { } until } => until - _time.GetUtcNow(),
        _ => TimeSpan.Zero,
    };

    private static string Words(TimeSpan wait) => wait.TotalMinutes < 120 ? $"{Math.Ceiling(wait.TotalMinutes)} minutes" : $"{Math.Ceiling(wait.TotalHours)} hours";
}
