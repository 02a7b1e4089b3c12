namespace AreaInspections.Readers.Reports.Pdf;

/// <summary>Follows the operators of a page and its forms (ISO 32000-1, annex A) and keeps what is text. Drawing is passed over.</summary>
internal sealed class ContentReader(PdfFile file, ReadingBudget budget)
{
    private const int MostForms = 2_000;
    private const int MostSaved = 2_048;
    private readonly Dictionary<PdfDictionary, PdfFont> _fonts = [];
    private readonly Pile<GraphicsState> _saved = new(16);
    private readonly double[] _numbers = new double[8];
    private readonly MarkedContent _marks = new();
    private readonly TextPlacer _placer = new(budget);
    private PageRuns _page = new(0);
    private GraphicsState _state;
    private byte[] _string = new byte[512];
    private int _count;
    private int _stringLength;
    private int _forms;
    private string _tag = "";
    private string _name = "";
    private PdfDictionary _properties = PdfDictionary.Empty;

    public void Read(PdfPage page, PageRuns into)
    {
        _page = into;
        _saved.Shrink(0);
        _marks.Clear();
        _forms = 0;
        _state = GraphicsState.At(page.Placement);
        Follow(page.Content(file, budget), page.Resources, form: 0, depth: 0);
    }

    private void Follow(ReadOnlyMemory<byte> content, PdfDictionary resources, int form, int depth)
    {
        var lexer = new PdfLexer(content.Span);
        var bottom = _saved.Count;
        var marksBelow = _marks.Depth;
        Forget();
        while (true)
        {
            var b = lexer.Peek();
            if (lexer.AtEnd)
            {
                break;
            }

            switch (b)
            {
                case (>= (byte)'0' and <= (byte)'9') or (byte)'-' or (byte)'.' or (byte)'+':
                    Keep(lexer.Number());
                    break;
                case (byte)'/':
                    (_tag, _name) = (_name, file.Parser.Intern(lexer.RawName()));
                    break;
                case (byte)'(':
                    _stringLength = lexer.String(ref _string);
                    break;
                case (byte)'<' when lexer.Position + 1 < lexer.Data.Length && lexer.Data[lexer.Position + 1] == '<':
                    _properties = file.Parser.Read(ref lexer).Dictionary;
                    break;
                case (byte)'<':
                    _stringLength = lexer.String(ref _string);
                    break;
                case (byte)'[':
                    lexer.Position++;
                    Pieces(ref lexer, form);
                    break;
                case (byte)']' or (byte)'>' or (byte)')' or (byte)'{' or (byte)'}':
                    lexer.Position++;
                    break;
                default:
                    var start = lexer.Position;
                    Operator(lexer.Word(), ref lexer, resources, form, depth);
                    budget.Work(lexer.Position - start + 16);
                    Forget();
                    break;
            }
        }

        if (_saved.Count > bottom)
        {
            _state = _saved[bottom];
            _saved.Shrink(bottom);
        }

        _marks.CloseTo(marksBelow, _page);
    }

    private void Keep(double number)
    {
        if (_count < _numbers.Length)
        {
            _numbers[_count++] = number;
        }
    }

    private void Forget()
    {
        (_count, _stringLength, _tag, _name, _properties) = (0, 0, "", "", PdfDictionary.Empty);
        Array.Clear(_numbers);
    }

    /// <summary>An array of strings and moves. Only TJ takes such arrays, so its text is placed while it is read.</summary>
    private void Pieces(ref PdfLexer lexer, int form)
    {
        _placer.Begin(_page, ref _state, _marks, form);
        while (true)
        {
            var b = lexer.Peek();
            if (lexer.AtEnd || b == ']')
            {
                lexer.Position++;
                break;
            }

            if (b is (byte)'(' or (byte)'<' && !(lexer.Position + 1 < lexer.Data.Length && lexer.Data[lexer.Position + 1] == '<'))
            {
                var length = lexer.String(ref _string);
                _placer.Show(_string.AsSpan(0, length));
            }
            else if (b is (>= (byte)'0' and <= (byte)'9') or (byte)'-' or (byte)'.' or (byte)'+')
            {
                _placer.Move(lexer.Number());
            }
            else if (b == '/')
            {
                lexer.RawName();
            }
            else
            {
                lexer.Word();
            }
        }

        _placer.End(ref _state);
    }

    private void Show(int form)
    {
        _placer.Begin(_page, ref _state, _marks, form);
        _placer.Show(_string.AsSpan(0, _stringLength));
        _placer.End(ref _state);
    }

