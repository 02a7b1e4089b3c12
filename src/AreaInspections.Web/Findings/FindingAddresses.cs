using AreaInspections.Store.Findings;
using AreaInspections.Web.Publishing;

namespace AreaInspections.Web.Findings;

/// <summary>Addresses of findings that are not pages.</summary>
internal static class FindingAddresses
{
    public static void MapFindings(this IEndpointRouteBuilder app)
    {
        var findings = app.ServiceProvider.GetRequiredService<FindingStore>();
        app.MapTable(Links.Findings, request => FindingTable.Of(request, findings));
        app.MapGet(Links.Findings + "/{label}", OfLabel);
    }

    /// <remarks>Where one label was given in two inspections, the latest is meant.</remarks>
    private static async Task<IResult> OfLabel(string label, PublicRecords records, CancellationToken cancel) =>
        (await records.Now(cancel)).FindingsLabelled(label) is [var latest, ..]
            ? Results.Redirect(Links.Finding(latest))
            : new MissingResult($"No finding is labelled “{(label.Length > 60 ? label[..60] + "…" : label)}”.", "Labels look like 80475-E01: the number of the area at Ofsted, a letter for the section, and a number. Search the findings for words instead.");
}
