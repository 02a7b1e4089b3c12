using AreaInspections.Areas;
using AreaInspections.Findings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AreaInspections.Store.Findings;

/// <summary>
/// A finding as it stands now, in the shape that is searched and counted: coding by people where there is one, the suggestion otherwise; words
/// where the report is in the store. Derived from the other tables and rebuilt in the transaction that changes them.
/// </summary>
internal sealed record FindingInForce
{
    /// <summary>Given by the database; also the row of the full-text index.</summary>
    public long Row { get; init; }

    public required string Label { get; init; }

    public required AreaId Area { get; init; }

    /// <summary>Of the Office for National Statistics.</summary>
    public required string Region { get; init; }

    /// <summary>Key of the inspection.</summary>
    public required string Inspection { get; init; }

    public required string Edition { get; init; }

    /// <summary>First day of the inspection.</summary>
    public required DateOnly Start { get; init; }

    public string? Outcome { get; init; }

    public required Polarity Polarity { get; init; }

    public required string Section { get; init; }

    public required int Ordinal { get; init; }

    public required int Page { get; init; }

    public string? Aspect { get; init; }

    /// <summary>Ids between bars, primary first: <c>|therapy-access|ehc-quality|</c>; a bar alone when there is none.</summary>
    public required string Themes { get; init; }

    public required string Subtypes { get; init; }

    public required string Phases { get; init; }

    public required CodingBasis Basis { get; init; }

    /// <summary>Current version of the report; absent while it is not in the store.</summary>
    public Guid? Report { get; init; }

    public string? ReportSha256 { get; init; }

    public string? Text { get; init; }

    public static string Barred(IEnumerable<string> ids) => "|" + string.Concat(ids.Select(id => id + "|"));

    public FindingFact ToFact() => new()
    {
        Label = Label,
        Area = Area,
        Inspection = Inspection,
        Polarity = Polarity,
        Section = Section,
        Ordinal = Ordinal,
        Page = Page,
        Aspect = Aspect,
        Themes = Ids(Themes),
        Subtypes = Ids(Subtypes),
        Phases = Ids(Phases),
        Basis = Basis,
        Text = Text,
        ReportSha256 = ReportSha256,
    };

    private static string[] Ids(string barred) => barred.Split('|', StringSplitOptions.RemoveEmptyEntries);
}

internal sealed class FindingInForceTable : IEntityTypeConfiguration<FindingInForce>
{
    public void Configure(EntityTypeBuilder<FindingInForce> builder)
    {
        builder.ToTable("FindingsInForce").HasKey(f => f.Row);
        builder.HasIndex(f => f.Inspection);
        builder.HasIndex(f => f.Label);
        builder.HasOne<LocalArea>().WithMany().HasForeignKey(f => f.Area).OnDelete(DeleteBehavior.Restrict);
    }
}
