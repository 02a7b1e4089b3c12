using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace AreaInspections.Web.Tests.Browser;

/// <summary>Asks axe of a page.</summary>
public static class Axe
{
    private static readonly string s_script = new BundledAxeScriptProvider().GetScript();

    /// <remarks>
    /// In the page itself, and only what is wrong comes back. The library's own way opens another page for each to gather what frames say, of which no page of ours has any,
    /// and tells of every node that passed (decision 44).
    /// </remarks>
    private const string Run = """
        () => {
          if (document.querySelector('iframe, frame')) throw new Error('The page has frames, which are not looked into.');
          return axe.run(document, { resultTypes: ['violations'] }).then(result => ({
            passed: result.passes.length,
            wrong: result.violations.map(v => v.id + ': ' + v.nodes[0].html),
          }));
        }
        """;

    /// <returns>Rule and first element of each violation of any rule; empty where there is none.</returns>
    public static async Task<IReadOnlyList<string>> Violations(this IPage page)
    {
        await page.EvaluateAsync(s_script);
        var result = await page.EvaluateAsync<AxeAnswer>(Run);
        result.Passed.ShouldBeGreaterThan(5, "axe looked at nothing");
        return result.Wrong;
    }

    private sealed class AxeAnswer
    {
        /// <summary>Rules that something on the page keeps.</summary>
        public int Passed { get; set; }

        public string[] Wrong { get; set; } = [];
    }
}
