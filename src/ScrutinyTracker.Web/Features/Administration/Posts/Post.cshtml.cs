using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Administration.Posts;

[Authorize(Policies.Administrators)]
public sealed class PostModel(TrackerContext context, CurrentViewer viewer) : PageModel
{
    [FromRoute]
    public int Id { get; set; }

    internal PostView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var today = viewer.Today;
        var view = await context.Posts.AsNoTracking().Where(post => post.Id == Id).Select(post => new PostView(
            post.Title, post.Directorate, post.Mailbox, post.LineManager!.Title,
            context.Recommendations.Count(asked => asked.LeadPostId == post.Id || asked.JointPosts.Any(joint => joint.Id == post.Id)),
            context.Recommendations.Count(asked => asked.NextDueOn != null
                && (asked.LeadPostId == post.Id || asked.JointPosts.Any(joint => joint.Id == post.Id))),
            post.Holdings.OrderByDescending(holding => holding.From)
                .Select(holding => new HoldingRow(
                    holding.PersonId, holding.Person.Name, holding.From, holding.To,
                    holding.Person.Roles.Any(held => WritingRules.AnsweringRoles.Contains(held.Role)))).ToList(),
            today)).FirstOrDefaultAsync(cancellation);
        if (view is null)
            return NotFound();
        View = view;
        return Page();
    }
}

/// <param name="Open">Recommendations with something dated that is not delivered yet.</param>
internal sealed record PostView(
    string Title, string Directorate, string? Mailbox, string? LineManager, int Recommendations, int Open, IReadOnlyList<HoldingRow> Holdings, DateOnly Today)
{
    public HoldingRow? Present => Holdings.FirstOrDefault(holding => holding.From <= Today && (holding.To is null || holding.To >= Today));
}

/// <summary>Both days included; null while no end is given.</summary>
/// <param name="MayAnswer">The person has, today, a role that may answer what the post is asked.</param>
internal sealed record HoldingRow(int PersonId, string Name, DateOnly From, DateOnly? To, bool MayAnswer);
