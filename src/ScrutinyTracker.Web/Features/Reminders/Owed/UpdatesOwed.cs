using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Domain.Rounds;
using ScrutinyTracker.Web.Features.Commitments;
using ScrutinyTracker.Web.Features.Responses;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.Reminders.Owed;

/// <summary>
/// What monitoring rounds ask for and has not come in, of whoever owes it today. While a round's meeting is cancelled it asks nobody: an
/// officer moves it to another one.
/// </summary>
/// <remarks>They end with the meeting for which they are asked: what is late then is told to it.</remarks>
internal sealed class UpdatesOwed(TrackerContext context, TimeProvider clock) : IOwedKind
{
    public ObligationKind Kind => ObligationKind.Update;

    public async Task<IEnumerable<OpenObligation>> FindAsync(OwedScope scope, CancellationToken cancellationToken)
    {
        if (scope.HasNoRecommendation)
            return [];
        var rows = await Asked(scope).Select(one => new
        {
            one.Id,
            one.CommitmentId,
            one.Text,
            one.Frozen.Round.UpdatesBy,
            one.Frozen.Round.Meeting.HeldOn,
            one.Frozen.RecommendationId,
            one.Frozen.Recommendation.Reference,
            one.Frozen.Recommendation.CommitteeId,
            Committee = one.Frozen.Recommendation.Committee.Name,
            PostId = one.Commitment!.ResponsiblePostId ?? one.Frozen.Recommendation.LeadPostId,
            Post = one.Commitment.ResponsiblePost!.Title ?? one.Frozen.Recommendation.LeadPost!.Title,
            Joint = one.Frozen.Recommendation.JointPosts.OrderBy(post => post.Title).Select(post => new AskedPost(post.Id, post.Title)).ToList(),
            Body = one.Frozen.Recommendation.ExternalBody!.Name,
            one.Frozen.Recommendation.ExternalBody.ContactName,
            one.Frozen.Recommendation.ExternalBody.ContactEmail,
            Officers = one.Frozen.Recommendation.Committee.Officers.Where(officer => officer.Person.IsActive).OrderBy(officer => officer.Person.Name)
                .Select(officer => new DutyOfficer(officer.Person.Id, officer.Person.Name)).ToList(),
            IsExempt = one.Frozen.Recommendation.IsMarkedExempt || one.Frozen.Recommendation.Review.Exemption != null,
        }).AsSplitQuery().ToListAsync(cancellationToken);
        return rows.SelectMany(row =>
        {
            var thing = $"update:{row.Id}";
            var owed = new OpenObligation(
                new(thing, ObligationKind.Update, row.Reference, DueDate.Day(row.UpdatesBy), row.PostId, row.Text,
                    $"asked for before the meeting of {row.HeldOn.InFull()}")
                { CommitteeId = row.CommitteeId },
                row.RecommendationId, null, row.Committee, row.Post ?? row.Body ?? "", row.IsExempt)
            { DoneAt = row.CommitmentId is { } promise ? CommitmentLinks.Progress(row.Reference, promise) : AnswerLinks.Response(row.Reference) };
            if (row.PostId is not { } post)
                return row.Body is null ? [] : Asking.ToChase(owed, row.Officers, row.ContactName, row.ContactEmail);
            // A promise is its post's; the answer is asked of all who answer.
            var joint = row.CommitmentId is null ? row.Joint.Select(other => (other, $"{thing}:post:{other.Id}")) : [];
            return Asking.Each(owed, [(new AskedPost(post, row.Post!), thing), .. joint]);
        });
    }

    private IQueryable<AskedUpdate> Asked(OwedScope scope)
    {
        var today = UkCalendar.Today(clock);
        var asked = context.Set<AskedUpdate>().AsNoTracking().Where(StillAsked.Is).Where(StillAsked.IsNotDueAnyway)
            .Where(one => one.Frozen.Round.Meeting.CancelledOn == null && one.Frozen.Round.Meeting.HeldOn >= today);
        return scope.DueBy is { } by
            ? asked.Where(one => one.Frozen.Round.UpdatesBy <= by)
            : asked.Where(one => scope.Recommendations.Contains(one.Frozen.RecommendationId));
    }
}
