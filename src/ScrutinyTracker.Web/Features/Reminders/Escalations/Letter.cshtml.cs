using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Forms;
using ScrutinyTracker.Web.Platform.Pages.Lists;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Reminders.Escalations;

/// <summary>What a letter says, for an officer to write in other words and to send.</summary>
internal sealed class LetterModel(
    TrackerContext context, CurrentViewer current, WaitingLetters letters, SentLetters sent, Recipients recipients, EscalationOutlook outlook, WriteLetter write) : LetterPage(context, current)
{
    private readonly TrackerContext _context = context;

    [BindProperty]
    public LetterInput Input { get; set; } = new();

    internal IReadOnlyList<OpenObligation> StillOwed { get; private set; } = [];

    /// <summary>Who gets it: the post above the one that owes it, or the chair; null when none is named.</summary>
    internal string? To { get; private set; }

    /// <summary>Null when nobody can be written to, or nothing is overdue any more.</summary>
    internal string? AsText { get; private set; }

    /// <summary>What became of the email, once an officer sent the letter; null before.</summary>
    internal SentLetter? Sent { get; private set; }

    /// <summary>"the chair of … on Monday 8 April 2019, if it is still overdue then": whether the letter is sent or not; null when nobody is.</summary>
    internal Func<OpenObligation, EscalationNews> News { get; private set; } = _ => EscalationNews.None;

    internal Conflict? Conflict { get; private set; }

    public void OnGet() => Input = new() { Words = Letter.Words, Version = Letter.Version };

    /// <summary>Keeps other words, and leaves the letter waiting.</summary>
    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) => ActAsync(() => Task.FromResult(Outcome.Done), "Saved. The letter still waits", cancellation);

    public Task<IActionResult> OnPostSendAsync(CancellationToken cancellation) =>
        ActAsync(() => write.PostAsync(Letter, Viewer, cancellation), "The letter goes out with the next emails", cancellation);

    private protected override async Task PrepareAsync(CancellationToken cancellation)
    {
        if (!Waits)
        {
            Sent = await sent.FindAsync(Letter, cancellation);
            return;
        }
        var open = await letters.StillOwedAsync(Letter.Things, cancellation);
        StillOwed = [.. open.Values.OrderBy(one => one.Owed.Due.On)];
        var holders = await recipients.LoadAsync(cancellation);
        News = await outlook.LoadAsync(StillOwed, holders, Today, [], cancellation);
        if (WriteLetter.Things(Letter, open, holders) is not [var (first, _), ..] things)
            return;
        var to = holders.On(Today, first.Owed).To;
        To = $"{first.Post}{(to?.Name is { } name && name != first.Post ? $" ({name})" : "")}";
        if (to is not null)
            AsText = DigestText.Write(await write.DigestAsync(Letter, Viewer.PersonId, things, to, Today, cancellation));
    }

    private async Task<IActionResult> ActAsync(Func<Task<Outcome>> further, string done, CancellationToken cancellation)
    {
        if (!ModelState.IsValid || this.Refuse(Letter.Write(Input.Words!)) || this.Refuse(await further()))
            return this.PageWithErrors();
        if (await _context.TrySaveAsync(Letter, Input.Version ?? 0, cancellation))
        {
            this.Notify(done);
            return Redirect(RemindersLinks.Letters);
        }
        await LoadAsync(cancellation);
        Conflict = await _context.Changes.Where(change => change.CommitteeId == Letter.CommitteeId)
            .ConflictAsync(_context.People, new ConflictingField("What you write", Input.Words, Letter.Words));
        return this.PageWithConflict(Input, Letter.Version);
    }
}

internal sealed class LetterInput : IVersioned
{
    public int? Version { get; set; }

    [Display(Name = "What you write"), Required(ErrorMessage = "Enter what you write")]
    [StringLength(TextLimits.Text, ErrorMessage = "What you write must be 20,000 characters or fewer")]
    public string? Words { get; set; }
}
