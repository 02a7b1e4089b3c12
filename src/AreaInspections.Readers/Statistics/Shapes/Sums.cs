using AreaInspections.Readers.Statistics.Workbooks;
using AreaInspections.Statistics;

namespace AreaInspections.Readers.Statistics.Shapes;

/// <summary>
/// Whether parts add up to the whole that is printed. Counts must add up to within half a per cent, which forgives a late correction; where all of them are
/// rounded to five, by two and a half more for each part. A table read from the wrong column or row does not pass.
/// </summary>
internal static class Sums
{
    private const double Share = 0.005;

    /// <returns>Nothing where they add up exactly or a number is missing; otherwise the sum.</returns>
    public static double? Differ(Figure whole, IReadOnlyList<Figure> parts)
    {
        if (!whole.IsNumber || !parts.Any(p => p.IsNumber) || parts.Any(p => p.Symbol is not (null or Symbol.Blank or Symbol.Dash or Symbol.Dot)))
        {
            return null;
        }

        var sum = parts.Sum(p => p.Maybe ?? 0);
        return sum == whole.Number ? null : sum;
    }

    /// <returns>A note where the parts add up only nearly; nothing where they do exactly or a number is missing.</returns>
    /// <exception cref="WorkbookFaultException">They do not add up.</exception>
    public static Note? Check(Sheet sheet, int column, string what, Figure whole, IReadOnlyList<Figure> parts)
    {
        if (Differ(whole, parts) is not { } sum)
        {
            return null;
        }

        var rounded = parts.Append(whole).All(p => !p.IsNumber || p.Number % 5 == 0);
        var allowed = (whole.Number * Share) + (rounded ? 2.5 * parts.Count : 0);
        return Math.Abs(sum - whole.Number) <= allowed
            ? new Note($"{what} add up to nearly but not exactly the whole.", $"{sum}") { Sheet = sheet.Name, Field = SheetCell.ColumnName(column), Expected = $"{whole.Number}" }
            : throw SheetText.Fault(sheet, null, column, $"{what} do not add up to the whole, so the table is not laid out as known; nothing was read.", $"{sum}", $"{whole.Number}");
    }
}
