namespace AreaInspections.Readers.Reports.Pdf;

/// <summary>
/// A growing list of structures. The framework's own list is compiled at run time for each of our structures, which costs a short run as
/// much as the reading itself; this one is compiled ahead with this project.
/// </summary>
internal sealed class Pile<T>(int capacity)
    where T : struct
{
    private T[] _items = new T[capacity];

    public int Count { get; private set; }

    public ref T this[int at] => ref _items[at];

    public ref T Last => ref _items[Count - 1];

    public void Add(in T item)
    {
        if (Count == _items.Length)
        {
            var larger = new T[_items.Length * 2];
            Array.Copy(_items, larger, Count);
            _items = larger;
        }

        _items[Count++] = item;
    }

    public void Shrink(int count) => Count = Math.Min(Count, count);

    /// <summary>The items from a place on, which leave the pile.</summary>
    public T[] TakeFrom(int first)
    {
        var taken = new T[Count - first];
        Array.Copy(_items, first, taken, 0, taken.Length);
        Count = first;
        return taken;
    }
}
