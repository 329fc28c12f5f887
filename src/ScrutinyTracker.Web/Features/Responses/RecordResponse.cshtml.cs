using Microsoft.AspNetCore.Mvc;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Responses;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Responses;

/// <summary>The first step of an answer: position, parts and date. Opening it changes nothing; the first save makes the draft.</summary>
public sealed class RecordResponseModel(TrackerContext context, CurrentViewer current, CurrentActor actor)
    : PositionPage(context, current, actor)
{
    internal IReadOnlyList<AnswerView> Earlier =>
        [.. Recommendation.Responses.Where(response => response.State != ResponseState.Draft).OrderByDescending(response => response.Id).Select(AnswerView.Of)];

    internal ClearancesView Clearances => ClearancesView.Of(Draft);
    internal ReturnView? Returned => Recommendation.ReturnedResponse is { } returned ? ReturnView.Of(returned) : null;
    internal bool MayBeInterim => (Viewer.MaySignOff(Recommendation) || OnBehalf) && Recommendation is { SentForResponseOn: not null, ClosedOn: null, IsAnswered: false };

    public void OnGet() => Input = Stored();

    public async Task<IActionResult> OnPostAsync()
    {
        Input.Check(ModelState, Recommendation, Today);
        if (!ModelState.IsValid)
            return this.PageWithErrors();
        if (Input.Version != Draft?.Version)
            return await ShowConflictAsync();
        var draft = DraftInHand();
        Input.Record(draft);
        if (!await Records.TrySaveAsync(draft, Input.Version))
            return await ShowConflictAsync();
        this.Notify("Saved as a draft. The committee sees nothing until it is submitted");
        return Redirect(AnswerLinks.Items(Reference));
    }

    private async Task<IActionResult> ShowConflictAsync()
    {
        var answer = await ConflictAsync(() => Input.DifferencesTo(Stored()));
        ModelState.Remove("Input.Version");
        Input.Version = Draft?.Version;
        return answer;
    }
}
