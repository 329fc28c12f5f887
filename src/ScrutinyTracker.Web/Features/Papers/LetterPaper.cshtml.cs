using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ScrutinyTracker.Documents.Papers;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Web.Features.Reminders;
using ScrutinyTracker.Web.Features.Reminders.Escalations;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages.Council;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Papers;

/// <summary>A letter that waits for an officer, or was sent, as a document: the same things in it as in the email.</summary>
internal sealed class LetterPaperModel(
    TrackerContext context, CurrentViewer current, WaitingLetters waiting, Recipients recipients, PaperContacts contacts, PaperFiles files, IOptions<CouncilOptions> council)
    : LetterPage(context, current)
{
    private readonly TrackerContext _context = context;

    public async Task<IActionResult> OnGetAsync(string format, CancellationToken cancellation)
    {
        if (Letter.State is not (LetterState.Waiting or LetterState.Sent))
            return NotFound();
        var (to, things) = Waits ? await WaitingAsync(cancellation) : (null, await SentAsync(cancellation));
        if (things.Count == 0)
            return NotFound();
        var facts = new EscalationFacts(
            council.Value.Name, Letter.Committee.Name, to ?? (Letter.To == EscalateTo.Chair ? $"The chair of the {Letter.Committee.Name}" : null),
            Letter.OwingPost.Title, Letter.Words, Letter.EndedOn ?? Today, !Waits, things, await contacts.OfAsync(Letter.CommitteeId, cancellation));
        return await files.GiveAsync(EscalationPaper.Of(facts), $"letter-{Letter.Committee.Code.ToLowerInvariant()}-{facts.Day:yyyy-MM-dd}", format, cancellation);
    }

    private async Task<(string? To, List<OverdueThing> Things)> WaitingAsync(CancellationToken cancellation)
    {
        var open = await waiting.StillOwedAsync(Letter.Things, cancellation);
        var things = WriteLetter.Things(Letter, open, await recipients.LoadAsync(cancellation));
        return (
            things.Count > 0 ? things[0].Open.Post : null,
            [.. things.OrderBy(thing => thing.Open.Owed.Due.On).Select(thing => new OverdueThing(thing.Open.Owed.Reference, thing.Open.IsExempt ? null : thing.Open.Owed.Text, thing.Open.Owed.Due.WithItsEnd()))]);
    }

    /// <summary>What it named then; the words may have changed since, and are read at the reference.</summary>
    private async Task<List<OverdueThing>> SentAsync(CancellationToken cancellation)
    {
        var ids = Letter.Things.Select(thing => thing.RecommendationId).Distinct().ToList();
        var about = await _context.Recommendations.Where(one => ids.Contains(one.Id))
            .Select(one => new { one.Id, one.Reference, one.Text, IsExempt = one.IsMarkedExempt || one.Review.Exemption != null }).ToDictionaryAsync(one => one.Id, cancellation);
        return [.. Letter.Things.OrderBy(thing => thing.DueOn).Select(thing => about[thing.RecommendationId] is var one
            ? new OverdueThing(one.Reference, one.IsExempt ? null : one.Text, thing.DueOn.InFull()) : null!)];
    }
}
