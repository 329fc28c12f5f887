using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Responses;

namespace ScrutinyTracker.Domain.Recommendations;

/// <summary>
/// Posts and committees end, and what is open goes on under its old reference: one line of history says who took it over. What is done
/// stays with whoever did it.
/// </summary>
public sealed partial class Recommendation
{
    /// <summary>Open, or closed with the question what difference it made still to ask.</summary>
    public bool HasWorkLeft => ClosedOn is null || LookBackDueOn is not null;

    /// <summary>Another post takes what was asked of one that ended: as lead or joint addressee, in drafts and their clearances, promises and invitations.</summary>
    public void FollowPost(Post from, Post to)
    {
        if (ClosedOn is not null)
            return;
        var answers = HandAddressesOn(from, to);
        var drafts = _responses.Where(response => response.State == ResponseState.Draft && response.AnsweringPost == from).ToList();
        drafts.ForEach(draft => draft.AnswerAs(to));
        var clearances = _responses.Where(response => response.State == ResponseState.Draft).SelectMany(draft => draft.Clearances)
            .Where(clearance => clearance.IsOut && clearance.Post == from).ToList();
        clearances.ForEach(clearance => clearance.GoTo(to));
        var promises = _commitments.Where(promise => !promise.IsSuperseded && promise.ResponsiblePost == from).ToList();
        promises.ForEach(promise => promise.GoTo(to));
        var invited = InvitedPost == from;
        if (invited)
            InvitedPost = to;
        if (answers || invited || drafts.Count > 0 || clearances.Count > 0 || promises.Count > 0)
            Raise(new PostSucceeded(from.Title, to.Title));
    }

    /// <summary>Another committee follows it, decides on its answer, or gets the reports promised to one that ended.</summary>
    public void FollowCommittee(Committee from, Committee to)
    {
        if (!HasWorkLeft)
            return;
        var promises = _commitments.Where(promise => ClosedOn is null && !promise.IsSuperseded && promise.ReportTo == from && promise.IsReportOwed).ToList();
        promises.ForEach(promise => promise.ReportToInstead(to));
        var (follows, decides) = (Committee == from, DecidingBody == from && !IsAnswered);
        if (follows)
            Committee = to;
        if (decides)
            DecidingBody = to;
        if (follows || decides || promises.Count > 0)
            Raise(new CommitteeSucceeded(from.Name, to.Name));
    }

    private bool HandAddressesOn(Post from, Post to)
    {
        var (leads, joins) = (LeadPost == from, _jointPosts.Remove(from));
        if (leads)
            LeadPost = to;
        if (joins && !_jointPosts.Contains(to))
            _jointPosts.Add(to);
        if (LeadPost == to)
            _jointPosts.Remove(to);
        return leads || joins;
    }
}
