using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScrutinyTracker.Documents.Calendars;
using ScrutinyTracker.Web.Platform.Logging;

namespace ScrutinyTracker.Web.Features.Calendars;

/// <summary>What a calendar program fetches. Its address is the key (P56; docs/decisions/0007).</summary>
[AllowAnonymous, SecretAddress, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class FeedModel(CalendarFeed feed) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string secret, CancellationToken cancellation) =>
        await feed.FindAsync(secret, cancellation) is { } file
            ? File(Encoding.UTF8.GetBytes(file), CalendarFile.ContentType)
            : NotFound();
}
