using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using AreaInspections.Statistics;

namespace AreaInspections.Readers.Statistics.Tables;

/// <summary>
/// The different texts of one column, each kept once under a number. Neighbouring rows mostly repeat a text, so the last one is looked at first. Code 0
/// is the empty cell.
/// </summary>
internal sealed class ColumnWords
{
    /// <summary>Stands for a text that is not kept because there were too many.</summary>
    public const int TooMany = -2;

    private const int MostWords = 1 << 17;
    private const int MostBytes = 16 << 20;

    private readonly List<(int Start, int Length, uint Hash)> _words = [];
    private readonly List<string?> _texts = [];
    private byte[] _bytes = new byte[256];
    private int _used;
    private int[] _slots = new int[64];
    private int _last;

    public ColumnWords() => Code([]);

    public int Count => _words.Count;

    /// <returns>The number of the text, or <see cref="TooMany"/>.</returns>
    public int Code(ReadOnlySpan<byte> cell)
    {
        if (cell.IsEmpty && _words.Count > 0)
        {
            return 0;
        }

        if (_words.Count > 0 && Bytes(_last).SequenceEqual(cell))
        {
            return _last;
        }

        var hash = Hash(cell);
        var slot = (int)(hash & (uint)(_slots.Length - 1));
        while (_slots[slot] is not 0 and var code)
        {
            if (_words[code - 1].Hash == hash && Bytes(code - 1).SequenceEqual(cell))
            {
                return _last = code - 1;
            }

            slot = (slot + 1) & (_slots.Length - 1);
        }

        return Add(cell, hash, slot);
    }

    public string Text(int code) => code < 0 ? "…" : _texts[code] ??= Encoding.UTF8.GetString(Bytes(code));

    /// <returns>The symbol the text is, or nothing.</returns>
    public Symbol? Symbol(int code) => code < 0 ? null : SymbolText.Find(Text(code));

    private int Add(ReadOnlySpan<byte> cell, uint hash, int slot)
    {
        if (_words.Count == MostWords || _used + cell.Length > MostBytes)
        {
            return TooMany;
        }

        if (_used + cell.Length > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _used + cell.Length));
        }

        cell.CopyTo(_bytes.AsSpan(_used));
        _words.Add((_used, cell.Length, hash));
        _texts.Add(null);
        _used += cell.Length;
        _slots[slot] = _words.Count;
        if (_words.Count * 2 > _slots.Length)
        {
            Grow();
        }

        return _last = _words.Count - 1;
    }

    private void Grow()
    {
        _slots = new int[_slots.Length * 2];
        for (var code = 0; code < _words.Count; code++)
        {
            var slot = (int)(_words[code].Hash & (uint)(_slots.Length - 1));
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & (_slots.Length - 1);
            }

            _slots[slot] = code + 1;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ReadOnlySpan<byte> Bytes(int code)
    {
        var (start, length, _) = CollectionsMarshal.AsSpan(_words)[code];
        return _bytes.AsSpan(start, length);
    }

    private static uint Hash(ReadOnlySpan<byte> cell) => (uint)(RowHash.Of(cell) >> 32);
}
