using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Email;

namespace ScrutinyTracker.Web.Features.Reminders;

/// <summary>A reminder email in the list.</summary>
internal sealed record SentEmailRow(
    int Id, DateOnly Day, string Address, string? Name, string Subject, OutboxState State, DateTime? SentAtUtc, string? ServerSaid, int Reminders);

/// <summary>A reminder that nobody got.</summary>
internal sealed record NeverReceivedRow(
    DateOnly SendOn, string Reference, string Post, DateOnly DueOn, string Stage, int? EmailId, string? Address, string? ServerSaid);

/// <summary>One line of the ledger under an email.</summary>
internal sealed record SentLine(string Reference, int RecommendationId, ObligationKind Kind, string Stage, DateOnly DueOn, string? VoidReason);

/// <summary>What the pages of reminders read from ledger and outbox.</summary>
internal sealed class SentEmails(TrackerContext context)
{
    /// <summary>The latest first. Emails that wait are among them.</summary>
    public IQueryable<SentEmailRow> All() => OfReminders.OrderByDescending(email => email.Day).ThenByDescending(email => email.Id)
        .Select(email => new SentEmailRow(
            email.Id, email.Day, email.ToAddress, email.ToName, email.Subject, email.State, email.SentAtUtc, email.ServerSaid,
            context.Set<Reminder>().Count(line => line.EmailId == email.Id && line.VoidReason == null)));

    public IQueryable<NeverReceivedRow> NeverReceived() => context.Set<Reminder>().AsNoTracking()
        .Where(line => line.VoidReason == null
            && (line.EmailId == null || line.Email!.State == OutboxState.Refused || line.Email.State == OutboxState.GaveUp))
        .OrderByDescending(line => line.SendOn).ThenByDescending(line => line.Id)
        .Select(line => new NeverReceivedRow(
            line.SendOn, line.Recommendation.Reference, line.Post.Title, line.DueOn, line.Stage, line.EmailId, line.Email!.ToAddress, line.Email.ServerSaid));

    public Task<OutboxEmail?> FindAsync(int id, CancellationToken cancellationToken) =>
        OfReminders.FirstOrDefaultAsync(email => email.Id == id, cancellationToken);

    public Task<List<SentLine>> LinesAsync(int emailId, CancellationToken cancellationToken) => context.Set<Reminder>().AsNoTracking()
        .Where(line => line.EmailId == emailId)
        .OrderBy(line => line.DueOn).ThenBy(line => line.Id)
        .Select(line => new SentLine(
            line.Recommendation.Reference, line.RecommendationId, line.Kind, line.Stage, line.DueOn, line.VoidReason))
        .ToListAsync(cancellationToken);

    /// <summary>Whether the viewer may read all that an email says; of what is exempt an email says nothing that needs hiding (P36).</summary>
    public async Task<bool> MayReadAsync(Viewer viewer, IReadOnlyCollection<int> recommendationIds, CancellationToken cancellationToken)
    {
        var spoken = context.Recommendations.Where(recommendation => recommendationIds.Contains(recommendation.Id)
            && recommendation.Exemption == null && recommendation.Review.Exemption == null);
        return await spoken.CountAsync(cancellationToken)
            == await spoken.Where(ReadingRules.Recommendations(viewer)).CountAsync(cancellationToken);
    }

    private IQueryable<OutboxEmail> OfReminders => context.Set<OutboxEmail>().AsNoTracking().Where(email => email.Purpose == ReminderSweep.Purpose);
}
