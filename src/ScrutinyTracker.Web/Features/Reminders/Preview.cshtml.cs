using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScrutinyTracker.Web.Platform.Email;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Reminders;

/// <summary>The very email that somebody gets on a day, if nothing changes.</summary>
[Authorize(Policies.OfficersAndAdministrators)]
internal sealed class PreviewModel(PreviewDigest preview, SentEmails emails, CurrentViewer current) : PageModel
{
    /// <summary>yyyy-MM-dd, as our own links write it.</summary>
    [FromQuery(Name = "on")]
    public string? On { get; set; }

    [FromQuery(Name = "to")]
    public string? To { get; set; }

    internal PreviewView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await FindAsync(cancellationToken) is not { } found)
            return NotFound();
        View = found;
        return Page();
    }

    public async Task<IActionResult> OnGetMessageAsync(CancellationToken cancellationToken) =>
        await FindAsync(cancellationToken) is { MayRead: true } found ? this.EmailDocument(found.Email.Html) : NotFound();

    private async Task<PreviewView?> FindAsync(CancellationToken cancellationToken)
    {
        if (!DateOnly.TryParseExact(On, "yyyy-MM-dd", out var on) || To is null || await preview.FindAsync(on, To, cancellationToken) is not { } found)
            return null;
        var readable = await emails.ReadableAsync(await current.GetAsync(), found.Recommendations, cancellationToken);
        return new PreviewView(on, To, found.Email, found.Files, found.Recommendations.All(readable.Contains));
    }
}

internal sealed record PreviewView(DateOnly On, string Recipient, ComposedEmail Email, IReadOnlyList<string> Files, bool MayRead);
