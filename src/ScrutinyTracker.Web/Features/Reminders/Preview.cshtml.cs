using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
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
        var viewer = await current.GetAsync();
        var readable = await emails.ReadableAsync(viewer, found.Recommendations, cancellationToken);
        return new PreviewView(
            on, To, found.Email, [.. found.Reminders.Where(reminder => MayRead(reminder, readable)).Select(reminder => PreviewLine.Of(reminder, viewer))], found.Files,
            found.Recommendations.All(readable.Contains));
    }

    private static bool MayRead(ComingReminder reminder, HashSet<int> readable) => reminder.Open.RecommendationId is not { } id || readable.Contains(id);
}

/// <param name="Lines">What of it the viewer may know of: how much there is besides is not told.</param>
internal sealed record PreviewView(
    DateOnly On, string Recipient, ComposedEmail Email, IReadOnlyList<PreviewLine> Lines, IReadOnlyList<string> Files, bool MayRead);

/// <param name="MayDecide">The viewer may hold it back, or send it now.</param>
internal sealed record PreviewLine(string About, string Step, string HoldBack, string SendNow, bool MayDecide)
{
    public static PreviewLine Of(ComingReminder reminder, Viewer viewer)
    {
        var (open, stage) = (reminder.Open, reminder.Stage);
        return new(
            $"{open.What}, due {open.Owed.Due.WithEnd()}", stage.InWords,
            RemindersLinks.HoldBack(reminder.SendOn, open.Owed.Key, stage.Name), RemindersLinks.SendNow(reminder.SendOn, open.Owed.Key, stage.Name),
            viewer.MayChaseFor(open.Owed.CommitteeId));
    }
}
