using AreaInspections.Reports;

namespace AreaInspections.Store.Reports;

/// <summary>What the history says of a stored report: enough to notice any change of it.</summary>
/// <param name="File">SHA-256 of the bytes.</param>
/// <param name="Reading">SHA-256 of what was read, in canonical JSON without the text layer.</param>
/// <param name="Text">SHA-256 of the text layer in canonical JSON.</param>
/// <param name="Area">Absent where the area is not known, and in entries of before these three were told.</param>
internal sealed record ReportState(
    Guid Id, string FileName, string Series, int Version, string File, string Reading, string Text, string? Area, DateTime? StoredAt, string? StoredBy)
{
    /// <returns>The same as an entry of before area, moment and person were told would have it.</returns>
    public ReportState AsToldBefore() => this with { Area = null, StoredAt = null, StoredBy = null };

    public static ReportState Of(StoredReport stored, TextLayer text, ReadOnlySpan<byte> file) => new(
        stored.Id,
        stored.Report.Source.FileName,
        stored.Series,
        stored.Version,
        StoreJson.Hash(file),
        StoredReport.ContentHash(stored.Report),
        StoreJson.Hash(StoreJson.Canonical(text)),
        stored.Area?.Value,
        stored.StoredAt,
        stored.StoredBy);

    public string Canonical() => StoreJson.Canonical(this);
}
