using System.Diagnostics;
using Microsoft.Playwright;

namespace AreaInspections.Web.Tests.Browser;

/// <summary>Waiting for the browser to arrive somewhere.</summary>
internal static class PageWaits
{
    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(2);

    /// <summary>Waits until the page stands at such an address and has loaded. Looks again and again: a wait for the event misses a load that ends while the wait begins.</summary>
    public static async Task Arrives(this IPage page, Func<string, bool> address)
    {
        var waited = Stopwatch.StartNew();
        while (!address(page.Url) || !await Loaded(page))
        {
            if (waited.Elapsed > s_longest)
            {
                throw new TimeoutException($"After {s_longest.TotalMinutes:0} minutes the page is still {page.Url}.");
            }

            await Task.Delay(20);
        }
    }

    private static async Task<bool> Loaded(IPage page)
    {
        try
        {
            return await page.EvaluateAsync<string>("document.readyState") == "complete";
        }
        catch (PlaywrightException)
        {
            return false; // It is leaving the page this moment.
        }
    }
}
