using System.Globalization;

namespace AreaInspections.Readers.Statistics.Tables;

/// <summary>Numbers as tables print them: digits with a point, a sign, blanks around, commas between thousands.</summary>
internal static class CellNumber
{
    /// <summary>So many digits are held exactly by the number they make.</summary>
    private const int ExactDigits = 15;

    private const int LongestNumber = 40;

    private static readonly double[] s_powers = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

    /// <returns>Whether the cell is a finite number and nothing else.</returns>
    public static bool TryRead(ReadOnlySpan<byte> cell, out double number)
    {
        number = 0;
        if (cell.IsEmpty || cell[0] > (byte)'9')
        {
            return false;
        }

        var at = cell[0] == (byte)'-' ? 1 : 0;
        long digits = 0;
        var count = 0;
        var point = -1;
        for (; at < cell.Length; at++)
        {
            var digit = (uint)(cell[at] - '0');
            if (digit <= 9)
            {
                digits = (digits * 10) + digit;
                count++;
            }
            else if (cell[at] == (byte)'.' && point < 0)
            {
                point = count;
            }
            else
            {
                return TrySlowly(cell, out number);
            }
        }

        if (count is 0 or > ExactDigits || point == 0 || point == count)
        {
            return count > 0 && TrySlowly(cell, out number);
        }

        number = point < 0 ? digits : digits / s_powers[count - point];
        number = cell[0] == (byte)'-' ? -number : number;
        return true;
    }

    private static bool TrySlowly(ReadOnlySpan<byte> cell, out double number)
    {
        number = 0;
        cell = cell.Trim((byte)' ');
        if (cell.IsEmpty || cell.Length > LongestNumber)
        {
            return false;
        }

        if (!cell.Contains((byte)','))
        {
            return double.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out number)
                && double.IsFinite(number);
        }

        return Grouped(cell) && double.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out number);
    }

    /// <summary>Whether commas stand only between groups of three digits: 749,750 and not 7,49.</summary>
    private static bool Grouped(ReadOnlySpan<byte> cell)
    {
        var whole = cell.IndexOf((byte)'.') is >= 0 and var point ? cell[..point] : cell;
        var first = whole.IndexOf((byte)',');
        if (first <= 0 || whole[..first].TrimStart((byte)'-').Length is 0 or > 3)
        {
            return false;
        }

        for (var at = first; at < whole.Length; at += 4)
        {
            if (whole[at] != (byte)',' || at + 4 > whole.Length || whole.Slice(at + 1, 3).ContainsAnyExceptInRange((byte)'0', (byte)'9'))
            {
                return false;
            }
        }

        return true;
    }
}
