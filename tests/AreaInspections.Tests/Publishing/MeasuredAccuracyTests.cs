using AreaInspections.Readers.Findings;
using AreaInspections.Readers.Publishing;

namespace AreaInspections.Tests.Publishing;

public class MeasuredAccuracyTests
{
    private readonly MeasuredAccuracy _measured = MeasuredAccuracy.Load();

    [Fact]
    public void It_was_measured_over_the_coded_findings_and_on_fewer_that_nobody_had_looked_at()
    {
        _measured.Themes.Findings.ShouldBe(CodedFacts.Load().Count);
        _measured.HeldBack.Findings.ShouldBeInRange(100, _measured.Themes.Findings - 1);
        _measured.Themes.MicroF1.ShouldBeInRange(0.5, _measured.PeopleAgree);
    }

    [Fact]
    public void It_quotes_no_report() => _measured.Reading.Disagreements.ShouldBeEmpty();

    [Fact]
    public void What_is_written_is_read_back_to_the_same_figures()
    {
        using var file = new MemoryStream();
        _measured.Write(file);

        using var kept = typeof(MeasuredAccuracy).Assembly.GetManifestResourceStream("Publishing/Data/accuracy.json")!;
        new StreamReader(kept).ReadToEnd().ShouldBe(System.Text.Encoding.UTF8.GetString(file.ToArray()));
    }
}
