using System.IO.Compression;
using System.Text;
using AreaInspections.Readers.Areas;
using AreaInspections.Readers.Statistics;
using AreaInspections.Tests.Statistics.Shapes;

namespace AreaInspections.Tests.Statistics.Workbooks;

/// <summary>
/// Workbooks damaged at random, as bytes of the archive and as content packed again: whatever comes, the reader comes back soon with the whole or with nothing and a note.
/// The seeds are fixed, so a failure can be seen again.
/// </summary>
public class MutatedWorkbookTests
{
    private const int Mutants = 300;

    /// <summary>Content that means something to spreadsheets, put where it does not belong.</summary>
    private static readonly string[] s_pieces =
    [
        "<", ">", "\"", "&", "&#0;", "&lt;", "\0", "1048576", "XFD1048576", "-1", "1e999", "NaN", "9999999999999", "", "<c r=\"ZZZ9\"/>", "<row r=\"1048576\"/>", " t=\"e\"", " t=\"s\"",
        " table:number-columns-repeated=\"2147483647\"", " table:number-rows-repeated=\"99999999\"", "<table:table-row>", "</table:table>", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "<sheetData>",
    ];

    public static TheoryData<string, int> Kinds => new MatrixTheoryData<string, int>(["xlsx", "ods"], [1, 2, 3, 4]);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Damaged_archives_are_read_whole_or_refused(string kind, int seed) => Survives(kind, seed, (random, bytes) =>
    {
        var mutant = bytes.ToArray();
        for (var i = random.Next(1, 6); i > 0; i--)
        {
            mutant[random.Next(mutant.Length)] = random.Next(3) switch { 0 => 0, 1 => 0xFF, _ => (byte)random.Next(256) };
        }

        return random.Next(4) == 0 ? mutant[..random.Next(mutant.Length)] : mutant;
    });

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Damaged_content_packed_again_is_read_whole_or_refused(string kind, int seed) => Survives(kind, seed + 100, (random, bytes) =>
    {
        using var archive = new ZipArchive(new MemoryStream(bytes));
        var changed = random.Next(archive.Entries.Count);
        return MadeUpWorkbook.Zip(archive.Entries.Select((entry, i) =>
        {
            using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
            var text = reader.ReadToEnd();
            return (entry.FullName, i == changed ? Changed(random, text) : text);
        }).ToList());
    });

    private static string Changed(Random random, string text)
    {
        var changed = new StringBuilder(text);
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            var at = random.Next(changed.Length + 1);
            changed.Remove(at, Math.Min(random.Next(0, 12), changed.Length - at)).Insert(at, s_pieces[random.Next(s_pieces.Length)]);
        }

        return changed.ToString();
    }

    private static void Survives(string kind, int seed, Func<Random, byte[], byte[]> mutate)
    {
        var random = new Random(seed);
        var workbook = (kind, seed % 4) switch
        {
            ("ods", 0) => TribunalAppealsTests.Appeals(),
            ("ods", 1) => InspectionOutcomesTests.Outcomes(),
            _ => MadeUpWaits.Layout((seed % 3) + 1),
        };
        var bytes = kind == "ods" ? workbook.Ods() : workbook.Xlsx();
        var whole = Read(bytes)!.Observations.Count;
        for (var i = 0; i < Mutants / 4; i++)
        {
            var mutant = mutate(random, bytes);

            // A figure may be another, as a person may have typed another; but all of them are there or none.
            (Read(mutant)?.Observations.Count ?? whole).ShouldBe(whole, $"{kind}, seed {seed}, mutant {i}");
        }
    }

    private static AreaInspections.Statistics.StatisticsReading? Read(byte[] bytes)
    {
        var reading = StatisticsFileReader.Read(new MemoryStream(bytes), "mutant", AreaRegisterReader.Load(), StatisticsCatalogueReader.Load());
        (reading.Value is not null || reading.Notes.Count > 0).ShouldBeTrue("nothing was read and nothing said");
        return reading.Value;
    }
}
