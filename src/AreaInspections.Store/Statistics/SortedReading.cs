using AreaInspections.Statistics;

namespace AreaInspections.Store.Statistics;

/// <summary>Observations of one series and period, side by side in a <see cref="SortedReading"/>.</summary>
internal readonly record struct Block(int Series, int Period, int Start, int Count);

/// <summary>The observations of a reading in the order of the key of the long table, cut into blocks of one series and period.</summary>
internal sealed class SortedReading
{
    private const int PlaceBits = 16;
    private const int PeriodBits = 27;

    private readonly IReadOnlyList<Observation> _observations;
    private readonly ulong[] _keys;
    private readonly int[] _order;

    /// <param name="names">Gives numbers to what has none yet.</param>
    public SortedReading(IReadOnlyList<Observation> observations, StatisticsNames names)
    {
        _observations = observations;
        _keys = new ulong[observations.Count];
        _order = new int[observations.Count];
        for (var i = 0; i < _keys.Length; i++)
        {
            var observation = observations[i];
            _keys[i] = Key(names.Number(observation.Series), PeriodColumn.Of(observation.Period), names.Number(observation.Place));
            _order[i] = i;
        }

        Array.Sort(_keys, _order);
        Blocks = [.. Cut()];
    }

    /// <summary>By series, then period.</summary>
    public IReadOnlyList<Block> Blocks { get; }

    public Observation this[int position] => _observations[_order[position]];

    public int PlaceAt(int position) => (int)(_keys[position] & ((1 << PlaceBits) - 1));

    /// <returns>The first that speaks of what another has spoken of already; nothing where none does.</returns>
    public Observation? FirstTwice()
    {
        for (var i = 1; i < _keys.Length; i++)
        {
            if (_keys[i] == _keys[i - 1])
            {
                return this[i];
            }
        }

        return null;
    }

    private static ulong Key(int series, int period, int place) =>
        place < 1 << PlaceBits ? ((((ulong)series << PeriodBits) | (uint)period) << PlaceBits) | (uint)place : throw new InvalidOperationException("There are more places than a key has room for.");

    private IEnumerable<Block> Cut()
    {
        for (var start = 0; start < _keys.Length;)
        {
            var key = _keys[start] >> PlaceBits;
            var end = start + 1;
            while (end < _keys.Length && _keys[end] >> PlaceBits == key)
            {
                end++;
            }

            yield return new Block((int)(key >> PeriodBits), (int)(key & ((1 << PeriodBits) - 1)), start, end - start);
            start = end;
        }
    }
}
