using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Reminders.Escalations;

/// <summary>A page about one letter: for the scrutiny officers of its committee; for everybody else it does not exist.</summary>
[Authorize(Policies.Officers)]
internal abstract class LetterPage(TrackerContext context, CurrentViewer current) : PageModel
{
    [FromRoute]
    public int Id { get; set; }

    internal EscalationLetter Letter { get; private set; } = null!;
    internal Viewer Viewer { get; private set; } = null!;
    internal bool Waits => Letter.State == LetterState.Waiting;
    protected DateOnly Today => current.Today;

    [NonHandler]
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext called, PageHandlerExecutionDelegate next)
    {
        Viewer = await current.GetAsync();
        if (await LoadAsync(HttpContext.RequestAborted))
            await next();
        else
            called.Result = NotFound();
    }

    private protected async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        var committees = Viewer.OfficerOf;
        var found = await context.Set<EscalationLetter>().Include(letter => letter.Committee).Include(letter => letter.OwingPost).Include(letter => letter.Things)
            .FirstOrDefaultAsync(letter => letter.Id == Id && committees.Contains(letter.CommitteeId), cancellation);
        if (found is null)
            return false;
        Letter = found;
        await PrepareAsync(cancellation);
        return true;
    }

    private protected virtual Task PrepareAsync(CancellationToken cancellation) => Task.CompletedTask;
}
