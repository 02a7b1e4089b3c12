using System.Globalization;
using AreaInspections.Documents.National;
using AreaInspections.National;
using AreaInspections.Web.National;
using AreaInspections.Web.Publishing;
using Microsoft.AspNetCore.WebUtilities;

namespace AreaInspections.Web.Pages.National;

/// <summary>Every claim of the national picture, to be narrowed by chapter, theme and words.</summary>
public sealed class ClaimsModel : NationalPage
{
    private const int OnPage = 50;

    public ClaimFilter Filter { get; private set; } = null!;

    /// <summary>As far as they stand on this page.</summary>
    public IReadOnlyList<ComputedClaim> Claims { get; private set; } = [];

    public PageLinks Pages { get; private set; } = null!;

    public string Csv => QueryHelpers.AddQueryString(Links.Claims + ".csv", Request.Query.Where(q => q.Key is "chapter" or "theme" or "words" or "as-at" or "edition" or "rule"));

    public void OnGet()
    {
        Ask();
        Filter = ClaimFilter.Of(Request.Query, Report);
        var last = Math.Max(1, (Filter.Claims.Count + OnPage - 1) / OnPage);
        var page = int.TryParse(Request.Query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? Math.Clamp(asked, 1, last) : 1;
        Pages = new(Links.Claims, Request.Query, page, last);
        Claims = [.. Filter.Claims.Skip((page - 1) * OnPage).Take(OnPage)];
        var narrowed = string.Concat(
            Filter.Chapter is { } chapter ? $", {ChapterTitles.Brief(chapter)}" : "",
            Filter.Theme is { } theme ? $", {theme.Name}" : "",
            page > 1 ? $", page {page}" : "");
        Frame = new($"All claims of the national picture, {Report.Edition} framework{narrowed}")
        {
            Description = $"{Report.Claims.Count} claims about local areas in England as at {British.Date(Report.AsAt)}, each with the areas and findings it counts.",
            Crumbs = Crumbs,
            Part = "national",
            SchemaType = "CollectionPage",
        };
    }
}
