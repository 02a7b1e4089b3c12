namespace AreaInspections.Statistics.Comparison;

/// <summary>Finds where a function that only rises, or only falls, takes a value.</summary>
internal static class Root
{
    /// <param name="value">Wanted; lies between the values at both ends.</param>
    public static double Find(Func<double, double> function, double value, double from, double to)
    {
        var rises = function(to) > function(from);
        for (var i = 0; i < 200 && to - from > 1e-13 * Math.Max(1, to); i++)
        {
            var middle = (from + to) / 2;
            if (function(middle) < value == rises)
            {
                from = middle;
            }
            else
            {
                to = middle;
            }
        }

        return (from + to) / 2;
    }
}
