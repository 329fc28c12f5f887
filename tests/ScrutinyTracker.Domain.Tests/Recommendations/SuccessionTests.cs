using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Recommendations;
using Xunit;

namespace ScrutinyTracker.Domain.Tests.Recommendations;

public sealed class SuccessionTests
{
    private static readonly Post From = Known.Post("Director of Children's Services");
    private static readonly Post To = Known.Post("Director of People");

    [Fact]
    public void FollowPost_LeadDraftAndPromises_GoToTheSuccessorInOneLine()
    {
        var recommendation = Drafted(From);
        var draft = recommendation.DraftResponse(From);
        var promise = draft.Promise(draft.AddItem("What will be done."), Known.Promise() with { ResponsiblePost = From });
        Known.Quiet(recommendation);

        recommendation.FollowPost(From, To);

        Assert.Equal((To, To, To), (recommendation.LeadPost, draft.AnsweringPost, promise.ResponsiblePost));
        Assert.Equal(new PostSucceeded(From.Title, To.Title), Assert.Single(recommendation.Events));
    }

    [Fact]
    public void FollowPost_SuccessorIsAskedAlready_StandsOnce()
    {
        var joint = Drafted(To, From);
        joint.FollowPost(From, To);
        Assert.Empty(joint.JointPosts);

        var lead = Drafted(From, To);
        lead.FollowPost(From, To);
        Assert.Equal(To, lead.LeadPost);
        Assert.Empty(lead.JointPosts);

        var both = Drafted(Known.Post("Another"), From, To);
        both.FollowPost(From, To);
        Assert.Equal(To, Assert.Single(both.JointPosts));
    }

    [Fact]
    public void FollowPost_SubmittedAnswer_StaysWithThePostThatGaveIt()
    {
        var recommendation = Known.Answered(Known.Promise(DueDate.Month(2019, 3)));
        var answered = recommendation.LeadPost!;

        recommendation.FollowPost(answered, To);

        Assert.Equal(To, recommendation.LeadPost);
        Assert.Equal(answered, recommendation.Responses.Single().AnsweringPost);
    }

    [Fact]
    public void FollowPost_NothingToDoWithIt_LeavesNoTrace()
    {
        var recommendation = Drafted(Known.Post("Another"));

        recommendation.FollowPost(From, To);

        Assert.Empty(recommendation.Events);
    }

    [Fact]
    public void FollowCommittee_KeepsTheReference()
    {
        var recommendation = Known.Sent();
        var (from, to) = (recommendation.Committee, Known.Committee("PEO"));

        recommendation.FollowCommittee(from, to);

        Assert.Equal(("CYP-2018-19-R01", to), (recommendation.Reference, recommendation.Committee));
        Assert.Equal(new CommitteeSucceeded(from.Name, to.Name), Assert.Single(recommendation.Events));
    }

    [Fact]
    public void FollowCommittee_AReportStillOwed_IsOwedToTheSuccessor()
    {
        var (board, to) = (Known.Committee("BRD"), Known.Committee("PEO"));
        var recommendation = Known.Answered(Known.Promise(DueDate.Month(2019, 3)) with { ReportTo = board });
        var before = recommendation.NextDue;

        recommendation.FollowCommittee(board, to);

        Assert.Equal(to, recommendation.Promises.Single().ReportTo);
        Assert.NotEqual(to, recommendation.Committee);
        Assert.Equal(before, recommendation.NextDue);
    }

    [Fact]
    public void FollowCommittee_Closed_Stays()
    {
        var recommendation = Drafted(From);
        Assert.True(recommendation.Withdraw(Known.Today, "Not agreed.").IsDone);
        Known.Quiet(recommendation);
        var from = recommendation.Committee;

        recommendation.FollowCommittee(from, Known.Committee("PEO"));
        recommendation.FollowPost(From, To);

        Assert.Equal((from, From), (recommendation.Committee, recommendation.LeadPost));
        Assert.Empty(recommendation.Events);
    }

    private static Recommendation Drafted(Post lead, params Post[] joint) => Known.Quiet(new Recommendation(
        "CYP-2018-19-R01", Known.Review(), 1, Known.Details(lead: lead) with { JointPosts = joint }));
}
