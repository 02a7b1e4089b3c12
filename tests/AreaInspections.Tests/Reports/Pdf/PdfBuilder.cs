using System.IO.Compression;
using System.Text;

namespace AreaInspections.Tests.Reports.Pdf;

/// <summary>Writes small PDF files object by object, whole or broken, as a test needs them.</summary>
internal sealed class PdfBuilder
{
    private readonly SortedDictionary<int, byte[]> _objects = [];
    private int _next = 1;

    public int Reserve() => _next++;

    public int Add(string body) => Set(Reserve(), body);

    public int Set(int number, string body)
    {
        _objects[number] = Encoding.Latin1.GetBytes(body);
        return number;
    }

    /// <param name="length">Absent: the true length.</param>
    public int Stream(byte[] data, string entries = "", int? length = null)
    {
        var number = Reserve();
        var head = Encoding.Latin1.GetBytes($"<<{entries}/Length {length ?? data.Length}>>\nstream\n");
        _objects[number] = [.. head, .. data, .. "\nendstream"u8];
        return number;
    }

    public int Stream(string text) => Stream(Encoding.Latin1.GetBytes(text));

    public static byte[] Packed(byte[] data)
    {
        var packed = new MemoryStream();
        using (var writer = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            writer.Write(data);
        }

        return packed.ToArray();
    }

    /// <summary>The file with a classic table of offsets.</summary>
    public byte[] Build(int root, string trailer = "")
    {
        var (file, offsets) = Body(_objects);
        var start = file.Length;
        Write(file, $"xref\n0 {_next}\n0000000000 65535 f \n");
        for (var number = 1; number < _next; number++)
        {
            Write(file, offsets.TryGetValue(number, out var offset) ? $"{offset:0000000000} 00000 n \n" : "0000000000 00000 f \n");
        }

        Write(file, $"trailer\n<</Size {_next}/Root {root} 0 R{trailer}>>\nstartxref\n{start}\n%%EOF");
        return file.ToArray();
    }

    /// <summary>The file as newer writers make it: objects inside an object stream, offsets in a stream packed by row differences.</summary>
    public byte[] BuildWithStreams(int root)
    {
        var inner = _objects.Where(o => !Encoding.Latin1.GetString(o.Value).Contains("stream", StringComparison.Ordinal)).ToList();
        var heads = new StringBuilder();
        var bodies = new MemoryStream();
        foreach (var (number, body) in inner)
        {
            heads.Append($"{number} {bodies.Length} ");
            bodies.Write(body);
            bodies.WriteByte((byte)' ');
        }

        byte[] contained = [.. Encoding.Latin1.GetBytes(heads.ToString()), .. bodies.ToArray()];
        inner.ForEach(o => _objects.Remove(o.Key));
        var container = Stream(Packed(contained), $"/Type/ObjStm/N {inner.Count}/First {heads.Length}/Filter/FlateDecode");
        var (file, offsets) = Body(_objects);
        var start = file.Length;
        var rows = new byte[(_next + 1) * 5];
        for (var number = 1; number <= _next; number++)
        {
            var at = inner.FindIndex(o => o.Key == number);
            var (kind, value) = at >= 0 ? (2, container) : (1, number == _next ? (int)start : (int)offsets.GetValueOrDefault(number));
            new[] { (byte)kind, (byte)(value >> 16), (byte)(value >> 8), (byte)value, (byte)Math.Max(0, at) }.CopyTo(rows, number * 5);
        }

        var data = Packed(Differences(rows, 5));
        Write(file, $"{_next} 0 obj\n<</Type/XRef/W[1 3 1]/Size {_next + 1}/Root {root} 0 R/Filter/FlateDecode"
            + $"/DecodeParms<</Predictor 12/Columns 5>>/Length {data.Length}>>\nstream\n");
        file.Write(data);
        Write(file, $"\nendstream\nendobj\nstartxref\n{start}\n%%EOF");
        return file.ToArray();
    }

    /// <summary>PNG "up": each row as its difference from the row above.</summary>
    public static byte[] Differences(byte[] rows, int width)
    {
        var output = new MemoryStream();
        for (var at = 0; at < rows.Length; at += width)
        {
            output.WriteByte(2);
            for (var i = at; i < at + width; i++)
            {
                output.WriteByte((byte)(rows[i] - (i >= width ? rows[i - width] : 0)));
            }
        }

        return output.ToArray();
    }

    private static (MemoryStream File, Dictionary<int, long> Offsets) Body(IEnumerable<KeyValuePair<int, byte[]>> objects)
    {
        var file = new MemoryStream();
        var offsets = new Dictionary<int, long>();
        Write(file, "%PDF-1.7\n");
        foreach (var (number, body) in objects)
        {
            offsets[number] = file.Length;
            Write(file, $"{number} 0 obj\n");
            file.Write(body);
            Write(file, "\nendobj\n");
        }

        return (file, offsets);
    }

    private static void Write(MemoryStream file, string text) => file.Write(Encoding.Latin1.GetBytes(text));
}
