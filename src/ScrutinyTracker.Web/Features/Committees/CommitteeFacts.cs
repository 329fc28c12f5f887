using System.Linq.Expressions;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Responses;
using ScrutinyTracker.Web.Platform.Pages;

namespace ScrutinyTracker.Web.Features.Committees;

/// <param name="IsOwn">The viewer sits on it or works for it.</param>
/// <param name="Open">Recommendations that the viewer may read and the committee has not closed; of these, so many are late.</param>
internal sealed record CommitteeLine(string Code, string Name, DateOnly? NextMeetingOn, bool IsOwn, int Open, int Late);

internal sealed record CommitteeFacts(int Id, string Code, string Name, IReadOnlyList<MeetingFacts> Meetings)
{
    /// <summary>Its last day; null while it goes on.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>The committee that took over what was open.</summary>
    public (string Code, string Name)? Successor { get; init; }
}

/// <summary>Closed so long ago that somebody asks what difference it made.</summary>
internal sealed record LookBackFacts(string Reference, string Text, DateOnly ClosedOn, DateOnly DueOn);

internal sealed record MeetingFacts(DateOnly HeldOn, TimeOnly? StartsAt, string? Place, DateOnly PapersPublicOn, bool IsCancelled);

internal sealed record FollowedRecommendation
{
    public required int Id { get; init; }
    public required string Reference { get; init; }
    public required string Review { get; init; }
    public required string Text { get; init; }
    public required string? AskedOf { get; init; }
    public required DateOnly? ResponseDueOn { get; init; }
    public required Position Position { get; init; }
    public required DateOnly? RespondedOn { get; init; }
    public required AssessmentMeaning Assessment { get; init; }
    public required bool IsExempt { get; init; }
    public bool IsDisputed { get; init; }
    public bool IsReadyToClose { get; init; }
    public DateOnly? NextLookOn { get; init; }

    /// <summary>The post whose holder the committee wants there when it looks again.</summary>
    public string? Invited { get; init; }

    /// <summary>The answer that was sent back last; it says nothing once another stands.</summary>
    public ReturnFacts? Returned { get; init; }

    /// <summary>Why an officer proposes to close it.</summary>
    public string? ProposedClosure { get; init; }

    public static Expression<Func<Recommendation, FollowedRecommendation>> Of { get; } = recommendation => new FollowedRecommendation
    {
        Id = recommendation.Id,
        Reference = recommendation.Reference,
        Review = recommendation.Review.Title,
        Text = recommendation.Text,
        AskedOf = recommendation.LeadPost!.Title ?? recommendation.ExternalBody!.Name,
        ResponseDueOn = recommendation.ResponseDueOn,
        Position = recommendation.Position,
        RespondedOn = recommendation.RespondedOn,
        Assessment = recommendation.Assessment,
        IsExempt = recommendation.IsMarkedExempt || recommendation.Review.Exemption != null,
        IsDisputed = recommendation.IsDisputed,
        IsReadyToClose = recommendation.IsReadyToClose,
        NextLookOn = recommendation.NextLookOn,
        Invited = recommendation.InvitedPost!.Title,
        ProposedClosure = recommendation.ProposedClosureWords,
        Returned = recommendation.Position != Position.Awaited ? null : recommendation.Responses
            .Where(response => response.State == ResponseState.Returned).OrderByDescending(response => response.Id)
            .Select(response => new ReturnFacts(response.ReturnedOn!.Value, response.ReturnedBecause!, response.ReturnedMinute)).FirstOrDefault(),
    };
}

internal sealed record ReturnFacts(DateOnly On, string Because, string? Minute)
{
    public string InWords => $"answer returned on {On.InFull()}{(Minute is null ? "" : $", minute {Minute}")}";
}

/// <summary>A promise that stands.</summary>
internal sealed record FollowedPromise
{
    public required int Id { get; init; }
    public required int RecommendationId { get; init; }
    public required string Text { get; init; }
    public required string? DueInWords { get; init; }
    public required string? Responsible { get; init; }
    public required ProgressClaim Progress { get; init; }

