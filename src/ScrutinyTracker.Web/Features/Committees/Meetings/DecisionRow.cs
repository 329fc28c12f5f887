using Microsoft.AspNetCore.Mvc.Rendering;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Platform.Pages.Lists;

namespace ScrutinyTracker.Web.Features.Committees.Meetings;

/// <summary>A recommendation as the committee had it before it: what was asked, how it stands, what the service says, what was last judged.</summary>
internal sealed record DecisionRow
{
    public required string Reference { get; init; }
    public required string Text { get; init; }
    public required string? AskedOf { get; init; }
    public required bool IsExempt { get; init; }
    public required bool IsClosed { get; init; }
    public required bool IsDisputed { get; init; }
    public required bool IsReadyToClose { get; init; }
    public required Position Position { get; init; }
    public required ProgressClaim Progress { get; init; }
    public required DueDate? NextDue { get; init; }
    public required Timeliness Timeliness { get; init; }
    public required string? LastReport { get; init; }
    public required string? LastJudgement { get; init; }
    public required string? Proposal { get; init; }

    /// <summary>What this meeting is already recorded to have said.</summary>
    public required bool IsRecorded { get; init; }

    public required IReadOnlyList<SelectListItem> Claimed { get; init; }
    public required IReadOnlyList<SelectListItem> Disputed { get; init; }

    /// <summary>Those whom it asks first, then every other post.</summary>
    public required IReadOnlyList<SelectListItem> Posts { get; init; }

    /// <summary>Of the last attempt to save.</summary>
    public Recording Recording { get; init; }
    public Conflict? Conflict { get; init; }

    public static DecisionRow Of(Recommendation recommendation, Meeting meeting, IReadOnlyList<Post> posts, DateOnly today)
    {
        var claims = recommendation.ClaimsBefore(meeting).ToList();
        return new()
        {
            Reference = recommendation.Reference,
            Text = recommendation.Text,
            AskedOf = recommendation.LeadPost?.Title ?? recommendation.ExternalBody?.Name,
            IsExempt = recommendation.IsMarkedExempt || recommendation.Review.Exemption is not null,
            IsClosed = recommendation.ClosedOn is not null,
            IsDisputed = recommendation.IsDisputed,
            IsReadyToClose = recommendation.IsReadyToClose,
            Position = recommendation.Position,
            Progress = recommendation.Progress,
            NextDue = recommendation.NextDue,
            Timeliness = recommendation.TimelinessOn(today),
            LastReport = recommendation.Updates.OrderBy(update => update.Id).LastOrDefault() is { } report
                ? $"{Words.Titled(report.Claim)}, reported on {report.StatedOn.InFull()}: {report.Text}"
                : null,
            LastJudgement = recommendation.Assessments.Where(assessment => assessment.Meeting.HeldOn < meeting.HeldOn)
                .MaxBy(assessment => assessment.Meeting.HeldOn) is { } last
                ? $"{last.Category.Label} ({last.Meeting.HeldOn.InFull()})"
                : null,
            Proposal = recommendation.ProposedClosure is { } proposed ? $"{Words.Of(proposed)}: {recommendation.ProposedClosureWords}" : null,
            IsRecorded = recommendation.Assessments.Any(assessment => assessment.MeetingId == meeting.Id),
            Claimed = [.. claims.Where(claim => !claim.IsDisputed).Select(Choice)],
            Disputed = [.. claims.Where(claim => claim.IsDisputed).Select(Choice)],
            Posts = PostsFor(recommendation, posts),
        };
    }

    /// <summary>The committee no longer follows it, or the officer may no longer read it: what was typed still stands beside it.</summary>
    public static DecisionRow Gone(string reference) => new()
    {
        Reference = reference,
        Text = "This is no longer before the committee.",
        AskedOf = null,
        IsExempt = false,
        IsClosed = false,
        IsDisputed = false,
        IsReadyToClose = false,
        Position = Position.Awaited,
        Progress = ProgressClaim.NotStarted,
        NextDue = null,
        Timeliness = Timeliness.Of(null, null, default),
        LastReport = null,
        LastJudgement = null,
        Proposal = null,
        IsRecorded = false,
        Claimed = [],
        Disputed = [],
        Posts = [],
        Recording = Recording.Gone,
    };

    /// <summary>What somebody else did meanwhile, beside what was typed.</summary>
    public static IEnumerable<ConflictingField> Differences(DecisionInput mine, Recommendation theirs, Meeting meeting, IReadOnlyList<AssessmentCategory> categories)
    {
        var said = theirs.Assessments.FirstOrDefault(assessment => assessment.MeetingId == meeting.Id);
        yield return new("Assessment", categories.FirstOrDefault(category => category.Id == mine.Category)?.Label, said?.Category.Label);
        yield return new("What the committee said", mine.InWords, said?.InWords);
        yield return new("Minute number", mine.Minute, said?.MinuteReference);
        yield return new("Look again on", mine.NextLookOn?.InFull(), said?.NextLookOn?.InFull());
        yield return new("Closed as", mine.Closing is { } reason ? Words.Of(reason) : null, theirs.ClosureReason is { } closed ? Words.Of(closed) : null);
    }

    private static SelectListItem Choice(ClaimedDelivery claim) => new(
        $"{claim.Commitment.Text}{(claim.Occurrence is { } date ? $" (due {date.Due})" : "")}: delivered on {claim.On!.Value.InFull()}, as the service claims",
        DecisionInput.KeyOf(claim));

    private static IReadOnlyList<SelectListItem> PostsFor(Recommendation recommendation, IReadOnlyList<Post> posts)
    {
        var asked = recommendation.JointPosts.Select(post => post.Id).Append(recommendation.LeadPostId ?? 0).ToHashSet();
        return [.. posts.OrderByDescending(post => asked.Contains(post.Id)).Select(post => new SelectListItem(post.Title, $"{post.Id}"))];
    }
}
