using System.Runtime.CompilerServices;
using System.Text;

namespace AreaInspections.Readers.Reports.Pdf;

/// <summary>Cuts bytes into the tokens of ISO 32000-1, 7.2 and 7.3. Never reads outside its range and always moves on.</summary>
internal ref struct PdfLexer(ReadOnlySpan<byte> data, int position = 0)
{
    private readonly ReadOnlySpan<byte> _data = data;

    public int Position { get; set; } = position;

    public readonly bool AtEnd => Position >= _data.Length;

    public readonly ReadOnlySpan<byte> Data => _data;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsBlank(byte b) => b is 32 or 10 or 13 or 9 or 12 or 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsDelimiter(byte b) => b is (byte)'(' or (byte)')' or (byte)'<' or (byte)'>' or (byte)'[' or (byte)']'
        or (byte)'{' or (byte)'}' or (byte)'/' or (byte)'%';

    public static bool IsRegular(byte b) => !IsBlank(b) && !IsDelimiter(b);

    /// <summary>The next byte that is neither blank nor comment, not consumed; 0 at the end.</summary>
    public byte Peek()
    {
        var at = Position;
        while (at < _data.Length)
        {
            var b = _data[at];
            if (b == '%')
            {
                var end = _data[at..].IndexOfAny((byte)10, (byte)13);
                at = end < 0 ? _data.Length : at + end;
            }
            else if (IsBlank(b))
            {
                at++;
            }
            else
            {
                Position = at;
                return b;
            }
        }

        Position = at;
        return 0;
    }

    /// <summary>Whether the bytes at the position are this word; if so it is consumed.</summary>
    public bool Take(ReadOnlySpan<byte> word)
    {
        Peek();
        if (!_data[Position..].StartsWith(word))
        {
            return false;
        }

        Position += word.Length;
        return true;
    }

    /// <summary>A whole number without sign, or -1 where none stands; held at the greatest integer.</summary>
    public int Whole()
    {
        var b = Peek();
        if (b is < (byte)'0' or > (byte)'9')
        {
            return -1;
        }

        long value = 0;
        while (Position < _data.Length && _data[Position] is >= (byte)'0' and <= (byte)'9')
        {
            value = Math.Min(int.MaxValue, (value * 10) + _data[Position++] - '0');
        }

        return (int)value;
    }

    /// <summary>A number in any of the spellings met in the wild; 0 for a sign or point alone.</summary>
    public double Number()
    {
        var negative = false;
        while (Position < _data.Length && _data[Position] is (byte)'+' or (byte)'-')
        {
            negative |= _data[Position++] == '-';
        }

        var value = 0d;
        while (Position < _data.Length && (uint)(_data[Position] - '0') <= 9)
        {
            value = (value * 10) + (_data[Position++] - '0');
        }

        if (Position < _data.Length && _data[Position] == '.')
        {
            Position++;
            var scale = 0.1;
            while (Position < _data.Length && (uint)(_data[Position] - '0') <= 9)
            {
                value += (_data[Position++] - '0') * scale;
                scale /= 10;
            }
        }

        // "1-2" and "1.2.3" are read as their first number.
        while (Position < _data.Length && _data[Position] is (byte)'-' or (byte)'.' or (>= (byte)'0' and <= (byte)'9'))
        {
            Position++;
        }

        return double.IsFinite(value) ? negative ? -value : value : 0;
    }

    /// <summary>The bytes of a name after its solidus, escapes not yet resolved; the position stands on the solidus.</summary>
    public ReadOnlySpan<byte> RawName()
    {
        var start = ++Position;
        while (Position < _data.Length && IsRegular(_data[Position]))
        {
            Position++;
        }

        return _data[start..Position];
    }

    /// <summary>A bare word; takes one byte at least, so that reading always moves on.</summary>
    public ReadOnlySpan<byte> Word()
    {
        var start = Position;
        while (Position < _data.Length && IsRegular(_data[Position]))
        {
            Position++;
        }

        if (Position == start && Position < _data.Length)
        {
            Position++;
        }

        return _data[start..Position];
    }

    /// <summary>A name with "#20" resolved.</summary>
    public static string Name(ReadOnlySpan<byte> raw)
    {
        if (raw.Length > 256)
        {
            raw = raw[..256];
        }

        if (raw.IndexOf((byte)'#') < 0)
        {
            return Encoding.Latin1.GetString(raw);
        }

        Span<byte> name = stackalloc byte[256];
        var length = 0;
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] == '#' && i + 2 < raw.Length && Hex(raw[i + 1]) >= 0 && Hex(raw[i + 2]) >= 0)
            {
                name[length++] = (byte)((Hex(raw[i + 1]) << 4) | Hex(raw[i + 2]));
                i += 2;
            }
            else
            {
                name[length++] = raw[i];
            }
        }

        return Encoding.Latin1.GetString(name[..length]);
    }

    public static int Hex(byte b) => b switch
    {
        >= (byte)'0' and <= (byte)'9' => b - '0',
        >= (byte)'a' and <= (byte)'f' => b - 'a' + 10,
        >= (byte)'A' and <= (byte)'F' => b - 'A' + 10,
        _ => -1,
    };

    /// <summary>A string in brackets or in hexadecimal, decoded into <paramref name="into"/>, which grows; gives its length.</summary>
    public int String(ref byte[] into) => _data[Position] == '(' ? LiteralString(ref into) : HexString(ref into);

    private int LiteralString(ref byte[] into)
    {
        var length = 0;
        var depth = 1;
        Position++;
        while (Position < _data.Length)
        {
            var b = _data[Position++];
            if (b == '\\')
            {
                if (!Escape(out b))
                {
                    continue;
                }
            }
            else if (b == '(')
            {
                depth++;
            }
            else if (b == ')' && --depth == 0)
            {
                break;
            }

            Append(ref into, ref length, b);
        }

        return length;
    }

    private bool Escape(out byte value)
    {
        value = 0;
        if (Position >= _data.Length)
        {
            return false;
        }

        var b = _data[Position++];
        switch (b)
        {
            case (byte)'n': value = 10; return true;
            case (byte)'r': value = 13; return true;
            case (byte)'t': value = 9; return true;
            case (byte)'b': value = 8; return true;
            case (byte)'f': value = 12; return true;
            case 10: return false;
            case 13:
                Position += Position < _data.Length && _data[Position] == 10 ? 1 : 0;
                return false;
            case >= (byte)'0' and <= (byte)'7':
                var octal = b - '0';
                for (var i = 0; i < 2 && Position < _data.Length && _data[Position] is >= (byte)'0' and <= (byte)'7'; i++)
                {
                    octal = (octal << 3) + _data[Position++] - '0';
                }

                value = (byte)octal;
                return true;
            default: value = b; return true;
        }
    }

    private int HexString(ref byte[] into)
    {
        var length = 0;
        var high = -1;
        Position++;
        while (Position < _data.Length)
        {
            var b = _data[Position++];
            if (b == '>')
            {
                break;
            }

            var digit = Hex(b);
            if (digit < 0)
            {
                continue;
            }

            if (high < 0)
            {
                high = digit;
            }
            else
            {
                Append(ref into, ref length, (byte)((high << 4) | digit));
                high = -1;
            }
        }

        if (high >= 0)
        {
            Append(ref into, ref length, (byte)(high << 4));
        }

        return length;
    }

    private static void Append(ref byte[] into, ref int length, byte value)
    {
        if (length == into.Length)
        {
            Array.Resize(ref into, Math.Max(64, into.Length * 2));
        }

        into[length++] = value;
    }
}
