using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Responses;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Forms;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Responses;

/// <summary>Whoever was asked reads the draft and clears it or not; without an account, those who answer record it.</summary>
public sealed class AnswerClearanceModel(TrackerContext context, CurrentViewer current, CurrentActor actor) : DraftPage(context, current, actor)
{
    [FromRoute]
    public int Id { get; set; }

    [BindProperty]
    public ClearanceAnswerInput Input { get; set; } = new();

    internal ClearanceView Clearance => ClearanceView.Of(Wanted!);
    internal AnswerView Answer => AnswerView.Of(Wanted!.Response);
    internal bool IsDraft => Wanted?.Response.State == ResponseState.Draft;
    internal bool MayAnswer => IsDraft && Wanted!.IsOut;

    /// <summary>The viewer holds the post that was asked.</summary>
    internal bool IsAsked => Wanted is { } wanted && Viewer.MayClear(wanted);

    /// <summary>The viewer is one of those who asked.</summary>
    internal bool MayWithdraw => MayAnswer && Answers;

    internal string BackHref => !Answers ? "/" : IsDraft ? AnswerLinks.Check(Reference) : AnswerLinks.Submitted(Reference);

    protected override bool MayOpen => Answers || All.Any(Viewer.MayClear);

    /// <summary>Whoever was asked speaks for themselves.</summary>
    protected override bool OnBehalf => !IsAsked && base.OnBehalf;

    private IEnumerable<ResponseClearance> All => Recommendation.Responses.SelectMany(response => response.Clearances);

    /// <summary>Those who were asked find only what they were asked.</summary>
    private ResponseClearance? Wanted => All.FirstOrDefault(clearance => clearance.Id == Id && (Answers || Viewer.MayClear(clearance)));

    public IActionResult OnGet()
    {
        if (Wanted is null)
            return NotFound();
        Show();
        Input.ReturnedOn = Today;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Wanted is not { } clearance || !MayAnswer)
            return NotFound();
        if (Input.Version != clearance.Response.Version || (Input.Seen is { } seen && seen != DraftStamp.Of(clearance.Response)))
            return await ShowConflictAsync();
        var by = await Records.People.FindAsync(Viewer.PersonId);
        if (!ModelState.IsValid || this.Refuse(clearance.Response.ReturnClearance(
            clearance, new ClearanceAnswer(Input.Outcome!.Value, Input.Comment.Tidy(), Input.ReturnedOn!.Value, by!), Today)))
            return this.PageWithErrors();
        if (!await Records.TrySaveAsync(clearance.Response, Input.Version))
            return await ShowConflictAsync();
        this.Notify($"Saved: {Words.Of(clearance.Outcome!.Value)}");
        return Redirect(BackHref);
    }

    /// <summary>Those who answer ask no longer: nothing was cleared, and its line of history stays.</summary>
    public async Task<IActionResult> OnPostWithdrawAsync()
    {
        if (Wanted is not { } clearance || !MayAnswer)
            return NotFound();
        if (!Answers)
            return StatusCode(StatusCodes.Status403Forbidden);
        ModelState.Clear();
        var (response, label) = (clearance.Response, clearance.Label);
        if (Input.Version != response.Version)
            return await ShowConflictAsync();
        if (this.Refuse(response.WithdrawClearance(clearance)))
            return this.PageWithErrors();
        if (!await Records.TrySaveAsync(response, Input.Version))
            return await ShowConflictAsync();
        this.Notify($"No longer asked to clear it: {label}");
        return Redirect(AnswerLinks.Check(Reference));
    }

    /// <summary>Nobody clears what they have not read: the draft as it is now is shown first.</summary>
    private async Task<IActionResult> ShowConflictAsync()
    {
        var answer = await ConflictAsync(() => []);
        if (Wanted is null)
            return NotFound();
        ModelState.Remove("Input.Version");
        ModelState.Remove("Input.Seen");
        Show();
        return answer;
    }

    private void Show() => (Input.Version, Input.Seen) = (Wanted!.Response.Version, DraftStamp.Of(Wanted.Response));
}

public sealed class ClearanceAnswerInput
{
    /// <summary>The draft's.</summary>
    public int? Version { get; set; }

    /// <summary>Which state of the draft the person read, its promises included.</summary>
    public string? Seen { get; set; }

    [Display(Name = "Outcome"), Required(ErrorMessage = "Choose an outcome"), EnumDataType(typeof(ClearanceOutcome), ErrorMessage = "Choose an outcome")]
    public ClearanceOutcome? Outcome { get; set; }

    [Display(Name = "Comments"), StringLength(TextLimits.Text, ErrorMessage = "Comments must be 20,000 characters or fewer")]
    public string? Comment { get; set; }

    [Display(Name = "Date returned"), Required(ErrorMessage = "Enter the date returned")]
    public DateOnly? ReturnedOn { get; set; }
}
