using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace AreaInspections.Web.Publishing;

/// <summary>Ways to the pages of a list, with everything else of the address kept.</summary>
/// <param name="Path">Of the list.</param>
/// <param name="Query">What the list was asked for; its <c>page</c> is replaced.</param>
/// <param name="Page">The page shown, counted from 1.</param>
/// <param name="Last">The last page; 1 where everything stands on one.</param>
public sealed record PageLinks(string Path, IEnumerable<KeyValuePair<string, StringValues>> Query, int Page, int Last)
{
    /// <summary>First, last, and those around the one shown; nothing where some are left out.</summary>
    public IEnumerable<int?> Shown
    {
        get
        {
            var before = 0;
            for (var page = 1; page <= Last; page++)
            {
                if (page != 1 && page != Last && Math.Abs(page - Page) > 1)
                {
                    continue;
                }

                if (page != before + 1)
                {
                    yield return null;
                }

                yield return page;
                before = page;
            }
        }
    }

    public string To(int page)
    {
        var kept = Query.Where(q => q.Key != "page" && !StringValues.IsNullOrEmpty(q.Value) && q.Value != "");
        return QueryHelpers.AddQueryString(Path, page == 1 ? kept : kept.Append(new("page", page.ToString(CultureInfo.InvariantCulture))));
    }
}
