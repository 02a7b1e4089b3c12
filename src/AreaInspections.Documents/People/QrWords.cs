using System.Text;

namespace AreaInspections.Documents.People;

/// <summary>What a QR code holds: the text as bytes with what corrects errors, in the order in which they are drawn. Error correction level M (ISO/IEC 18004).</summary>
internal static class QrWords
{
    /// <summary>Words of a symbol of versions 1 to 10, words for correction in each block, and number of blocks.</summary>
    private static readonly (int All, int Correction, int Blocks)[] s_versions =
    [
        (26, 10, 1), (44, 16, 1), (70, 26, 1), (100, 18, 2), (134, 24, 2), (172, 16, 4), (196, 18, 4), (242, 22, 4), (292, 22, 5), (346, 26, 5),
    ];

    private static readonly byte[] s_powers = Powers();
    private static readonly byte[] s_logarithms = Logarithms();

    /// <summary>The smallest version the text fits into.</summary>
    /// <exception cref="ArgumentException">The text has more than 213 bytes.</exception>
    public static (int Version, byte[] Words) Of(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        for (var version = 1; version <= s_versions.Length; version++)
        {
            var (all, correction, blocks) = s_versions[version - 1];
            var room = all - (correction * blocks);
            var lengthBits = version < 10 ? 8 : 16;
            if ((room * 8) >= 4 + lengthBits + (bytes.Length * 8))
            {
                return (version, Interleave(Data(bytes, lengthBits, room), correction, blocks));
            }
        }

        throw new ArgumentException($"The text has {bytes.Length} bytes; 213 fit into the picture.", nameof(text));
    }

    private static byte[] Data(byte[] bytes, int lengthBits, int room)
    {
        var bits = new List<bool>();
        Append(0b0100, 4); // bytes follow
        Append(bytes.Length, lengthBits);
        foreach (var b in bytes)
        {
            Append(b, 8);
        }

        Append(0, Math.Min(4, (room * 8) - bits.Count));
        Append(0, (8 - (bits.Count % 8)) % 8);
        var words = bits.Chunk(8).Select(c => (byte)c.Aggregate(0, (w, bit) => (w << 1) | (bit ? 1 : 0))).ToList();
        for (var filler = 0; words.Count < room; filler++)
        {
            words.Add((byte)(filler % 2 == 0 ? 0xEC : 0x11));
        }

        return [.. words];

        void Append(int value, int count)
        {
            for (var i = count - 1; i >= 0; i--)
            {
                bits.Add(((value >> i) & 1) == 1);
            }
        }
    }

    /// <summary>The first word of every block, the second of every block, and so on; then the same with the words for correction.</summary>
    private static byte[] Interleave(byte[] data, int correction, int blocks)
    {
        var shorter = data.Length / blocks;
        var longer = data.Length % blocks;
        var parts = new List<byte[]>();
        for (int i = 0, from = 0; i < blocks; i++)
        {
            var length = shorter + (i >= blocks - longer ? 1 : 0);
            parts.Add(data[from..(from + length)]);
            from += length;
        }

        var divisor = Divisor(correction);
        var corrections = parts.Select(p => Remainder(p, divisor)).ToList();
        return
        [
            .. Enumerable.Range(0, shorter + 1).SelectMany(i => parts.Where(p => i < p.Length).Select(p => p[i])),
            .. Enumerable.Range(0, correction).SelectMany(i => corrections.Select(c => c[i])),
        ];
    }

    /// <summary>Coefficients of (x - 1)(x - a)(x - a²)…, the highest (which is 1) left out.</summary>
    private static byte[] Divisor(int degree)
    {
        var result = new byte[degree];
        result[^1] = 1;
        for (var i = 0; i < degree; i++)
        {
            for (var j = 0; j < degree; j++)
            {
                result[j] = (byte)(Multiply(result[j], s_powers[i]) ^ (j + 1 < degree ? result[j + 1] : 0));
            }
        }

        return result;
    }

    private static byte[] Remainder(byte[] data, byte[] divisor)
    {
        var result = new byte[divisor.Length];
        foreach (var word in data)
        {
            var factor = (byte)(word ^ result[0]);
            result = [.. result[1..], 0];
            for (var i = 0; i < divisor.Length; i++)
            {
                result[i] ^= Multiply(divisor[i], factor);
            }
        }

        return result;
    }

    private static byte Multiply(byte a, byte b) => a == 0 || b == 0 ? (byte)0 : s_powers[(s_logarithms[a] + s_logarithms[b]) % 255];

    private static byte[] Powers()
    {
        var powers = new byte[255];
        for (int i = 0, value = 1; i < 255; i++)
        {
            powers[i] = (byte)value;
            value = (value << 1) ^ (value >= 128 ? 0x11D : 0);
        }

        return powers;
    }

    private static byte[] Logarithms()
    {
        var logarithms = new byte[256];
        for (var i = 0; i < 255; i++)
        {
            logarithms[s_powers[i]] = (byte)i;
        }

        return logarithms;
    }
}
