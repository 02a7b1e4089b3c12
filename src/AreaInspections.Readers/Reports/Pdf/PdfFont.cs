namespace AreaInspections.Readers.Reports.Pdf;

/// <summary>What a font says about its codes: their text and how far they advance. Glyph outlines are never read.</summary>
internal sealed class PdfFont
{
    private readonly Dictionary<int, string> _longer = [];
    private char[] _single = new char[256];
    private float[] _widths = new float[256];

    /// <summary>For codes that the font gives no width for, in thousandths of the size.</summary>
    private float _otherWidth;

    /// <summary>Without the tag of a subset, for example "Tahoma,Bold".</summary>
    public string Name { get; private set; } = "";

    public bool Bold { get; private set; }

    /// <summary>Bytes of one code: 1, or 2 for composite fonts.</summary>
    public int CodeBytes { get; private set; } = 1;

    public static PdfFont Read(PdfFile file, PdfDictionary font, ReadingBudget budget)
    {
        var read = new PdfFont();
        var composite = file.Get(font, "Subtype").Name == "Type0";
        var inner = font;
        if (composite && file.Get(font, "DescendantFonts").Items is [var first, ..])
        {
            inner = file.Resolve(first).Dictionary;
        }

        var descriptor = file.Get(inner, "FontDescriptor").Dictionary;
        read.Face(file, font, descriptor);
        if (composite)
        {
            read.Composite(file, font, inner, budget);
        }
        else
        {
            read.Simple(file, font, descriptor);
        }

        if (file.Get(font, "ToUnicode").Stream is { } map)
        {
            var known = CharacterMap.Read(file.Decode(map).Span, budget);
            read.CodeBytes = composite && known.CodeBytes is 1 && read.CodeBytes == 0 ? 1 : Math.Max(1, read.CodeBytes);
            foreach (var (code, text) in known.Texts)
            {
                read.Map(code, text);
            }
        }

        read.CodeBytes = Math.Max(1, read.CodeBytes);
        return read;
    }

    /// <summary>In thousandths of the size.</summary>
    public float Width(int code) => (uint)code < (uint)_widths.Length && _widths[code] is var width and >= 0 ? width : _otherWidth;

    /// <summary>The single character of a code; null where it has none or several.</summary>
    public char Single(int code) => (uint)code < (uint)_single.Length ? _single[code] : '\0';

    /// <summary>The text of a code that <see cref="Single"/> has none for; empty where it is unknown.</summary>
    public string Longer(int code) => _longer.GetValueOrDefault(code, "");

    private void Face(PdfFile file, PdfDictionary font, PdfDictionary descriptor)
    {
        var name = file.Get(font, "BaseFont").Name;
        Name = name.Length > 7 && name[6] == '+' ? name[7..] : name;
        Bold = Name.Contains("bold", StringComparison.OrdinalIgnoreCase)
            || Name.Contains("black", StringComparison.OrdinalIgnoreCase)
            || file.Get(descriptor, "FontWeight").Number >= 600
            || (file.Get(descriptor, "Flags").Integer & (1 << 18)) != 0;
    }

    private void Simple(PdfFile file, PdfDictionary font, PdfDictionary descriptor)
    {
        var encoding = file.Get(font, "Encoding");
        var named = encoding.Kind == PdfKind.Name ? encoding.Name : file.Get(encoding.Dictionary, "BaseEncoding").Name;
        var pictures = named.Length == 0 && IsOfPictures(Name);
        var start = SimpleEncodings.Named(named.Length == 0 && file.Get(font, "Subtype").Name == "Type1" ? "StandardEncoding" : named);
        for (var code = 0; code < 256; code++)
        {
            Map(code, pictures ? Picture(code) : start[code] == '\0' ? "" : start[code].ToString());
        }

        var next = 0;
        foreach (var item in file.Get(encoding.Dictionary, "Differences").Items)
        {
            if (item.Kind == PdfKind.Number)
            {
                next = item.Integer;
            }
            else if (item.Kind == PdfKind.Name && next is >= 0 and < 256)
            {
                Map(next++, GlyphNames.Text(item.Name));
            }
        }

        SimpleWidths(file, font, descriptor);
    }

    private void SimpleWidths(PdfFile file, PdfDictionary font, PdfDictionary descriptor)
    {
        var scale = file.Get(font, "Subtype").Name == "Type3" && file.Get(font, "FontMatrix").Items is [var across, ..] ? (float)across.Number * 1000 : 1;
        var missing = file.Get(descriptor, "MissingWidth");
        var widths = file.Get(font, "Widths").Items;
        var first = file.Get(font, "FirstChar").Integer;
        _otherWidth = missing.Kind == PdfKind.Number ? Held(missing.Number) : widths.Length > 0 ? 0 : 500;
        NoWidths(0);
        for (var i = 0; i < widths.Length && i < 256; i++)
        {
            if (first + i is >= 0 and < 256)
            {
                _widths[first + i] = Held(file.Resolve(widths[i]).Number * scale);
            }
        }
    }

