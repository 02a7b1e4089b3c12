using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace AreaInspections.Cli.Reports.Fetching;

/// <summary>An answer whose body is still to be read; reading gives up when nothing comes for too long.</summary>
internal sealed class SiteAnswer(HttpResponseMessage response, Stream body, Patience patience)
{
    public HttpStatusCode Status => response.StatusCode;

    /// <summary>Where the answer came from after redirects.</summary>
    public Uri Address => response.RequestMessage!.RequestUri!;

    public HttpContentHeaders Content => response.Content.Headers;

    /// <summary>In quotes, with <c>W/</c> where it is weak; absent where the site gives none.</summary>
    public string? ETag => response.Headers.ETag?.ToString();

    /// <returns>Number of bytes; zero at the end.</returns>
    public ValueTask<int> Read(Memory<byte> into) => body.ReadAsync(into, patience.Token());

    /// <summary>The body in UTF-8, and whether that is all of it.</summary>
    /// <param name="limit">In bytes; of a longer body this is the beginning.</param>
    public async Task<(string Text, bool Whole)> Text(int limit)
    {
        var bytes = new MemoryStream();
        var buffer = new byte[16 << 10];
        while (bytes.Length <= limit && await Read(buffer) is > 0 and var more)
        {
            bytes.Write(buffer, 0, more);
        }

        return (Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)Math.Min(limit, bytes.Length)), bytes.Length <= limit);
    }
}

/// <summary>Cancels a request that brings nothing for too long, or goes on for too long in all.</summary>
internal sealed class Patience(TimeSpan silence, TimeSpan longest, CancellationToken cancel) : IDisposable
{
    private readonly CancellationTokenSource _source = CancellationTokenSource.CreateLinkedTokenSource(cancel);
    private readonly long _begun = TimeProvider.System.GetTimestamp();

    /// <summary>The token of the next step, with a silence of its own.</summary>
    public CancellationToken Token()
    {
        var left = longest - TimeProvider.System.GetElapsedTime(_begun);
        _source.CancelAfter(left <= TimeSpan.Zero ? TimeSpan.Zero : left < silence ? left : silence);
        return _source.Token;
    }

    public void Dispose() => _source.Dispose();
}
