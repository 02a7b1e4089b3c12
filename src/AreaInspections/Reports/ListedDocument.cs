namespace AreaInspections.Reports;

/// <summary>A document as a provider page lists it, before anybody has opened it.</summary>
/// <param name="Title">As the page prints it, without file type and date: <c>Area SEND full inspection</c>.</param>
/// <param name="Published">Day of publication; absent where the page prints none that can be read.</param>
/// <param name="Address">Absolute address of the file.</param>
/// <param name="Kind">By the wording of the title; <see cref="ReportKind.Unknown"/> for what is no area SEND letter or report.</param>
public sealed record ListedDocument(string Title, DateOnly? Published, Uri Address, ReportKind Kind)
{
    /// <summary>Whether it is a letter or report of an area SEND inspection or revisit.</summary>
    public bool OfInterest => Kind != ReportKind.Unknown;
}

/// <summary>What the page of one provider lists.</summary>
/// <param name="Documents">In the order of the page, each address once; empty where nothing is published yet.</param>
public sealed record ProviderPage(IReadOnlyList<ListedDocument> Documents);
