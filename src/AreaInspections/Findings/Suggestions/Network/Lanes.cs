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

    /// <summary>Numbers that stand short in the place of one, see <see cref="Shorten"/>.</summary>
    public const int Shortened = 2;

    private const int Half = 16;

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

    /// <summary>Keeps a row in half the room: of each number the sign, the exponent and 7 of its 23 further bits, rounded to the nearest (bfloat16). Of sixteen numbers the first eight stand in the lower halves.</summary>
    /// <param name="row">Finite numbers, as many as a multiple of sixteen.</param>
    /// <param name="to">Half as many.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Shorten(ReadOnlySpan<float> row, Span<uint> to)
    {
        Check(row.Length, to.Length * Shortened);
        ref var from = ref MemoryMarshal.GetReference(row);
        ref var shorts = ref MemoryMarshal.GetReference(to);
        var nearest = Vector256.Create(1u << (Half - 1));
        for (nuint i = 0; i < (nuint)to.Length; i += Count)
        {
            var lower = Vector256.LoadUnsafe(ref from, i * Shortened).AsUInt32() + nearest;
            var upper = Vector256.LoadUnsafe(ref from, (i * Shortened) + Count).AsUInt32() + nearest;
            ((lower >>> Half) | (upper & Vector256.Create(uint.MaxValue << Half))).StoreUnsafe(ref shorts, i);
        }
    }

    /// <summary>Adds a row that is kept short to another.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddShort(ReadOnlySpan<uint> row, Span<float> to)
    {
        Check(to.Length, row.Length * Shortened);
        ref var from = ref MemoryMarshal.GetReference(row);
        ref var sum = ref MemoryMarshal.GetReference(to);
        for (nuint i = 0; i < (nuint)row.Length; i += Count)
        {
            var both = Vector256.LoadUnsafe(ref from, i);
            var (lower, upper) = ((both << Half).AsSingle(), (both & Vector256.Create(uint.MaxValue << Half)).AsSingle());
            (Vector256.LoadUnsafe(ref sum, i * Shortened) + lower).StoreUnsafe(ref sum, i * Shortened);
            (Vector256.LoadUnsafe(ref sum, (i * Shortened) + Count) + upper).StoreUnsafe(ref sum, (i * Shortened) + Count);
        }
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

    /// <summary>Sets what is below zero to zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Rise(Span<float> row)
    {
        Check(row.Length, row.Length);
        ref var value = ref MemoryMarshal.GetReference(row);
        for (nuint i = 0; i < (nuint)row.Length; i += Count) Vector256.Max(Vector256.LoadUnsafe(ref value, i), Vector256<float>.Zero).StoreUnsafe(ref value, i);
    }

    /// <summary>Sets to zero what stands where another row, none of whose values is below zero, is zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Silence(Span<float> row, ReadOnlySpan<float> where)
    {
        Check(row.Length, where.Length);
        ref var value = ref MemoryMarshal.GetReference(row);
        ref var other = ref MemoryMarshal.GetReference(where);
        for (nuint i = 0; i < (nuint)row.Length; i += Count)
        {
            var loud = Vector256.GreaterThan(Vector256.LoadUnsafe(ref other, i), Vector256<float>.Zero);
            (Vector256.LoadUnsafe(ref value, i) & loud).StoreUnsafe(ref value, i);
        }
    }

    /// <summary>Adds a row, so many times, to one of two others: each place to the one whose value there is the greater, the first where they are the same.</summary>
    /// <param name="first">The values of the first.</param>
    /// <param name="second">The values of the second.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddToGreater(ReadOnlySpan<float> row, float times, ReadOnlySpan<float> first, ReadOnlySpan<float> second, Span<float> toFirst, Span<float> toSecond)
    {
        Check(row.Length, first.Length);
        Check(row.Length, second.Length);
        Check(row.Length, toFirst.Length);
        Check(row.Length, toSecond.Length);
        ref var from = ref MemoryMarshal.GetReference(row);
        ref var one = ref MemoryMarshal.GetReference(first);
        ref var other = ref MemoryMarshal.GetReference(second);
        ref var toOne = ref MemoryMarshal.GetReference(toFirst);
        ref var toOther = ref MemoryMarshal.GetReference(toSecond);
        var factor = Vector256.Create(times);
        for (nuint i = 0; i < (nuint)row.Length; i += Count)
        {
            var toTheFirst = Vector256.GreaterThanOrEqual(Vector256.LoadUnsafe(ref one, i), Vector256.LoadUnsafe(ref other, i));
            var adds = Vector256.LoadUnsafe(ref from, i) * factor;
            (Vector256.LoadUnsafe(ref toOne, i) + (adds & toTheFirst)).StoreUnsafe(ref toOne, i);
            (Vector256.LoadUnsafe(ref toOther, i) + Vector256.AndNot(adds, toTheFirst)).StoreUnsafe(ref toOther, i);
        }
    }

    /// <summary>Keeps the greatest of each place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Greatest(ReadOnlySpan<float> row, Span<float> greatest)
    {
        Check(row.Length, greatest.Length);
        ref var value = ref MemoryMarshal.GetReference(row);
        ref var most = ref MemoryMarshal.GetReference(greatest);
        for (nuint i = 0; i < (nuint)row.Length; i += Count) Vector256.Max(Vector256.LoadUnsafe(ref most, i), Vector256.LoadUnsafe(ref value, i)).StoreUnsafe(ref most, i);
    }

    /// <summary>Adds to each place how much it counts, e to the power of its strength, and so much of what is seen there.</summary>
    /// <param name="strongest">Taken from the strengths before, so that none grows beyond 1.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Share(ReadOnlySpan<float> strengths, ReadOnlySpan<float> sights, ReadOnlySpan<float> strongest, Span<float> shares, Span<float> seen)
    {
        Check(strengths.Length, sights.Length);
        Check(strengths.Length, strongest.Length);
        Check(strengths.Length, shares.Length);
        Check(strengths.Length, seen.Length);
        ref var strength = ref MemoryMarshal.GetReference(strengths);
        ref var sight = ref MemoryMarshal.GetReference(sights);
        ref var most = ref MemoryMarshal.GetReference(strongest);
        ref var share = ref MemoryMarshal.GetReference(shares);
        ref var sum = ref MemoryMarshal.GetReference(seen);
        for (nuint i = 0; i < (nuint)strengths.Length; i += Count)
        {
            var part = Exp(Vector256.LoadUnsafe(ref strength, i) - Vector256.LoadUnsafe(ref most, i));
            (Vector256.LoadUnsafe(ref share, i) + part).StoreUnsafe(ref share, i);
            (Vector256.LoadUnsafe(ref sum, i) + (part * Vector256.LoadUnsafe(ref sight, i))).StoreUnsafe(ref sum, i);
        }
    }

    /// <returns>The exponentials of eight numbers that are at most 0, to within two units of the last of their 24 bits.</returns>
    /// <remarks>Cody and Waite's reduction to half of ln 2 around 0, then a polynomial (Moshier's Cephes library, expf). The framework's own is compiled only when a command is half over.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Exp(Vector256<float> power)
    {
        const float least = -87;
        const int mantissa = 23;
        power = Vector256.Max(power, Vector256.Create(least));
        var doublings = Vector256.Floor(Vector256.FusedMultiplyAdd(power, Vector256.Create(1.44269504f), Vector256.Create(0.5f)));
        var rest = Vector256.FusedMultiplyAdd(doublings, Vector256.Create(-0.693359375f), power);
        rest = Vector256.FusedMultiplyAdd(doublings, Vector256.Create(2.12194440e-4f), rest);
        var sum = Vector256.Create(1.9875691500e-4f);
        sum = Vector256.FusedMultiplyAdd(sum, rest, Vector256.Create(1.3981999507e-3f));
        sum = Vector256.FusedMultiplyAdd(sum, rest, Vector256.Create(8.3334519073e-3f));
        sum = Vector256.FusedMultiplyAdd(sum, rest, Vector256.Create(4.1665795894e-2f));
        sum = Vector256.FusedMultiplyAdd(sum, rest, Vector256.Create(1.6666665459e-1f));
        sum = Vector256.FusedMultiplyAdd(sum, rest, Vector256.Create(5.0000001201e-1f));
        sum = Vector256.FusedMultiplyAdd(sum, rest * rest, rest) + Vector256<float>.One;
        return (sum.AsInt32() + (Vector256.ConvertToInt32Native(doublings) << mantissa)).AsSingle();
    }

    private static Vector256<float> Load(ref float from, nuint start, nuint eight) => Vector256.LoadUnsafe(ref from, start + (eight * Count));

    private static void Check(int length, int other)
    {
        if (length != other || length % Count != 0) throw new ArgumentOutOfRangeException(nameof(other), other, $"Rows are to be as long as each other, and as a multiple of {Count}; this one is set beside one of {length}.");
    }
}
