using System.Globalization;
using System.Text;
using AreaInspections.Readers.Statistics.Csv;
using AreaInspections.Readers.Statistics.Tables;
using CsCheck;

namespace AreaInspections.Tests.Statistics;

/// <summary>Whatever stands in cells comes back as it was, however the text is cut into blocks.</summary>
public sealed class CsvTypingTests
{
    private static readonly Gen<string> s_cell = Gen.Char["abz09 ,\"\n\r'é–€.-x"].Array[0, 12].Select(c => new string(c));

    [Fact]
    public void A_written_table_is_read_back() =>
        Gen.Int[2, 6].SelectMany(columns => Gen.Select(s_cell.Array[columns].Array[1, 60], Gen.Int[16, 400], Gen.Bool)).Sample((rows, size, windows) =>
        {
            var text = string.Concat(rows.Select(r => string.Join(',', r.Select(Quoted)) + (windows ? "\r\n" : "\n")));

            ReadBack(text, rows[0].Length, size).ShouldBe(rows.SelectMany(r => r));
        });

    [Fact]
    public void Numbers_are_those_of_the_framework() => Gen.Double[-1e14, 1e14].Sample(number =>
    {
        foreach (var text in new[] { number.ToString("R", CultureInfo.InvariantCulture), number.ToString("F3", CultureInfo.InvariantCulture), ((long)number).ToString(CultureInfo.InvariantCulture) })
        {
            CellNumber.TryRead(Encoding.UTF8.GetBytes(text), out var read).ShouldBeTrue(text);
            read.ShouldBe(double.Parse(text, CultureInfo.InvariantCulture), text);
        }
    });

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData(".")]
    [InlineData("1.2.3")]
    [InlineData("1 000")]
    [InlineData("1,00")]
    [InlineData("1,0000")]
    [InlineData(",100")]
    [InlineData("12a")]
    [InlineData("0x1F")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("1e999")]
    public void What_is_no_number_is_none(string text) => CellNumber.TryRead(Encoding.UTF8.GetBytes(text), out _).ShouldBeFalse();

    [Theory]
    [InlineData("749,750", 749750)]
    [InlineData("1,234,567.5", 1234567.5)]
    [InlineData(" 47.665", 47.665)]
    [InlineData("-3", -3)]
    [InlineData("1.0E+2", 100)]
    [InlineData("85.700000000000", 85.7)]
    public void What_people_print_as_numbers_is_read(string text, double number)
    {
        CellNumber.TryRead(Encoding.UTF8.GetBytes(text), out var read).ShouldBeTrue();
        read.ShouldBe(number);
    }

    private static List<string> ReadBack(string text, int columns, int size)
    {
        var cells = new List<string>();
        var batch = new TableBatch(Enumerable.Repeat(true, columns).ToList());
        var typing = new CsvTyping(columns, batch);
        var blocks = new CsvBlocks(new MemoryStream(Encoding.UTF8.GetBytes(text)), long.MaxValue, size);
        while (blocks.Take() is { } block)
        {
            using (block)
            {
                typing.Read(block.Text, b => cells.AddRange(from row in Enumerable.Range(0, b.Rows) from column in b.Columns select column.Text(row)), (row, odd, found) => Assert.Fail($"{odd} in row {row}: {found}"));
            }
        }

        return cells;
    }

    private static string Quoted(string cell) => cell.AsSpan().IndexOfAny("\",\r\n") >= 0 || cell.Length == 0 ? $"\"{cell.Replace("\"", "\"\"")}\"" : cell;
}
