namespace AreaInspections.Readers.Statistics.Workbooks;

/// <summary>How much one untrusted workbook may cost. A workbook over a limit is refused as a whole: half a table would give wrong sums.</summary>
public sealed record WorkbookLimits
{
    public static WorkbookLimits Default { get; } = new();

    /// <summary>Size of the file, in bytes.</summary>
    public int FileBytes { get; init; } = 32 << 20;

    /// <summary>Parts in the zip archive.</summary>
    public int Parts { get; init; } = 2_000;

    /// <summary>Bytes of one part after decompression.</summary>
    public int PartBytes { get; init; } = 128 << 20;

    /// <summary>Bytes of all parts that are read, after decompression.</summary>
    public long InflatedBytes { get; init; } = 256L << 20;

    /// <summary>Last row of a sheet that holds something, as a spreadsheet counts.</summary>
    public int Rows { get; init; } = 100_000;

    /// <summary>Last column of a sheet that holds something, as a spreadsheet counts.</summary>
    public int Columns { get; init; } = 2_000;

    /// <summary>Cells of all sheets that hold something.</summary>
    public int Cells { get; init; } = 2_000_000;

    /// <summary>Characters in one cell.</summary>
    public int Characters { get; init; } = 32_767;

    /// <summary>Sheets.</summary>
    public int Sheets { get; init; } = 200;

    /// <summary>Time for the file.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(60);
}
