using System.Collections.Concurrent;
using AreaInspections.Web.Experiences;
using AreaInspections.Web.Tests.Browser;
using AreaInspections.Web.Tests.People;
using Microsoft.Playwright;

namespace AreaInspections.Web.Tests.Experiences;

/// <summary>Chromium in which a page may be left for the one harmless place outside, which is answered here and never asked.</summary>
public sealed class FormChromium(ListeningPeopleHost host) : PeopleChromium(host)
{
    private readonly ConcurrentQueue<string> _outside = new();

    /// <summary>Addresses of other sites that pages asked for.</summary>
    public IReadOnlyCollection<string> Outside => _outside;

    public override async Task<IPage> Open(string address, int width, bool script = true)
    {
        var page = await base.Open(address, width, script);
        await page.Context.RouteAsync(FormLinks.Away + "**", route => route.FulfillAsync(new() { ContentType = "text/html", Body = "<title>Weather</title>" }));
        return page;
    }

    protected override bool Allows(string address)
    {
        var own = base.Allows(address);
        if (!own)
        {
            _outside.Enqueue(address);
        }

        return own || address.StartsWith(FormLinks.Away, StringComparison.Ordinal);
    }
}

/// <summary>What is asked of every page of the form.</summary>
internal static class FormPages
{
    /// <summary>Nothing to scroll sideways, one heading and, on pages of the form, a title that says it.</summary>
    public static async Task Fits(this IPage page, int width)
    {
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width, page.Url);
        (await page.Locator("h1").CountAsync()).ShouldBe(1, page.Url);
        if (page.Url.Contains("/tell-us", StringComparison.Ordinal))
        {
            (await page.TitleAsync()).ShouldBe($"{(await page.Locator("h1").TextContentAsync())!.Trim()} - AreaInspections", page.Url);
        }
    }

    /// <summary>Clicks on what leads on, and waits until it did.</summary>
    public static Task ClickAndGo(this IPage page, string selector) => page.LeavesBy(() => page.ClickAsync(selector));

    /// <summary>Presses the key that leads on, and waits until it did.</summary>
    public static Task PressAndGo(this IPage page, string key) => page.LeavesBy(() => page.Keyboard.PressAsync(key));

    /// <summary>Goes on with Tab until the focus is there; each place it comes by has to look other than without it.</summary>
    public static async Task TabTo(this IPage page, string selector)
    {
        for (var i = 0; i < 60; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            var at = await page.EvaluateAsync<string[]>(
                """
                selector => {
                  const at = document.activeElement;
                  const label = at.parentElement.querySelector(':scope > label');
                  const looks = () => [[at, null], [label, '::before']].filter(([e]) => e).map(([e, part]) => {
                    const style = getComputedStyle(e, part);
                    return [style.outlineColor.endsWith(', 0)') ? '' : style.outline, style.boxShadow, style.backgroundColor, style.borderColor, e.getBoundingClientRect().width].join();
                  }).join();
                  const focused = looks();
                  at.blur();
                  const blurred = looks();
                  at.focus();
                  return [at.matches(selector) ? 'there' : '', focused === blurred ? at.outerHTML : ''];
                }
                """,
                selector);
            at[1].ShouldBeEmpty("the focus cannot be seen");
            if (at[0] == "there")
            {
                return;
            }
        }

        throw new InvalidOperationException($"No key leads to {selector} on {page.Url}.");
    }
}
