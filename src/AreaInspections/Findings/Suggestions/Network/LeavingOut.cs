using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace AreaInspections.Findings.Suggestions.Network;

/// <summary>Leaves out numbers by chance, so that a network that learns leans on none of them. The same seed leaves out the same ones, on every machine.</summary>
/// <remarks>Eight generators side by side draw by shifts of 13, 17 and 5 (Marsaglia 2003, "Xorshift RNGs"): the framework's own draws, one number at a time, took a twelfth of the time in which a network learns.</remarks>
internal sealed class LeavingOut
{
    /// <summary>Of what is drawn, as many of the highest bits count.</summary>
    private const int Bits = 24;

    private Vector256<uint> state;

    public LeavingOut(int seed)
    {
        var chance = new Random(seed);
        for (var lane = 0; lane < Lanes.Count; lane++) state = state.WithElement(lane, (uint)chance.Next(1, int.MaxValue));
    }

    /// <summary>Sets some of the numbers to zero; the others grow so that their sum stays what it was on average.</summary>
    /// <param name="numbers">As many as a multiple of eight.</param>
    /// <param name="share">Of the numbers that are left out; above 0 and below 1.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Some(Span<float> numbers, float share)
    {
        if (numbers.Length % Lanes.Count != 0) throw new ArgumentOutOfRangeException(nameof(numbers), numbers.Length, $"Numbers are taken {Lanes.Count} at a time.");
        ref var number = ref MemoryMarshal.GetReference(numbers);
        var least = Vector256.Create((int)(share * (1 << Bits)));
        var grown = Vector256.Create(1 / (1 - share));
        var drawn = state;
        for (nuint i = 0; i < (nuint)numbers.Length; i += Lanes.Count)
        {
            drawn ^= drawn << 13;
            drawn ^= drawn >> 17;
            drawn ^= drawn << 5;
            var stays = Vector256.GreaterThanOrEqual((drawn >> (32 - Bits)).AsInt32(), least).AsSingle();
            ((Vector256.LoadUnsafe(ref number, i) * grown) & stays).StoreUnsafe(ref number, i);
        }

        state = drawn;
    }
}
