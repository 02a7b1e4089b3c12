using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using AreaInspections.Readers.Statistics.Workbooks;

namespace AreaInspections.Tests.Statistics.Workbooks;

/// <summary>
/// A workbook written down in a test, to be saved as XLSX or ODS. A cell is a text, a number, a day, nothing, or an <see cref="Error"/>; rows are counted from 1.
/// </summary>
internal sealed class MadeUpWorkbook
{
    /// <summary>A formula that could not be computed.</summary>
    public sealed record Error(string Mark);

    private readonly List<(string Name, List<object?[]> Rows)> _sheets = [];

    public MadeUpWorkbook Sheet(string name, params IEnumerable<object?[]> rows)
    {
        _sheets.Add((name, [.. rows]));
        return this;
    }

    public MadeUpWorkbook Without(string name)
    {
        _sheets.RemoveAll(s => s.Name == name);
        return this;
    }

    /// <param name="row">Counted from 1.</param>
    /// <param name="column">Counted from 0.</param>
    public MadeUpWorkbook Set(string sheet, int row, int column, object? value)
    {
        _sheets.Single(s => s.Name == sheet).Rows[row - 1][column] = value;
        return this;
    }

    public MadeUpWorkbook Insert(string sheet, int before, params object?[] row)
    {
        _sheets.Single(s => s.Name == sheet).Rows.Insert(before - 1, row);
        return this;
    }

    public MadeUpWorkbook Remove(string sheet, object?[] row)
    {
        _sheets.Single(s => s.Name == sheet).Rows.Remove(row);
        return this;
    }

    public object?[] Row(string sheet, int row) => _sheets.Single(s => s.Name == sheet).Rows[row - 1];

    public byte[] Xlsx()
    {
        var parts = new List<(string, string)>
        {
            ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
            ("xl/styles.xml", $"<styleSheet xmlns=\"{Main}\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"),
            ("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets>{Each((s, i) => $"<sheet name=\"{Text(s.Name)}\" sheetId=\"{i}\" r:id=\"rId{i}\"/>")}</sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels",
                $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{Each((_, i) => Relation(i, "worksheet", $"worksheets/sheet{i}.xml"))}{Relation(0, "styles", "styles.xml")}</Relationships>"),
        };
        // The size that is declared is a lie, as in files of the health service.
        parts.AddRange(_sheets.Select((s, i) => ($"xl/worksheets/sheet{i + 1}.xml",
            $"<worksheet xmlns=\"{Main}\"><dimension ref=\"A1:GR200\"/><sheetData>{string.Concat(s.Rows.Select(XlsxRow))}</sheetData></worksheet>")));
        return Zip(parts);
    }

    public byte[] Ods() => Zip(
    [
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", OdsContent(Each((s, _) => $"<table:table table:name=\"{Text(s.Name)}\"><table:table-column table:number-columns-repeated=\"16384\"/>{string.Concat(s.Rows.Select(OdsRow))}<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row></table:table>"))),
    ]);

    public static string OdsContent(string tables) =>
        $"<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>";

    public static byte[] Zip(IEnumerable<(string Name, string Content)> parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var part = archive.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return stream.ToArray();
    }

    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static string XlsxRow(object?[] cells, int index)
    {
        var row = index + 1;
        return $"<row r=\"{row}\">{string.Concat(cells.Select((c, i) => XlsxCell(c, $"{SheetCell.ColumnName(i)}{row}")))}</row>";
    }

    private static string XlsxCell(object? cell, string place) => cell switch
    {
        null => "",
        Error e => $"<c r=\"{place}\" t=\"e\"><v>{e.Mark}</v></c>",
        DateOnly day => $"<c r=\"{place}\" s=\"1\"><v>{day.ToDateTime(default).ToOADate().ToString(CultureInfo.InvariantCulture)}</v></c>",
        string text => $"<c r=\"{place}\" t=\"inlineStr\"><is><t>{Text(text)}</t></is></c>",
        IFormattable number => $"<c r=\"{place}\"><v>{number.ToString(null, CultureInfo.InvariantCulture)}</v></c>",
        _ => throw new ArgumentException($"No cell: {cell}.", nameof(cell)),
    };

    private static string OdsRow(object?[] cells) => $"<table:table-row>{string.Concat(cells.Select(OdsCell))}</table:table-row>";

    private static string OdsCell(object? cell) => cell switch
    {
        null => "<table:table-cell/>",
        Error e => $"<table:table-cell office:value-type=\"float\" office:value=\"0\"><text:p>{e.Mark}</text:p></table:table-cell>",
        DateOnly day => $"<table:table-cell office:value-type=\"date\" office:date-value=\"{day:yyyy-MM-dd}T00:00:00\"><text:p>{day:dd/MM/yyyy}</text:p></table:table-cell>",
        string text => $"<table:table-cell office:value-type=\"string\"><text:p>{Text(text)}</text:p></table:table-cell>",
        IFormattable number => $"<table:table-cell office:value-type=\"float\" office:value=\"{number.ToString(null, CultureInfo.InvariantCulture)}\"><text:p>as printed</text:p></table:table-cell>",
        _ => throw new ArgumentException($"No cell: {cell}.", nameof(cell)),
    };

    private string Each(Func<(string Name, List<object?[]> Rows), int, string> write) => string.Concat(_sheets.Select((s, i) => write(s, i + 1)));

    private static string Relation(int id, string type, string target) => $"<Relationship Id=\"rId{id}\" Type=\"{Office}/{type}\" Target=\"{target}\"/>";

    private static string Text(string text) => SecurityElement.Escape(text);
}
