using AreaInspections.Readers.Reports.Pdf;
using UglyToad.PdfPig;

namespace AreaInspections.Tests.Reports.Pdf;

/// <summary>Every published report at hand, against an independent reader.</summary>
public sealed class RealReportTests
{
    [Fact]
    public void Each_report_is_tagged_and_each_block_stands_at_its_spans()
    {
        var checkedBlocks = 0;
        foreach (var (name, text) in All())
        {
            text.Tagged.ShouldBeTrue(name);
            foreach (var block in text.Blocks)
            {
                Solid(string.Concat(block.Spans.Select(s => At(text, s)))).ShouldBe(Solid(block.Text), $"{name}: {block.Text}");
                checkedBlocks++;
            }
        }

        checkedBlocks.ShouldBeGreaterThan(3_000);
    }

    [Fact]
    public void Each_page_has_the_signs_an_independent_reader_finds()
    {
        var checkedPages = 0;
        foreach (var (name, text) in All())
        {
            using var other = PdfDocument.Open(SharedData.Require($"data/reports/{name}"));
            for (var page = 1; page <= text.PageCount; page++)
            {
                var letters = string.Concat(other.GetPage(page).Letters.Select(l => l.Value));
                Sorted(text.Pages[page - 1]).ShouldBe(Sorted(letters), $"{name}, page {page}");
                checkedPages++;
            }
        }

        checkedPages.ShouldBeGreaterThan(200);
    }

    private static IEnumerable<(string Name, PdfText Text)> All()
    {
        foreach (var file in Directory.GetFiles(SharedData.Require("data/reports"), "*.pdf").Order(StringComparer.Ordinal))
        {
            yield return (Path.GetFileName(file), PdfSample.Read(File.ReadAllBytes(file)).Value!);
        }
    }

    private static string At(PdfText text, AreaInspections.Findings.PageSpan span) =>
        string.Concat(text.Pages[span.Page - 1].EnumerateRunes().Skip(span.Start).Take(span.End - span.Start));

    /// <summary>Without blanks, and without hyphens: one report hyphenates, and its words are mended.</summary>
    private static string Solid(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != '-'));

    private static string Sorted(string text) => string.Concat(Solid(text).Order());
}
