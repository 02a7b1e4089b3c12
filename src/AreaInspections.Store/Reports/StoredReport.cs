using AreaInspections.Areas;
using AreaInspections.Inspections;
using AreaInspections.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AreaInspections.Store.Reports;

/// <summary>One version of a report in the store. Never changed and never removed: a re-published report is stored beside it.</summary>
public sealed record StoredReport
{
    public required Guid Id { get; init; }

    /// <summary>Content hash of the file, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>What it is a version of: area, kind and first day of inspection; the content hash where one of these could not be read.</summary>
    public required string Series { get; init; }

    /// <summary>Counted from 1 in the order of storing; the highest is the current one.</summary>
    public required int Version { get; init; }

    /// <summary>As read; absent where the reader's register did not know the area.</summary>
    public AreaId? Area { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime StoredAt { get; init; }

    public required string StoredBy { get; init; }

    /// <summary>As read, with the pages of the text layer left out; see <see cref="ReportStore.Text"/>.</summary>
    public required PublishedReport Report { get; init; }

    /// <summary>What of a report is hashed into the history beside the file.</summary>
    internal static string ContentHash(PublishedReport withoutPages) => StoreJson.Hash(StoreJson.Canonical(withoutPages));

    internal static string SeriesOf(PublishedReport report) =>
        (report.Area.Value?.Id, report.Inspection.Status, report.Kind) is ({ } area, FieldStatus.Stated, not ReportKind.Unknown)
            ? InspectionRecord.KeyOf(area, KindOf(report), report.Inspection.Value.Start)
            : $"unplaced/{report.Source.Sha256}";

    internal static InspectionKind KindOf(PublishedReport report) => report.Kind switch
    {
        ReportKind.AreaSendMonitoring2023 => InspectionKind.Monitoring,
        ReportKind.LocalAreaRevisit2016 => InspectionKind.Revisit,
        _ => InspectionKind.Full,
    };
}

/// <summary>The text layer of a report, apart because it is long and seldom needed.</summary>
internal sealed record StoredText
{
    public required Guid Report { get; init; }

    public required TextLayer Layer { get; init; }
}

/// <summary>The file as published, byte by byte.</summary>
internal sealed record StoredFile
{
    public required Guid Report { get; init; }

#pragma warning disable CA1819 // A column of bytes.
    public required byte[] Bytes { get; init; }
#pragma warning restore CA1819
}

internal sealed class ReportTables :
    IEntityTypeConfiguration<StoredReport>, IEntityTypeConfiguration<StoredText>, IEntityTypeConfiguration<StoredFile>
{
    public void Configure(EntityTypeBuilder<StoredReport> builder)
    {
        builder.ToTable("Reports").HasKey(r => r.Id);
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.HasIndex(r => r.Sha256).IsUnique();
        builder.HasIndex(r => new { r.Series, r.Version }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<StoredText> builder)
    {
        builder.ToTable("ReportTexts").HasKey(t => t.Report);
        builder.HasOne<StoredReport>().WithOne().HasForeignKey<StoredText>(t => t.Report).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<StoredFile> builder)
    {
        builder.ToTable("ReportFiles").HasKey(f => f.Report);
        builder.HasOne<StoredReport>().WithOne().HasForeignKey<StoredFile>(f => f.Report).OnDelete(DeleteBehavior.Restrict);
    }
}
