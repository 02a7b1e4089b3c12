namespace AreaInspections.Readers.Reports.Pdf;

/// <summary>Reads whole objects from bytes. Reused for one file, so that names and working space are shared.</summary>
internal sealed class PdfObjectParser(ReadingBudget budget)
{
    private readonly Dictionary<int, string> _names = [];
    private readonly Pile<PdfObject> _stack = new(256);
    private byte[] _string = new byte[256];

    /// <summary>The object at the position of the lexer; <see cref="PdfKind.End"/> at the end of the data.</summary>
    public PdfObject Read(ref PdfLexer lexer, int depth = 0)
    {
        var b = lexer.Peek();
        if (lexer.AtEnd)
        {
            return new(PdfKind.End);
        }

        switch (b)
        {
            case (byte)'/':
                return new(PdfKind.Name, 0, Intern(lexer.RawName()));
            case (byte)'(':
                return String(ref lexer);
            case (byte)'<':
                if (lexer.Position + 1 < lexer.Data.Length && lexer.Data[lexer.Position + 1] == '<')
                {
                    lexer.Position += 2;
                    return Dictionary(ref lexer, depth + 1);
                }

                return String(ref lexer);
            case (byte)'[':
                lexer.Position++;
                return Array(ref lexer, depth + 1);
            case (byte)'+' or (byte)'-' or (byte)'.':
                return new(PdfKind.Number, lexer.Number());
            case >= (byte)'0' and <= (byte)'9':
                return NumberOrReference(ref lexer);
            default:
                return Word(ref lexer);
        }
    }

    public string Intern(ReadOnlySpan<byte> raw)
    {
        var hash = 17;
        foreach (var b in raw)
        {
            hash = (hash * 31) + b;
        }

        if (_names.TryGetValue(hash, out var known) && Same(known, raw))
        {
            return known;
        }

        var name = PdfLexer.Name(raw);
        if (_names.Count < 4096)
        {
            _names[hash] = name;
        }

        return name;
    }

    private static bool Same(string name, ReadOnlySpan<byte> raw)
    {
        if (name.Length != raw.Length)
        {
            return false;
        }

        for (var i = 0; i < raw.Length; i++)
        {
            if (name[i] != raw[i])
            {
                return false;
            }
        }

        return true;
    }

    private PdfObject String(ref PdfLexer lexer)
    {
        var start = lexer.Position;
        var length = lexer.String(ref _string);
        budget.Work(lexer.Position - start);
        return new(PdfKind.String, 0, _string.AsSpan(0, length).ToArray());
    }

    private static PdfObject NumberOrReference(ref PdfLexer lexer)
    {
        var start = lexer.Position;
        var first = lexer.Whole();
        var after = lexer.Position;
        if (after < lexer.Data.Length && PdfLexer.IsBlank(lexer.Data[after]))
        {
            var generation = lexer.Whole();
            if (generation >= 0 && lexer.Peek() == 'R'
                && (lexer.Position + 1 >= lexer.Data.Length || !PdfLexer.IsRegular(lexer.Data[lexer.Position + 1])))
            {
                lexer.Position++;
                return new(PdfKind.Reference, first);
            }

            lexer.Position = after;
            return new(PdfKind.Number, first);
        }

        lexer.Position = start;
        return new(PdfKind.Number, lexer.Number());
    }

    private PdfObject Array(ref PdfLexer lexer, int depth)
    {
        var bottom = _stack.Count;
        while (true)
        {
            var b = lexer.Peek();
            if (lexer.AtEnd)
            {
                break;
            }

            if (b == ']')
            {
                lexer.Position++;
                break;
            }

            if (!Element(ref lexer, depth))
            {
                break;
            }
        }

        return new(PdfKind.Array, 0, _stack.TakeFrom(bottom));
    }

    private PdfObject Dictionary(ref PdfLexer lexer, int depth)
    {
        var bottom = _stack.Count;
        while (true)
        {
            var b = lexer.Peek();
            if (lexer.AtEnd)
            {
                break;
            }

            if (b == '>')
            {
                lexer.Position++;
                lexer.Position += !lexer.AtEnd && lexer.Data[lexer.Position] == '>' ? 1 : 0;
                break;
            }

            if (!Element(ref lexer, depth))
            {
                break;
            }
        }

        return new(PdfKind.Dictionary, 0, Pairs(bottom));
    }

    /// <summary>Puts the next element on the stack; false where the container ends without its closing sign.</summary>
    private bool Element(ref PdfLexer lexer, int depth)
    {
        if (depth > budget.Limits.Depth)
        {
            budget.Note("Objects are nested too deeply; what is deeper was left out.", $"more than {budget.Limits.Depth} levels");
            return false;
        }

        var start = lexer.Position;
        var item = Read(ref lexer, depth);
        if (item.Kind == PdfKind.Keyword && item.Keyword is "endobj" or "obj" or "stream" or "endstream")
        {
            lexer.Position = start;
            return false;
        }

        budget.Work(lexer.Position - start);
        _stack.Add(item);
        return true;
    }

    private PdfDictionary Pairs(int bottom)
    {
        var most = (_stack.Count - bottom + 1) / 2;
        var keys = new string[most];
        var values = new PdfObject[most];
        var count = 0;
        for (var i = bottom; i < _stack.Count; i++)
        {
            if (_stack[i].Kind != PdfKind.Name)
            {
                continue;
            }

            keys[count] = _stack[i].Name;
            values[count++] = i + 1 < _stack.Count ? _stack[i + 1] : default;
            i++;
        }

        _stack.Shrink(bottom);
        return count == 0 ? PdfDictionary.Empty : new(keys, values, count);
    }

    private PdfObject Word(ref PdfLexer lexer)
    {
        var word = lexer.Word();
        if (word.SequenceEqual("true"u8))
        {
            return new(PdfKind.Boolean, 1);
        }

        if (word.SequenceEqual("false"u8))
        {
            return new(PdfKind.Boolean);
        }

        return word.SequenceEqual("null"u8) ? default : new(PdfKind.Keyword, 0, Intern(word));
    }
}
