using System.Diagnostics;
using System.Text;
using AreaInspections.Readers.Reports.Pdf;

namespace AreaInspections.Tests.Reports.Pdf;

/// <summary>Damaged files, the same on every run: no exception, no hang, no unbounded memory.</summary>
public sealed class FuzzTests
{
    private const int OverRealFiles = 2_000;
    private const int OverMadeFiles = 1_000;

    [Fact]
    public void Damaged_reports_never_fail_the_reader()
    {
        var files = Directory.GetFiles(SharedData.Require("data/reports"), "*.pdf").Order(StringComparer.Ordinal).Select(File.ReadAllBytes).ToArray();

        Fuzz(files, OverRealFiles).ShouldBe(OverRealFiles);
    }

    [Fact]
    public void Damaged_made_files_never_fail_the_reader() => Fuzz(Made(), OverMadeFiles).ShouldBe(OverMadeFiles);

    private static int Fuzz(byte[][] files, int count)
    {
        var read = 0;
        Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = 2 }, seed =>
        {
            var file = PdfMutation.Of(files[seed % files.Length], files[(seed * 7) % files.Length], seed);
            var before = GC.GetAllocatedBytesForCurrentThread();
            var start = Stopwatch.GetTimestamp();
            try
            {
                PdfSample.Read(file).Notes.ShouldNotContain(n => n.Message == PdfTextReader.Fault);
            }
            catch (Exception fault)
            {
                throw new InvalidOperationException($"Seed {seed} failed the reader.", fault);
            }

            Stopwatch.GetElapsedTime(start).ShouldBeLessThan(TimeSpan.FromSeconds(12), $"seed {seed}");
            (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(512L << 20, $"seed {seed}");
            Interlocked.Increment(ref read);
        });
        return read;
    }

    private static byte[][] Made()
    {
        var line = PdfSample.Marked(0, "• Plans are good.", 56, 700);
        var pdf = new PdfBuilder();
        var packed = pdf.Stream(PdfBuilder.Packed(Encoding.Latin1.GetBytes(line)), "/Filter/FlateDecode");
        var streams = new PdfBuilder();
        var root = PdfSample.Tagged(streams, "L(LI(LBody(0)))", line);
        return
        [
            PdfSample.Pages(line, line),
            PdfSample.Tagged("Table(TR(TD(P(0) L(LI(Lbl(1) LBody(2 1:0))))))", line + PdfSample.Marked(1, "•", 56, 600) + PdfSample.Marked(2, "Waits", 74, 600), line),
            pdf.Build(PdfSample.PagesOf(pdf, packed)),
            streams.BuildWithStreams(root),
        ];
    }
}
