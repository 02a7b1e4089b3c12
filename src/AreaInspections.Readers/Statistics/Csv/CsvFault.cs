using System.Text;

namespace AreaInspections.Readers.Statistics.Csv;

/// <summary>Why the text of a file cannot be read further.</summary>
internal enum CsvFaultKind
{
    Utf16,
    NotUtf8,
    Binary,
    RowWithoutEnd,
    TooLong,
    TooManyRows,
}

/// <summary>Ends the reading of a text; told as a note by who reads the file.</summary>
/// <param name="block">Block in which it stands.</param>
/// <param name="found">What stands there.</param>
/// <param name="line">Line within the block, from 0.</param>
internal sealed class CsvFault(CsvFaultKind kind, int block, string found, int line = 0) : Exception(kind.ToString())
{
    public CsvFaultKind Kind => kind;

    public int Block => block;

    public string Found => found;

    public int Line => line;
}

/// <summary>The encoding old Western exports are in, for saying what a byte was meant to be.</summary>
internal static class Windows1252
{
    /// <summary>Meaning of the bytes 80 to 9F, where it differs from Latin-1.</summary>
    private const string Upper = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    private const int Around20 = 20;

    /// <returns>Some characters on both sides of a byte, as this encoding means them.</returns>
    public static string Around(ReadOnlySpan<byte> line, int at)
    {
        var text = new StringBuilder();
        foreach (var b in line[Math.Max(0, at - Around20)..Math.Min(line.Length, at + Around20)])
        {
            text.Append(b is >= 0x80 and < 0xA0 ? Upper[b - 0x80] : (char)b);
        }

        return text.ToString().Trim();
    }
}
