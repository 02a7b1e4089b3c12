namespace AreaInspections.Readers.Reports.Pdf;

/// <summary>What an object stream holds.</summary>
/// <param name="Numbers">Object numbers in order.</param>
/// <param name="Offsets">Where each begins in <paramref name="Data"/>.</param>
internal sealed record ContainedObjects(int[] Numbers, int[] Offsets, ReadOnlyMemory<byte> Data);

/// <summary>The objects of one file, each read when it is first asked for.</summary>
internal sealed class PdfFile
{
    private readonly ReadOnlyMemory<byte> _data;
    private readonly ReadingBudget _budget;
    private readonly Dictionary<int, ContainedObjects> _containers = [];
    private CrossReference _places;
    private PdfObject[] _loaded = [];
    private byte[] _state = [];
    private FileEncryption? _encryption;
    private bool _scanned;
    private int _loading;

    public PdfFile(ReadOnlyMemory<byte> data, ReadingBudget budget)
    {
        _data = data;
        _budget = budget;
        Parser = new(budget);
        _places = new(budget);
        if (!_places.Read(this))
        {
            Scan("The cross-reference of the file is damaged; the file was searched for its objects instead.");
        }

        Prepare();
    }

    public ReadOnlySpan<byte> Data => _data.Span;

    public PdfObjectParser Parser { get; }

    public bool Encrypted => !_places.Trailer("Encrypt").IsNull;

    /// <summary>Makes ready to decrypt the streams; false where the file asks for a password.</summary>
    public bool Unlock()
    {
        var id = Trailer("ID").Items is [var first, ..] ? Resolve(first).Bytes : [];
        _encryption = FileEncryption.Open(this, Trailer("Encrypt").Dictionary, id);
        return _encryption is not null;
    }

    public PdfObject Trailer(string key) => Resolve(_places.Trailer(key));

    /// <summary>Searches the file for its objects, once; false where that has been done already.</summary>
    public bool Scan(string why)
    {
        if (_scanned)
        {
            return false;
        }

        _scanned = true;
        _budget.Note(why, "damaged cross-reference", expected: "a table that gives the place of each object");
        _containers.Clear();
        Prepare();
        _places = ObjectScan.Run(this, _budget);
        Prepare();
        return true;
    }

    /// <summary>The object itself, whatever chain of references leads to it; null where it is missing.</summary>
    public PdfObject Resolve(PdfObject value)
    {
        for (var hops = 0; value.IsReference; hops++)
        {
            if (hops > 16)
            {
                return default;
            }

            value = Load(value.Integer);
        }

        return value;
    }

    public PdfObject Get(PdfDictionary dictionary, string key) => Resolve(dictionary[key]);

    /// <summary>The object that begins at an offset with "12 0 obj"; null where none does.</summary>
    /// <param name="number">Its object number, -1 where none begins here.</param>
    public PdfObject ObjectAt(int offset, out int number)
    {
        number = -1;
        if (offset < 0 || offset >= Data.Length)
        {
            return default;
        }

        var lexer = new PdfLexer(Data, offset);
        var found = lexer.Whole();
        var generation = lexer.Whole();
        if (found < 0 || generation < 0 || !lexer.Take("obj"u8))
        {
            return default;
        }

        number = found;
        _budget.Object();
        var value = Parser.Read(ref lexer);
        if (value.Kind == PdfKind.Dictionary && lexer.Take("stream"u8))
        {
            var start = lexer.Position;
            start += start < Data.Length && Data[start] == 13 ? 1 : 0;
            start += start < Data.Length && Data[start] == 10 ? 1 : 0;
            return new(PdfKind.Stream, 0, new PdfStream(value.Dictionary, start, number, generation));
        }

        return value.Kind is PdfKind.Keyword or PdfKind.End ? default : value;
    }

