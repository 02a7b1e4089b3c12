using AreaInspections.Reports;

namespace AreaInspections.Store.Reports;

/// <summary>What the history says of a stored report: enough to notice any change of it.</summary>
/// <param name="File">SHA-256 of the bytes.</param>
/// <param name="Reading">SHA-256 of what was read, in canonical JSON without the text layer.</param>
/// <param name="Text">SHA-256 of the text layer in canonical JSON.</param>
internal sealed record ReportState(Guid Id, string FileName, string Series, int Version, string File, string Reading, string Text)
{
    public static ReportState Of(StoredReport stored, TextLayer text, ReadOnlySpan<byte> file) => new(
        stored.Id,
        stored.Report.Source.FileName,
        stored.Series,
        stored.Version,
        StoreJson.Hash(file),
        StoredReport.ContentHash(stored.Report),
        StoreJson.Hash(StoreJson.Canonical(text)));

    public string Canonical() => StoreJson.Canonical(this);
}
