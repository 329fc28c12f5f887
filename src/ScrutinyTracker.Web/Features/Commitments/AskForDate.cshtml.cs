using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Web.Features.Recommendations;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Dates;
using ScrutinyTracker.Web.Platform.Pages.Forms;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Commitments;

/// <summary>No date moves silently: another one is asked for, with a reason.</summary>
[Authorize(Policies.Respondents)]
public sealed class AskForDateModel(TrackerContext context, CurrentViewer current, CurrentActor actor) : PromisedDatePage(context, current, actor)
{
    private DueReading _reading = new DueReading.NoDate();

    [FromRoute]
    public int Id { get; set; }

    [FromRoute]
    public int OccurrenceId { get; set; }

    [BindProperty]
    public AskForDateInput Input { get; set; } = new();

    internal IReadOnlyList<SelectListItem> Meanings => DueQuestion.Meanings(_reading);
    internal bool AsksForStart => _reading is DueReading.NeedsStart;
    internal DueDateChange? AskedAlready => Occurrence.Undecided;
    internal string? NotNow => Date.NotNow ?? (Occurrence.Undecided is null ? null : RefusalText.Of(Refusal.DueDateChangeAlreadyAsked).Text);

    internal string WhoDecides => Recommendation.Committee.DatesDecidedBy switch
    {
        DateDecider.Chair => "The committee’s chair decides.",
        DateDecider.Committee => "The committee decides at a meeting.",
        _ => "The committee’s scrutiny officer decides.",
    };

    public void OnGet() => Input.Version = Promise.Version;

    public async Task<IActionResult> OnPostAsync()
    {
        var to = Understand();
        if (!ModelState.IsValid)
            return this.PageWithErrors();
        if (Input.Version != Promise.Version)
            return await ConflictAsync();
        var request = new DueDateRequest(to!.Value, Input.DueInWords.Tidy(), Input.Reason.Tidy()!, await MyselfAsync(), Date.OnBehalfOf is not null);
        if (this.Refuse(Recommendation.AskForDueDate(Promise, Occurrence, request, Today)))
            return this.PageWithErrors();
        var still = Occurrence.Due;
        if (!await TrySaveAsync(Input.Version))
            return await ConflictAsync();
        this.Notify($"Asked for {to}. {WhoDecides} Until then it stays due {still}");
        return Redirect(RecommendationLinks.Recommendation(Reference));
    }

    /// <summary>Until it is decided.</summary>
    public async Task<IActionResult> OnPostTakeBackAsync()
    {
        ModelState.Clear();
        if (Input.Version != Promise.Version)
            return await ConflictAsync();
        if (this.Refuse(Recommendation.TakeBackDueDate(Promise, Occurrence)))
            return this.PageWithErrors();
        if (!await TrySaveAsync(Input.Version))
            return await ConflictAsync();
        this.Notify($"Taken back. It stays due {Occurrence.Due}");
        return Redirect(RecommendationLinks.Recommendation(Reference));
    }

    protected override Occurrence? Find(IEnumerable<Occurrence> dates) =>
        dates.FirstOrDefault(date => date.Id == OccurrenceId && date.Commitment.Id == Id);

    protected override bool IsAllowed(Viewer viewer) => viewer.MayAskForAnotherDate(Promise);

    protected override string? OnBehalfOf(Viewer viewer) => viewer.MayReport(Promise) ? null : PromisedDateView.WhoOf(Promise);

    protected override async Task PrepareAsync() => _reading = DuePhrase.Read(
        Input.DueInWords, Today, await Records.AnnualMeetings.ToDictionaryAsync(meeting => meeting.StartYear, meeting => meeting.HeldOn),
        Recommendation.PublishedOn);

    private DueDate? Understand()
    {
        var (due, recurrence) = new DueQuestion(_reading, Input.DueOn, Input.Which, Input.StartsOn).Understand(ModelState);
        if (recurrence is not null)
            ModelState.AddModelError("Input.DueInWords", "Enter one date. What repeats is asked for date by date");
        else if (due is null && _reading is DueReading.NoDate or DueReading.AwaitsPublication && ModelState.GetFieldValidationState("Input.DueOn") != Microsoft.AspNetCore.Mvc.ModelBinding.ModelValidationState.Invalid)
            ModelState.AddModelError("Input.DueInWords", "Enter the new date");
        return due;
    }

    private Task<IActionResult> ConflictAsync() => ConflictAsync(Input, () => [new("Date", Input.DueOn?.InFull() ?? Input.DueInWords, Occurrence.Due.ToString())]);
}

public sealed class AskForDateInput : IVersioned
{
    /// <summary>The commitment's.</summary>
    public int? Version { get; set; }

    [Display(Name = "New date"), StringLength(DuePhrase.LongestPhrase, ErrorMessage = "The new date must be 200 characters or fewer")]
    public string? DueInWords { get; set; }

    /// <summary>Which of the two dates that the words can mean.</summary>
    [Display(Name = "Which do you mean?")]
    public string? Which { get; set; }

    [Display(Name = "When does that begin?", ShortName = "The day on which that begins")]
    public DateOnly? StartsOn { get; set; }

    [Display(Name = "Or give the date itself", ShortName = "The date")]
    public DateOnly? DueOn { get; set; }

    [Display(Name = "Why is another date needed?"), Required(ErrorMessage = "Enter why another date is needed")]
    [StringLength(TextLimits.Text, ErrorMessage = "The reason must be 20,000 characters or fewer")]
    public string? Reason { get; set; }
}
