namespace AreaInspections.Reports;

/// <summary>What became of some words between two texts.</summary>
public enum WordChange
{
    Same,
    Removed,
    Added,
}

/// <param name="Text">One or more words with single blanks between them.</param>
public sealed record WordPart(string Text, WordChange Change);

/// <summary>Compares two texts word by word; what stays is the longest sequence of words they share.</summary>
public static class WordDifferences
{
    /// <returns>Both texts in one, in order; where words were replaced, the old ones first.</returns>
    public static IReadOnlyList<WordPart> Between(string before, string after)
    {
        var (a, b) = (Words(before), Words(after));
        var shared = Shared(a, b);
        var parts = new List<(string Word, WordChange Change)>();
        var (i, j) = (0, 0);
        while (i < a.Length || j < b.Length)
        {
            if (i < a.Length && j < b.Length && a[i] == b[j])
            {
                parts.Add((a[i++], WordChange.Same));
                j++;
            }
            else if (i < a.Length && (j == b.Length || shared[i + 1, j] >= shared[i, j + 1]))
            {
                parts.Add((a[i++], WordChange.Removed));
            }
            else
            {
                parts.Add((b[j++], WordChange.Added));
            }
        }

        return Joined(parts);
    }

    /// <returns>0 where no word is shared in order, 1 where all are.</returns>
    public static double Likeness(string before, string after)
    {
        var (a, b) = (Words(before), Words(after));
        return a.Length + b.Length == 0 ? 1 : 2.0 * Shared(a, b)[0, 0] / (a.Length + b.Length);
    }

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <returns>For every pair of places the number of words shared in order from there to the end.</returns>
    private static int[,] Shared(string[] a, string[] b)
    {
        var shared = new int[a.Length + 1, b.Length + 1];
        for (var i = a.Length - 1; i >= 0; i--)
        {
            for (var j = b.Length - 1; j >= 0; j--)
            {
                shared[i, j] = a[i] == b[j] ? shared[i + 1, j + 1] + 1 : Math.Max(shared[i + 1, j], shared[i, j + 1]);
            }
        }

        return shared;
    }

    private static List<WordPart> Joined(List<(string Word, WordChange Change)> words)
    {
        var parts = new List<WordPart>();
        foreach (var (word, change) in words)
        {
            if (parts.Count > 0 && parts[^1].Change == change)
            {
                parts[^1] = parts[^1] with { Text = parts[^1].Text + " " + word };
            }
            else
            {
                parts.Add(new WordPart(word, change));
            }
        }

        return parts;
    }
}
