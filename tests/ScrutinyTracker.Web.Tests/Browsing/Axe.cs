using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Browsing;

internal static class Axe
{
    private static readonly string[] Wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

    /// <summary>WCAG 2.2 AA and best practice: nothing found.</summary>
    public static Task ShouldFindNothingAsync(this IPage page) => page.ShouldFindNothingAsync([.. Wcag, "best-practice"]);

    /// <summary>WCAG 2.2 AA: an email is shown inside the page of a mail program, whose landmarks and headings are not its own.</summary>
    public static Task ShouldFindNothingInAnEmailAsync(this IPage page) => page.ShouldFindNothingAsync(Wcag);

    private static async Task ShouldFindNothingAsync(this IPage page, string[] tags)
    {
        var result = await page.RunAxe(new AxeRunOptions
        {
            // The one frame there is shows an email in a sandbox, where no script may run: axe would wait for it for ever.
            Iframes = false,
            RunOnly = new RunOnlyOptions { Type = "tag", Values = [.. tags] },
        });
        Assert.True(result.Violations.Length == 0, $"{page.Url}:\n{string.Join('\n', result.Violations.Select(InWords))}");
    }

    private static string InWords(AxeResultItem violation) =>
        $"{violation.Id}: {violation.Help} — {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))}";
}
