namespace AreaInspections.Readers.Reports.Pdf;

/// <summary>How much one untrusted file may cost. Running over a limit is a note, and what was read until then is kept.</summary>
public sealed record PdfLimits
{
    public static PdfLimits Default { get; } = new();

    /// <summary>Size of the file, in bytes.</summary>
    public int FileBytes { get; init; } = 64 << 20;

    /// <summary>Pages read; later pages are counted, not read.</summary>
    public int Pages { get; init; } = 2_000;

    /// <summary>Highest object number, and number of objects read.</summary>
    public int Objects { get; init; } = 500_000;

    /// <summary>Bytes of one stream after decompression.</summary>
    public int StreamBytes { get; init; } = 64 << 20;

    /// <summary>Bytes of all streams after decompression.</summary>
    public long InflatedBytes { get; init; } = 256L << 20;

    /// <summary>Characters of text kept.</summary>
    public int Characters { get; init; } = 8_000_000;

    /// <summary>Pieces of text placed one by one on the pages of the file.</summary>
    public int Runs { get; init; } = 1_000_000;

    /// <summary>Nesting of arrays, dictionaries, forms and structure elements.</summary>
    public int Depth { get; init; } = 96;

    /// <summary>Time for the file.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(10);
}
