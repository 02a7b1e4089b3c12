namespace AreaInspections.Statistics.Comparison;

/// <summary>Finds where a function that only rises, or only falls, takes a value: false position with the Illinois rule, which never leaves the bracket.</summary>
internal static class Root
{
    /// <param name="value">Wanted; lies between the values at both ends.</param>
    public static double Find(Func<double, double> function, double value, double from, double to)
    {
        var (low, high) = (function(from) - value, function(to) - value);
        for (var i = 0; i < 200 && low != 0 && high != 0 && Math.Abs(to - from) > 1e-12 * Math.Max(1, Math.Abs(to)); i++)
        {
            var between = to - (high * (to - from) / (high - low));
            var found = function(between) - value;
            if (found < 0 == high < 0)
            {
                low /= 2;
            }
            else
            {
                (from, low) = (to, high);
            }

            (to, high) = (between, found);
        }

        return low == 0 ? from : to;
    }
}