    /// <summary>When a promise without a date was delivered.</summary>
    public required DateOnly? DeliveredOn { get; init; }

    /// <summary>The same for a delivery that the committee does not accept.</summary>
    public DateOnly? DisputedDeliveryOn { get; init; }

    public required ReportFacts? LastReport { get; init; }
    public required IReadOnlyList<DateFacts> Dates { get; init; }

    /// <summary>How often, where it repeats and names no first date.</summary>
    public string? Rhythm { get; init; }

    /// <summary>"every week", where no date says when.</summary>
    public string? RhythmInWords => Dates.Count == 0 && Recurrence.TryParse(Rhythm, out var recurrence) ? recurrence.RhythmInWords : null;

    public bool IsUndated => Dates.Count == 0 && Rhythm is null && (!Progress.IsFinal() || DisputedDeliveryOn is not null);

    /// <summary>The last date kept, the earliest that is late with how many more are, and the next to come: not every date there ever was.</summary>
    public IEnumerable<(DateFacts Date, int MoreLate)> DatesThatMatter(DateOnly today)
    {
        if (Dates.Where(date => date.DeliveredOn is not null).MaxBy(date => date.Due.On) is { } kept)
            yield return (kept, 0);
        var late = Dates.Where(date => date.IsOpen && date.Due.On < today).OrderBy(date => date.Due.On).ToList();
        if (late.Count > 0)
            yield return (late[0], late.Count - 1);
        if (Dates.Where(date => date.IsOpen && date.Due.On >= today).MinBy(date => date.Due.On) is { } next)
            yield return (next, 0);
    }

    /// <summary>The words of the promise about its date, where the dates shown do not repeat them letter by letter.</summary>
    public string? WordsBesideDates(DateOnly today) =>
        DatesThatMatter(today).Any(shown => string.Equals(shown.Date.Due.WithEnd(), DueInWords, StringComparison.OrdinalIgnoreCase)) ? null : DueInWords;

    /// <summary>"Delivered" beside "delivered on time" says nothing more.</summary>
    public bool ProgressIsSaidByDates(DateOnly today) =>
        Progress == ProgressClaim.Delivered && DatesThatMatter(today).Any(shown => shown.Date.DeliveredOn is not null);

    public static string AndMoreLate(int more) => more switch
    {
        0 => "",
        1 => ", and a later date has passed as well",
        _ => $", and {more} later dates have passed as well",
    };
}

internal sealed record ReportFacts(ProgressClaim Claim, string Text, DateOnly StatedOn);

/// <param name="Asked">Another date, asked for and not decided yet.</param>
internal sealed record DateFacts(
    int Id, DueDate Original, DueDate Due, DateOnly? DeliveredOn, bool HasFallenAway, MoveFacts? LastMove = null, MoveFacts? Asked = null)
{
    public bool IsOpen => DeliveredOn is null && !HasFallenAway;

    /// <summary>Claimed, not accepted, and so open.</summary>
    public DateOnly? DisputedDeliveryOn { get; init; }

    public Timeliness TimelinessOn(DateOnly today) => Timeliness.Of(Due.On, DeliveredOn, today);
}

/// <param name="DecidedOn">Null while it awaits a decision.</param>
/// <param name="Number">The how-manieth granted change; null for what is not decided, and for what a meeting moved.</param>
internal sealed record MoveFacts(DueDate From, DueDate To, string Reason, string AskedBy, string? DecidedBy, DateOnly? DecidedOn, int? Number)
{
    /// <summary>Who asked and who decided; of a meeting's move, the reason says it all.</summary>
    public string InWords => this switch
    {
        { DecidedOn: null } => $"{Reason}\nAsked by {AskedBy}.",
        { Number: { } number } => $"{Reason}\nAsked by {AskedBy}, decided by {DecidedBy} on {DecidedOn.Value.InFull()}: change {number} of this date.",
        _ => Reason,
    };
}
