using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace ScrutinyTracker.Web.Tests.Browsing;

/// <summary>Follows every link that a person is offered, one page of each kind.</summary>
internal static partial class Crawl
{
    /// <summary>Visits the pages breadth first; files to download and other sites are left out.</summary>
    public static async Task<int> EachPageAsync(IPage page, Func<string, string, Task> visit)
    {
        var waiting = new Queue<string>(["/"]);
        var seen = new HashSet<string> { "/" };
        var visited = 0;
        while (waiting.TryDequeue(out var address))
        {
            var answer = await page.GotoAsync(address);
            if (answer is null || !answer.Headers["content-type"].StartsWith("text/html", StringComparison.Ordinal))
                continue;
            visited++;
            await visit(address, await answer.TextAsync());
            foreach (var link in await page.EvalOnSelectorAllAsync<string[]>("a[href]", "links => links.filter(link => link.origin === location.origin).map(link => link.pathname + link.search)"))
                if (!Downloads().IsMatch(link) && seen.Add(Kind(link)))
                    waiting.Enqueue(link);
        }
        return visited;
    }

    /// <summary>/recommendations/CYP-2018-19-R04 and its siblings are one kind; of what follows a question mark only the first name counts.</summary>
    private static string Kind(string address)
    {
        var parts = address.Split('?', 2);
        var path = Reference().Replace(parts[0].TrimEnd('/'), "…");
        return parts.Length == 1 ? path : $"{path}?{parts[1].Split('=')[0]}";
    }

    [GeneratedRegex(@"\.csv|\.xlsx|\.eml$|/response/form$|/import/\d+/file$|/(?:docx|pdf)(?:\?|$)")]
    private static partial Regex Downloads();

    [GeneratedRegex(@"[A-Z]{2,}[-A-Z0-9%]*|\d+(-\d+-\d+)?")]
    private static partial Regex Reference();
}
