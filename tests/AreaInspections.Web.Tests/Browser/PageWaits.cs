using System.Diagnostics;
using Microsoft.Playwright;

namespace AreaInspections.Web.Tests.Browser;

/// <summary>Waiting for the browser to arrive somewhere. Looks again and again: a wait for the event misses a load that ends while the wait begins.</summary>
internal static class PageWaits
{
    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(2);

    /// <summary>Waits until the page stands at such an address and has loaded.</summary>
    public static Task Arrives(this IPage page, Func<string, bool> address) =>
        Until(page, async () => address(page.Url) && await page.EvaluateAsync<bool>("document.readyState === 'complete'"));

    /// <summary>Does what leads to another page, also to one of the same address, and waits until that has loaded.</summary>
    public static async Task LeavesBy(this IPage page, Func<Task> act)
    {
        await page.EvaluateAsync("window.isLeft = true");
        await act();
        await Until(page, () => page.EvaluateAsync<bool>("!window.isLeft && document.readyState === 'complete'"));
    }

    private static async Task Until(IPage page, Func<Task<bool>> isThere)
    {
        var waited = Stopwatch.StartNew();
        while (!await Looks(isThere))
        {
            if (waited.Elapsed > s_longest)
            {
                throw new TimeoutException($"After {s_longest.TotalMinutes:0} minutes the page is still {page.Url}.");
            }

            await Task.Delay(20);
        }
    }

    private static async Task<bool> Looks(Func<Task<bool>> isThere)
    {
        try
        {
            return await isThere();
        }
        catch (PlaywrightException)
        {
            return false; // It is leaving the page this moment.
        }
    }
}
