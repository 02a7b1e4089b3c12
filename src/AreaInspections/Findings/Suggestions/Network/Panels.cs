using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace AreaInspections.Findings.Suggestions.Network;

/// <summary>
/// A table of numbers, laid out for products with many rows of values: sixteen columns at a time stand together. Every product is added to its sum with one rounding, in the order of the
/// values, so that sums are the same on every machine.
/// </summary>
/// <remarks>Compiled at its best from the first call on, as <see cref="Lanes"/> are.</remarks>
internal sealed class Panels
{
    /// <summary>Rows of values are taken as many at a time.</summary>
    public const int Together = 4;

    private const int Wide = 2 * Lanes.Count;

    private readonly int width;
    private float[] panels = [];
    private int depth;

    /// <summary>An empty table, to be laid out.</summary>
    /// <param name="width">Columns: a multiple of sixteen.</param>
    public Panels(int width) => this.width = width % Wide == 0 ? width : throw new ArgumentOutOfRangeException(nameof(width), width, $"A table is to have rows as long as a multiple of {Wide}.");

    /// <param name="table">Row by row.</param>
    /// <param name="width">Columns: a multiple of sixteen.</param>
    public Panels(ReadOnlySpan<float> table, int width)
        : this(width) => Lay(table);

    /// <summary>Lays out another table of the same width in the place of the one before.</summary>
    /// <param name="table">Row by row.</param>
    public void Lay(ReadOnlySpan<float> table)
    {
        Size(table.Length);
        for (var x = 0; x < width; x += Wide)
        {
            for (var d = 0; d < depth; d++) table.Slice((d * width) + x, Wide).CopyTo(panels.AsSpan((x * depth) + (d * Wide)));
        }
    }

    /// <summary>Lays out a table whose columns are given.</summary>
    /// <param name="table">Column by column.</param>
    public void LayTurned(ReadOnlySpan<float> table)
    {
        Size(table.Length);
        for (var x = 0; x < width; x++)
        {
            var column = table.Slice(x * depth, depth);
            var to = panels.AsSpan((x / Wide * Wide * depth) + (x % Wide));
            for (var d = 0; d < depth; d++) to[d * Wide] = column[d];
        }
    }

    private void Size(int length)
    {
        if (length % width != 0) throw new ArgumentOutOfRangeException(nameof(length), length, $"A table of rows of {width} numbers is to have a multiple of that.");
        depth = length / width;
        if (panels.Length < length) panels = new float[length];
    }

    /// <returns>A number of rows, and up to the next that can be taken together some that stay unused.</returns>
    public static int Padded(int rows) => (rows + Together - 1) / Together * Together;

    /// <summary>Adds to each row of sums the rows of the table, each as often as the row of values at the same height says.</summary>
    /// <param name="values">Rows, one value for each row of the table; as many as a multiple of <see cref="Together"/>.</param>
    /// <param name="sums">As many rows, as wide as the table.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void AddProduct(ReadOnlySpan<float> values, Span<float> sums)
    {
        var rows = values.Length / depth;
        if (rows % Together != 0 || values.Length != rows * depth || sums.Length != rows * width)
        {
            throw new ArgumentOutOfRangeException(nameof(sums), sums.Length, $"{values.Length} values and as many sums do not belong to a table of {depth} rows and {width} columns.");
        }

        var (step, across) = ((nuint)depth, (nuint)width);
        ref var table = ref MemoryMarshal.GetArrayDataReference(panels);
        ref var first = ref MemoryMarshal.GetReference(values);
        ref var sum = ref MemoryMarshal.GetReference(sums);
        for (nuint x = 0; x < across; x += Wide)
        {
            ref var panel = ref Unsafe.Add(ref table, x * step);
            for (nuint row = 0; row < (nuint)rows; row += Together)
            {
                ref var s0 = ref Unsafe.Add(ref sum, (row * across) + x);
                ref var s1 = ref Unsafe.Add(ref s0, across);
                ref var s2 = ref Unsafe.Add(ref s1, across);
                ref var s3 = ref Unsafe.Add(ref s2, across);
                var (a0, b0) = (Vector256.LoadUnsafe(ref s0), Vector256.LoadUnsafe(ref s0, Lanes.Count));
                var (a1, b1) = (Vector256.LoadUnsafe(ref s1), Vector256.LoadUnsafe(ref s1, Lanes.Count));
                var (a2, b2) = (Vector256.LoadUnsafe(ref s2), Vector256.LoadUnsafe(ref s2, Lanes.Count));
                var (a3, b3) = (Vector256.LoadUnsafe(ref s3), Vector256.LoadUnsafe(ref s3, Lanes.Count));
                ref var value = ref Unsafe.Add(ref first, row * step);
                ref var line = ref panel;
                for (nuint d = 0; d < step; d++)
                {
                    var (a, b) = (Vector256.LoadUnsafe(ref line), Vector256.LoadUnsafe(ref line, Lanes.Count));
                    var times = Vector256.Create(Unsafe.Add(ref value, d));
                    a0 = Vector256.FusedMultiplyAdd(a, times, a0);
                    b0 = Vector256.FusedMultiplyAdd(b, times, b0);
                    times = Vector256.Create(Unsafe.Add(ref value, step + d));
                    a1 = Vector256.FusedMultiplyAdd(a, times, a1);
                    b1 = Vector256.FusedMultiplyAdd(b, times, b1);
                    times = Vector256.Create(Unsafe.Add(ref value, (2 * step) + d));
                    a2 = Vector256.FusedMultiplyAdd(a, times, a2);
                    b2 = Vector256.FusedMultiplyAdd(b, times, b2);
                    times = Vector256.Create(Unsafe.Add(ref value, (3 * step) + d));
                    a3 = Vector256.FusedMultiplyAdd(a, times, a3);
                    b3 = Vector256.FusedMultiplyAdd(b, times, b3);
                    line = ref Unsafe.Add(ref line, Wide);
                }

                a0.StoreUnsafe(ref s0);
                b0.StoreUnsafe(ref s0, Lanes.Count);
                a1.StoreUnsafe(ref s1);
                b1.StoreUnsafe(ref s1, Lanes.Count);
                a2.StoreUnsafe(ref s2);
                b2.StoreUnsafe(ref s2, Lanes.Count);
                a3.StoreUnsafe(ref s3);
                b3.StoreUnsafe(ref s3, Lanes.Count);
            }
        }
    }
}
