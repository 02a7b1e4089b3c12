namespace AreaInspections.Readers.Reports.Pdf;

/// <summary>Tells whether bytes are a PDF file at all.</summary>
internal static class FileHead
{
    /// <summary>The mark of the file stands among its first bytes.</summary>
    private const int Within = 1024;

    /// <param name="data">The file from its mark on: offsets count from there.</param>
    public static bool TryFind(ReadOnlyMemory<byte> file, ReadingBudget budget, out ReadOnlyMemory<byte> data)
    {
        data = default;
        if (file.Length == 0)
        {
            budget.Note("The file is empty; ask for it again.", "0 bytes", expected: "a PDF file");
            return false;
        }

        if (file.Length > budget.Limits.FileBytes)
        {
            budget.Note("The file is larger than is read.", $"{file.Length} bytes", expected: $"at most {budget.Limits.FileBytes} bytes");
            return false;
        }

        var at = file.Span[..Math.Min(Within, file.Length)].IndexOf("%PDF-"u8);
        if (at < 0)
        {
            budget.Note("The file is not a PDF file; save or print it as one.", Kind(file.Span), expected: "a file that begins with %PDF-");
            return false;
        }

        data = file[at..];
        return true;
    }

    private static string Kind(ReadOnlySpan<byte> file) => file switch
    {
        [(byte)'P', (byte)'K', ..] => "a compressed folder or an office document",
        [0xD0, 0xCF, 0x11, 0xE0, ..] => "an old office document",
        [(byte)'<', ..] => "a web page",
        _ => "other bytes",
    };
}
