namespace AreaInspections.Readers.Reports.Pdf;

/// <summary>Owners of marked content by their key, in open addressing; kept in plain arrays for the sake of the start of a short run.</summary>
internal sealed class MarkOwners
{
    private long[] _keys = new long[1024];
    private int[] _values = new int[1024];

    public int Count { get; private set; }

    /// <param name="key">Greater than 0.</param>
    public void TryAdd(long key, MarkOwner owner)
    {
        if (Count * 2 >= _keys.Length)
        {
            Grow();
        }

        var at = Find(key);
        if (_keys[at] == 0)
        {
            _keys[at] = key;
            _values[at] = (owner.Block << 1) | (owner.Label ? 1 : 0);
            Count++;
        }
    }

    public bool TryGet(long key, out MarkOwner owner)
    {
        var at = Find(key);
        owner = new(_values[at] >> 1, (_values[at] & 1) != 0);
        return _keys[at] != 0;
    }

    private int Find(long key)
    {
        var mask = _keys.Length - 1;
        var at = (int)((ulong)(key * -7046029254386353131L) >> 40) & mask;
        while (_keys[at] != 0 && _keys[at] != key)
        {
            at = (at + 1) & mask;
        }

        return at;
    }

    private void Grow()
    {
        var (keys, values) = (_keys, _values);
        (_keys, _values) = (new long[keys.Length * 2], new int[keys.Length * 2]);
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] != 0)
            {
                var at = Find(keys[i]);
                (_keys[at], _values[at]) = (keys[i], values[i]);
            }
        }
    }
}
