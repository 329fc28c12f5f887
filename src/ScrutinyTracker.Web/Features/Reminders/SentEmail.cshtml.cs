using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Web.Features.Reminders.ByHand;
using ScrutinyTracker.Web.Platform.Email;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Reminders;

/// <summary>One email as it was sent.</summary>
[Authorize(Policies.OfficersAndAdministrators)]
internal sealed class SentEmailModel(SentEmails emails, HeldReminders held, OutboxEnvelope envelope, CurrentViewer current) : PageModel
{
    internal SentEmailView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } found)
            return NotFound();
        View = found;
        return Page();
    }

    public async Task<IActionResult> OnGetMessageAsync(int id, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) is { WasComposed: true, MayRead: true } found ? this.EmailDocument(found.Email.Html) : NotFound();

    public async Task<IActionResult> OnGetFileAsync(int id, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { WasComposed: true, MayRead: true, Email: var email })
            return NotFound();
        var mail = envelope.Around(email, email.SentAtUtc ?? email.CreatedAtUtc);
        return mail.FindDefect() is null
            ? File(MailText.Write(mail), "message/rfc822", $"reminder-{email.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}-{id}.eml")
            : NotFound();
    }

    private async Task<SentEmailView?> FindAsync(int id, CancellationToken cancellationToken)
    {
        if (await emails.FindAsync(id, cancellationToken) is not { } email)
            return null;
        var viewer = await current.GetAsync();
        return new SentEmailView(viewer, email, await emails.LinesAsync(id, viewer, cancellationToken), await emails.EntriesAsync(id, viewer, cancellationToken))
        {
            HeldBack = (await held.LoadAsync(cancellationToken)).HeldBack,
        };
    }
}

internal sealed record SentEmailView(Viewer Viewer, OutboxEmail Email, IReadOnlyList<SentLine> Lines, IReadOnlyList<SentEntry> Entries)
{
    /// <summary>By scrutiny officers, at present.</summary>
    public required IReadOnlySet<HeldReminder> HeldBack { get; init; }

    /// <remarks>What was in an email that was sent again stands in the new one, and who may read the old one is no longer known.</remarks>
    public bool MayRead => Lines.Count + Entries.Count > 0 && Lines.All(line => line.MayRead) && Entries.All(entry => entry.Title is not null);

    /// <summary>It can still be left out, and the viewer decides that.</summary>
    public bool MayHoldBack(SentLine line) => Waits(line) && !IsHeldBack(line) && line.MayRead && Viewer.MayChaseFor(line.CommitteeId);

    /// <summary>What became of the line, or the step that it is.</summary>
    public string InWords(SentLine line) => line.VoidReason is { } why ? $"Left out. {why}"
        : $"{line.Stage.Replace('-', ' ')}{(Waits(line) && IsHeldBack(line) ? ": held back by a scrutiny officer, and left out when the email leaves" : "")}";

    private bool Waits(SentLine line) => Email is { State: OutboxState.Pending, Attempts: 0 } && line.VoidReason is null;

    private bool IsHeldBack(SentLine line) => HeldBack.Contains(new(line.Key, line.DueOn, line.Stage));

    public bool WasComposed => Email.Subject.Length > 0;
    public string Title => WasComposed ? Email.Subject : $"Reminders for {Email.Day.WithWeekday()}";
}
