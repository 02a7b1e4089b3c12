namespace AreaInspections.Readers.Reports.Pdf;

/// <summary>Raised inside the reader when a limit is reached; it becomes a note and never leaves the reader.</summary>
internal sealed class LimitReachedException(string message, string found) : Exception(message)
{
    public string Found { get; } = found;
}

/// <summary>What is left of the limits of one file, and the notes gathered on the way.</summary>
internal sealed class ReadingBudget(PdfLimits limits, CancellationToken cancellation)
{
    private const int MostNotes = 40;
    private readonly long _start = TimeProvider.System.GetTimestamp();
    private readonly List<Note> _notes = [];
    private long _inflated;
    private long _work;
    private int _objects;
    private int _runs;
    private int _unnoted;

    public PdfLimits Limits { get; } = limits;

    /// <summary>In the order met; a file cannot fill the memory with notes.</summary>
    public IReadOnlyList<Note> Notes => _unnoted == 0
        ? _notes
        : [.. _notes, new Note("More of the same kind was found; look at the file as a whole.", $"{_unnoted} further notes")];

    public void Note(string message, string found, int? page = null, string? expected = null)
    {
        if (_notes.Count >= MostNotes)
        {
            _unnoted++;
            return;
        }

        var note = new Note(message, found) { Page = page, Expected = expected };
        if (!_notes.Contains(note))
        {
            _notes.Add(note);
        }
    }

    /// <summary>Counts work done, roughly in bytes looked at, and looks at the clock now and then.</summary>
    public void Work(int amount)
    {
        var before = _work;
        _work += amount + 16;
        if (before >> 18 != _work >> 18)
        {
            LookAtClock();
        }
    }

    public void Object()
    {
        if (++_objects > Limits.Objects)
        {
            throw new LimitReachedException("The file has more objects than are read; the rest was left out.", $"more than {Limits.Objects} objects");
        }

        Work(64);
    }

    public void Run()
    {
        if (++_runs > Limits.Runs)
        {
            throw new LimitReachedException("The file places more pieces of text than are read; the rest was left out.", $"more than {Limits.Runs} pieces");
        }
    }

    /// <summary>Bytes that the next stream may still inflate to.</summary>
    public int InflatableBytes => (int)Math.Min(Limits.StreamBytes, Math.Max(0, Limits.InflatedBytes - _inflated));

    public void Inflated(int bytes)
    {
        _inflated += bytes;
        Work(bytes / 4);
    }

    private void LookAtClock()
    {
        cancellation.ThrowIfCancellationRequested();
        if (TimeProvider.System.GetElapsedTime(_start) > Limits.Time)
        {
            throw new LimitReachedException("Reading took too long and was stopped; what was read until then is kept.", $"more than {Limits.Time.TotalSeconds:0} seconds");
        }
    }
}
