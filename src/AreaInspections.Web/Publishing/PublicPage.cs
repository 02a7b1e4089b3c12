using System.Globalization;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AreaInspections.Web.Publishing;

/// <summary>A page with the frame of the site around it.</summary>
public interface IFramedPage
{
    PageFrame Frame { get; }
}

/// <summary>A page anybody may read: the record it speaks of, and what the frame around it shows.</summary>
public abstract class PublicPage : PageModel, IFramedPage
{
    /// <summary>The record as it stands; the same one for the whole page.</summary>
    public PublicRecord Record { get; private set; } = null!;

    /// <summary>The day it is in England.</summary>
    public DateOnly Today { get; private set; }

    /// <summary>What the frame around the page shows; set by the handler before the page is written.</summary>
    public PageFrame Frame { get; protected set; } = new("");

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var records = context.HttpContext.RequestServices.GetRequiredService<PublicRecords>();
        Today = records.Today;
        Record = await records.Now(context.HttpContext.RequestAborted);
        await next();
    }

    /// <summary>A page that says what was asked for and is not there, with status 404.</summary>
    /// <param name="asked">What was asked for, in plain words.</param>
    /// <param name="hint">Where it may be found.</param>
    /// <param name="ways">What may have been meant instead.</param>
    protected MissingResult Missing(string asked, string hint, params IReadOnlyList<Crumb> ways) => new(asked, hint, ways);
}

/// <summary>What the frame around a page shows.</summary>
/// <param name="Title">Its own title, unlike that of any other page.</param>
public sealed record PageFrame(string Title)
{
    /// <summary>One or two sentences for search engines and previews; absent: those of the site.</summary>
    public string? Description { get; init; }

    /// <summary>Ways up, the highest first, without the page itself.</summary>
    public IReadOnlyList<Crumb> Crumbs { get; init; } = [];

    /// <summary>Which part of the navigation the page belongs to: <c>areas</c>, <c>reports</c>, <c>findings</c>, <c>themes</c>, <c>national</c>, <c>statistics</c> or <c>data</c>; absent: none.</summary>
    public string? Part { get; init; }

    /// <summary>Path and query by which the page is to be known; absent: the one that was asked for without its query.</summary>
    public string? Canonical { get; init; }

    /// <summary>Address and name of the feed by which the page can be followed; absent where there is none.</summary>
    public Crumb? Feed { get; init; }

    /// <summary>Script module the page needs beside the common one: a path; absent: none.</summary>
    public string? Script { get; init; }

    /// <summary>Seconds after which the page asks for itself again, because work goes on; absent: never.</summary>
    public int? Refresh { get; init; }

    /// <summary>One thing at a time: neither search nor ways around the site above the page.</summary>
    public bool IsPlain { get; init; }

    /// <summary>Language of the page; absent where it is British English.</summary>
    public string? Language { get; init; }

    /// <summary>Type of thing the page is about in the vocabulary of schema.org, for example <c>AdministrativeArea</c>.</summary>
    public string SchemaType { get; init; } = "WebPage";
}

/// <param name="Name">As shown.</param>
/// <param name="Href">Path within the site.</param>
public sealed record Crumb(string Name, string Href);

/// <summary>How dates stand on pages.</summary>
public static class British
{
    public static string Date(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    public static string Month(DateOnly date) => date.ToString("MMMM yyyy", CultureInfo.InvariantCulture);

    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
