using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Web.Features.ChangeHistory;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Administration.Posts;

[Authorize(Policies.Administrators)]
internal sealed class PostModel(TrackerContext context, ChangeHistoryQueries history, CurrentViewer viewer) : PageModel
{
    /// <summary>Of its history.</summary>
    [FromQuery(Name = "page")]
    public int PageNumber { get; set; } = 1;

    [FromRoute]
    public int Id { get; set; }

    /// <summary>Also of a post that was merged into another, whose page is shown otherwise.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Itself { get; set; }

    internal PostView View { get; private set; } = null!;
    internal TimelineView Timeline { get; private set; } = null!;

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
            today)
        {
            EndedOn = post.EndedOn,
            Successor = post.Successor == null ? null : new PostLine(post.Successor.Id, post.Successor.Title),
            TookOverFrom = context.Posts.Where(before => before.SuccessorId == post.Id).OrderBy(before => before.Title)
                .Select(before => new PostLine(before.Id, before.Title)).ToList(),
        }).FirstOrDefaultAsync(cancellation);
        if (view is null)
            return NotFound();
        if (view.Successor is { } successor && !Itself)
            return Redirect(AdministrationLinks.Post(successor.Id));
        View = view;
        Timeline = await history.OfAsync(change => change.PostId == Id, withDrafting: true, PageNumber, cancellation);
        return Page();
    }
}

/// <param name="Open">Recommendations with something dated that is not delivered yet.</param>
internal sealed record PostView(
    string Title, string Directorate, string? Mailbox, string? LineManager, int Recommendations, int Open, IReadOnlyList<HoldingRow> Holdings, DateOnly Today)
{
    public DateOnly? EndedOn { get; init; }
    public PostLine? Successor { get; init; }
    public IReadOnlyList<PostLine> TookOverFrom { get; init; } = [];

    public HoldingRow? Present => Holdings.FirstOrDefault(holding => holding.From <= Today && (holding.To is null || holding.To >= Today));
}

internal sealed record PostLine(int Id, string Title);

/// <summary>Both days included; null while no end is given.</summary>
/// <param name="MayAnswer">The person has, today, a role that may answer what the post is asked.</param>
internal sealed record HoldingRow(int PersonId, string Name, DateOnly From, DateOnly? To, bool MayAnswer);
