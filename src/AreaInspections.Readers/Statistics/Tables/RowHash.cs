using System.Runtime.InteropServices;

namespace AreaInspections.Readers.Statistics.Tables;

/// <summary>A hash of bytes that is the same within one run: equal rows have equal hashes, different rows almost never.</summary>
internal static class RowHash
{
    private const ulong Prime = 0x9E3779B97F4A7C15;

    public static ulong Of(ReadOnlySpan<byte> bytes)
    {
        var hash = (ulong)bytes.Length * Prime;
        while (bytes.Length >= sizeof(ulong))
        {
            hash = Mix(hash ^ MemoryMarshal.Read<ulong>(bytes));
            bytes = bytes[sizeof(ulong)..];
        }

        ulong rest = 0;
        foreach (var b in bytes)
        {
            rest = (rest << 8) | b;
        }

        return Mix(hash ^ rest);
    }

    private static ulong Mix(ulong value)
    {
        var high = Math.BigMul(value, Prime, out var low);
        return high ^ low;
    }
}
