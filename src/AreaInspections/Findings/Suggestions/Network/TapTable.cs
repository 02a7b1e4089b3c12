using System.Buffers;

namespace AreaInspections.Findings.Suggestions.Network;

/// <summary>
/// What the rows of words, or of cues, add to each filter at each place of its window. It is worked out for each row when that is first met, and kept short
/// (<see cref="Lanes.Shorten"/>): what is added is fetched from far more often than it is worked out. Safe to share between threads.
/// </summary>
/// <param name="rows">The rows, <see cref="NetworkShape.Width"/> numbers each.</param>
/// <param name="taps">See <see cref="NetworkWeights.Taps"/>.</param>
internal sealed class TapTable(float[] rows, Panels taps)
{
    /// <summary>Length of what is added at one place of a window.</summary>
    public const int Tap = NetworkShape.Filters / Lanes.Shortened;

    private const int Row = NetworkShape.Taps * NetworkShape.Filters;
    private const int Short = NetworkShape.Taps * Tap;

    /// <summary>Rows that are kept in one piece, and worked out at a time.</summary>
    private const int Together = 64;

    /// <summary>For each row where it is kept, counted from 1; 0 for one that was not met.</summary>
    private readonly int[] keptAt = new int[rows.Length / NetworkShape.Width];
    private readonly Lock meeting = new();

    /// <summary>A new one takes its place when a piece is added: who reads meanwhile goes on with the one before.</summary>
    private uint[][] kept = [];
    private int count;

    /// <returns>What a row that was met adds: for each of the <see cref="NetworkShape.Places"/> one number for each filter, short.</returns>
    public ReadOnlySpan<uint> this[int row]
    {
        get
        {
            var at = Volatile.Read(ref keptAt[row]) - 1;
            return kept[at / Together].AsSpan(at % Together * Short, Short);
        }
    }

    /// <summary>Sees to it that rows are kept. Those that were not met are worked out together: it takes a fraction of what one by one does.</summary>
    public void Meet(ReadOnlySpan<int> wanted)
    {
        if (AllMet(wanted)) return;
        var unmet = new List<int>(Together);
        foreach (var row in wanted)
        {
            if (Met(row) || unmet.Contains(row)) continue;
            unmet.Add(row);
            if (unmet.Count < Together) continue;
            Keep(unmet);
            unmet.Clear();
        }

        if (unmet.Count > 0) Keep(unmet);
    }

    private bool AllMet(ReadOnlySpan<int> wanted)
    {
        foreach (var row in wanted)
        {
            if (!Met(row)) return false;
        }

        return true;
    }

    private bool Met(int row) => Volatile.Read(ref keptAt[row]) != 0;

    /// <summary>Two that meet the same row at the same time both work it out; the first to come keeps it. That costs less than waiting for each other.</summary>
    private void Keep(List<int> unmet)
    {
        var padded = Panels.Padded(unmet.Count);
        var values = ArrayPool<float>.Shared.Rent(padded * NetworkShape.Width);
        var sums = ArrayPool<float>.Shared.Rent(padded * Row);
        Array.Clear(values, 0, padded * NetworkShape.Width);
        Array.Clear(sums, 0, padded * Row);
        for (var i = 0; i < unmet.Count; i++) rows.AsSpan(unmet[i] * NetworkShape.Width, NetworkShape.Width).CopyTo(values.AsSpan(i * NetworkShape.Width));
        taps.AddProduct(values.AsSpan(0, padded * NetworkShape.Width), sums.AsSpan(0, padded * Row));
        lock (meeting)
        {
            for (var i = 0; i < unmet.Count; i++)
            {
                if (!Met(unmet[i])) Keep(unmet[i], sums.AsSpan(i * Row, Row));
            }
        }

        ArrayPool<float>.Shared.Return(values);
        ArrayPool<float>.Shared.Return(sums);
    }

    private void Keep(int row, ReadOnlySpan<float> adds)
    {
        if (count % Together == 0) kept = [.. kept, GC.AllocateUninitializedArray<uint>(Together * Short)];
        Lanes.Shorten(adds, kept[^1].AsSpan(count % Together * Short, Short));
        Volatile.Write(ref keptAt[row], ++count);
    }
}
