using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Responses;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Forms;
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
        Input.LeftOut = WithReasons([]);
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
        Input.LeftOut = WithReasons(Input.LeftOut);
        if (!ModelState.IsValid)
            return this.PageWithErrors();
        var by = await Records.People.FindAsync(Viewer.PersonId);
        var submission = new Submission(by!, OnBehalf, clock.GetUtcNow().UtcDateTime, Today, Input.DespiteClearances)
        {
            LeftOut = Recommendation.LeftOutBy(draft).Zip(Input.LeftOut).ToDictionary(pair => pair.First, pair => pair.Second.Why.Tidy()),
        };
        if (this.Refuse(Recommendation.Submit(draft, submission)))
            return this.PageWithErrors();
        return await Records.TrySaveAsync(draft, null) ? Redirect(AnswerLinks.Submitted(Reference)) : await ShowConflictAsync();
    }

    internal IReadOnlyList<LeftOutView> LeftOut => Draft is { } draft ? [.. Recommendation.LeftOutBy(draft).Select(KeptPromise.LeftOut)] : [];

    /// <summary>One for each promise that is left out, in their order, with what was typed for it; what is still missing is an error.</summary>
    private List<LeftOutInput> WithReasons(IList<LeftOutInput> typed)
    {
        var isPosted = HttpMethods.IsPost(Request.Method);
        var reasons = LeftOut.Select(promise => new LeftOutInput { Id = promise.Id, Why = typed.FirstOrDefault(one => one.Id == promise.Id)?.Why }).ToList();
        foreach (var key in ModelState.Keys.Where(key => key.StartsWith("Input.LeftOut", StringComparison.Ordinal) && ModelState[key]!.Errors.Count == 0).ToList())
            ModelState.Remove(key);
        for (var i = 0; i < reasons.Count && isPosted; i++)
            if (reasons[i].Why.Tidy() is null)
                ModelState.TryAddModelError($"Input.LeftOut[{i}].Why", $"Say why this promise is left out: {LeftOut[i].Text}");
        return reasons;
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
        Input.LeftOut = [.. LeftOut.Select(promise => new LeftOutInput { Id = promise.Id, Why = Input.LeftOut.FirstOrDefault(one => one.Id == promise.Id)?.Why })];
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

    /// <summary>One for each promise that the answer leaves out.</summary>
    public IList<LeftOutInput> LeftOut { get; set; } = [];
}

public sealed class LeftOutInput
{
    /// <summary>The promise's.</summary>
    public int Id { get; set; }

    [Display(Name = "Why is it left out?")]
    [StringLength(TextLimits.Text, ErrorMessage = "Why it is left out must be 20,000 characters or fewer")]
    public string? Why { get; set; }
}
