using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Web.Platform.Data;

namespace ScrutinyTracker.Web.Features.Administration.Posts;

/// <summary>What adding a post and editing one have in common.</summary>
internal sealed class PostFields(TrackerContext context)
{
    private const string Taken = "There is already a post with this title. Add what tells the two apart";
    private const string NotThere = "Choose a line manager from the list";

    /// <param name="except">The post itself, which cannot be its own line manager.</param>
    public async Task<IReadOnlyList<SelectListItem>> LineManagersAsync(int? except) =>
        await context.Posts.AsNoTracking().Where(post => post.Id != except && post.EndedOn == null).OrderBy(post => post.Title)
            .Select(post => new SelectListItem(post.Title, post.Id.ToString())).ToListAsync();

    /// <summary>To be asked in the turn that saves. The line manager chosen; null when there is none, or when the form has an error, which then stands beside its question.</summary>
    public async Task<Post?> CheckAsync(PageModel page, PostInput input, int? self)
    {
        var title = input.Title?.Trim();
        if (await context.Posts.AnyAsync(post => EF.Functions.Collate(post.Title, "NOCASE") == title && post.Id != self))
            page.ModelState.AddModelError("Input.Title", Taken);
        if (input.LineManagerId is not { } chosen)
            return null;
        var manager = chosen == self ? null : await context.Posts.FirstOrDefaultAsync(post => post.Id == chosen);
        if (self is not null)
            await context.Posts.LoadAsync(); // with the line managers above, which Post.Edit follows
        if (manager is null)
            page.ModelState.AddModelError("Input.LineManagerId", NotThere);
        return manager;
    }
}
