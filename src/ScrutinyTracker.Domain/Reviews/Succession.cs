using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.People;

namespace ScrutinyTracker.Domain.Reviews;

/// <summary>Posts and committees end, and what of a review is not done goes on with their successors.</summary>
public sealed partial class Review
{
    public void FollowPost(Post from, Post to)
    {
        var actions = PublishedOn is null ? _actionPlan.Where(action => action.ResponsiblePost == from).ToList() : [];
        actions.ForEach(action => action.GoTo(to));
        var clearances = _clearances.Where(clearance => clearance.ReturnedOn is null && clearance.Post == from).ToList();
        clearances.ForEach(clearance => clearance.GoTo(to));
        if (actions.Count > 0 || clearances.Count > 0)
            Raise(new PostSucceeded(from.Title, to.Title));
    }

    /// <summary>The committee that writes it, or asks for answers to it, from now on. Its reference stays.</summary>
    public void FollowCommittee(Committee from, Committee to)
    {
        if (Committee != from)
            return;
        Committee = to;
        Raise(new CommitteeSucceeded(from.Name, to.Name));
    }
}
