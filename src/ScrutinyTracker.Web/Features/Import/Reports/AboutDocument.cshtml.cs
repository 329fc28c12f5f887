using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Forms;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Import.Reports;

/// <summary>About the document as a whole: title, date, kind and scope, and what it does not say of its answers.</summary>
[Authorize(Policies.Officers)]
[OpensReport]
internal sealed class AboutDocumentModel(ReportInHand inHand, TrackerContext context) : PageModel
{
    [BindProperty]
    public DocumentInput Input { get; set; } = new();

    internal ReportInHand InHand => inHand;
    internal bool IsConflict { get; private set; }
    internal IReadOnlyList<SelectListItem> Regimes { get; private set; } = [];

    /// <summary>Answers are in the document of which none says its position.</summary>
    internal int WithoutPosition => inHand.Record.Live(ItemKind.Recommendation).Count(item => item.Asked!.Position is null && inHand.Record.HasWordsOfAnAnswer(item));

    internal int Unanswered => inHand.Record.Unanswered.Count();

    public async Task OnGetAsync()
    {
        await LoadAsync();
        Input = DocumentInput.Of(inHand.Record);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await LoadAsync();
        if (Input.Date > inHand.Today)
            ModelState.AddModelError("Input.Date", "The date of the document must be today or in the past");
        if (Input.RegimeId is { } regime && Regimes.All(one => one.Value != regime.ToString(CultureInfo.InvariantCulture)))
            ModelState.AddModelError("Input.RegimeId", "Choose only from the list");
        if (Unanswered > 0 && Input.AnswersAwaited is null)
            ModelState.AddModelError("Input.AnswersAwaited", "Choose whether they still await an answer");
        if (!ModelState.IsValid)
            return this.PageWithErrors();
        var saved = await inHand.TryChangeAsync(record =>
        {
            if (record.Revision != Input.Version)
                return false;
            Input.Record(record);
            return true;
        });
        if (!saved)
        {
            IsConflict = true;
            return this.PageWithConflict(Input, inHand.Record.Revision);
        }
        this.Notify("Saved");
        return Redirect(ImportLinks.Report(inHand.Draft.Id));
    }

    private async Task LoadAsync() => Regimes = await context.ResponseRegimes.OrderBy(regime => regime.Id)
        .Select(regime => new SelectListItem(regime.Name, regime.Id.ToString(CultureInfo.InvariantCulture))).ToListAsync();
}

internal sealed class DocumentInput : IVersioned
{
    public int? Version { get; set; }

    [Display(Name = "Title"), Required(ErrorMessage = "Enter the title")]
    [StringLength(TextLimits.Name, ErrorMessage = "The title must be 200 characters or fewer")]
    public string? Title { get; set; }

    [Display(Name = "Date of the document"), Required(ErrorMessage = "Enter the date of the document")]
    public DateOnly? Date { get; set; }

    [Display(Name = "Kind of review"), Required(ErrorMessage = "Choose what kind of review this is")]
    public ReviewKind? Kind { get; set; }

    [Display(Name = "Whose report is it?")]
    [StringLength(TextLimits.Name, ErrorMessage = "Whose report it is must be 200 characters or fewer")]
    public string? SourceBody { get; set; }

    [Display(Name = "Purpose")]
    [StringLength(TextLimits.Text, ErrorMessage = "The purpose must be 20,000 characters or fewer")]
    public string? Purpose { get; set; }

    [Display(Name = "What is in its scope")]
    [StringLength(TextLimits.Text, ErrorMessage = "What is in its scope must be 20,000 characters or fewer")]
    public string? InScope { get; set; }

    [Display(Name = "Limitations")]
    [StringLength(TextLimits.Text, ErrorMessage = "The limitations must be 20,000 characters or fewer")]
    public string? Limitations { get; set; }

    [Display(Name = "By which rule are answers due?")]
    public int? RegimeId { get; set; }

    [Display(Name = "Position of the answers that name none")]
    public Position? UsualPosition { get; set; }

    [Display(Name = "Do the recommendations without an answer here still await one?")]
    public bool? AnswersAwaited { get; set; }

    public static DocumentInput Of(DraftRecord record) => new()
    {
        Version = record.Revision,
        Title = record.Title,
        Date = record.Date,
        Kind = record.Kind,
        SourceBody = record.SourceBody,
        Purpose = record.Purpose,
        InScope = record.InScope,
        Limitations = record.Limitations,
        RegimeId = record.RegimeId,
        UsualPosition = record.UsualPosition,
        AnswersAwaited = record.AnswersAwaited,
    };

    public void Record(DraftRecord record)
    {
        (record.Title, record.Date, record.Kind, record.SourceBody) = (Title.Tidy(), Date, Kind, SourceBody.Tidy());
        (record.Purpose, record.InScope, record.Limitations) = (Purpose.Tidy(), InScope.Tidy(), Limitations.Tidy());
        (record.RegimeId, record.UsualPosition, record.AnswersAwaited) = (RegimeId, UsualPosition, AnswersAwaited);
        record.Revision++;
    }
}
