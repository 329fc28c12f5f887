using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Email;

namespace ScrutinyTracker.Web.Features.Reminders;

/// <summary>A reminder email in the list.</summary>
internal sealed record SentEmailRow(
    int Id, DateOnly Day, string Address, string? Name, string Subject, OutboxState State, DateTime? SentAtUtc, string? ServerSaid, int Reminders);

/// <summary>A reminder that nobody got.</summary>
/// <param name="Reference">Null when the viewer may not read the recommendation.</param>
internal sealed record NeverReceivedRow(
    DateOnly SendOn, string? Reference, bool IsExempt, string Post, DateOnly DueOn, string Stage, int? EmailId, string? Address, string? ServerSaid)
{
    /// <summary>Null for what belongs to a recommendation.</summary>
    public string? Committee { get; init; }

    public required int CommitteeId { get; init; }

    public string About => Committee ?? RecommendationNamed.As(Reference, IsExempt);
}

/// <summary>One line of the ledger under an email.</summary>
/// <param name="Reference">Null when the viewer may not read the recommendation.</param>
internal sealed record SentLine(
    string? Reference, bool IsExempt, ObligationKind Kind, string Stage, DateOnly DueOn, string? VoidReason)
{
    public required string Key { get; init; }
    public required int CommitteeId { get; init; }
    public required DateOnly SendOn { get; init; }

    /// <summary>Null for what belongs to a recommendation.</summary>
    public string? Committee { get; init; }

    /// <summary>A committee's own work holds no more than numbers.</summary>
    public bool MayRead => Reference is not null || Committee is not null;

    public string About => Committee ?? RecommendationNamed.As(Reference, IsExempt);
}

/// <summary>An entry for a calendar that an email brought.</summary>
/// <param name="Title">Null when the viewer may not read the recommendation.</param>
internal sealed record SentEntry(string? Title, bool IsExempt, DateOnly DueOn, bool IsCancelled)
{
    public string What => Title ?? RecommendationNamed.As(null, IsExempt);
}

/// <summary>How the pages name a recommendation, also to somebody who looks after the reminders and may not read it.</summary>
internal static class RecommendationNamed
{
    public static string As(string? reference, bool isExempt) => reference ?? (isExempt ? "An exempt recommendation" : "An unpublished recommendation");
}

/// <summary>What the pages of reminders read from ledger and outbox.</summary>
internal sealed class SentEmails(TrackerContext context)
{
    /// <summary>The latest first. Emails that wait are among them.</summary>
    public IQueryable<SentEmailRow> All() => OfReminders.OrderByDescending(email => email.Day).ThenByDescending(email => email.Id)
        .Select(email => new SentEmailRow(
            email.Id, email.Day, email.ToAddress, email.ToName, email.Subject, email.State, email.SentAtUtc, email.ServerSaid,
            context.Set<Reminder>().Count(line => line.EmailId == email.Id && line.VoidReason == null)));

    public IQueryable<NeverReceivedRow> NeverReceived(Viewer viewer) => context.Set<Reminder>().AsNoTracking()
        .Where(line => line.VoidReason == null
            && (line.EmailId == null || line.Email!.State == OutboxState.Refused || line.Email.State == OutboxState.GaveUp))
        .OrderByDescending(line => line.SendOn).ThenByDescending(line => line.Id)
        .Select(line => new NeverReceivedRow(
            line.SendOn, Readable(viewer).Where(read => read.Id == line.RecommendationId).Select(read => read.Reference).FirstOrDefault(),
            line.Recommendation != null && (line.Recommendation.IsMarkedExempt || line.Recommendation.Review.Exemption != null),
            line.Post!.Title ?? line.Recommendation!.ExternalBody!.Name ?? "scrutiny officer or chair", line.DueOn, line.Stage, line.EmailId, line.Email!.ToAddress, line.Email.ServerSaid)
        { Committee = line.Committee!.Name, CommitteeId = line.CommitteeId ?? line.Recommendation!.CommitteeId });

    public Task<OutboxEmail?> FindAsync(int id, CancellationToken cancellationToken) =>
        OfReminders.FirstOrDefaultAsync(email => email.Id == id, cancellationToken);

    public Task<List<SentLine>> LinesAsync(int emailId, Viewer viewer, CancellationToken cancellationToken) => context.Set<Reminder>().AsNoTracking()
        .Where(line => line.EmailId == emailId)
        .OrderBy(line => line.DueOn).ThenBy(line => line.Id)
        .Select(line => new SentLine(
            Readable(viewer).Where(read => read.Id == line.RecommendationId).Select(read => read.Reference).FirstOrDefault(),
            line.Recommendation != null && (line.Recommendation.IsMarkedExempt || line.Recommendation.Review.Exemption != null),
            line.Kind, line.Stage, line.DueOn, line.VoidReason)
        { Key = line.ObligationKey, CommitteeId = line.CommitteeId ?? line.Recommendation!.CommitteeId, SendOn = line.SendOn, Committee = line.Committee!.Name })
        .ToListAsync(cancellationToken);

    public Task<List<SentEntry>> EntriesAsync(int emailId, Viewer viewer, CancellationToken cancellationToken) => context.Set<CalendarLine>().AsNoTracking()
        .Where(line => line.EmailId == emailId)
        .OrderBy(line => line.DueOn).ThenBy(line => line.Id)
        .Select(line => new SentEntry(
            Readable(viewer).Any(read => read.Id == line.RecommendationId) ? line.Title : null,
            line.Recommendation.IsMarkedExempt || line.Recommendation.Review.Exemption != null, line.DueOn, line.IsCancelled))
        .ToListAsync(cancellationToken);

    /// <summary>Which of these recommendations the viewer may read: an email that speaks of another is not shown to them.</summary>
    public async Task<HashSet<int>> ReadableAsync(Viewer viewer, IEnumerable<int> recommendationIds, CancellationToken cancellationToken)
    {
        var asked = recommendationIds.Distinct().ToList();
        return [.. await Readable(viewer).Where(read => asked.Contains(read.Id)).Select(read => read.Id).ToListAsync(cancellationToken)];
    }

    private IQueryable<Recommendation> Readable(Viewer viewer) => context.Recommendations.AsNoTracking().Where(ReadingRules.Recommendations(viewer));

    private IQueryable<OutboxEmail> OfReminders => context.Set<OutboxEmail>().AsNoTracking()
        .Where(email => ChasingEmails.Purposes.Contains(email.Purpose));
}
