using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace AreaInspections.Readers.Statistics.Csv;

/// <summary>
/// Cuts a stream of CSV into blocks of whole rows, so that several threads can each take one. A row ends at a line end outside quotes. Taking a block is
/// for one thread at a time; the lock is here.
/// </summary>
/// <param name="mostBytes">Text beyond this is not read.</param>
/// <param name="size">Bytes that are read at a time.</param>
internal sealed class CsvBlocks(Stream stream, long mostBytes, int size = CsvBlocks.Size)
{
    public const int Size = 1 << 20;

    /// <summary>A row longer than this is taken for a quote that nobody closed.</summary>
    public const int LongestRow = 4 << 20;

    private readonly Lock _lock = new();
    private byte[] _rest = [];
    private int _taken;
    private bool _ended;

    /// <summary>Bytes of text so far.</summary>
    public long Bytes { get; private set; }

    /// <summary>Whether nothing comes after what was taken.</summary>
    public bool Ended => _ended;

    /// <summary>The next rows; nothing at the end.</summary>
    /// <exception cref="CsvFault">Not UTF-8, a row without end, or more than is read.</exception>
    public CsvBlock? Take()
    {
        lock (_lock)
        {
            if (_ended)
            {
                return null;
            }

            try
            {
                return Cut();
            }
            catch
            {
                // What comes after a fault is not read; other threads get nothing more.
                _ended = true;
                throw;
            }
        }
    }

    private CsvBlock Cut()
    {
        var buffer = ArrayPool<byte>.Shared.Rent(_rest.Length + size);
        _rest.CopyTo(buffer, 0);
        var filled = _rest.Length;
        while (true)
        {
            var read = stream.ReadAtLeast(buffer.AsSpan(filled, size), size, throwOnEndOfStream: false);
            filled += read;
            Bytes += read;
            _ended = read < size;
            if (Bytes > mostBytes)
            {
                throw new CsvFault(CsvFaultKind.TooLong, _taken, "");
            }

            var start = Begin(buffer, filled);
            var end = _ended ? filled : LastRowEnd(buffer.AsSpan(start, filled - start)) + start;
            if (end > start || _ended)
            {
                _rest = buffer.AsSpan(end, filled - end).ToArray();
                Check(buffer.AsSpan(start, end - start));
                return new CsvBlock(_taken++, buffer, start, end - start);
            }

            if (filled > LongestRow)
            {
                throw new CsvFault(CsvFaultKind.RowWithoutEnd, _taken, Encoding.UTF8.GetString(buffer, start, 80));
            }

            var longer = ArrayPool<byte>.Shared.Rent(filled + size);
            buffer.AsSpan(0, filled).CopyTo(longer);
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = longer;
        }
    }

    /// <summary>Leaves out the mark of UTF-8 before the first row.</summary>
    private int Begin(byte[] buffer, int filled)
    {
        if (_taken > 0)
        {
            return 0;
        }

        if (filled >= 2 && (buffer[0], buffer[1]) is (0xFF, 0xFE) or (0xFE, 0xFF))
        {
            throw new CsvFault(CsvFaultKind.Utf16, 0, "");
        }

        return buffer.AsSpan(0, filled).StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
    }

    /// <returns>Position after the last line end outside quotes; 0 where there is none.</returns>
    private static int LastRowEnd(ReadOnlySpan<byte> text)
    {
        var end = text.Length;
        var quotes = text.Count((byte)'"');
        while (end > 0)
        {
            var line = text[..end].LastIndexOf((byte)'\n');
            if (line < 0)
            {
                return 0;
            }

            quotes -= text[(line + 1)..end].Count((byte)'"');
            if (quotes % 2 == 0)
            {
                return line + 1;
            }

            end = line;
        }

        return 0;
    }

    private void Check(ReadOnlySpan<byte> text)
    {
        if (text.Contains((byte)0))
        {
            throw new CsvFault(CsvFaultKind.Binary, _taken, "", text[..text.IndexOf((byte)0)].Count((byte)'\n'));
        }

        if (!Utf8.IsValid(text))
        {
            var at = FirstInvalid(text);
            var line = text[..at].LastIndexOf((byte)'\n') + 1;
            var end = text[at..].IndexOf((byte)'\n') is >= 0 and var rest ? at + rest : text.Length;
            throw new CsvFault(CsvFaultKind.NotUtf8, _taken, Windows1252.Around(text[line..end], at - line), text[..at].Count((byte)'\n'));
        }
    }

    private static int FirstInvalid(ReadOnlySpan<byte> text)
    {
        var at = 0;
        while (at < text.Length && Rune.DecodeFromUtf8(text[at..], out _, out var length) == OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }
}

/// <summary>Whole rows of a file, in a rented array.</summary>
/// <param name="Number">From 0, in the order of the file.</param>
internal sealed record CsvBlock(int Number, byte[] Bytes, int Start, int Length) : IDisposable
{
    public ReadOnlyMemory<byte> Text => Bytes.AsMemory(Start, Length);

    public void Dispose() => ArrayPool<byte>.Shared.Return(Bytes);
}
