using System.Text;

namespace AreaInspections.Tests.Reports.Pdf;

/// <summary>Packs bytes by each filter in its plainest form.</summary>
internal static class Packing
{
    public static byte[] Pack(string filter, byte[] data) => filter switch
    {
        "ASCIIHexDecode" => Encoding.Latin1.GetBytes(Convert.ToHexString(data) + ">"),
        "ASCII85Decode" => Base85(data),
        "RunLengthDecode" => [.. data.Chunk(128).SelectMany(c => (byte[])[(byte)(c.Length - 1), .. c]), 128],
        "LZWDecode" => Lzw(data),
        _ => PdfBuilder.Packed(data),
    };

    private static byte[] Base85(byte[] data)
    {
        var text = new StringBuilder();
        foreach (var chunk in data.Chunk(4))
        {
            var value = chunk.Concat(new byte[4]).Take(4).Aggregate(0u, (v, b) => (v << 8) | b);
            var digits = new char[5];
            for (var i = 4; i >= 0; i--, value /= 85)
            {
                digits[i] = (char)('!' + (value % 85));
            }

            text.Append(digits, 0, chunk.Length + 1);
        }

        return Encoding.Latin1.GetBytes(text.Append("~>").ToString());
    }

    /// <summary>Single bytes only, the table cleared before it grows past nine bits.</summary>
    private static byte[] Lzw(byte[] data)
    {
        var bits = new StringBuilder();
        foreach (var chunk in data.Chunk(200))
        {
            bits.Append("100000000");
            foreach (var b in chunk)
            {
                bits.Append('0').Append(Convert.ToString(b, 2).PadLeft(8, '0'));
            }
        }

        bits.Append("100000001").Append('0', 7);
        return [.. Enumerable.Range(0, bits.Length / 8).Select(i => Convert.ToByte(bits.ToString(i * 8, 8), 2))];
    }
}
