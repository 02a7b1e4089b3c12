namespace AreaInspections.Readers.Reports.Pdf;

/// <summary>LZW with codes of 9 to 12 bits (ISO 32000-1, 7.4.4).</summary>
internal static class LzwFilter
{
    private const int Clear = 256;
    private const int EndOfData = 257;

    /// <param name="early">Codes grow one entry early, as most writers do.</param>
    public static byte[] Decode(ReadOnlySpan<byte> data, int most, bool early)
    {
        var output = new MemoryStream();
        var before = new int[4097];
        var last = new byte[4097];
        var text = new byte[4097];
        var (next, width, previous, bits, held) = (258, 9, -1, 0, 0u);
        foreach (var b in data)
        {
            held = (held << 8) | b;
            bits += 8;
            if (bits < width)
            {
                continue;
            }

            var code = (int)((held >> (bits - width)) & ((1u << width) - 1));
            bits -= width;
            if (code == EndOfData || output.Length + 4097 > most)
            {
                break;
            }

            if (code == Clear)
            {
                (next, width, previous) = (258, 9, -1);
                continue;
            }

            if (code > next || (code == next && previous < 0))
            {
                break;
            }

            var at = text.Length;
            var walk = code;
            if (code == next)
            {
                at--;
                walk = previous;
            }

            while (walk >= 258 && at > 1)
            {
                text[--at] = last[walk];
                walk = before[walk];
            }

            text[--at] = (byte)walk;
            if (code == next)
            {
                text[^1] = (byte)walk;
            }

            output.Write(text.AsSpan(at));
            if (previous >= 0 && next < 4096)
            {
                before[next] = previous;
                last[next++] = (byte)walk;
            }

            previous = code;
            width = (next + (early ? 1 : 0)) switch { >= 2048 => 12, >= 1024 => 11, >= 512 => 10, _ => 9 };
        }

        return output.ToArray();
    }
}
