using System.Globalization;
using System.Text;

namespace AreaInspections.Documents.People;

/// <summary>A picture from which a phone reads a text: for the key of a second factor, which must not be sent to anybody who would draw it for us.</summary>
public sealed class QrCode
{
    private readonly bool?[,] _fixed;
    private bool[,] _dark = new bool[0, 0];

    private QrCode(int version)
    {
        Size = (version * 4) + 17;
        _fixed = new bool?[Size, Size];
    }

    /// <summary>Squares along one side, without the light border around.</summary>
    public int Size { get; }

    /// <summary>Whether a square is dark.</summary>
    /// <param name="x">From the left, from 0.</param>
    /// <param name="y">From the top, from 0.</param>
    public bool this[int x, int y] => _dark[x, y];

    /// <exception cref="ArgumentException">The text has more than 213 bytes.</exception>
    public static QrCode Of(string text)
    {
        var (version, words) = QrWords.Of(text);
        var code = new QrCode(version);
        code.DrawPatterns(version);
        code._dark = Enumerable.Range(0, 8).Select(mask => code.Masked(words, mask)).MinBy(QrPenalty.Of)!;
        return code;
    }

    /// <summary>As an element of a page, with the border that cameras need and without any style.</summary>
    /// <param name="title">What it is, for those who do not see it.</param>
    public string ToSvg(string title)
    {
        const int border = 4;
        var path = new StringBuilder();
        for (var y = 0; y < Size; y++)
        {
            for (var x = 0; x < Size; x++)
            {
                if (_dark[x, y])
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{x + border} {y + border}h1v1h-1z");
                }
            }
        }

        var side = Size + (2 * border);
        return Markup.Of($"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}" role="img" aria-label="{title}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h{side}v{side}H0z"/><path fill="#000" d="{path.ToString()}"/></svg>""").ToString();
    }

    private void DrawPatterns(int version)
    {
        for (var i = 0; i < Size; i++)
        {
            _fixed[6, i] = _fixed[i, 6] = i % 2 == 0;
        }

        foreach (var (x, y) in new[] { (3, 3), (Size - 4, 3), (3, Size - 4) })
        {
            Square(x, y, 4, distance => distance is not (2 or 4));
        }

        int[] places = version == 1 ? [] : version < 7 ? [6, Size - 7] : [6, (Size - 1) / 2, Size - 7];
        foreach (var (x, y) in places.SelectMany(x => places.Select(y => (x, y))).Where(p => !IsCorner(p.x, p.y)))
        {
            Square(x, y, 2, distance => distance != 1);
        }

        DrawFormat(_fixed, 0); // keeps its place free
        if (version >= 7)
        {
            var bits = (version << 12) | Remainder(version, 12, 0x1F25);
            for (var i = 0; i < 18; i++)
            {
                _fixed[Size - 11 + (i % 3), i / 3] = _fixed[i / 3, Size - 11 + (i % 3)] = ((bits >> i) & 1) == 1;
            }
        }
    }

    /// <summary>Where a large mark stands already.</summary>
    private bool IsCorner(int x, int y) => (x == 6 || y == 6) && (x is 6 || x == Size - 7) && (y is 6 || y == Size - 7);

    private void Square(int atX, int atY, int reach, Func<int, bool> dark)
    {
        for (var y = Math.Max(0, atY - reach); y <= Math.Min(Size - 1, atY + reach); y++)
        {
            for (var x = Math.Max(0, atX - reach); x <= Math.Min(Size - 1, atX + reach); x++)
            {
                _fixed[x, y] = dark(Math.Max(Math.Abs(x - atX), Math.Abs(y - atY)));
            }
        }
    }

    private void DrawFormat(bool?[,] squares, int mask)
    {
        var bits = ((mask << 10) | Remainder(mask, 10, 0x537)) ^ 0x5412; // level M is 00
        for (var i = 0; i < 15; i++)
        {
            var dark = ((bits >> i) & 1) == 1;
            var (x, y) = i < 6 ? (8, i) : i < 8 ? (8, i + 1) : i == 8 ? (7, 8) : (14 - i, 8);
            squares[x, y] = dark;
            (x, y) = i < 8 ? (Size - 1 - i, 8) : (8, Size - 15 + i);
            squares[x, y] = dark;
        }

        squares[8, Size - 8] = true;
    }

    /// <summary>The words from the right to the left, up and down in columns of two, each square turned over where the mask says so.</summary>
    private bool[,] Masked(byte[] words, int mask)
    {
        var format = (bool?[,])_fixed.Clone();
        DrawFormat(format, mask);
        var squares = new bool[Size, Size];
        var bit = 0;
        for (var right = Size - 1; right >= 1; right -= 2)
        {
            right -= right == 6 ? 1 : 0;
            for (var step = 0; step < Size; step++)
            {
                var y = ((right + 1) & 2) == 0 ? Size - 1 - step : step;
                foreach (var x in new[] { right, right - 1 })
                {
                    if (_fixed[x, y] is null)
                    {
                        var dark = bit < words.Length * 8 && ((words[bit / 8] >> (7 - (bit % 8))) & 1) == 1;
                        squares[x, y] = dark != Turns(mask, x, y);
                        bit++;
                    }
                }
            }
        }

        for (var y = 0; y < Size; y++)
        {
            for (var x = 0; x < Size; x++)
            {
                squares[x, y] = format[x, y] ?? squares[x, y];
            }
        }

        return squares;
    }

    private static bool Turns(int mask, int x, int y) => mask switch
    {
        0 => (x + y) % 2 == 0,
        1 => y % 2 == 0,
        2 => x % 3 == 0,
        3 => (x + y) % 3 == 0,
        4 => ((x / 3) + (y / 2)) % 2 == 0,
        5 => (x * y % 2) + (x * y % 3) == 0,
        6 => ((x * y % 2) + (x * y % 3)) % 2 == 0,
        _ => (((x + y) % 2) + (x * y % 3)) % 2 == 0,
    };

    private static int Remainder(int value, int degree, int generator)
    {
        for (var i = 0; i < degree; i++)
        {
            value = (value << 1) ^ (((value >> (degree - 1)) & 1) * generator);
        }

        return value & ((1 << degree) - 1);
    }
}
