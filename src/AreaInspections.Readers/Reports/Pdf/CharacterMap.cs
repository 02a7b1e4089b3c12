using System.Text;

namespace AreaInspections.Readers.Reports.Pdf;

/// <summary>A CMap stream (ISO 32000-1, 9.7.5 and 9.10.3): from codes to text, or from codes to glyph numbers.</summary>
internal sealed class CharacterMap
{
    private const int MostEntries = 200_000;
    private readonly Dictionary<int, string> _texts = [];
    private readonly Dictionary<int, int> _glyphs = [];
    private byte[] _code = new byte[16];
    private byte[] _target = new byte[64];

    /// <summary>Bytes of one code; 0 where the map does not say.</summary>
    public int CodeBytes { get; private set; }

    public IReadOnlyDictionary<int, string> Texts => _texts;

    public IReadOnlyDictionary<int, int> Glyphs => _glyphs;

    public static CharacterMap Read(ReadOnlySpan<byte> data, ReadingBudget budget)
    {
        var map = new CharacterMap();
        var lexer = new PdfLexer(data);
        while (lexer.Peek() is var b && !lexer.AtEnd)
        {
            if (b == '/')
            {
                lexer.RawName();
            }
            else if (b is (byte)'(' or (byte)'<')
            {
                Skip(ref lexer, map);
            }
            else
            {
                map.Part(lexer.Word(), ref lexer, budget);
            }
        }

        return map;
    }

    private static void Skip(ref PdfLexer lexer, CharacterMap map)
    {
        if (lexer.Position + 1 < lexer.Data.Length && lexer.Data[lexer.Position + 1] == '<')
        {
            lexer.Position += 2;
        }
        else
        {
            lexer.String(ref map._target);
        }
    }

    private void Part(ReadOnlySpan<byte> word, ref PdfLexer lexer, ReadingBudget budget)
    {
        if (word.SequenceEqual("begincodespacerange"u8))
        {
            while (Code(ref lexer, out _, out var bytes) && Code(ref lexer, out _, out _))
            {
                CodeBytes = Math.Max(CodeBytes, bytes);
            }
        }
        else if (word.SequenceEqual("beginbfchar"u8))
        {
            while (Code(ref lexer, out var code, out _) && Text(ref lexer, out var text))
            {
                Add(code, text, budget);
            }
        }
        else if (word.SequenceEqual("beginbfrange"u8))
        {
            while (Code(ref lexer, out var first, out _) && Code(ref lexer, out var last, out _) && Range(ref lexer, first, last, budget))
            {
            }
        }
        else if (word.SequenceEqual("begincidrange"u8))
        {
            while (Code(ref lexer, out var first, out _) && Code(ref lexer, out var last, out _) && lexer.Whole() is var glyph and >= 0)
            {
                for (var i = 0; i <= Math.Min(last - first, 65535) && _glyphs.Count < MostEntries; i++)
                {
                    budget.Work(1);
                    _glyphs[first + i] = glyph + i;
                }
            }
        }
        else if (word.SequenceEqual("begincidchar"u8))
        {
            while (Code(ref lexer, out var code, out _) && lexer.Whole() is var glyph and >= 0 && _glyphs.Count < MostEntries)
            {
                _glyphs[code] = glyph;
            }
        }
    }

    private bool Range(ref PdfLexer lexer, int first, int last, ReadingBudget budget)
    {
        if (lexer.Peek() == '[')
        {
            lexer.Position++;
            for (var code = first; Text(ref lexer, out var text); code++)
            {
                Add(code, text, budget);
            }

            if (lexer.Peek() == ']')
            {
                lexer.Position++;
            }

            return !lexer.AtEnd;
        }

        if (!Text(ref lexer, out var start) || start.Length == 0)
        {
            return !lexer.AtEnd;
        }

        for (var i = 0; i <= Math.Min(last - first, 65535); i++)
        {
            Add(first + i, start[..^1] + (char)(start[^1] + i), budget);
        }

        return true;
    }

    private void Add(int code, string text, ReadingBudget budget)
    {
        budget.Work(8);
        if (_texts.Count < MostEntries)
        {
            _texts[code] = text;
        }
    }

    private bool Code(ref PdfLexer lexer, out int code, out int bytes)
    {
        (code, bytes) = (0, 0);
        if (lexer.Peek() != '<')
        {
            return false;
        }

        bytes = Math.Min(4, lexer.String(ref _code));
        for (var i = 0; i < bytes; i++)
        {
            code = (code << 8) | _code[i];
        }

        code &= int.MaxValue;
        return bytes > 0;
    }

    private bool Text(ref PdfLexer lexer, out string text)
    {
        text = "";
        if (lexer.Peek() == '/')
        {
            text = GlyphNames.Text(PdfLexer.Name(lexer.RawName()));
            return true;
        }

        if (lexer.AtEnd || lexer.Data[lexer.Position] != '<')
        {
            return false;
        }

        var length = Math.Min(128, lexer.String(ref _target));
        text = length == 1 ? ((char)_target[0]).ToString() : Encoding.BigEndianUnicode.GetString(_target, 0, length & ~1);
        return true;
    }
}
