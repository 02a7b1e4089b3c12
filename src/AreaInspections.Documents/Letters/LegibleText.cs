using System.Text;

namespace AreaInspections.Documents.Letters;

/// <summary>Text as every form of a letter can carry it.</summary>
internal static class LegibleText
{
    /// <summary>
    /// Half characters and those no XML may hold become the sign for an unreadable character; signs that turn the direction of what follows them are dropped,
    /// as they would turn the rest of the page.
    /// </summary>
    public static string Of(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or '\r')
            {
                continue;
            }

            clean.Append((rune.Value < ' ' && rune.Value is not '\n' and not '\t') || rune.Value is 0x7F or 0xFFFE or 0xFFFF ? "\uFFFD" : rune.ToString());
        }

        return clean.ToString();
    }

    /// <summary>Whether something in it is written from right to left.</summary>
    public static bool HasRightToLeft(string text) => text.EnumerateRunes().Any(IsRightToLeft);

    /// <summary>Whether its first letter is one that is written from right to left.</summary>
    public static bool BeginsRightToLeft(string text) => text.EnumerateRunes().SkipWhile(r => !Rune.IsLetter(r)).Select(IsRightToLeft).FirstOrDefault();

    private static bool IsRightToLeft(Rune rune) =>
        rune.Value is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);
}
