using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.Recommendations;

namespace ScrutinyTracker.Web.Platform.Pages;

/// <summary>The colour behind a status that is always also said in words.</summary>
internal static class StatusColours
{
    public static string Colour(this Position position) => position switch
    {
        Position.Accepted or Position.AlreadyInProgress => "green",
        Position.AcceptedInPart or Position.AcceptedInPrinciple => "teal",
        Position.NotAccepted => "red",
        Position.Awaited or Position.NotedOnly => "yellow",
        _ => "grey",
    };

    public static string Colour(this ProgressClaim claim) => claim switch
    {
        ProgressClaim.Delivered => "green",
        ProgressClaim.PartlyDelivered => "teal",
        ProgressClaim.OnTrack => "blue",
        ProgressClaim.Delayed or ProgressClaim.Paused => "orange",
        ProgressClaim.WillNotBeDelivered => "red",
        _ => "grey",
    };

    public static string Colour(this AssessmentMeaning meaning) => meaning switch
    {
        AssessmentMeaning.AchievedStopMonitoring => "green",
        AssessmentMeaning.AcceptableProgressContinue => "blue",
        AssessmentMeaning.UnacceptableProgressContinue => "orange",
        AssessmentMeaning.NotAchievedObstacle => "red",
        _ => "grey",
    };

    public static string Colour(this PublicStatus status) => status switch
    {
        PublicStatus.Achieved => "green",
        PublicStatus.NotAchieved or PublicStatus.NoLongerFeasible => "red",
        PublicStatus.AwaitingAnswer => "yellow",
        PublicStatus.AnsweredAndFollowed => "blue",
        _ => "grey",
    };

    public static string Colour(this TimelinessKind kind) => kind switch
    {
        TimelinessKind.Overdue => "red",
        TimelinessKind.DueToday => "orange",
        TimelinessKind.DueSoon => "yellow",
        TimelinessKind.DeliveredOnTime => "green",
        TimelinessKind.DeliveredLate => "teal",
        _ => "grey",
    };
}
