using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Responses;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Responses;

/// <summary>The last step of an answer: read it through, sign it off and submit it, in one transaction.</summary>
public sealed class CheckResponseModel(TrackerContext context, CurrentViewer current, CurrentActor actor, TimeProvider clock, WorkingDays workingDays)
    : AnsweringPage(context, current, actor)
{
    [BindProperty]
    public CheckInput Input { get; set; } = new();

    internal AnswerView? Answer => Draft is { } draft ? AnswerView.Of(draft) : null;
    internal IReadOnlyList<string> Warnings => Draft is { } draft ? DraftWarnings.Of(draft, workingDays) : [];
    internal ClearancesView Clearances => ClearancesView.Of(Draft);
    internal bool MaySignOff => Viewer.MaySignOff(Recommendation);

    public IActionResult OnGet()
    {
        if (Draft is null)
            return Redirect(AnswerLinks.Response(Reference));
        Input.Seen = DraftStamp.Of(Draft);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!MaySignOff)
            return StatusCode(StatusCodes.Status403Forbidden);
        if (Draft is not { } draft)
            return NothingLeftToSign();
        if (Input.Seen != DraftStamp.Of(draft))
            return await ShowConflictAsync();
        var by = await Records.People.FindAsync(Viewer.PersonId);
        if (this.Refuse(Recommendation.Submit(draft, new Submission(by!, OnBehalf, clock.GetUtcNow().UtcDateTime, Today, Input.DespiteClearances))))
            return this.PageWithErrors();
        return await Records.TrySaveAsync(draft, null) ? Redirect(AnswerLinks.Submitted(Reference)) : await ShowConflictAsync();
    }

    /// <summary>Pressed twice, or a joint post's holder was quicker: whose answer it is must not be taken for one's own.</summary>
    private RedirectResult NothingLeftToSign()
    {
        if (Recommendation.PresentResponse is not { } submitted)
            return Redirect(AnswerLinks.Response(Reference));
        if (submitted.SubmittedById != Viewer.PersonId)
            this.Notify($"You did not sign this: {submitted.SubmittedBy?.Name ?? "somebody else"} had signed off and submitted the answer already. Read what it says");
        return Redirect(submitted.SubmittedById == Viewer.PersonId ? AnswerLinks.Submitted(Reference) : Recommendations.RecommendationLinks.Recommendation(Reference));
    }

    private async Task<IActionResult> ShowConflictAsync()
    {
        ModelState.Clear();
        var answer = await ConflictAsync(() => []);
        Input.Seen = Draft is { } draft ? DraftStamp.Of(draft) : null;
        return answer;
    }
}

public sealed class CheckInput
{
    /// <summary>Which versions the person read before signing.</summary>
    public string? Seen { get; set; }

    /// <summary>The person knows that a clearance is out or was refused.</summary>
    [Display(Name = "Clearances")]
    public bool DespiteClearances { get; set; }
}
