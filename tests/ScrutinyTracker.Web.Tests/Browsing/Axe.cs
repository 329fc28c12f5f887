using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Browsing;

internal static class Axe
{
    /// <summary>WCAG 2.2 AA and best practice: nothing found.</summary>
    public static async Task ShouldFindNothingAsync(this IPage page)
    {
        var result = await page.RunAxe(new AxeRunOptions
        {
            // The one frame there is shows an email in a sandbox, where no script may run: axe would wait for it for ever.
            Iframes = false,
            RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        });
        Assert.True(result.Violations.Length == 0, $"{page.Url}:\n{string.Join('\n', result.Violations.Select(InWords))}");
    }

    private static string InWords(AxeResultItem violation) =>
        $"{violation.Id}: {violation.Help} — {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))}";
}
