using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Net.Http.Headers;

namespace ScrutinyTracker.Web.Features.Reminders;

/// <summary>An email's HTML as a document of its own, for a frame: no script, nothing fetched, no form, whatever is in it.</summary>
internal static class EmailAnswer
{
    private const string Policy = "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    public static IActionResult EmailDocument(this PageModel page, string html)
    {
        page.Response.Headers[HeaderNames.ContentSecurityPolicy] = Policy;
        return page.Content(html, "text/html; charset=utf-8", Encoding.UTF8);
    }
}
