namespace AreaInspections.Readers.Statistics;

/// <summary>
/// What is to be said about a file: the first of each kind in full, then how many more there are, so that a file wrong in every row still gives notes that
/// can be read.
/// </summary>
internal sealed class FileNotes
{
    /// <summary>Notes of a kind that are told in full.</summary>
    public const int Shown = 20;

    private readonly Dictionary<string, List<Note>> _first = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _count = new(StringComparer.Ordinal);
    private readonly List<(string Kind, bool Refused)> _kinds = [];

    /// <summary>Whether something was said for which the file cannot be imported.</summary>
    public bool Refused => _kinds.Exists(k => k.Refused);

    /// <summary>Something for which the file cannot be imported. Notes of one message are of one kind.</summary>
    public void Refuse(Note note) => Add(note, 1, refused: true);

    /// <summary>Something a person should know.</summary>
    public void Say(Note note) => Add(note, 1, refused: false);

    /// <summary>
    /// Counts one more of a kind for which the file is refused, where enough of it are told, so that the note need not be made: a file wrong in every cell is
    /// read as fast as another.
    /// </summary>
    public bool Enough(string message)
    {
        if (!_first.TryGetValue(message, out var notes) || notes.Count < Shown)
        {
            return false;
        }

        _count[message]++;
        return true;
    }

    /// <param name="firstRow">Number of the sheet's row that <paramref name="other"/> counts as 0.</param>
    public void Append(FileNotes other, int firstRow)
    {
        foreach (var (kind, refused) in other._kinds)
        {
            var notes = other._first[kind];
            foreach (var note in notes)
            {
                Add(note with { Page = note.Page + firstRow }, 1, refused);
            }

            _count[kind] += other._count[kind] - notes.Count;
        }
    }

    /// <summary>What makes the file be refused first, then the rest, each in the order of the file.</summary>
    public IReadOnlyList<Note> All()
    {
        var all = new List<Note>();
        foreach (var (kind, _) in _kinds.OrderBy(k => k.Refused ? 0 : 1))
        {
            all.AddRange(_first[kind]);
            if (_count[kind] - _first[kind].Count is > 0 and var more)
            {
                all.Add(new Note($"{more:N0} more of this kind: {kind}", ""));
            }
        }

        return all;
    }

    private void Add(Note note, long count, bool refused)
    {
        if (!_first.TryGetValue(note.Message, out var notes))
        {
            _first.Add(note.Message, notes = []);
            _count.Add(note.Message, 0);
            _kinds.Add((note.Message, refused));
        }

        _count[note.Message] += count;
        if (notes.Count < Shown)
        {
            notes.Add(note);
        }
    }
}
