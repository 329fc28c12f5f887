using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Forms;

namespace ScrutinyTracker.Web.Features.Reviews.Clocks;

/// <summary>
/// Sends recommendations of a review for an answer, once the officer has seen the deadline that the dates make. Those that go elsewhere, by
/// another rule, are sent after the others.
/// </summary>
[OpensReview(ToDraft = true)]
internal sealed class SendModel(ReviewInHand inHand, TrackerContext context, WorkingDays workingDays) : PageModel
{
    [BindProperty]
    public SendInput Input { get; set; } = new();

    internal ReviewInHand InHand => inHand;

    /// <summary>All that are not sent yet.</summary>
    internal IReadOnlyList<Recommendation> Unsent { get; private set; } = [];

    internal SendingChoices Choices { get; private set; } = null!;

    /// <summary>Set once the dates are right: one of those that the officer confirms.</summary>
    internal Recommendation? Confirmed { get; private set; }

    internal IReadOnlyList<string> Meetings { get; private set; } = [];

    internal static bool WithoutAddressee(Recommendation recommendation) => recommendation is { LeadPost: null, ExternalBody: null };

    public async Task OnGetAsync()
    {
        await LoadAsync();
        Input.Version = inHand.Review.Version;
        Input.Recommendations = [.. Unsent.Select(recommendation => recommendation.Id)];
        Input.DecidingBodyId = Choices.UsualBody;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await LoadAsync();
        var toSend = ToSend();
        var sending = Choices.Read(Input, ModelState);
        RefuseWithoutAddressee(toSend);
        if (sending is null || !ModelState.IsValid || this.Refuse(SendAll(toSend, sending)))
            return this.PageWithErrors();
        return Input.Seen == Input.KeyTo(toSend) ? await SaveAsync(toSend.Count) : await AskToConfirmAsync(toSend);
    }

    private async Task LoadAsync()
    {
        Unsent = [.. inHand.Recommendations.Where(recommendation => recommendation is { ClosedOn: null, SentForResponseOn: null })];
        Choices = await SendingChoices.LoadAsync(context, inHand.Today);
    }

    /// <summary>Names each, because a rule that refuses one of many does not say which.</summary>
    private void RefuseWithoutAddressee(IEnumerable<Recommendation> toSend)
    {
        var names = toSend.Where(WithoutAddressee).Select(recommendation => recommendation.Reference).ToList();
        if (names.Count > 0)
            ModelState.AddModelError(
                "Input.Recommendations",
                $"{string.Join(", ", names)} {(names.Count == 1 ? "does" : "do")} not say whom {(names.Count == 1 ? "it asks" : "they ask")}. Choose a post or an outside body first{(Unsent.Count > 1 ? ", or take out what is not ready" : "")}");
    }

    /// <summary>There is nothing to choose among one.</summary>
    private List<Recommendation> ToSend()
    {
        if (Unsent.Count <= 1)
            return [.. Unsent];
        if (Input.Recommendations.Count == 0)
            ModelState.AddModelError("Input.Recommendations", "Choose at least one recommendation");
        return ModelState.Among("Input.Recommendations", Input.Recommendations, Unsent, recommendation => recommendation.Id);
    }

    /// <summary>Refused for one, refused for all: nothing is saved yet.</summary>
    private Outcome SendAll(List<Recommendation> toSend, Sending sending)
    {
        if (toSend.Count == 0)
            return inHand.Review.SentForResponseOn is null ? Refusal.NothingToSend : Refusal.AlreadySentForResponse;
        foreach (var recommendation in toSend)
        {
            if (recommendation.SendForResponse(sending, workingDays) is { IsDone: false } refused)
                return refused;
        }
        inHand.Review.MarkSentForResponse(sending.NoticeSentOn);
        return Outcome.Done;
    }

    private async Task<PageResult> AskToConfirmAsync(List<Recommendation> toSend)
    {
        Confirmed = toSend[0];
        Meetings = await context.MeetingsBeforeAsync(Confirmed.DecidingBody, Confirmed.ResponseDueOn, inHand.Today);
        ModelState.Remove("Input.Seen");
        Input.Seen = Input.KeyTo(toSend);
        return Page();
    }

    private async Task<IActionResult> SaveAsync(int sent)
    {
        var left = Unsent.Count - sent;
        if (!await inHand.SaveAsync(inHand.Review, Input.Version ?? 0, () => new FieldChanges()))
        {
            await LoadAsync();
            return this.PageWithConflict(Input, inHand.Review.Version);
        }
        var done = sent == 1 ? "One recommendation sent for response" : $"{sent} recommendations sent for response";
        this.Notify(left == 0 ? done : $"{done}. {(left == 1 ? "One is" : $"{left} are")} not sent yet");
        return Redirect(left == 0 ? ReviewLinks.Review(inHand.Review.Reference) : ReviewLinks.Send(inHand.Review.Reference));
    }
}
