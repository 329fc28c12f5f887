using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Lists;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Administration.Posts;

[Authorize(Policies.Administrators)]
internal sealed class EditPostModel(TrackerContext context, PostFields fields) : PageModel
{
    [FromRoute]
    public int Id { get; set; }

    [BindProperty]
    public PostInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> LineManagers { get; private set; } = [];
    internal Conflict? Conflict { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (await FindAsync() is not { } post)
            return NotFound();
        Input = PostInput.Of(post);
        LineManagers = await fields.LineManagersAsync(except: Id);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await using var others = await context.TakeTurnAsync(cancellation);
        if (await FindAsync() is not { } post)
            return NotFound();
        LineManagers = await fields.LineManagersAsync(except: Id);
        var manager = await fields.CheckAsync(this, Input, self: Id);
        if (!ModelState.IsValid || this.Refuse(post.Edit(Input.Title!, Input.Directorate!, Input.Mailbox?.Trim(), manager)))
            return this.PageWithErrors();
        if (!await context.TrySaveAsync(post, Input.Version, cancellation))
            return await ConflictAsync();
        await others.CommitAsync(cancellation);
        this.Notify("Saved");
        return Redirect(AdministrationLinks.Post(Id));
    }

    private async Task<IActionResult> ConflictAsync()
    {
        var theirs = (await FindAsync())!;
        var mine = LineManagers.FirstOrDefault(manager => manager.Value == $"{Input.LineManagerId}")?.Text;
        Conflict = await context.Changes.Where(change => change.PostId == Id).ConflictAsync(context.People,
            new("Title", Input.Title, theirs.Title), new("Directorate", Input.Directorate, theirs.Directorate),
            new("Shared mailbox", Input.Mailbox, theirs.Mailbox), new("Line manager", mine, theirs.LineManager?.Title));
        ModelState.Remove("Input.Version");
        Input.Version = theirs.Version;
        return this.PageWithConflict();
    }

    private Task<Post?> FindAsync() => context.Posts.Include(post => post.LineManager).FirstOrDefaultAsync(post => post.Id == Id);
}
