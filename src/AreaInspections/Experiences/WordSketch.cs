using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Security.Cryptography;
using System.Text;

namespace AreaInspections.Experiences;

/// <summary>
/// Finds copies and campaigns without keeping words: for each of <see cref="Size"/> orders of all triples of words, the first triple the text has (MinHash, Broder 1997).
/// The share of places at which two sketches agree estimates how many of their triples they share, to within about 0.1.
/// </summary>
public static class WordSketch
{
    public const int Size = 32;

    /// <summary>Words below which a text says too little to be compared.</summary>
    public const int FewestWords = 20;

    /// <summary>From here on two accounts are shown side by side as like each other.</summary>
    public const double Alike = 0.6;

    /// <summary>What puts hashes of triples into an order of their own, for eight orders each: times an odd number, plus another, in 32 bits.</summary>
    private static readonly (Vector256<uint> Factor, Vector256<uint> Shift)[] s_orders =
        [.. Enumerable.Range(0, Size).Chunk(Vector256<uint>.Count).Select(orders => (
            Vector256.Create([.. orders.Select(o => (uint)Mix((ulong)o + 1) | 1)]),
            Vector256.Create([.. orders.Select(o => (uint)(Mix((ulong)o + 1) >> 32))])))];

    /// <param name="key">Kept secret: without it nobody can tell what words a sketch was made of, or make one to compare; with another one the same text has another sketch.</param>
    public static IReadOnlyList<long> Of(IEnumerable<string> texts, byte[] key)
    {
        var words = new List<ulong>();
        foreach (var text in texts)
        {
            AddWords(words, text);
        }

        if (words.Count < FewestWords)
        {
            return [];
        }

        Span<Vector256<uint>> least = stackalloc Vector256<uint>[s_orders.Length];
        least.Fill(Vector256<uint>.AllBitsSet);
        for (var i = 0; i + 2 < words.Count; i++)
        {
            var triple = Vector256.Create((uint)Mix(words[i] ^ BitOperations.RotateLeft(words[i + 1], 21) ^ BitOperations.RotateLeft(words[i + 2], 42)));
            for (var at = 0; at < least.Length; at++)
            {
                least[at] = Vector256.Min(least[at], (triple * s_orders[at].Factor) + s_orders[at].Shift);
            }
        }

        return Locked(MemoryMarshal.Cast<Vector256<uint>, uint>(least), key);
    }

    /// <returns>Share of places that agree, 0 to 1; 0 where one has no sketch.</returns>
    public static double Likeness(IReadOnlyList<long> one, IReadOnlyList<long> other)
    {
        if (one.Count != Size || other.Count != Size)
        {
            return 0;
        }

        var same = 0;
        for (var i = 0; i < Size; i++)
        {
            same += one[i] == other[i] ? 1 : 0;
        }

        return (double)same / Size;
    }

    /// <summary>Groups of accounts that are like each other, each with at least two, the largest first. Two that share a quarter of their sketch in a row are compared.</summary>
    public static IReadOnlyList<IReadOnlyList<Guid>> Groups(IReadOnlyList<(Guid Id, IReadOnlyList<long> Sketch)> accounts)
    {
        const int band = 4;
        var group = Enumerable.Range(0, accounts.Count).ToArray();
        int Root(int i) => group[i] == i ? i : group[i] = Root(group[i]);
        var seen = new Dictionary<(int, long, long, long, long), int>();
        for (var i = 0; i < accounts.Count; i++)
        {
            var sketch = accounts[i].Sketch;
            for (var at = 0; at + band <= sketch.Count; at += band)
            {
                var key = (at, sketch[at], sketch[at + 1], sketch[at + 2], sketch[at + 3]);
                if (!seen.TryAdd(key, i) && Likeness(accounts[seen[key]].Sketch, sketch) >= Alike)
                {
                    group[Root(i)] = Root(seen[key]);
                }
            }
        }

        return [.. Enumerable.Range(0, accounts.Count).GroupBy(Root).Where(g => g.Count() > 1).OrderByDescending(g => g.Count()).Select(g => (IReadOnlyList<Guid>)[.. g.Select(i => accounts[i].Id)])];
    }

    /// <summary>Letters and digits in small letters; everything else parts words. FNV-1a, 64 bits.</summary>
    private static void AddWords(List<ulong> words, string text)
    {
        const ulong start = 14695981039346656037;
        var hash = start;
        foreach (var rune in (Ascii.IsValid(text) ? text : text.Normalize(NormalizationForm.FormKC)).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                hash = (hash ^ (uint)Rune.ToLowerInvariant(rune).Value) * 1099511628211;
            }
            else if (hash != start && rune.Value is not ('\'' or '’'))
            {
                words.Add(hash);
                hash = start;
            }
        }

        if (hash != start)
        {
            words.Add(hash);
        }
    }

    /// <summary>AES-256 of each triple with its place, cut to 64 bits: the same triple in the same place gives the same number, and without the key no number gives a triple.</summary>
    private static long[] Locked(ReadOnlySpan<uint> least, byte[] key)
    {
        const int block = 16;
        Span<byte> plain = stackalloc byte[Size * block];
        plain.Clear();
        for (var order = 0; order < Size; order++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(plain[(order * block)..], least[order]);
            BinaryPrimitives.WriteInt32LittleEndian(plain[((order * block) + sizeof(uint))..], order);
        }

        Span<byte> locked = stackalloc byte[Size * block];
        using var cipher = Aes.Create();
        cipher.Key = SHA256.HashData(key);
        cipher.EncryptEcb(plain, locked, PaddingMode.None);
        var sketch = new long[Size];
        for (var order = 0; order < Size; order++)
        {
            sketch[order] = BinaryPrimitives.ReadInt64LittleEndian(locked[(order * block)..]);
        }

        return sketch;
    }

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
