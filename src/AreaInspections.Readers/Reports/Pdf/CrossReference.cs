namespace AreaInspections.Readers.Reports.Pdf;

/// <summary>Where objects stand: at an offset of the file, or as one of the objects inside an object stream.</summary>
internal readonly record struct ObjectPlace(bool Known, int Offset, int Container)
{
    public static ObjectPlace At(int offset) => new(true, offset, 0);

    public static ObjectPlace In(int container) => new(true, 0, container);
}

/// <summary>The cross-reference of a file: tables, streams, hybrids and their predecessors; the newest entry of an object counts.</summary>
internal sealed class CrossReference(ReadingBudget budget)
{
    private ObjectPlace[] _places = new ObjectPlace[1024];

    /// <summary>Trailers met, newest first.</summary>
    public List<PdfDictionary> Trailers { get; } = [];

    /// <summary>One more than the highest object number met.</summary>
    public int Size { get; private set; }

    public ObjectPlace this[int number] => (uint)number < (uint)_places.Length ? _places[number] : default;

    /// <summary>The first value of a key among the trailers; null where none has it.</summary>
    public PdfObject Trailer(string key)
    {
        foreach (var trailer in Trailers)
        {
            var value = trailer[key];
            if (!value.IsNull)
            {
                return value;
            }
        }

        return default;
    }

    public void Add(int number, ObjectPlace place, bool replace = false)
    {
        if (number < 0 || number >= budget.Limits.Objects)
        {
            return;
        }

        if (number >= _places.Length)
        {
            Array.Resize(ref _places, Math.Min(budget.Limits.Objects, Math.Max(number + 1, _places.Length * 2)));
        }

        if (replace || !_places[number].Known)
        {
            _places[number] = place;
            Size = Math.Max(Size, number + 1);
        }
    }

    /// <summary>Reads the chain that begins where <c>startxref</c> says; false where any of it could not be read.</summary>
    public bool Read(PdfFile file)
    {
        var data = file.Data;
        var at = data.LastIndexOf("startxref"u8);
        if (at < 0)
        {
            return false;
        }

        var lexer = new PdfLexer(data, at + 9);
        var pending = new Queue<int>([lexer.Whole()]);
        var seen = new HashSet<int>();
        var whole = true;
        while (pending.TryDequeue(out var offset))
        {
            if (!seen.Add(offset) || seen.Count > 1024)
            {
                budget.Note("The cross-reference leads back to itself; each part was read once.", $"offset {offset}");
                continue;
            }

            whole &= offset >= 0 && offset < data.Length && Section(file, offset, pending);
        }

        return whole && Trailers.Count > 0;
    }

    private bool Section(PdfFile file, int offset, Queue<int> pending)
    {
        var lexer = new PdfLexer(file.Data, offset);
        PdfDictionary trailer;
        if (lexer.Take("xref"u8))
        {
            if (!Table(ref lexer))
            {
                return false;
            }

            trailer = file.Parser.Read(ref lexer).Dictionary;
            Trailers.Add(trailer);
            if (trailer["XRefStm"] is { Kind: PdfKind.Number } hybrid)
            {
                pending.Enqueue(hybrid.Integer);
            }
        }
        else
        {
            var held = file.ObjectAt(offset, out _);
            if (held.Stream is not { } stream || !Stream(file, stream))
            {
                return false;
            }

            trailer = stream.Dictionary;
            Trailers.Add(trailer);
        }

        if (trailer["Prev"] is { Kind: PdfKind.Number } previous)
        {
            pending.Enqueue(previous.Integer);
        }

        return trailer.Count > 0;
    }

    private bool Table(ref PdfLexer lexer)
    {
        while (!lexer.Take("trailer"u8))
        {
            var first = lexer.Whole();
            var count = lexer.Whole();
            if (first < 0 || count < 0)
            {
                return false;
            }

            for (var i = 0; i < count; i++)
            {
                var offset = lexer.Whole();
                var generation = lexer.Whole();
                if (offset < 0 || generation < 0)
                {
                    return false;
                }

                budget.Work(20);
                if (lexer.Take("n"u8))
                {
                    Add(first + i, ObjectPlace.At(offset));
                }
                else if (lexer.Take("f"u8))
                {
                    Add(first + i, new ObjectPlace(true, -1, 0));
                }
                else
                {
                    return false;
                }
            }
        }

        return true;
    }

    private bool Stream(PdfFile file, PdfStream stream)
    {
        var widths = stream.Dictionary["W"].Items;
        if (widths.Length < 3)
        {
            return false;
        }

        Span<int> width = [Held(widths[0]), Held(widths[1]), Held(widths[2])];
        var entry = width[0] + width[1] + width[2];
        var index = stream.Dictionary["Index"].Items;
        if (index.Length < 2)
        {
            index = [new(PdfKind.Number), stream.Dictionary["Size"]];
        }

        var data = file.Decode(stream).Span;
        if (entry == 0)
        {
            return false;
        }

        var at = 0;
        for (var part = 0; part + 1 < index.Length; part += 2)
        {
            var first = index[part].Integer;
            var count = index[part + 1].Integer;
            for (var i = 0; i < count && at + entry <= data.Length; i++, at += entry)
            {
                budget.Work(entry);
                var kind = width[0] == 0 ? 1 : Value(data.Slice(at, width[0]));
                var second = Value(data.Slice(at + width[0], width[1]));
                var number = (int)Math.Min(int.MaxValue, (long)first + i);
                Add(number, kind switch
                {
                    1 => ObjectPlace.At(second),
                    2 => ObjectPlace.In(second),
                    _ => new ObjectPlace(true, -1, 0),
                });
            }
        }

        return at > 0;
    }

    private static int Held(PdfObject width) => Math.Clamp(width.Integer, 0, 8);

    private static int Value(ReadOnlySpan<byte> bytes)
    {
        long value = 0;
        foreach (var b in bytes)
        {
            value = Math.Min(int.MaxValue, (value << 8) | b);
        }

        return (int)value;
    }
}
