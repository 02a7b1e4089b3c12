using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AreaInspections.Web.Tests.Fetching;

/// <summary>A real server on this machine that plays the site of published reports, with its failures. What is not played answers 404.</summary>
internal sealed class PlayedSite : IAsyncDisposable
{
    public const string Page = "/provider/44/80475";
    public const string File = "/v1/file/501";
    public const string Listed = "Area SEND full inspection, pdf - 10 November 2023";

    private readonly WebApplication _host;
    private readonly TaskCompletionSource _stalled = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ConcurrentDictionary<string, Queue<RequestDelegate>> _played = new(StringComparer.Ordinal);

    private PlayedSite(WebApplication host) => _host = host;

    public string Address => _host.Urls.Single();

    /// <summary>Paths asked for, in order, with the range where one was asked for.</summary>
    public ConcurrentQueue<string> Asked { get; } = [];

    /// <summary>Paths with the status they were answered with, in order.</summary>
    public ConcurrentQueue<string> Answered { get; } = [];

    public ConcurrentQueue<string> UserAgents { get; } = [];

    /// <summary>Ends when the site has fallen silent, see <see cref="Stall"/>.</summary>
    public Task Stalled => _stalled.Task;

    /// <summary>Begins with a provider page that lists one report.</summary>
    public static async Task<PlayedSite> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var site = new PlayedSite(builder.Build());
        site._host.Urls.Add("http://127.0.0.1:0");
        site._host.Run(site.Answer);
        site.Plays(Page, Html(Entry(File, Listed)));
        site.Plays(File, Pdf(Bytes('a'), "\"one\""));
        await site._host.StartAsync(TestContext.Current.CancellationToken);
        return site;
    }

    /// <summary>Answers of one address, one after the other; the last one stays. <c>*</c> is every address that is not played.</summary>
    public void Plays(string path, params IReadOnlyList<RequestDelegate> answers) => _played[path] = new(answers);

    public static RequestDelegate Html(params IReadOnlyList<string> entries) =>
        Text("text/html", $"<!doctype html><h1>An area</h1><ol class='timeline'>{string.Concat(entries)}</ol>");

    public static string Entry(string address, string words) =>
        $"""<li class="timeline__day"><a class="publication-link" href="{address}">Report <span class="nonvisual">{words}</span></a></li>""";

    public static RequestDelegate Text(string type, string text) => context =>
    {
        context.Response.ContentType = type;
        return context.Response.WriteAsync(text);
    };

    public static RequestDelegate Status(int status, string? header = null, string? value = null) => context =>
    {
        context.Response.StatusCode = status;
        if (header is not null)
        {
            context.Response.Headers[header] = value;
        }

        return Task.CompletedTask;
    };

    /// <summary>Honours conditions and ranges as the framework does.</summary>
    public static RequestDelegate Pdf(byte[] bytes, string? etag = null) => context =>
        Results.Bytes(bytes, "application/pdf", enableRangeProcessing: true, entityTag: etag is null ? null : new(etag)).ExecuteAsync(context);

    /// <summary>Promises the whole file and breaks the connection off half-way.</summary>
    public static RequestDelegate Cut(byte[] bytes, string etag) => async context =>
    {
        await Half(context, bytes, etag);
        context.Abort();
    };

    /// <summary>Promises the whole file and falls silent half-way, until nobody listens any more.</summary>
    public RequestDelegate Stall(byte[] bytes, string etag) => async context =>
    {
        await Half(context, bytes, etag);
        _stalled.SetResult();
        await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
    };

    /// <summary>What passes for a PDF file where its content does not matter; every letter gives another one.</summary>
    public static byte[] Bytes(char letter) => [.. "%PDF-1.7\n"u8, .. Enumerable.Repeat((byte)letter, 8000), .. "\n%%EOF\n"u8];

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    private static async Task Half(HttpContext context, byte[] bytes, string etag)
    {
        context.Response.Headers.ETag = etag;
        context.Response.ContentLength = bytes.Length;
        await context.Response.Body.WriteAsync(bytes.AsMemory(0, bytes.Length / 2));
        await context.Response.Body.FlushAsync();
        await Task.Delay(300);
    }

    private async Task Answer(HttpContext context)
    {
        Asked.Enqueue($"{context.Request.Path} {context.Request.Headers.Range}".TrimEnd());
        UserAgents.Enqueue(context.Request.Headers.UserAgent.ToString());
        var answer = !_played.TryGetValue(context.Request.Path, out var answers) && !_played.TryGetValue("*", out answers) ? Status(404)
            : answers.Count > 1 ? answers.Dequeue() : answers.Peek();
        context.Response.OnStarting(() =>
        {
            Answered.Enqueue($"{context.Request.Path} {context.Response.StatusCode}");
            return Task.CompletedTask;
        });
        await answer(context);
    }
}
