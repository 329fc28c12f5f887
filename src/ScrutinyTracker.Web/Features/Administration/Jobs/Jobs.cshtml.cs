using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScrutinyTracker.Web.Jobs;
using ScrutinyTracker.Web.Platform.Jobs;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Administration.Jobs;

/// <summary>When each job runs, how it went, and "run now".</summary>
[Authorize(Policies.Administrators)]
internal sealed class JobsModel(JobsOverview overview, JobTable table, JobsHost host, IJobScheduler scheduler, CurrentViewer current) : PageModel
{
    [FromQuery(Name = "of")]
    public string? Of { get; set; }

    [FromQuery(Name = "page")]
    public int PageNumber { get; set; } = 1;

    [BindProperty]
    public string? JobId { get; set; }

    internal JobsView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (Of is not null && table.Find(Of) is null)
            return NotFound();
        View = await JobsView.LoadAsync(overview, host.Turn, Of, PageNumber, cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (table.Find(JobId ?? "") is not { } job)
            return NotFound();
        if (host.Turn != JobsTurn.Running)
        {
            ModelState.AddModelError("", "This copy of the tracker does not run the jobs now, so it cannot start one");
            View = await JobsView.LoadAsync(overview, host.Turn, Of, PageNumber, cancellationToken);
            return this.PageWithErrors();
        }

        await scheduler.RunNowAsync(job.Id, (await current.GetAsync()).PersonId, cancellationToken);
        this.Notify($"Started {job.Id}. Its result appears below when it is done.");
        return Redirect(JobsLinks.Path);
    }
}
