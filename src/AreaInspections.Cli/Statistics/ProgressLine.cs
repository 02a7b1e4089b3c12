using System.Diagnostics;
using AreaInspections.Readers.Statistics;
using AreaInspections.Store.Statistics;

namespace AreaInspections.Cli.Statistics;

/// <summary>A line on the terminal that says how far a file is; nothing where no person watches.</summary>
internal sealed class ProgressLine(string file) : IDisposable, IProgress<ReadingProgress>, IProgress<ImportProgress>
{
    /// <summary>Between two writings of the line.</summary>
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(100);

    private readonly bool _watched = !Console.IsErrorRedirected && !Console.IsOutputRedirected;
    private readonly Lock _one = new();
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private TimeSpan _written;

    public IProgress<ReadingProgress> Reading => this;

    public IProgress<ImportProgress> Writing => this;

    public void Report(ReadingProgress value) => Write("reading", value.Bytes, value.Length, $"{value.Rows:N0} rows");

    public void Report(ImportProgress value) => Write("writing", value.Done, value.Of, $"{value.Done:N0} of {value.Of:N0} figures");

    public void Clear()
    {
        if (_watched && _written > TimeSpan.Zero)
        {
            Console.Error.Write($"\r{new string(' ', 78)}\r");
        }
    }

    public void Dispose() => Clear();

    private void Write(string what, long done, long of, string detail)
    {
        if (!_watched)
        {
            return;
        }

        lock (_one)
        {
            if (_clock.Elapsed - _written >= s_pause)
            {
                _written = _clock.Elapsed;
                var percent = of > 0 ? $" {100.0 * done / of:0} %" : "";
                Console.Error.Write($"\r{(file.Length > 30 ? file[..30] : file)}: {what}{percent}, {detail}    ");
            }
        }
    }
}
