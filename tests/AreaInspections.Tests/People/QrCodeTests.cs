using System.Xml.Linq;
using CsCheck;
using ZXing;
using ZXing.Common;
using ZXing.QrCode;
using ZXing.QrCode.Internal;
using QrCode = AreaInspections.Documents.People.QrCode;

namespace AreaInspections.Tests.People;

/// <summary>Read back by a reader that others wrote.</summary>
public class QrCodeTests
{
    private const int Border = 4;
    private const int Dots = 4;

    private static string? Read(QrCode code)
    {
        var side = (code.Size + (2 * Border)) * Dots;
        var grey = Enumerable.Repeat((byte)255, side * side).ToArray();
        for (var i = 0; i < grey.Length; i++)
        {
            var (x, y) = ((i % side / Dots) - Border, (i / side / Dots) - Border);
            if (x >= 0 && y >= 0 && x < code.Size && y < code.Size && code[x, y])
            {
                grey[i] = 0;
            }
        }

        var picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(grey, side, side, RGBLuminanceSource.BitmapFormat.Gray8)));
        return new QRCodeReader().decode(picture)?.Text;
    }

    private static BitMatrix Squares(QrCode code)
    {
        var squares = new BitMatrix(code.Size);
        foreach (var (x, y) in Enumerable.Range(0, code.Size).SelectMany(x => Enumerable.Range(0, code.Size).Select(y => (x, y))))
        {
            squares[x, y] = code[x, y];
        }

        return squares;
    }

    [Theory]
    [InlineData("x")]
    [InlineData("otpauth://totp/AreaInspections%3Aada%40example.org?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=AreaInspections")]
    [InlineData("Zoë at Ynys Môn")]
    public void A_phone_reads_what_was_written(string text) => Read(QrCode.Of(text)).ShouldBe(text);

    /// <remarks>Square by square: finding the symbol in a picture, which readers do not always, is no matter of what stands in it.</remarks>
    [Fact]
    public void Texts_of_every_length_that_fits_are_read() => Gen.Int[1, 213].Select(Gen.Char['!', '~'].Array[213], (length, letters) => new string(letters, 0, length))
        .Sample(text => new Decoder().decode(Squares(QrCode.Of(text)), null)?.Text == text, iter: 150);

    [Fact]
    public void More_than_fits_is_refused() => Should.Throw<ArgumentException>(() => QrCode.Of(new string('a', 214))).Message.ShouldContain("214 bytes");

    [Fact]
    public void The_picture_has_no_style_says_what_it_is_and_shows_each_dark_square()
    {
        var code = QrCode.Of("x");

        var svg = XElement.Parse(code.ToSvg("A <key>"));

        svg.Attribute("aria-label")!.Value.ShouldBe("A <key>");
        svg.DescendantsAndSelf().Attributes("style").ShouldBeEmpty();
        var dark = Enumerable.Range(0, code.Size).Sum(x => Enumerable.Range(0, code.Size).Count(y => code[x, y]));
        svg.Elements().Last().Attribute("d")!.Value.Count(c => c == 'M').ShouldBe(dark);
    }
}
