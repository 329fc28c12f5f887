using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Administration;

[Authorize(Policies.Administrators)]
public sealed class AdministrationModel(TrackerContext context, CurrentViewer viewer) : PageModel
{
    public int PostsWithoutHolder { get; private set; }

    public async Task OnGetAsync()
    {
        var today = viewer.Today;
        PostsWithoutHolder = await context.Posts.CountAsync(post => post.EndedOn == null
            && !post.Holdings.Any(holding => holding.From <= today && (holding.To == null || holding.To >= today)));
    }
}