    private void Operator(ReadOnlySpan<byte> word, ref PdfLexer lexer, PdfDictionary resources, int form, int depth)
    {
        var code = word.Length switch
        {
            1 => word[0],
            2 => (word[0] << 8) | word[1],
            3 => (word[0] << 16) | (word[1] << 8) | word[2],
            _ => 0,
        };
        switch (code)
        {
            case 'q':
                if (_saved.Count < MostSaved)
                {
                    _saved.Add(_state);
                }

                break;
            case 'Q':
                if (_saved.Count > 0)
                {
                    _state = _saved.Last;
                    _saved.Shrink(_saved.Count - 1);
                }

                break;
            case ('c' << 8) | 'm': _state.Page = Six().Then(_state.Page); break;
            case ('B' << 8) | 'T': _state.Line = _state.Text = Matrix.Identity; break;
            case ('T' << 8) | 'm': _state.Line = _state.Text = Six(); break;
            case ('T' << 8) | 'f': Font(resources); break;
            case ('T' << 8) | 'd': NextLine(_numbers[0], _numbers[1]); break;
            case ('T' << 8) | 'D':
                _state.Leading = -_numbers[1];
                NextLine(_numbers[0], _numbers[1]);
                break;
            case ('T' << 8) | '*': NextLine(0, -_state.Leading); break;
            case ('T' << 8) | 'c': _state.CharacterSpace = _numbers[0]; break;
            case ('T' << 8) | 'w': _state.WordSpace = _numbers[0]; break;
            case ('T' << 8) | 'z': _state.Stretch = _numbers[0] / 100; break;
            case ('T' << 8) | 'L': _state.Leading = _numbers[0]; break;
            case ('T' << 8) | 's': _state.Rise = _numbers[0]; break;
            case ('T' << 8) | 'j': Show(form); break;
            case '\'':
                NextLine(0, -_state.Leading);
                Show(form);
                break;
            case '"':
                (_state.WordSpace, _state.CharacterSpace) = (_numbers[0], _numbers[1]);
                NextLine(0, -_state.Leading);
                Show(form);
                break;
            case ('B' << 16) | ('M' << 8) | 'C': _marks.Open(_name, PdfDictionary.Empty, form, _page); break;
            case ('B' << 16) | ('D' << 8) | 'C': OpenMark(resources, form); break;
            case ('E' << 16) | ('M' << 8) | 'C': _marks.Close(_page); break;
            case ('D' << 8) | 'o': Object(resources, depth); break;
            case ('B' << 8) | 'I': PassPicture(ref lexer); break;
        }
    }

    private Matrix Six() => _count < 6
        ? Matrix.Identity
        : new(_numbers[0], _numbers[1], _numbers[2], _numbers[3], _numbers[4], _numbers[5]);

    private void NextLine(double x, double y) => _state.Line = _state.Text = _state.Line.Moved(_count > 0 || y != 0 ? x : 0, y);

    private void Font(PdfDictionary resources)
    {
        _state.Size = _numbers[0];
        var font = file.Get(file.Get(resources, "Font").Dictionary, _name).Dictionary;
        if (!_fonts.TryGetValue(font, out var known))
        {
            known = PdfFont.Read(file, font, budget);
            _fonts[font] = known;
        }

        _state.Font = known;
    }

    /// <summary>Properties stand in the content itself, or are named after the tag and stand among the resources.</summary>
    private void OpenMark(PdfDictionary resources, int form)
    {
        var named = _tag.Length > 0;
        var properties = named ? file.Get(file.Get(resources, "Properties").Dictionary, _name).Dictionary : _properties;
        _marks.Open(named ? _tag : _name, properties, form, _page);
    }

    private void Object(PdfDictionary resources, int depth)
    {
        if (file.Get(file.Get(resources, "XObject").Dictionary, _name).Stream is not { } held)
        {
            return;
        }

        if (file.Get(held.Dictionary, "Subtype").Name == "Image")
        {
            _page.HasPicture = true;
            return;
        }

        if (depth >= 12 || ++_forms > MostForms)
        {
            budget.Note("Forms are nested or repeated too often; the rest was left out.", $"form {held.Number}", _page.Number);
            return;
        }

        var before = _state;
        _state.Page = Matrix.Of(file.Get(held.Dictionary, "Matrix").Items).Then(_state.Page);
        var own = file.Get(held.Dictionary, "Resources").Dictionary;
        Follow(file.Decode(held), own.Count > 0 ? own : resources, held.Number, depth + 1);
        _state = before;
    }

    /// <summary>Skips a picture that stands in the content itself.</summary>
    private void PassPicture(ref PdfLexer lexer)
    {
        _page.HasPicture = true;
        var rest = lexer.Data[lexer.Position..];
        var begin = rest.IndexOf("ID"u8);
        if (begin < 0)
        {
            lexer.Position = lexer.Data.Length;
            return;
        }

        for (var at = begin + 2; at < rest.Length;)
        {
            var end = rest[at..].IndexOf("EI"u8);
            if (end < 0)
            {
                break;
            }

            at += end + 2;
            if (PdfLexer.IsBlank(rest[at - 3]) && (at >= rest.Length || PdfLexer.IsBlank(rest[at])))
            {
                lexer.Position += at;
                return;
            }
        }

        lexer.Position = lexer.Data.Length;
    }
}
