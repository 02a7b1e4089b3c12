using System.Text;

namespace AreaInspections.Tests.Reports.Pdf;

/// <summary>Damages a file in the ways files are damaged, always the same for the same seed.</summary>
internal static class PdfMutation
{
    private static readonly byte[][] s_words =
    [
        .. new[] { "obj", "endobj", "stream", "endstream", "xref", "trailer", "startxref", "<<", ">>", "[", "]", "(", ")", " 0 R", "/Kids", "/Length", "/Filter/FlateDecode", "/Prev 0", "BT", "TJ", "Do", "q", "-", "." }
            .Select(Encoding.Latin1.GetBytes),
    ];

    public static byte[] Of(byte[] file, byte[] other, int seed)
    {
        var random = new Random(seed);
        var damaged = file;
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            damaged = Once(damaged, other, random);
        }

        return damaged;
    }

    private static byte[] Once(byte[] file, byte[] other, Random random)
    {
        if (file.Length < 16)
        {
            return file;
        }

        var at = random.Next(file.Length);
        return random.Next(8) switch
        {
            0 => Flipped(file, random),
            1 => file[..at],
            2 => [.. file[..at], .. other[random.Next(other.Length)..]],
            3 => [.. file[..at], .. Digits(random), .. file[at..]],
            4 => Lied(file, random),
            5 => [.. file[..at], .. file[Math.Min(file.Length, at + random.Next(1, 4096))..]],
            6 => [.. file[..at], .. s_words[random.Next(s_words.Length)], .. file[at..]],
            _ => Renumbered(file, random),
        };
    }

    private static byte[] Flipped(byte[] file, Random random)
    {
        var damaged = file.ToArray();
        for (var count = random.Next(1, 200); count > 0; count--)
        {
            damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
        }

        return damaged;
    }

    private static byte[] Digits(Random random) => Encoding.Latin1.GetBytes(random.NextInt64(1, long.MaxValue).ToString());

    /// <summary>Another length for one of the streams.</summary>
    private static byte[] Lied(byte[] file, Random random)
    {
        var start = random.Next(file.Length);
        var at = file.AsSpan(start).IndexOf("/Length "u8);
        return at < 0 ? file : Overwritten(file, start + at + 8, random);
    }

    /// <summary>Another number in one of the references.</summary>
    private static byte[] Renumbered(byte[] file, Random random)
    {
        var start = random.Next(file.Length);
        var at = file.AsSpan(start).IndexOf(" 0 R"u8);
        return at < 3 ? file : Overwritten(file, start + at - 2, random);
    }

    private static byte[] Overwritten(byte[] file, int at, Random random)
    {
        var damaged = file.ToArray();
        for (var i = at; i < damaged.Length && damaged[i] is >= (byte)'0' and <= (byte)'9'; i++)
        {
            damaged[i] = (byte)('0' + random.Next(10));
        }

        return damaged;
    }
}
