using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Email;

namespace ScrutinyTracker.Web.Features.Reminders.Escalations;

/// <param name="EmailId">Null when there is no email of it: it was put aside, or fell away.</param>
/// <param name="Things">What it named, by reference and date.</param>
internal sealed record SentLetter(int? EmailId, string? To, IReadOnlyList<string> Things);

/// <summary>A letter that waits no longer, as an officer looks it up.</summary>
internal sealed class SentLetters(TrackerContext context)
{
    public async Task<SentLetter> FindAsync(EscalationLetter letter, CancellationToken cancellationToken)
    {
        var marked = WriteLetter.MarkOf(letter.Id);
        var email = await context.Set<OutboxEmail>().AsNoTracking().Where(email => email.Purpose == WriteLetter.Purpose && email.Recipient.Contains(marked))
            .OrderByDescending(email => email.Id).Select(email => new { email.Id, email.ToName, email.ToAddress }).FirstOrDefaultAsync(cancellationToken);
        var ids = letter.Things.Select(thing => thing.RecommendationId).Distinct().ToList();
        var references = await context.Recommendations.Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.Reference, cancellationToken);
        return new(email?.Id, email?.ToName ?? email?.ToAddress,
            [.. letter.Things.OrderBy(thing => thing.DueOn).Select(thing => $"{references[thing.RecommendationId]}, due {thing.DueOn.InFull()}")]);
    }
}