    /// <summary>The bytes of a stream, still packed but no longer encrypted.</summary>
    public ReadOnlyMemory<byte> Raw(PdfStream stream)
    {
        var stored = Stored(stream);
        return _encryption is null || stream.Dictionary["Type"].Name == "XRef" ? stored : _encryption.Decrypt(stream, stored);
    }

    private ReadOnlyMemory<byte> Stored(PdfStream stream)
    {
        var length = Get(stream.Dictionary, "Length");
        if (length.Kind == PdfKind.Number && length.Integer >= 0 && stream.Start <= Data.Length - length.Integer)
        {
            var after = new PdfLexer(Data, stream.Start + length.Integer);
            if (after.Take("endstream"u8) || after.Take("endobj"u8))
            {
                return _data.Slice(stream.Start, length.Integer);
            }
        }

        var rest = Data[Math.Min(stream.Start, Data.Length)..];
        var end = rest.IndexOf("endstream"u8);
        _budget.Work(end < 0 ? rest.Length : end);
        _budget.Note("A stream is longer or shorter than it says; it was read to its end mark.", $"object {stream.Number}");
        return _data.Slice(Data.Length - rest.Length, end < 0 ? rest.Length : end);
    }

    public ReadOnlyMemory<byte> Decode(PdfStream stream) => StreamFilters.Decode(this, stream, _budget);

    public ContainedObjects Contained(PdfStream stream)
    {
        if (_containers.TryGetValue(stream.Number, out var known))
        {
            return known;
        }

        var data = Decode(stream);
        var lexer = new PdfLexer(data.Span);
        var first = Get(stream.Dictionary, "First").Integer;
        var numbers = new List<int>();
        var offsets = new List<int>();
        var count = Get(stream.Dictionary, "N").Integer;
        while (numbers.Count < count)
        {
            var number = lexer.Whole();
            var offset = lexer.Whole();
            if (number < 0 || offset < 0)
            {
                break;
            }

            _budget.Object();
            numbers.Add(number);
            offsets.Add((int)Math.Min(data.Length, (long)first + offset));
        }

        return _containers[stream.Number] = new([.. numbers], [.. offsets], data);
    }

    private void Prepare()
    {
        _loaded = new PdfObject[_places.Size];
        _state = new byte[_places.Size];
    }

    private PdfObject Load(int number)
    {
        if ((uint)number >= (uint)_loaded.Length)
        {
            return default;
        }

        const byte Reading = 1;
        const byte Read = 2;
        if (_state[number] == Reading || _loading > _budget.Limits.Depth)
        {
            return default;
        }

        if (_state[number] == 0)
        {
            // Looking for a damaged object may search the file and put new arrays in place of these.
            var (loaded, state) = (_loaded, _state);
            state[number] = Reading;
            _loading++;
            loaded[number] = Find(number);
            _loading--;
            state[number] = Read;
            return loaded[number];
        }

        return _loaded[number];
    }

    private PdfObject Find(int number)
    {
        var place = _places[number];
        if (!place.Known || place.Offset < 0)
        {
            return default;
        }

        if (place.Container > 0)
        {
            return place.Container == number ? default : FindIn(place.Container, number);
        }

        var value = ObjectAt(place.Offset, out var found);
        if (found == number)
        {
            return value;
        }

        return Scan("An object does not stand where the cross-reference says; the file was searched for its objects instead.")
            ? Load(number)
            : default;
    }

    private PdfObject FindIn(int container, int number)
    {
        if (Load(container).Stream is not { } stream)
        {
            return default;
        }

        var held = Contained(stream);
        var at = Array.LastIndexOf(held.Numbers, number);
        if (at < 0)
        {
            return default;
        }

        _budget.Work(held.Numbers.Length);
        var lexer = new PdfLexer(held.Data.Span, held.Offsets[at]);
        var value = Parser.Read(ref lexer);
        return value.Kind is PdfKind.Keyword or PdfKind.End ? default : value;
    }
}
