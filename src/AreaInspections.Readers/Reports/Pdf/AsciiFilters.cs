namespace AreaInspections.Readers.Reports.Pdf;

/// <summary>The small filters: hexadecimal, base 85 and run lengths. Wrong bytes are skipped, a missing end mark is no fault.</summary>
internal static class AsciiFilters
{
    public static byte[] Hex(ReadOnlySpan<byte> data)
    {
        var output = new byte[(data.Length + 1) / 2];
        var digits = 0;
        foreach (var b in data)
        {
            if (b == '>')
            {
                break;
            }

            var digit = PdfLexer.Hex(b);
            if (digit >= 0)
            {
                output[digits / 2] |= (byte)(digits % 2 == 0 ? digit << 4 : digit);
                digits++;
            }
        }

        Array.Resize(ref output, (digits + 1) / 2);
        return output;
    }

    public static byte[] Base85(ReadOnlySpan<byte> data, int most)
    {
        var output = new MemoryStream();
        Span<byte> four = stackalloc byte[4];
        uint value = 0;
        var digits = 0;
        foreach (var b in data)
        {
            if (b == '~' || output.Length + 4 > most)
            {
                break;
            }

            if (b == 'z' && digits == 0)
            {
                output.Write("\0\0\0\0"u8);
            }
            else if (b is >= (byte)'!' and <= (byte)'u')
            {
                value = unchecked((value * 85) + b - '!');
                if (++digits == 5)
                {
                    System.Buffers.Binary.BinaryPrimitives.WriteUInt32BigEndian(four, value);
                    output.Write(four);
                    (value, digits) = (0, 0);
                }
            }
        }

        if (digits > 1)
        {
            for (var i = digits; i < 5; i++)
            {
                value = unchecked((value * 85) + 84);
            }

            System.Buffers.Binary.BinaryPrimitives.WriteUInt32BigEndian(four, value);
            output.Write(four[..(digits - 1)]);
        }

        return output.ToArray();
    }

    public static byte[] RunLength(ReadOnlySpan<byte> data, int most)
    {
        var output = new MemoryStream();
        for (var i = 0; i < data.Length && data[i] != 128 && output.Length + 128 <= most;)
        {
            var length = data[i++];
            if (length < 128)
            {
                var count = Math.Min(length + 1, data.Length - i);
                output.Write(data.Slice(i, count));
                i += count;
            }
            else if (i < data.Length)
            {
                for (var n = 257 - length; n > 0; n--)
                {
                    output.WriteByte(data[i]);
                }

                i++;
            }
        }

        return output.ToArray();
    }
}
