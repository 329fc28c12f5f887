using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Documents.Reading;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Web.Features.Import.Reports;
using ScrutinyTracker.Web.Features.Import.Trackers;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Forms;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Import;

/// <summary>Brings a file in, and lists those that are being checked and those that were confirmed.</summary>
[Authorize(Policies.Officers)]
internal sealed class ImportModel(TrackerContext context, CurrentViewer current, ReportIntake reports, TrackerIntake trackers) : PageModel
{
    private List<Committee> _committees = [];

    [BindProperty]
    public ImportInput Input { get; set; } = new();

    internal IEnumerable<SelectListItem> Committees => _committees.Select(committee => new SelectListItem(committee.Name, PostedValue.InForm(committee.Id)));
    internal IReadOnlyList<ImportRow> Checking { get; private set; } = [];
    internal IReadOnlyList<ImportRow> Confirmed { get; private set; } = [];

    /// <summary>The same file, which is here already.</summary>
    internal ImportRow? Same { get; private set; }

    public async Task OnGetAsync()
    {
        await LoadAsync();
        if (_committees.Count == 1)
            Input.CommitteeId = _committees[0].Id;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await LoadAsync();
        var committee = ModelState.OneAmong("Input.CommitteeId", Input.CommitteeId, _committees, one => one.Id);
        if (Input.DatedOn > current.Today)
            ModelState.AddModelError("Input.DatedOn", "The date of the document must be today or in the past");
        if (Input.File is { Length: > DocumentFile.LargestFile })
            ModelState.AddModelError("Input.File", ReadingProblemText.Of(ReadingProblem.TooLarge));
        if (!ModelState.IsValid)
            return this.PageWithErrors();
        var file = await IncomingFile.ReadAsync(Input.File!, cancellation);
        if (await context.SameFileAsync(committee!.Id, file.Sha256) is { } same)
        {
            Same = ImportRow.Of(same);
            return Refused("This file was brought in before");
        }
        try
        {
            var byId = (await current.GetAsync()).PersonId;
            var draft = SheetFile.Takes(file.Name)
                ? await trackers.TakeAsync(file, committee.Id, byId, Input.DatedOn, cancellation)
                : await reports.TakeAsync(file, committee.Id, byId, Input.DatedOn, cancellation);
            return draft is null ? Refused("Other files are being read just now. Try again in a minute")
                : Redirect(draft.Kind == ImportKind.Tracker ? TrackerLinks.Columns(draft.Id) : ImportLinks.Report(draft.Id));
        }
        catch (UnreadableException unreadable)
        {
            return Refused(ReadingProblemText.Of(unreadable.Problem));
        }
    }

    private async Task LoadAsync()
    {
        var viewer = await current.GetAsync();
        _committees = await context.CommitteesToImportForAsync(viewer, current.Today);
        var drafts = await context.Drafts(viewer).AsNoTracking().Where(draft => draft.State != ImportState.Discarded).OrderByDescending(draft => draft.Id)
            .Select(draft => new ImportRow(draft.Id, draft.Kind, draft.State, draft.Title, draft.File.Name, draft.Committee.Name, draft.UploadedBy.Name, draft.UploadedAtUtc)).ToListAsync();
        Checking = [.. drafts.Where(draft => draft.State == ImportState.Checking)];
        Confirmed = [.. drafts.Where(draft => draft.State == ImportState.Confirmed)];
    }

    private PageResult Refused(string why)
    {
        ModelState.AddModelError("Input.File", why);
        return this.PageWithErrors();
    }
}

internal sealed class ImportInput
{
    [Display(Name = "Committee"), Required(ErrorMessage = "Choose the committee")]
    public int? CommitteeId { get; set; }

    [Display(Name = "The file"), Required(ErrorMessage = "Choose the file")]
    public IFormFile? File { get; set; }

    [Display(Name = "Date of the document")]
    public DateOnly? DatedOn { get; set; }
}
