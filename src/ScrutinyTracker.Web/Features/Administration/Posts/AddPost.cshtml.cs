using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Administration.Posts;

[Authorize(Policies.Administrators)]
internal sealed class AddPostModel(TrackerContext context, PostFields fields) : PageModel
{
    [BindProperty]
    public PostInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> LineManagers { get; private set; } = [];

    public async Task OnGetAsync() => LineManagers = await fields.LineManagersAsync(except: null);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await using var others = await context.TakeTurnAsync(cancellation);
        var manager = await fields.CheckAsync(this, Input, self: null);
        if (!ModelState.IsValid)
        {
            await OnGetAsync();
            return this.PageWithErrors();
        }
        var post = new Post(Input.Title!, Input.Directorate!, Input.Mailbox?.Trim());
        if (manager is not null)
            post.Edit(post.Title, post.Directorate, post.Mailbox, manager);
        context.Add(post);
        await context.SaveChangesAsync(cancellation);
        await others.CommitAsync(cancellation);
        this.Notify($"{post.Title} is added. Nobody holds it yet");
        return Redirect(AdministrationLinks.Post(post.Id));
    }
}
