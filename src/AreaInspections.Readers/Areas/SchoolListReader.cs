using System.Text;
using AreaInspections.Areas;
using CsvHelper;

namespace AreaInspections.Readers.Areas;

/// <summary>
/// Reads the list of all schools that the Department for Education publishes as "Get Information about Schools": CSV with, among others, the columns <c>EstablishmentName</c>, <c>LA (code)</c> (the
/// department's number of the local authority), <c>Town</c> and <c>EstablishmentStatus (name)</c>. Schools that are closed are left out.
/// </summary>
/// <param name="areaOf">The area of a number of the department; absent where it is none of today's, as in Wales.</param>
public sealed class SchoolListReader(Func<string, AreaId?> areaOf)
{
    private const string Name = "EstablishmentName";
    private const string Authority = "LA (code)";
    private const string Town = "Town";
    private const string Status = "EstablishmentStatus (name)";

    /// <param name="name">Name of the file without folder, for the notes.</param>
    /// <returns>The schools with notes on what was left out; absent where the file is no such list.</returns>
    public Reading<SchoolList> Read(ReadOnlyMemory<byte> bytes, string name)
    {
        using var reader = CsvReader.Create(ListText.Utf8(bytes.Span), new CsvReaderOptions { HasHeader = false, MalformedData = CsvMalformedDataHandling.Recover, IncludeValuesInExceptions = false });
        List<string> header = reader.Read() ? [.. Enumerable.Range(0, reader.FieldCount).Select(i => Text(reader, i))] : [];
        if (new[] { Name, Authority }.FirstOrDefault(c => !header.Contains(c)) is { } missing)
        {
            return new(null, [new Note("The file is no list of schools.", header.Count == 0 ? "" : string.Join(", ", header.Take(5))) { Expected = $"CSV with a column {missing}", File = name, Page = 1 }]);
        }

        var (at, authorityAt, townAt, statusAt) = (header.IndexOf(Name), header.IndexOf(Authority), header.IndexOf(Town), header.IndexOf(Status));
        var (schools, elsewhere) = (new List<School>(), new SortedDictionary<string, int>(StringComparer.Ordinal));
        while (reader.Read())
        {
            if (reader.FieldCount <= Math.Max(at, authorityAt) || Text(reader, at).Length == 0 || Field(statusAt) == "Closed")
            {
                continue;
            }

            if (areaOf(Text(reader, authorityAt)) is { } area)
            {
                schools.Add(new School(Text(reader, at), Field(townAt), area));
            }
            else
            {
                elsewhere[Text(reader, authorityAt)] = elsewhere.GetValueOrDefault(Text(reader, authorityAt)) + 1;
            }
        }

        return new(new SchoolList(schools), [.. elsewhere.Select(e => new Note("Schools were left out whose authority is no local area of England.", $"{e.Key}: {e.Value}") { File = name, Field = Authority })]);

        string Field(int column) => column >= 0 && column < reader.FieldCount ? Text(reader, column) : "";
    }

    private static string Text(CsvReader reader, int column) => Encoding.UTF8.GetString(reader.GetSpan(column)).Trim();
}
