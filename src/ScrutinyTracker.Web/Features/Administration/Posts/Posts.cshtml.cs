using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages.Lists;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Administration.Posts;

[Authorize(Policies.Administrators)]
public sealed class PostsModel(TrackerContext context, CurrentViewer viewer) : PageModel
{
    private const int PageSize = 50;

    /// <summary>Only those that nobody holds today.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Vacant { get; set; }

    [FromQuery(Name = "page")]
    public int PageNumber { get; set; } = 1;

    internal IReadOnlyList<PostRow> Rows { get; private set; } = [];
    internal ListPage List { get; private set; } = new(1, PageSize, 0);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var today = viewer.Today;
        IQueryable<Post> posts = context.Posts.AsNoTracking();
        if (Vacant)
            posts = posts.Where(post => post.EndedOn == null
                && !post.Holdings.Any(holding => holding.From <= today && (holding.To == null || holding.To >= today)));
        List = List with { Total = await posts.CountAsync(cancellation) };
        List = List with { Current = Math.Clamp(PageNumber, 1, List.Pages) };
        Rows = await posts.OrderBy(post => post.Title).Skip((List.Current - 1) * PageSize).Take(PageSize)
            .Select(post => new PostRow(
                post.Id, post.Title, post.Directorate, post.EndedOn,
                post.Holdings.Where(holding => holding.From <= today && (holding.To == null || holding.To >= today))
                    .Select(holding => holding.Person.Name).FirstOrDefault(),
                post.Holdings.Any(holding => holding.From <= today && (holding.To == null || holding.To >= today)
                    && holding.Person.Roles.Any(held => WritingRules.AnsweringRoles.Contains(held.Role))),
                post.LineManager!.Title))
            .ToListAsync(cancellation);
    }
}

/// <param name="MayAnswer">The holder has a role that may answer what the post is asked.</param>
internal sealed record PostRow(int Id, string Title, string Directorate, DateOnly? EndedOn, string? Holder, bool MayAnswer, string? LineManager);
