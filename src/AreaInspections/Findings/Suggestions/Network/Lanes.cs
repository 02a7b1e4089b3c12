using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace AreaInspections.Findings.Suggestions.Network;

/// <summary>Sums over rows of numbers, eight at a time: the same steps, and so the same sums, on every machine. Rows are as long as a multiple of eight.</summary>
/// <remarks>Compiled at their best from the first call on: a command that reads a folder is over before the runtime would see which of its methods are hot.</remarks>
internal static class Lanes
{
    /// <summary>Numbers taken at a time.</summary>
    public const int Count = 8;

    /// <summary>Adds a row, so many times, to another of the same length.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add(ReadOnlySpan<float> row, float times, Span<float> to)
    {
        Check(row.Length, to.Length);
        ref var from = ref MemoryMarshal.GetReference(row);
        ref var sum = ref MemoryMarshal.GetReference(to);
        var factor = Vector256.Create(times);
        for (nuint i = 0; i < (nuint)to.Length; i += Count) (Vector256.LoadUnsafe(ref sum, i) + (Vector256.LoadUnsafe(ref from, i) * factor)).StoreUnsafe(ref sum, i);
    }

    /// <summary>Adds a row to another of the same length.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add(ReadOnlySpan<float> row, Span<float> to)
    {
        Check(row.Length, to.Length);
        ref var from = ref MemoryMarshal.GetReference(row);
        ref var sum = ref MemoryMarshal.GetReference(to);
        for (nuint i = 0; i < (nuint)to.Length; i += Count) (Vector256.LoadUnsafe(ref sum, i) + Vector256.LoadUnsafe(ref from, i)).StoreUnsafe(ref sum, i);
    }

    /// <summary>Adds the rows of a table to a row, each as often as its value says; those of value 0 are not looked at. Eight times eight sums at a time stay at hand meanwhile.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Mix(ReadOnlySpan<float> values, ReadOnlySpan<float> table, Span<float> to)
    {
        Check(values.Length * to.Length, table.Length);
        ref var rows = ref MemoryMarshal.GetReference(table);
        ref var sum = ref MemoryMarshal.GetReference(to);
        Span<int> shown = stackalloc int[values.Length];
        var count = 0;
        for (var v = 0; v < values.Length; v++)
        {
            shown[count] = v;
            count += values[v] == 0 ? 0 : 1;
        }

        nuint i = 0;
        for (; i + (8 * Count) <= (nuint)to.Length; i += 8 * Count)
        {
            var (a, b, c, d) = (Load(ref sum, i, 0), Load(ref sum, i, 1), Load(ref sum, i, 2), Load(ref sum, i, 3));
            var (e, f, g, h) = (Load(ref sum, i, 4), Load(ref sum, i, 5), Load(ref sum, i, 6), Load(ref sum, i, 7));
            foreach (var v in shown[..count])
            {
                var value = Vector256.Create(values[v]);
                var row = ((nuint)v * (nuint)to.Length) + i;
                a += Load(ref rows, row, 0) * value;
                b += Load(ref rows, row, 1) * value;
                c += Load(ref rows, row, 2) * value;
                d += Load(ref rows, row, 3) * value;
                e += Load(ref rows, row, 4) * value;
                f += Load(ref rows, row, 5) * value;
                g += Load(ref rows, row, 6) * value;
                h += Load(ref rows, row, 7) * value;
            }

            a.StoreUnsafe(ref sum, i);
            b.StoreUnsafe(ref sum, i + Count);
            c.StoreUnsafe(ref sum, i + (2 * Count));
            d.StoreUnsafe(ref sum, i + (3 * Count));
            e.StoreUnsafe(ref sum, i + (4 * Count));
            f.StoreUnsafe(ref sum, i + (5 * Count));
            g.StoreUnsafe(ref sum, i + (6 * Count));
            h.StoreUnsafe(ref sum, i + (7 * Count));
        }

        for (; i < (nuint)to.Length; i += Count)
        {
            var rest = Load(ref sum, i, 0);
            foreach (var v in shown[..count]) rest += Load(ref rows, ((nuint)v * (nuint)to.Length) + i, 0) * Vector256.Create(values[v]);
            rest.StoreUnsafe(ref sum, i);
        }
    }

    /// <returns>The sum of the products of two rows of the same length.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static float Product(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        Check(a.Length, b.Length);
        ref var first = ref MemoryMarshal.GetReference(a);
        ref var second = ref MemoryMarshal.GetReference(b);
        var lanes = Vector256<float>.Zero;
        for (nuint i = 0; i < (nuint)a.Length; i += Count) lanes += Vector256.LoadUnsafe(ref first, i) * Vector256.LoadUnsafe(ref second, i);
        var sum = 0f;
        for (var lane = 0; lane < Count; lane++) sum += lanes[lane];
        return sum;
    }

    /// <summary>Sets what is below zero to zero, and keeps the greatest of each place and their sum.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Rise(Span<float> row, Span<float> greatest, Span<float> sums)
    {
        Check(row.Length, greatest.Length);
        Check(row.Length, sums.Length);
        ref var value = ref MemoryMarshal.GetReference(row);
        ref var most = ref MemoryMarshal.GetReference(greatest);
        ref var sum = ref MemoryMarshal.GetReference(sums);
        for (nuint i = 0; i < (nuint)row.Length; i += Count)
        {
            var risen = Vector256.Max(Vector256.LoadUnsafe(ref value, i), Vector256<float>.Zero);
            risen.StoreUnsafe(ref value, i);
            Vector256.Max(Vector256.LoadUnsafe(ref most, i), risen).StoreUnsafe(ref most, i);
            (Vector256.LoadUnsafe(ref sum, i) + risen).StoreUnsafe(ref sum, i);
        }
    }

    private static Vector256<float> Load(ref float from, nuint start, nuint eight) => Vector256.LoadUnsafe(ref from, start + (eight * Count));

    private static void Check(int length, int other)
    {
        if (length != other || length % Count != 0) throw new ArgumentOutOfRangeException(nameof(other), other, $"Rows are to be as long as each other, and as a multiple of {Count}; this one is set beside one of {length}.");
    }
}
