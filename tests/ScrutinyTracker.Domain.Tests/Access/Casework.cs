using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Reviews;
using Xunit;

namespace ScrutinyTracker.Domain.Tests.Access;

/// <summary>One review with one recommendation, in a state, and everybody of the permission table around it.</summary>
internal sealed class Casework
{
    private const int Committee = 1, OtherCommittee = 2, LeadPost = 1, JointPost = 2, OtherPost = 3, ResponsiblePost = 4, Contributor = 20, GroupMember = 30;

    public static readonly IReadOnlyDictionary<string, Viewer> Viewers = new Dictionary<string, Viewer>
    {
        ["officer"] = Viewer(10, Role.Officer, officerOf: Committee),
        ["officer of another committee"] = Viewer(11, Role.Officer, officerOf: OtherCommittee),
        ["director, lead post"] = Viewer(12, Role.Director, post: LeadPost),
        ["director, joint post"] = Viewer(13, Role.Director, post: JointPost),
        ["director responsible for a promise"] = Viewer(17, Role.Director, post: ResponsiblePost),
        ["director, another post"] = Viewer(14, Role.Director, post: OtherPost),
        ["executive member, lead post"] = Viewer(15, Role.ExecutiveMember, post: LeadPost),
        ["executive member, another post"] = Viewer(16, Role.ExecutiveMember, post: OtherPost),
        ["contributor with an item"] = Viewer(Contributor, Role.Contributor),
        ["contributor without"] = Viewer(21, Role.Contributor),
        ["councillor of the committee"] = Viewer(31, Role.Councillor, memberOf: Committee),
        ["councillor in the review group"] = Viewer(GroupMember, Role.Councillor, memberOf: Committee),
        ["councillor of another committee"] = Viewer(32, Role.Councillor, memberOf: OtherCommittee),
        ["administrator"] = Viewer(40, Role.Administrator),
    };

    /// <param name="state">draft, sent (and answered) or published, and perhaps exempt.</param>
    /// <param name="exemptReview">What is marked exempt: the whole review, or the recommendation alone.</param>
    public Casework(string state, bool exemptReview)
    {
        var review = new Review("CYP-2018-19-01", ReviewKind.ScrutinyReview, "Social workers", Known.Committee().WithId(Committee));
        review.SetGroup([Known.Person("Member", Role.Councillor).WithId(GroupMember)]);
        Recommendation = new Recommendation("CYP-2018-19-R01", review, 1, Known.Details(lead: Known.Post("Lead").WithId(LeadPost)) with
        {
            JointPosts = [Known.Post("Joint").WithId(JointPost)],
        });
        if (!state.Contains("draft", StringComparison.Ordinal))
            Send(review);
        if (state.Contains("published", StringComparison.Ordinal))
        {
            review.Publish(Known.SentOn);
            Recommendation.Publish(Known.SentOn);
        }
        var exemption = state.Contains("exempt", StringComparison.Ordinal) ? new Exemption(2, "It names a child.") : null;
        if (exemption is not null && exemptReview)
            review.MarkExempt(exemption);
        else if (exemption is not null)
            Recommendation.MarkExempt(exemption);
        Stored.FillKeys(
            [review, Recommendation, .. review.Group, .. Recommendation.Responses.SelectMany(response => response.Items), .. Recommendation.Commitments]);
    }

    public Recommendation Recommendation { get; }

    /// <summary>A promise for which the other post is responsible, drafted in a further answer.</summary>
    public Commitment PromisedByAnotherPost()
    {
        var draft = Recommendation.DraftResponse(Recommendation.LeadPost);
        foreach (var present in Recommendation.Promises.ToList())
            draft.Keep(draft.AddItem("We will."), present);
        var promise = draft.Promise(draft.AddItem("We will do more."), Known.Promise() with { ResponsiblePost = Known.Post("Other").WithId(OtherPost) });
        Stored.FillKeys(promise);
        return promise;
    }

    private void Send(Review review)
    {
        Recommendation.SendForResponse(Known.Sending(), Known.England);
        review.MarkSentForResponse(Known.SentOn);
        var draft = Recommendation.DraftResponse(Recommendation.LeadPost);
        var item = draft.AddItem("We will.");
        draft.HandOver(item, Known.Person("Contributor", Role.Contributor).WithId(Contributor), Known.SentOn);
        draft.Promise(item, Known.Promise() with { ResponsiblePost = Known.Post("Responsible").WithId(ResponsiblePost) });
        draft.TakePosition(Position.Accepted, null, Known.SentOn);
        Assert.Equal(Outcome.Done, Recommendation.Submit(draft, Known.Submission()));
    }

    private static Viewer Viewer(int person, Role role, int? post = null, int? officerOf = null, int? memberOf = null) =>
        new(person, $"{role}", new HashSet<Role> { role }, List(post), List(officerOf), List(memberOf));

    private static int[] List(int? id) => id is { } only ? [only] : [];
}
