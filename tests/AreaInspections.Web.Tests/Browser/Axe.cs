using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace AreaInspections.Web.Tests.Browser;

/// <summary>Asks axe of a page.</summary>
public static class Axe
{
    private static readonly AxeRunOptions s_onlyViolations = new() { ResultTypes = [ResultType.Violations] }; // telling of every node that passed takes most of the time

    /// <returns>Rule and first element of each violation of any rule; empty where there is none.</returns>
    public static async Task<IReadOnlyList<string>> Violations(this IPage page)
    {
        var axe = await page.RunAxe(s_onlyViolations);
        axe.Passes.ShouldNotBeEmpty("axe looked at nothing");
        return [.. axe.Violations.Select(v => $"{v.Id}: {v.Nodes[0].Html}")];
    }
}
