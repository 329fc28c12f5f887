using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.Responses;
using ScrutinyTracker.Web.Features.Recommendations;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Forms;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Responses;

/// <summary>The committee's officer sends an incomplete or unclear answer back, with the committee's words and a new date.</summary>
[Authorize(Policies.Officers)]
public sealed class ReturnResponseModel(TrackerContext context, CurrentViewer current, CurrentActor actor) : DraftPage(context, current, actor)
{
    private const int MostMeetings = 50;

    [BindProperty]
    public ReturnInput Input { get; set; } = new();

    internal AnswerToReturn? Present => AnswerToReturn.Of(Recommendation.Returnable);
    internal IReadOnlyList<SelectListItem> Meetings { get; private set; } = [];

    protected override bool MayOpen => Viewer.MayDraftFor(Recommendation.CommitteeId);

    /// <summary>This is the committee's own doing.</summary>
    protected override bool OnBehalf => false;

    public async Task<IActionResult> OnGetAsync()
    {
        if (Recommendation is { Returnable: null } or { ClosedOn: not null })
            return NotFound();
        Input.Version = Recommendation.Version;
        await PrepareAsync();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Recommendation is { Returnable: null } && Input.Version is null)
            return NotFound();
        var meeting = Input.Meeting is { } id ? await Held.FirstOrDefaultAsync(meeting => meeting.Id == id) : null;
        if (Input.Meeting is not null && meeting is null)
            ModelState.TryAddModelError("Input.Meeting", "Choose a meeting of the committee");
        if (Recommendation.Version != Input.Version)
            return await ShowConflictAsync();
        var by = await Records.People.FindAsync(Viewer.PersonId);
        if (!ModelState.IsValid || this.Refuse(Recommendation.ReturnResponse(
            new Return(Input.Because.Tidy(), Input.DueOn!.Value, by!, meeting, Input.Minute.Tidy()), Today)))
        {
            await PrepareAsync();
            return this.PageWithErrors();
        }
        if (!await Records.TrySaveAsync(Recommendation, Input.Version))
            return await ShowConflictAsync();
        this.Notify($"Returned. A new answer is due by {Input.DueOn!.Value.InFull()}");
        return Redirect(RecommendationLinks.Recommendation(Reference));
    }

    private IQueryable<Meeting> Held
    {
        get
        {
            var (committee, today) = (Recommendation.CommitteeId, Today);
            return Records.Meetings.Where(meeting => meeting.CommitteeId == committee && meeting.CancelledOn == null && meeting.HeldOn <= today);
        }
    }

    private async Task PrepareAsync()
    {
        var held = await Held.OrderByDescending(meeting => meeting.HeldOn).Take(MostMeetings).Select(meeting => new { meeting.Id, meeting.HeldOn }).ToListAsync();
        Meetings = [.. held.Select(meeting => new SelectListItem($"Meeting of {meeting.HeldOn.InFull()}", $"{meeting.Id}"))];
    }

    private async Task<IActionResult> ShowConflictAsync()
    {
        var answer = await ConflictAsync(() => []);
        ModelState.Remove("Input.Version");
        Input.Version = Recommendation.Version;
        await PrepareAsync();
        return answer;
    }
}

public sealed class ReturnInput
{
    /// <summary>The recommendation's.</summary>
    public int? Version { get; set; }

    [Display(Name = "What does the committee miss?"), Required(ErrorMessage = "Enter what the committee misses in the answer")]
    [StringLength(TextLimits.Text, ErrorMessage = "What the committee misses must be 20,000 characters or fewer")]
    public string? Because { get; set; }

    [Display(Name = "New answer due by"), Required(ErrorMessage = "Enter the date by which a new answer is due")]
    public DateOnly? DueOn { get; set; }

    [Display(Name = "Returned at")]
    public int? Meeting { get; set; }

    [Display(Name = "Minute")]
    [StringLength(TextLimits.Name, ErrorMessage = "Minute must be 200 characters or fewer")]
    public string? Minute { get; set; }
}
