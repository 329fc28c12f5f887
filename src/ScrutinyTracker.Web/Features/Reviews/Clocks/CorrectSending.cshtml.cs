using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Features.Recommendations;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Forms;

namespace ScrutinyTracker.Web.Features.Reviews.Clocks;

/// <summary>Puts dates, rule or deciding body right, with a reason; the sum is worked anew.</summary>
internal sealed class CorrectSendingModel(ReviewInHand inHand, TrackerContext context, WorkingDays workingDays) : SentPage(inHand)
{
    [BindProperty]
    public CorrectSendingInput Input { get; set; } = new();

    internal SendingChoices Choices { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!IsSent)
            return NotFound();
        Choices = await SendingChoices.LoadAsync(context, InHand.Today);
        Input = CorrectSendingInput.Of(Recommendation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!IsSent)
            return NotFound();
        Choices = await SendingChoices.LoadAsync(context, InHand.Today);
        var sending = Choices.Read(Input, ModelState);
        if (sending is null || this.Refuse(Recommendation.CorrectSending(sending, Input.Reason.Tidy(), workingDays)))
            return this.PageWithErrors();
        if (!await InHand.SaveAsync(Recommendation, Input.Version ?? 0, Differences))
        {
            Choices = await SendingChoices.LoadAsync(context, InHand.Today);
            return this.PageWithConflict(Input, InHand.VersionOf(Recommendation));
        }
        this.Notify(Recommendation.ResponseDueOn is { } due ? $"Corrected. The answer is due on {due.InFull()}" : "Corrected. The clock has not started");
        return Redirect(RecommendationLinks.Recommendation(Recommendation.Reference));

        FieldChanges Differences() => new FieldChanges().Note("Received on", Recommendation.ReceivedOn, Input.ReceivedOn)
            .Note("Notice sent on", Recommendation.NoticeSentOn, Input.NoticeSentOn).Note("Agreed on", Recommendation.AgreedOn, Input.AgreedOn);
    }
}

internal sealed class CorrectSendingInput : SendingInput
{
    [Display(Name = "Why is it corrected?"), Required(ErrorMessage = "Enter why it is corrected")]
    [StringLength(TextLimits.Line, ErrorMessage = "The reason must be 500 characters or fewer")]
    public string? Reason { get; set; }

    internal static CorrectSendingInput Of(Recommendation sent) => new()
    {
        AgreedOn = sent.AgreedOn,
        NoticeSentOn = sent.NoticeSentOn,
        ReceivedOn = sent.ReceivedOn,
        RegimeId = sent.RegimeId,
        DecidingBodyId = sent.DecidingBodyId ?? NoBody,
        Version = sent.Version,
    };
}
