using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Forms;
using ScrutinyTracker.Web.Platform.Pages.Lists;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Administration.Posts;

/// <summary>Abolishes a post or merges it into another, with all that is open of it, in one step; of an ended post, hands on what is left.</summary>
[Authorize(Policies.Administrators)]
internal sealed class EndPostModel(TrackerContext context, PostWork work, CurrentViewer viewer) : PageModel
{
    private IReadOnlyList<Post> _others = [];

    [FromRoute]
    public int Id { get; set; }

    [BindProperty]
    public EndInput Input { get; set; } = new();

    internal Post Post { get; private set; } = null!;

    /// <summary>Recommendations that go to the successor, as far as the viewer may read them.</summary>
    internal int Open { get; private set; }

    internal Conflict? Conflict { get; private set; }

    internal IEnumerable<SelectListItem> Others => _others.Select(post => new SelectListItem(post.Title, $"{post.Id}"))
        .Concat(Post.EndedOn is null ? [new SelectListItem("Nobody: what is open has no home", $"{EndInput.Nobody}")] : []);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation))
            return NotFound();
        Input = new() { On = Post.EndedOn ?? viewer.Today, Version = Post.Version };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await using var others = await context.TakeTurnAsync(cancellation);
        if (!await LoadAsync(cancellation))
            return NotFound();
        // Of what has ended already something is left: somebody is to take it.
        var nobody = Post.EndedOn is null && Input.SuccessorId == EndInput.Nobody;
        var successor = nobody ? null : ModelState.OneAmong("Input.SuccessorId", Input.SuccessorId, _others, post => post.Id);
        if (!ModelState.IsValid)
            return this.PageWithErrors();
        if (Input.Version != Post.Version)
            return await ConflictAsync(successor, cancellation);
        if (this.Refuse(Post.End(Input.On!.Value, successor, viewer.Today)))
            return this.PageWithErrors();
        await work.PassLineManagementAsync(Post, successor, cancellation);
        if (successor is not null)
            await work.GoToAsync(Post, successor, cancellation);
        if (!await context.TrySaveAsync(Post, Input.Version, cancellation))
            return await ConflictAsync(successor, cancellation);
        await others.CommitAsync(cancellation);
        this.Notify(successor is null
            ? $"{Post.Title} has ended. {Succession.LeftInWords(Open)}"
            : $"{Post.Title} is merged into {successor.Title}. {Succession.MovedInWords(Open)}");
        return Redirect(successor is null ? AdministrationLinks.Post(Id) : AdministrationLinks.Post(successor.Id));
    }

    private async Task<IActionResult> ConflictAsync(Post? successor, CancellationToken cancellation)
    {
        await LoadAsync(cancellation);
        Conflict = await context.Changes.Where(change => change.PostId == Id).ConflictAsync(context.People,
            new("Ended on", Input.On?.InFull(), Post.EndedOn?.InFull()), new("Who takes over", successor?.Title, Post.Successor?.Title));
        return this.PageWithConflict(Input, Post.Version);
    }

    private async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        var found = await context.Posts.Include(post => post.Successor).Include(post => post.Holdings).ThenInclude(holding => holding.Person)
            .FirstOrDefaultAsync(post => post.Id == Id, cancellation);
        if (found is null)
            return false;
        Post = found;
        _others = await context.Posts.Where(post => post.Id != Id && post.EndedOn == null).OrderBy(post => post.Title).ToListAsync(cancellation);
        Open = await work.CountAsync(await viewer.GetAsync(), Id, cancellation);
        return true;
    }
}
