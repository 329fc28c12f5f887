using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.Reminders.ByHand;

/// <param name="Why">Null where the viewer may not read what it is about: a reason may tell what that says.</param>
/// <param name="MayLetGo">The viewer may let it go out after all.</param>
internal sealed record HeldBackRow(int Id, string InWords, string? Why, bool MayLetGo);

/// <summary>What scrutiny officers decided about single reminders, as pages show it.</summary>
internal sealed class DecisionsByHand(TrackerContext context, HeldReminders held, PastHolds past, SentEmails emails)
{
    /// <summary>What is held back and would go out today or later, and what would still go out if it were let go.</summary>
    public async Task<IReadOnlyList<HeldBackRow>> HeldBackAsync(Viewer viewer, DateOnly today, CancellationToken cancellationToken)
    {
        var stillCount = await past.StillCountAsync(today, cancellationToken);
        var found = await held.Standing.Where(one => one.SendOn >= today || stillCount.Contains(one.Id)).OrderBy(one => one.SendOn).ThenBy(one => one.Id)
            .Select(one => new
            {
                one.Id,
                one.SendOn,
                one.DueOn,
                one.Stage,
                one.Why,
                By = one.By.Name,
                one.RecommendationId,
                one.Recommendation!.Reference,
                one.CommitteeId,
                Committee = one.Committee.Name,
                IsExempt = one.Recommendation != null && (one.Recommendation.IsMarkedExempt || one.Recommendation.Review.Exemption != null),
            }).ToListAsync(cancellationToken);
        var readable = await emails.ReadableAsync(viewer, found.Select(one => one.RecommendationId).OfType<int>(), cancellationToken);
        return
        [
            .. from one in found
               let mayRead = one.RecommendationId is not { } id || readable.Contains(id)
               let about = one.RecommendationId is null ? one.Committee : RecommendationNamed.As(mayRead ? one.Reference : null, one.IsExempt)
               select new HeldBackRow(
                   one.Id, $"{one.SendOn.WithWeekday()}, {about}, due {one.DueOn.InFull()} ({StepOf(one.Stage)}), by {one.By}", mayRead ? one.Why : null,
                   mayRead && viewer.MayChaseFor(one.CommitteeId)),
        ];
    }

    /// <summary>About one recommendation, the latest first, for the scrutiny officers of the committee: a reason is among them. Its page has checked that it may be read.</summary>
    public async Task<IReadOnlyList<string>> AboutAsync(int recommendationId, Viewer viewer, int most, CancellationToken cancellationToken) => !viewer.Is(Role.Officer) ? [] :
    [
        .. (await context.Set<ChasingDecision>().AsNoTracking().Where(one => one.RecommendationId == recommendationId)
            .OrderByDescending(one => one.Id).Take(most).Select(one => new { one.CommitteeId, one.What, one.AtUtc, one.Stage, one.DueOn, one.Why, By = one.By.Name }).ToListAsync(cancellationToken))
            .Where(one => viewer.MayChaseFor(one.CommitteeId))
            .Select(one => $"{DateOnly.FromDateTime(UkCalendar.UtcToLondon(one.AtUtc)).InFull()}: {Verb(one.What)} by {one.By}, the reminder for {one.DueOn.InFull()} ({StepOf(one.Stage)}): {one.Why}"),
    ];

    private static string Verb(ByHand what) => what switch
    {
        ByHand.HeldBack => "held back",
        ByHand.LetGo => "no longer held back",
        ByHand.SentAgain => "sent again",
        _ => "sent by hand",
    };

    private static string StepOf(string stage) => ReminderStage.TryParse(stage, out var step) ? step.InWords : stage;
}
