using System.Text;
using System.Text.Json;
using AreaInspections.Documents.Tables;

namespace AreaInspections.Tests.Tables;

public class OpenTableTests
{
    private static readonly TableColumn[] s_columns =
    [
        new("area", ColumnType.Text, "Name of the area.") { Required = true },
        new("from", ColumnType.Day, "First day, included."),
        new("plans", ColumnType.Whole, "Number of plans.") { Absences = ["suppressed"] },
        new("share", ColumnType.Number, "Part of all, 0 to 1."),
        new("new", ColumnType.Truth, "Whether it is new."),
        new("page", ColumnType.Address, "Page about it."),
    ];

    [Theory]
    [InlineData("Bristol", "Bristol")]
    [InlineData("Hull, city", "\"Hull, city\"")]
    [InlineData("so-called \"area\"", "\"so-called \"\"area\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("Café – ŵ 😀", "Café – ŵ 😀")]
    [InlineData("=1+1", "=1+1")]
    [InlineData(null, "")]
    public void Cell_is_quoted_where_it_must_be_and_never_changed(string? text, string written) =>
        Csv(Table([text, null, "3", null, null, null])).ShouldBe($"area,from,plans,share,new,page\r\n{written},,3,,,\r\n");

    [Fact]
    public void Values_are_written_as_the_datatypes_say() =>
        Csv(Table(["x", Cell.Of(new DateOnly(2023, 7, 1)), Cell.Of(12), Cell.Of(0.33337), Cell.Of(true), Cell.Of(new Uri("https://example.org/é"))]))
            .ShouldEndWith("x,2023-07-01,12,0.3334,true,https://example.org/%C3%A9\r\n");

    [Fact]
    public void Lone_empty_cell_does_not_become_an_empty_line() =>
        Csv(new OpenTable("t", "T", [s_columns[0]], [], [[null]])).ShouldBe("area\r\n\"\"\r\n");

    [Fact]
    public async Task Large_table_streams_in_portions_without_a_mark_in_front()
    {
        var table = new OpenTable("t", "T", s_columns, [], Enumerable.Repeat<string?[]>(["ŵŵŵ", null, null, null, null, null], 9000));
        using var stream = new Portions();

        await table.WriteCsvAsync(stream, TestContext.Current.CancellationToken);

        Encoding.UTF8.GetString(stream.ToArray()).ShouldBe("area,from,plans,share,new,page\r\n" + string.Concat(Enumerable.Repeat("ŵŵŵ,,,,,\r\n", 9000)));
        stream.Largest.ShouldBeLessThan(40_000);
    }

    [Fact]
    public void Row_of_the_wrong_width_is_named() =>
        Should.Throw<InvalidOperationException>(() => Csv(Table(["x"]))).Message.ShouldBe("Table areas, row 2: expected 6 cells, found 1.");

    [Fact]
    public void Key_must_name_columns_of_the_table() =>
        Should.Throw<ArgumentException>(() => new OpenTable("t", "T", s_columns, ["claim"], [])).Message.ShouldContain("claim");

    [Fact]
    public void Description_has_the_shape_of_the_vocabulary()
    {
        var json = Metadata(Table());

        json.GetProperty("@context")[0].GetString().ShouldBe("http://www.w3.org/ns/csvw");
        json.GetProperty("url").GetString().ShouldBe("areas.csv");
        json.GetProperty("tableSchema").GetProperty("columns").EnumerateArray().Select(c => c.GetProperty("datatype").GetString())
            .ShouldBe(["string", "date", "integer", "decimal", "boolean", "anyURI"]);
        json.GetProperty("tableSchema").GetProperty("primaryKey").EnumerateArray().Select(k => k.GetString()).ShouldBe(["area"]);
    }

    [Fact]
    public void Kinds_of_absence_are_declared_beside_the_empty_cell()
    {
        var columns = Metadata(Table()).GetProperty("tableSchema").GetProperty("columns");

        columns[2].GetProperty("null").EnumerateArray().Select(n => n.GetString()).ShouldBe(["", "suppressed"]);
        columns[0].GetProperty("required").GetBoolean().ShouldBeTrue();
        columns[0].TryGetProperty("null", out _).ShouldBeFalse();
    }

    [Fact]
    public void Description_states_licence_day_and_sources()
    {
        var json = Metadata(Table());

        json.GetProperty("dc:license").GetProperty("@id").GetString().ShouldBe("https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/");
        json.GetProperty("dc:date").GetRawText().ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal).ShouldBe("""{"@value":"2026-03-31","@type":"date"}""");
        json.GetProperty("dc:source")[0].GetProperty("dc:publisher").GetString().ShouldBe("A publisher");
    }

    private static OpenTable Table(params string?[][] rows) => new("areas", "Areas", s_columns, ["area"], rows)
    {
        AsAt = new DateOnly(2026, 3, 31),
        Sources = [new Source("A list", "A publisher")],
    };

    private static string Csv(OpenTable table)
    {
        using var writer = new StringWriter { NewLine = "|" };
        table.WriteCsv(writer);
        return writer.ToString();
    }

    private static JsonElement Metadata(OpenTable table) => JsonDocument.Parse(table.WriteMetadata()).RootElement;

    private sealed class Portions : MemoryStream
    {
        public int Largest { get; private set; }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Largest = Math.Max(Largest, buffer.Length);
            return base.WriteAsync(buffer, cancellationToken);
        }
    }
}
