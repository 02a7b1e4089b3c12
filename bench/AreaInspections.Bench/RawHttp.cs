using System.Net;
using System.Net.Sockets;
using System.Text;

namespace AreaInspections.Bench;

/// <summary>One kept connection that asks and reads and does nothing else, so that what is measured is the server.</summary>
internal sealed class RawHttp : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] _buffer = new byte[1 << 18];

    public RawHttp(int port) => _socket.Connect(IPAddress.Loopback, port);

    public static byte[] Request(string path, string encoding = "br") =>
        Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: {encoding}\r\n\r\n");

    /// <param name="form">Fields of a form, encoded.</param>
    public static byte[] Post(string path, string form) =>
        Encoding.ASCII.GetBytes($"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {form.Length}\r\n\r\n{form}");

    /// <returns>Status, and bytes of the body as sent.</returns>
    public (int Status, int Bytes) Get(byte[] request)
    {
        _socket.Send(request);
        var (filled, head) = (0, -1);
        while (head < 0)
        {
            filled += Receive(filled);
            head = _buffer.AsSpan(0, filled).IndexOf("\r\n\r\n"u8);
        }

        var headers = Encoding.ASCII.GetString(_buffer, 0, head);
        var status = int.Parse(headers.AsSpan(9, 3), System.Globalization.CultureInfo.InvariantCulture);
        var length = headers.IndexOf("Content-Length: ", StringComparison.OrdinalIgnoreCase);
        if (length >= 0)
        {
            var end = headers.IndexOf('\r', length);
            var expected = int.Parse(headers.AsSpan(length + 16, (end < 0 ? headers.Length : end) - length - 16), System.Globalization.CultureInfo.InvariantCulture);
            for (var left = expected - (filled - head - 4); left > 0;)
            {
                left -= Receive(0, left);
            }

            return (status, expected);
        }

        // Chunked: the end is the empty chunk; what is compressed holds no such sequence at its very end by chance often enough to matter.
        var read = filled - head - 4;
        while (!_buffer.AsSpan(0, filled).EndsWith("0\r\n\r\n"u8))
        {
            var keep = Math.Min(filled, 8);
            _buffer.AsSpan(filled - keep, keep).CopyTo(_buffer);
            filled = keep;
            var got = Receive(filled);
            filled += got;
            read += got;
        }

        return (status, read);
    }

    public void Dispose() => _socket.Dispose();

    private int Receive(int at, int most = int.MaxValue)
    {
        var got = _socket.Receive(_buffer.AsSpan(at, Math.Min(_buffer.Length - at, most)));
        return got > 0 ? got : throw new IOException("The server closed the connection.");
    }
}
