using System.Runtime.InteropServices;

namespace AreaInspections.Readers.Reports.Pdf;

internal enum PdfKind : byte
{
    Null,
    Boolean,
    Number,
    String,
    Name,
    Array,
    Dictionary,
    Stream,

    /// <summary>"12 0 R": <see cref="PdfObject.Number"/> is the object number.</summary>
    Reference,

    /// <summary>A bare word such as <c>obj</c> or <c>endobj</c>.</summary>
    Keyword,

    /// <summary>End of what could be read.</summary>
    End,
}

/// <summary>One object of the PDF syntax (ISO 32000-1, 7.3). Wrong types read as empty, so that damaged files need no special care.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct PdfObject
{
    private readonly object? _content;

    public PdfObject(PdfKind kind, double number = 0, object? content = null)
    {
        Kind = kind;
        Number = number;
        _content = content;
    }

    public PdfKind Kind { get; }

    public double Number { get; }

    public bool IsNull => Kind == PdfKind.Null;

    public bool IsReference => Kind == PdfKind.Reference;

    /// <summary>Whole number, held within the range of an integer; 0 for what is no number.</summary>
    public int Integer => Kind is PdfKind.Number or PdfKind.Reference or PdfKind.Boolean
        ? Number >= int.MaxValue ? int.MaxValue : Number <= int.MinValue ? int.MinValue : (int)Number
        : 0;

    /// <summary>The name without its solidus; empty for what is no name.</summary>
    public string Name => Kind == PdfKind.Name ? (string)_content! : "";

    public string Keyword => Kind == PdfKind.Keyword ? (string)_content! : "";

    public byte[] Bytes => Kind == PdfKind.String ? (byte[])_content! : [];

    public PdfObject[] Items => Kind == PdfKind.Array ? (PdfObject[])_content! : [];

    /// <summary>The dictionary, also that of a stream; an empty one for everything else.</summary>
    public PdfDictionary Dictionary => Kind switch
    {
        PdfKind.Dictionary => (PdfDictionary)_content!,
        PdfKind.Stream => ((PdfStream)_content!).Dictionary,
        _ => PdfDictionary.Empty,
    };

    public PdfStream? Stream => Kind == PdfKind.Stream ? (PdfStream)_content! : null;
}

/// <summary>A stream whose data has not been looked at yet.</summary>
/// <param name="Start">Offset of the first byte of its data in the file.</param>
/// <param name="Number">Object number of the stream.</param>
internal sealed record PdfStream(PdfDictionary Dictionary, int Start, int Number, int Generation);

/// <summary>Keys and values as written; the first of equal keys counts.</summary>
internal sealed class PdfDictionary(string[] keys, PdfObject[] values, int count)
{
    private Dictionary<string, int>? _index;

    public static PdfDictionary Empty { get; } = new([], [], 0);

    public int Count => count;

    public string KeyAt(int at) => keys[at];

    public PdfObject ValueAt(int at) => values[at];

    /// <summary>The value as written, a reference unresolved; null where the key is not there.</summary>
    public PdfObject this[string key]
    {
        get
        {
            if (count > 24)
            {
                return Index().TryGetValue(key, out var at) ? values[at] : default;
            }

            for (var i = 0; i < count; i++)
            {
                if (string.Equals(keys[i], key, StringComparison.Ordinal))
                {
                    return values[i];
                }
            }

            return default;
        }
    }

    private Dictionary<string, int> Index()
    {
        if (_index is null)
        {
            _index = new(count, StringComparer.Ordinal);
            for (var i = 0; i < count; i++)
            {
                _index.TryAdd(keys[i], i);
            }
        }

        return _index;
    }
}
