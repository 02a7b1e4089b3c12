using AreaInspections.Findings.Suggestions;
using AreaInspections.Readers.Areas;
using AreaInspections.Readers.Findings;
using AreaInspections.Reports;

namespace AreaInspections.Readers.Reports;

/// <summary>Reads a published report and suggests the themes of each finding: the whole way from bytes to coded findings. Safe to use from many threads.</summary>
public sealed class CodedReportReader
{
    /// <summary>Loaded while the first reports are read: it is wanted only when their findings are there.</summary>
    private readonly Task<ThemeSuggester> _themes = Task.Run(ThemeSuggestions.Load);
    private readonly ReportReader _reader = new(AreaRegisterReader.Load());

    /// <inheritdoc cref="ReportReader.Read" />
    public Reading<PublishedReport> Read(string fileName, ReadOnlyMemory<byte> bytes, CancellationToken cancel)
    {
        var reading = _reader.Read(fileName, bytes, cancel);
        return reading.Value is { } report ? reading with { Value = Code(report, _themes.GetAwaiter().GetResult()) } : reading;
    }

    private static PublishedReport Code(PublishedReport report, ThemeSuggester suggester) => report with
    {
        Findings = [.. report.Findings.Select(f =>
        {
            var (themes, phases) = suggester.SuggestWithPhases(f.Text, f.Polarity, f.Section);
            return f with { Themes = themes, Phases = phases };
        })],
    };
}
