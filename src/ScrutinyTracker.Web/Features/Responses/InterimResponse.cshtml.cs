using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Responses;
using ScrutinyTracker.Web.Features.Recommendations;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Forms;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Responses;

/// <summary>Says why the full answer is not ready, and by when it comes.</summary>
public sealed class InterimResponseModel(TrackerContext context, CurrentViewer current, CurrentActor actor, TimeProvider clock)
    : AnsweringPage(context, current, actor)
{
    [BindProperty]
    public InterimInput Input { get; set; } = new();

    /// <summary>Whoever signs, and an officer who enters what a service wrote, marked so: it answers nothing yet, so nobody signs by it.</summary>
    protected override bool MayOpen => Viewer.MaySignOff(Recommendation) || Viewer.MayAnswerOnBehalf(Recommendation);

    /// <summary>An officer enters what a service or an outside body wrote.</summary>
    internal bool IsForOthers => OnBehalf;

    private bool IsPossible => Recommendation is { SentForResponseOn: not null, ClosedOn: null, IsAnswered: false };

    public IActionResult OnGet()
    {
        Input.RespondedOn = Today;
        return IsPossible ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!IsPossible)
            return NotFound();
        if (!ModelState.IsValid)
            return this.PageWithErrors();
        var by = await Records.People.FindAsync(Viewer.PersonId);
        var interim = new Interim(Input.Reasons.Tidy(), Input.RespondedOn, Input.FullAnswerBy!.Value);
        if (this.Refuse(Recommendation.AnswerForNow(AnsweringPost, interim, new Submission(by!, OnBehalf, clock.GetUtcNow().UtcDateTime, Today))))
            return this.PageWithErrors();
        if (!await Records.TrySaveAsync(Recommendation, null))
            return await ConflictAsync(() => []);
        this.Notify($"Interim answer submitted. The full answer is due by {interim.FullAnswerBy.InFull()}");
        return Redirect(RecommendationLinks.Recommendation(Reference));
    }
}

public sealed class InterimInput
{
    [Display(Name = "What can you say now?"), Required(ErrorMessage = "Enter what you can say now")]
    [StringLength(TextLimits.Text, ErrorMessage = "What you can say now must be 20,000 characters or fewer")]
    public string? Reasons { get; set; }

    [Display(Name = "Date of the full answer"), Required(ErrorMessage = "Enter the date of the full answer")]
    public DateOnly? FullAnswerBy { get; set; }

    [Display(Name = "Date of this interim answer"), Required(ErrorMessage = "Enter the date of this interim answer")]
    public DateOnly? RespondedOn { get; set; }
}
