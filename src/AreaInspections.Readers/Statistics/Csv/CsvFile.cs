using System.IO.Compression;
using System.Text;
using CsvHelper;

namespace AreaInspections.Readers.Statistics.Csv;

/// <summary>A CSV, packed or not, opened so far that its header is known.</summary>
internal sealed class CsvFile : IDisposable
{
    /// <summary>More text than any publication has; a packed file may not grow beyond it.</summary>
    private const long MostBytes = 4L << 30;

    private const int MostColumns = 2_000;

    /// <summary>Rows looked at below the first where the first is no header.</summary>
    private const int LookedAt = 20;

    private readonly WatchedStream _file;
    private readonly Stream _text;
    private readonly bool _packed;
    private readonly CsvBlocks _blocks;
    private CsvBlock? _first;

    /// <exception cref="CsvFault">The beginning cannot be read.</exception>
    /// <exception cref="InvalidDataException">The file is packed and damaged.</exception>
    public CsvFile(WatchedStream file)
    {
        _file = file;
        _packed = file.Peek(2) is [0x1F, 0x8B];
        _text = _packed ? new GZipStream(file, CompressionMode.Decompress) : file;
        _blocks = new(_text, MostBytes);
        _first = _blocks.Take();
        var rows = Head(_first!.Text);
        Columns = rows.Count > 0 ? rows[0] : [];
        Following = rows.Skip(1).ToList();
    }

    /// <summary>Cells of the first row; empty in an empty file.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>Some rows after the first.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Following { get; }

    public bool TooManyColumns => Columns.Count > MostColumns;

    /// <summary>Whether all of it is one block, for which one thread is enough.</summary>
    public bool Short => _blocks.Ended;

    /// <summary>The next rows, without the header; nothing at the end. For several threads.</summary>
    public CsvBlock? Take()
    {
        if (Interlocked.Exchange(ref _first, null) is not { } first)
        {
            return _blocks.Take();
        }

        var header = HeaderLength(first.Text);
        return first with { Start = first.Start + header, Length = first.Length - header };
    }

    /// <summary>Reads the file to its end.</summary>
    /// <returns>Hash of its bytes, and whether a packed file holds less than it says.</returns>
    public (string Sha256, bool Cut) Finish()
    {
        var hash = _file.Finish();
        return (hash, _packed && _file.Tail != (uint)_blocks.Bytes);
    }

    public void Dispose()
    {
        _first?.Dispose();
        if (_packed)
        {
            _text.Dispose();
        }
    }

    private static List<IReadOnlyList<string>> Head(ReadOnlyMemory<byte> text)
    {
        var rows = new List<IReadOnlyList<string>>();
        using var reader = CsvReader.Create(text, CsvTyping.Options());
        while (rows.Count <= LookedAt && reader.Read())
        {
            rows.Add(Cells(reader));
        }

        return rows.Count == 1 && rows[0] is [""] ? [] : rows;
    }

    private static string[] Cells(CsvReader reader)
    {
        var cells = new string[Math.Min(reader.FieldCount, MostColumns + 1)];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = Encoding.UTF8.GetString(reader.GetSpan(i));
        }

        return cells;
    }

    private static int HeaderLength(ReadOnlyMemory<byte> text)
    {
        using var reader = CsvReader.Create(text, CsvTyping.Options());
        reader.Read();
        return reader.Read() ? (int)reader.ByteOffset : text.Length;
    }
}
