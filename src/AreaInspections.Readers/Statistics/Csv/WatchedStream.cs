using System.Buffers.Binary;
using System.Security.Cryptography;

namespace AreaInspections.Readers.Statistics.Csv;

/// <summary>Counts and hashes the bytes of a file while they are read, and keeps the last four.</summary>
internal sealed class WatchedStream(Stream file, CancellationToken stop) : Stream
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] _tail = new byte[4];
    private byte[] _ahead = [];

    public long Count { get; private set; }

    /// <summary>The last four bytes as a number; in a packed file the length of what was packed.</summary>
    public uint Tail => BinaryPrimitives.ReadUInt32LittleEndian(_tail);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => Count;
        set => throw new NotSupportedException();
    }

    /// <summary>The first bytes, without taking them away.</summary>
    public ReadOnlySpan<byte> Peek(int count)
    {
        if (_ahead.Length < count)
        {
            var ahead = new byte[count];
            _ahead = ahead[..this.ReadAtLeast(ahead, count, throwOnEndOfStream: false)];
        }

        return _ahead.AsSpan(0, Math.Min(count, _ahead.Length));
    }

    /// <summary>Reads what is left.</summary>
    /// <returns>Lower-case hexadecimal.</returns>
    public string Finish()
    {
        var rest = new byte[1 << 16];
        while (Read(rest) > 0)
        {
        }

        return Convert.ToHexStringLower(_hash.GetCurrentHash());
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        stop.ThrowIfCancellationRequested();
        if (_ahead.Length > 0)
        {
            var taken = Math.Min(_ahead.Length, buffer.Length);
            _ahead.AsSpan(0, taken).CopyTo(buffer);
            _ahead = _ahead[taken..];
            return taken;
        }

        var read = file.Read(buffer);
        var got = buffer[..read];
        _hash.AppendData(got);
        Count += read;
        if (read >= _tail.Length)
        {
            got[^_tail.Length..].CopyTo(_tail);
        }
        else
        {
            _tail.AsSpan(read).ToArray().CopyTo(_tail, 0);
            got.CopyTo(_tail.AsSpan(_tail.Length - read));
        }

        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _hash.Dispose();
        }

        base.Dispose(disposing);
    }
}
