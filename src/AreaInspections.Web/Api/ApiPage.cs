using AreaInspections.Web.Publishing;
using Microsoft.AspNetCore.Http.HttpResults;

namespace AreaInspections.Web.Api;

/// <summary>One page of a list. The header <c>Link</c> names the first, previous, next and last page.</summary>
public sealed record ApiPage<T>
{
    /// <summary>In the order of the list; empty beyond the last page.</summary>
    public required IReadOnlyList<T> Items { get; init; }

    /// <summary>Items on all pages.</summary>
    public required int Total { get; init; }

    /// <summary>Counted from 1.</summary>
    public required int Page { get; init; }

    /// <summary>Items a page, at most 100.</summary>
    public required int Size { get; init; }
}

/// <summary>Cuts lists into pages and names the ways between them.</summary>
internal static class Paging
{
    /// <param name="all">The whole list; only what stands on the page is made into items.</param>
    public static Ok<ApiPage<TItem>> Of<T, TItem>(Asked asked, IReadOnlyList<T> all, Func<T, TItem> item)
    {
        var (page, size) = Wanted(asked);
        return Answer<TItem>(asked, [.. all.Skip((int)Math.Min((long)(page - 1) * size, int.MaxValue)).Take(size).Select(item)], all.Count);
    }

    public static (int Page, int Size) Wanted(Asked asked) => (asked.Whole(Parameter.Page)!.Value, asked.Whole(Parameter.Size)!.Value);

    /// <param name="items">Of the page that was asked for.</param>
    /// <param name="total">Items on all pages.</param>
    public static Ok<ApiPage<T>> Answer<T>(Asked asked, IReadOnlyList<T> items, int total)
    {
        var (page, size) = Wanted(asked);
        var last = Math.Max(1, (total + size - 1) / size);
        var links = new PageLinks(asked.Context.Request.Path, asked.Context.Request.Query, page, last);
        var ways = new List<string> { $"<{links.To(1)}>; rel=\"first\"" };
        if (page > 1)
        {
            ways.Add($"<{links.To(Math.Min(page - 1, last))}>; rel=\"prev\"");
        }

        if (page < last)
        {
            ways.Add($"<{links.To(page + 1)}>; rel=\"next\"");
        }

        ways.Add($"<{links.To(last)}>; rel=\"last\"");
        asked.Context.Response.Headers.Link = string.Join(", ", ways);
        return TypedResults.Ok(new ApiPage<T> { Items = items, Total = total, Page = page, Size = size });
    }
}