    private void Composite(PdfFile file, PdfDictionary font, PdfDictionary inner, ReadingBudget budget)
    {
        NoWidths(0);
        CodeBytes = 2;
        var encoding = file.Get(font, "Encoding");
        var glyphs = new Dictionary<int, int>();
        if (encoding.Stream is { } stream)
        {
            var map = CharacterMap.Read(file.Decode(stream).Span, budget);
            CodeBytes = map.CodeBytes is 1 or 2 ? map.CodeBytes : 2;
            glyphs = new(map.Glyphs);
        }
        else if (encoding.Name.Contains("UCS2", StringComparison.Ordinal) || encoding.Name.Contains("UTF16", StringComparison.Ordinal))
        {
            for (var code = 32; code < 0xD800; code++)
            {
                Map(code, ((char)code).ToString());
            }
        }
        else if (font["ToUnicode"].IsNull)
        {
            budget.Note("A font does not say what its glyphs mean; words in it are missing.", $"font {Name}");
        }

        var otherwise = file.Get(inner, "DW");
        _otherWidth = otherwise.Kind == PdfKind.Number ? Held(otherwise.Number) : 1000;
        CompositeWidths(file, file.Get(inner, "W").Items, budget);
        if (glyphs.Count > 0)
        {
            var byGlyph = _widths;
            _widths = [];
            foreach (var (code, glyph) in glyphs)
            {
                SetWidth(code, (uint)glyph < (uint)byGlyph.Length ? byGlyph[glyph] : -1);
            }
        }
    }

    private void CompositeWidths(PdfFile file, PdfObject[] items, ReadingBudget budget)
    {
        for (var i = 0; i + 1 < items.Length;)
        {
            var first = file.Resolve(items[i]).Integer;
            var second = file.Resolve(items[i + 1]);
            if (second.Kind == PdfKind.Array)
            {
                foreach (var width in second.Items)
                {
                    SetWidth(first++, Held(width.Number));
                }

                i += 2;
                continue;
            }

            if (i + 2 >= items.Length)
            {
                return;
            }

            var same = Held(file.Resolve(items[i + 2]).Number);
            var last = Math.Min(65535, second.Integer);
            budget.Work(Math.Max(0, last - first));
            for (var code = Math.Max(0, first); code <= last; code++)
            {
                SetWidth(code, same);
            }

            i += 3;
        }
    }

    private void SetWidth(int code, float width)
    {
        if (code is < 0 or > 65535)
        {
            return;
        }

        if (code >= _widths.Length)
        {
            var before = _widths.Length;
            Array.Resize(ref _widths, Math.Min(65536, Math.Max(code + 1, before * 2)));
            NoWidths(before);
        }

        _widths[code] = width;
    }

    private void NoWidths(int from)
    {
        for (var i = from; i < _widths.Length; i++)
        {
            _widths[i] = -1;
        }
    }

    private void Map(int code, string text)
    {
        if (code is < 0 or > 65535)
        {
            return;
        }

        if (code >= _single.Length)
        {
            Array.Resize(ref _single, Math.Min(65536, Math.Max(code + 1, _single.Length * 2)));
        }

        var plain = Plain(text);
        _single[code] = plain.Length == 1 ? plain[0] : '\0';
        if (plain.Length > 1)
        {
            _longer[code] = plain;
        }
        else
        {
            _longer.Remove(code);
        }
    }

    /// <summary>Blanks of every kind as one blank, ligatures as their letters, control signs and broken pairs left out.</summary>
    public static string Plain(string text)
    {
        if (text.Length == 1)
        {
            var c = text[0];
            if (c is > ' ' and < '\u007F')
            {
                return text;
            }

            return c switch
            {
                '\uFB00' => "ff",
                '\uFB01' => "fi",
                '\uFB02' => "fl",
                '\uFB03' => "ffi",
                '\uFB04' => "ffl",
                '\u00AD' or '\u2010' or '\u2011' => "-",
                '\u200B' or '\u200C' or '\u200D' or '\uFEFF' => "",
                _ when char.IsWhiteSpace(c) => " ",
                _ when char.IsControl(c) || char.IsSurrogate(c) => "",
                _ => text,
            };
        }

        if (text.Length == 2 && char.IsSurrogatePair(text, 0))
        {
            return text;
        }

        var plain = new System.Text.StringBuilder(text.Length);
        foreach (var c in text)
        {
            plain.Append(char.IsSurrogate(c) ? c.ToString() : Plain(c.ToString()));
        }

        return plain.ToString();
    }

    private static bool IsOfPictures(string name) =>
        name.Contains("Symbol", StringComparison.OrdinalIgnoreCase) || name.Contains("dings", StringComparison.OrdinalIgnoreCase);

    /// <summary>A code of a font of pictures, put where such fonts put it in Unicode; bullets are known by that.</summary>
    private static string Picture(int code) => code < 32 ? "" : code == 32 ? " " : ((char)(0xF000 + code)).ToString();

    private static float Held(double width) => (float)Math.Clamp(width, 0, 20_000);
}
