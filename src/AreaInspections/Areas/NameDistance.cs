namespace AreaInspections.Areas;

/// <summary>How far a mistyped name is from a known one.</summary>
internal static class NameDistance
{
    /// <returns>0 for a beginning or a contained word, otherwise letters to change; nothing where more than a third of the letters differ.</returns>
    public static int? Between(string typed, string known)
    {
        if (known.StartsWith(typed, StringComparison.Ordinal) || typed.StartsWith(known, StringComparison.Ordinal) || known.Contains(' ' + typed, StringComparison.Ordinal))
        {
            return 0;
        }

        var most = Math.Max(1, typed.Length / 3);
        if (Math.Abs(typed.Length - known.Length) > most)
        {
            return null;
        }

        var distance = Edits(typed, known);
        return distance <= most ? distance : null;
    }

    private static int Edits(string a, string b)
    {
        var previous = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(previous[j], current[j - 1]) + 1);
            }

            (previous, current) = (current, previous);
        }

        return previous[b.Length];
    }
}
