using System.Globalization;

namespace AreaInspections.Documents.Tables;

/// <summary>How values are written in cells, the same in every table. Nothing in, nothing out: the cell stays empty.</summary>
public static class Cell
{
    public static string? Of(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    /// <summary>A day as 2023-07-31.</summary>
    public static string? Of(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string? Of(bool? truth) => truth switch { true => "true", false => "false", null => null };

    /// <summary>At most four decimals, without trailing noughts.</summary>
    public static string? Of(double? number) => number is { } n ? Math.Round(n, 4).ToString("0.####", CultureInfo.InvariantCulture) : null;

    public static string? Of(decimal? number) => number?.ToString("0.####", CultureInfo.InvariantCulture);

    public static string? Of(Uri? address) => address?.AbsoluteUri;
}
