using System.Text.Json;
using System.Text.Json.Serialization;
using AreaInspections.Findings.Accuracy;
using AreaInspections.Readers.Reports.Accuracy;

namespace AreaInspections.Readers.Publishing;

/// <summary>
/// How right the reader and the suggested themes were when this was last measured, from the file kept beside this reader (<c>Publishing/Data</c>).
/// <c>inspections accuracy</c> writes it; every page and document that gives one of these figures takes it from here.
/// </summary>
public sealed record MeasuredAccuracy
{
    private static readonly JsonSerializerOptions s_format = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        IndentSize = 1,
        IgnoreReadOnlyProperties = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    private static readonly Lazy<MeasuredAccuracy> s_measured = new(() =>
    {
        using var file = EmbeddedFile.Open("Publishing/Data/accuracy.json");
        return JsonSerializer.Deserialize<MeasuredAccuracy>(file, s_format) ?? throw new FormatException("Publishing/Data/accuracy.json is empty.");
    });

    /// <summary>Day on which it was measured.</summary>
    public required DateOnly MeasuredOn { get; init; }

    /// <summary>The reader against reports corrected by hand; without the list of disagreements, which quotes them.</summary>
    public required ReadingAccuracy Reading { get; init; }

    /// <summary>The suggested themes over all coded findings, cross-validated by report.</summary>
    public required ThemeAccuracy Themes { get; init; }

    /// <summary>In how many groups of reports <see cref="Themes"/> was measured.</summary>
    public required int Folds { get; init; }

    /// <summary>The suggested themes on the findings of reports nobody looked at while the cues were written.</summary>
    public required ThemeAccuracy HeldBack { get; init; }

    /// <summary>Micro F1 at which two people agree who code the same findings: what suggestions are to be held against.</summary>
    public required double PeopleAgree { get; init; }

    /// <summary>Read once.</summary>
    public static MeasuredAccuracy Load() => s_measured.Value;

    /// <summary>Writes the file that <see cref="Load"/> reads.</summary>
    public void Write(Stream to) => JsonSerializer.Serialize(to, this with { Reading = Reading with { Disagreements = [] } }, s_format);
}
