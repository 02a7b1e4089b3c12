using System.Runtime.InteropServices;
using System.Text;
using AreaInspections.Findings.Suggestions.Network;

namespace AreaInspections.Readers.Findings;

/// <summary>The file of <see cref="ThemeNetworks"/>: head, their words one a line, number of themes, and of each number of the leading, then of the unaided one the upper half of its 32 bits: three digits, which is as good.</summary>
internal static class ThemeNetworkFile
{
    private const string Head = "AreaInspections theme networks 2";
    private const int HalfBits = 16;

    /// <summary>Numbers read at a time: few enough to stay in the processor's cache.</summary>
    private const int AtATime = 1 << 13;

    public static void Write(Stream to, ThemeNetworks networks)
    {
        using var writer = new BinaryWriter(to, Encoding.UTF8, leaveOpen: true);
        writer.Write(Head);
        var words = Encoding.UTF8.GetBytes(string.Join('\n', networks.Leading.Words));
        writer.Write(words.Length);
        writer.Write(words);
        writer.Write(networks.Leading.Themes);
        foreach (var block in networks.Leading.Numbers.Concat(networks.Unaided.Numbers)) writer.Write(MemoryMarshal.AsBytes(block.Select(UpperHalf).ToArray().AsSpan()));
    }

    /// <exception cref="FormatException">No networks of this version.</exception>
    public static ThemeNetworks Read(Stream from)
    {
        using var reader = new BinaryReader(from, Encoding.UTF8, leaveOpen: true);
        if (!string.Equals(reader.ReadString(), Head, StringComparison.Ordinal)) throw new FormatException($"The file is no '{Head}'.");
        var words = Encoding.UTF8.GetString(reader.ReadBytes(reader.ReadInt32())).Split('\n');
        var themes = reader.ReadInt32();
        var networks = new ThemeNetworks(ThemeNetwork.Empty(words, themes), ThemeNetwork.Empty(words, themes));
        var halves = new ushort[AtATime];
        foreach (var block in networks.Leading.Numbers.Concat(networks.Unaided.Numbers))
        {
            for (var numbers = block.AsSpan(); numbers.Length > 0; numbers = numbers[Math.Min(AtATime, numbers.Length)..]) Fill(numbers[..Math.Min(AtATime, numbers.Length)]);
        }

        return networks;

        void Fill(Span<float> numbers)
        {
            from.ReadExactly(MemoryMarshal.AsBytes(halves.AsSpan(0, numbers.Length)));
            for (var i = 0; i < numbers.Length; i++) numbers[i] = BitConverter.UInt32BitsToSingle((uint)halves[i] << HalfBits);
        }
    }

    private static ushort UpperHalf(float number) => (ushort)((BitConverter.SingleToUInt32Bits(number) + (1u << (HalfBits - 1))) >> HalfBits);
}
