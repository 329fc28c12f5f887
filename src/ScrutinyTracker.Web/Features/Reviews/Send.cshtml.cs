using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Forms;

namespace ScrutinyTracker.Web.Features.Reviews;

/// <summary>Sends all recommendations of a review for an answer, once the officer has seen the deadline that the dates make.</summary>
[OpensReview(ToDraft = true)]
internal sealed class SendModel(ReviewInHand inHand, TrackerContext context, WorkingDays workingDays) : PageModel
{
    private List<ResponseRegime> _regimes = [];

    [BindProperty]
    public SendInput Input { get; set; } = new();

    internal ReviewInHand InHand => inHand;
    internal IReadOnlyList<Recommendation> ToSend { get; private set; } = [];
    internal IEnumerable<SelectListItem> Regimes => _regimes.Select(regime => PartChoices.Choice(regime.Id, $"{regime.Name} ({regime.Source})"));

    /// <summary>Set once the dates are right: what the officer confirms.</summary>
    internal DeadlineSum? Deadline { get; private set; }

    public async Task OnGetAsync()
    {
        await LoadAsync();
        Input.Version = inHand.Review.Version;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await LoadAsync();
        Input.Check(inHand.Today, ModelState);
        var regime = ModelState.OneAmong("Input.RegimeId", Input.RegimeId, _regimes, one => one.Id);
        if (!ModelState.IsValid)
            return this.PageWithErrors();
        if (this.Refuse(SendAll(new Sending(Input.AgreedOn!.Value, Input.NoticeSentOn!.Value, Input.ReceivedOn!.Value, regime!))))
            return this.PageWithErrors();
        return Input.Seen == Input.KeyTo(ToSend) ? await SaveAsync() : AskToConfirm();
    }

    private async Task LoadAsync()
    {
        var today = inHand.Today;
        ToSend = [.. inHand.Recommendations.Where(recommendation => recommendation is { ClosedOn: null, SentForResponseOn: null })];
        _regimes = await context.ResponseRegimes.Where(regime => regime.InForceFrom <= today && (regime.InForceTo == null || regime.InForceTo >= today))
            .OrderBy(regime => regime.Id).ToListAsync();
    }

    /// <summary>Refused for one, refused for all: nothing is saved yet.</summary>
    private Outcome SendAll(Sending sending)
    {
        if (ToSend.Count == 0)
            return inHand.Review.SentForResponseOn is null ? Refusal.NothingToSend : Refusal.AlreadySentForResponse;
        foreach (var recommendation in ToSend)
        {
            if (recommendation.SendForResponse(sending, workingDays) is { IsDone: false } refused)
                return refused;
        }
        inHand.Review.MarkSentForResponse(sending.NoticeSentOn);
        return Outcome.Done;
    }

    private PageResult AskToConfirm()
    {
        var first = ToSend[0];
        Deadline = new DeadlineSum(first.ResponseDueOn!.Value, first.ResponseDueBasis!);
        ModelState.Remove("Input.Seen");
        Input.Seen = Input.KeyTo(ToSend);
        return Page();
    }

    private async Task<IActionResult> SaveAsync()
    {
        var count = ToSend.Count;
        if (!await inHand.SaveAsync(inHand.Review, Input.Version ?? 0, () => new FieldChanges()))
        {
            await LoadAsync();
            return this.PageWithConflict(Input, inHand.Review.Version);
        }
        this.Notify(count == 1 ? "One recommendation sent for response" : $"{count} recommendations sent for response");
        return Redirect(ReviewLinks.Review(inHand.Review.Reference));
    }
}

internal sealed class SendInput : IVersioned
{
    [Display(Name = "Agreed by the committee on")]
    [Required(ErrorMessage = "Enter the date on which the committee agreed the recommendations")]
    public DateOnly? AgreedOn { get; set; }

    [Display(Name = "Notice sent on")]
    [Required(ErrorMessage = "Enter the date on which the notice was sent")]
    public DateOnly? NoticeSentOn { get; set; }

    [Display(Name = "Received on")]
    [Required(ErrorMessage = "Enter the date on which the recommendations were received")]
    public DateOnly? ReceivedOn { get; set; }

    [Display(Name = "Which rule sets the deadline?")]
    [Required(ErrorMessage = "Choose the rule that sets the deadline")]
    public int? RegimeId { get; set; }

    /// <summary>The answers whose deadline the officer has seen, and what was to be sent then; others are shown first.</summary>
    public string? Seen { get; set; }

    public int? Version { get; set; }

    internal string KeyTo(IEnumerable<Recommendation> toSend) =>
        $"{AgreedOn:yyyy-MM-dd} {NoticeSentOn:yyyy-MM-dd} {ReceivedOn:yyyy-MM-dd} {RegimeId} {string.Join(' ', toSend.Select(recommendation => recommendation.Reference))}";

    public void Check(DateOnly today, ModelStateDictionary state)
    {
        if (AgreedOn > today)
            state.AddModelError("Input.AgreedOn", "The date of agreement must be today or in the past");
        if (NoticeSentOn > today)
            state.AddModelError("Input.NoticeSentOn", "The date of the notice must be today or in the past");
        if (ReceivedOn > today)
            state.AddModelError("Input.ReceivedOn", "The date of receipt must be today or in the past");
    }
}
