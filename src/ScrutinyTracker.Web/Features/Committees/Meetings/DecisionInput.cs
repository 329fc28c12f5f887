using System.ComponentModel.DataAnnotations;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Platform.Pages.Forms;

namespace ScrutinyTracker.Web.Features.Committees.Meetings;

public sealed class DecisionsInput
{
    public IList<DecisionInput> Rows { get; set; } = [];
}

/// <summary>What the meeting decided about one recommendation, as typed. Nothing typed, nothing decided.</summary>
public sealed class DecisionInput
{
    public string Reference { get; set; } = "";

    /// <summary>The recommendation's, as the officer saw it.</summary>
    public int? Version { get; set; }

    [Display(Name = "Assessment")]
    public int? Category { get; set; }

    [Display(Name = "What the committee said"), StringLength(TextLimits.Text, ErrorMessage = "What the committee said must be 20,000 characters or fewer")]
    public string? InWords { get; set; }

    [Display(Name = "Minute number"), StringLength(TextLimits.Name, ErrorMessage = "The minute number must be 200 characters or fewer")]
    public string? Minute { get; set; }

    [Display(Name = "Look again on")]
    public DateOnly? NextLookOn { get; set; }

    [Display(Name = "Invite to attend")]
    public int? Invited { get; set; }

    [Display(Name = "Close it as")]
    public ClosureReason? Closing { get; set; }

    /// <summary>Claims by their keys: see <see cref="KeyOf"/>.</summary>
    [Display(Name = "The committee does not accept that this was delivered")]
    public IList<string> NotAccepted { get; set; } = [];

    [Display(Name = "The committee now accepts that this was delivered")]
    public IList<string> Accepted { get; set; } = [];

    internal bool IsBare =>
        (Category, InWords.Tidy(), Minute.Tidy(), NextLookOn, Invited, Closing) == (null, null, null, null, null, null) && NotAccepted.Count + Accepted.Count == 0;

    /// <summary>What stands recorded of the meeting, so that it can be corrected.</summary>
    internal static DecisionInput Of(Recommendation recommendation, int meeting)
    {
        var said = recommendation.Assessments.FirstOrDefault(assessment => assessment.MeetingId == meeting);
        return new()
        {
            Reference = recommendation.Reference,
            Version = recommendation.Version,
            Category = said?.CategoryId,
            InWords = said?.InWords,
            Minute = said?.MinuteReference,
            NextLookOn = said?.NextLookOn,
            Invited = said?.InvitedPostId,
        };
    }

    internal static string KeyOf(ClaimedDelivery claim) => claim.Occurrence is { } date ? $"date-{date.Id}" : $"promise-{claim.Commitment.Id}";

    /// <returns>Null when something was chosen that is not on offer.</returns>
    internal Decision? ToDecision(
        Meeting meeting, Recommendation recommendation, IReadOnlyCollection<AssessmentCategory> categories, IReadOnlyCollection<Post> posts, int lookBackMonths)
    {
        var claims = recommendation.Claims.ToDictionary(KeyOf);
        var category = categories.FirstOrDefault(one => one.Id == Category);
        var invited = posts.FirstOrDefault(post => post.Id == Invited);
        if ((category is null && Category is not null) || (invited is null && Invited is not null) || !NotAccepted.Concat(Accepted).All(claims.ContainsKey))
            return null;
        return new(
            meeting, category, InWords.Tidy(), Minute.Tidy(), NextLookOn, invited,
            [.. NotAccepted.Distinct().Select(key => claims[key])], [.. Accepted.Distinct().Select(key => claims[key])], Closing, lookBackMonths);
    }
}
