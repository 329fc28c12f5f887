using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Web.Email;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Email;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Reminders;

/// <summary>The very email that somebody gets on a day, if nothing changes.</summary>
[Authorize(Policies.OfficersAndAdministrators)]
internal sealed class PreviewModel(PreviewDigest preview, SentEmails emails, SampleEmail sample, TrackerContext context, CurrentViewer current) : PageModel
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

    /// <summary>A sample to whoever asks, and to nobody else.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (await FindAsync(cancellationToken) is not { MayRead: true } found)
            return NotFound();
        var person = (await current.GetAsync()).PersonId;
        var to = await context.People.Where(one => one.Id == person).Select(one => new MailAddress(one.Email, one.Name)).SingleAsync(cancellationToken);
        var receipt = await sample.SendAsync(found.Email, found.On, to, cancellationToken);
        if (receipt.Verdict != MailVerdict.Accepted)
        {
            ModelState.AddModelError("", $"The sample was not sent. The answer was: {receipt.ServerSaid}");
            View = found;
            return this.PageWithErrors();
        }
        this.Notify($"The sample to {receipt.WentTo ?? to.Address} was accepted. The answer was: {receipt.ServerSaid}");
        return Redirect(RemindersLinks.Preview(found.On, found.Recipient));
    }

    private async Task<PreviewView?> FindAsync(CancellationToken cancellationToken)
    {
        if (!DateOnly.TryParseExact(On, "yyyy-MM-dd", out var on) || To is null || await preview.FindAsync(on, To, cancellationToken) is not { } found)
            return null;
        var readable = await emails.ReadableAsync(await current.GetAsync(), found.Recommendations, cancellationToken);
        return new PreviewView(on, To, found.Email, found.Files, found.Recommendations.All(readable.Contains));
    }
}

internal sealed record PreviewView(DateOnly On, string Recipient, ComposedEmail Email, IReadOnlyList<string> Files, bool MayRead);
