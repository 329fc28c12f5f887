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
using ScrutinyTracker.Web.Platform.Pages.Forms;
using ScrutinyTracker.Web.Platform.Pages.Lists;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Commitments;

/// <summary>Whoever the committee has settled on says yes or no; what was decided stays readable here.</summary>
[Authorize(Policies.DateDeciders)]
public sealed class DecideDateModel(TrackerContext context, CurrentViewer current, CurrentActor actor) : PromisedDatePage(context, current, actor)
{
    private const int MostMeetings = 12;

    private List<Meeting> _meetings = [];

    [FromRoute]
    public int Id { get; set; }

    [BindProperty]
    public DecideDateInput Input { get; set; } = new();

    internal string From => Change.From.ToString();
    internal string To => Change.To.ToString();
    internal string First => Occurrence.OriginalDue.ToString();
    internal string Why => Change.Reason;
    internal string? Typed => Change.ToInWords;
    internal string AskedBy => $"{Change.AskedBy.Name}{(Change.AskedOnBehalf ? $" on behalf of {Date.Who}" : "")} on {Change.AskedOn.InFull()}";
    internal bool IsTheCommittees => Recommendation.Committee.DatesDecidedBy == DateDecider.Committee;
    internal IReadOnlyList<SelectListItem> Meetings => [.. _meetings.Select(meeting => new SelectListItem(meeting.HeldOn.InFull(), $"{meeting.Id}"))];

    internal string? NotNow => Change.State == DueDateChangeState.Awaited
        ? Date.NotNow
        : $"This was {Words.Of(Change.State)} by {Change.DecidedBy!.Name} on {Change.DecidedOn!.Value.InFull()}";

    private DueDateChange Change => Occurrence.Changes.First(change => change.Id == Id);

    public void OnGet() => Input.Version = Promise.Version;

    public async Task<IActionResult> OnPostAsync()
    {
        var meeting = IsTheCommittees ? ModelState.OneAmong("Input.Meeting", Input.Meeting, _meetings, one => one.Id) : null;
        if (!ModelState.IsValid)
            return this.PageWithErrors();
        if (Input.Version != Promise.Version)
            return await ConflictAsync();
        var decision = new DueDateDecision(Input.IsAccepted!.Value, Input.Reason.Tidy(), await MyselfAsync(), meeting, IsTheCommittees ? Input.Minute.Tidy() : null);
        if (this.Refuse(Recommendation.DecideDueDate(Promise, Occurrence, decision, Today)))
            return this.PageWithErrors();
        var due = Occurrence.Due;
        if (!await TrySaveAsync(Input.Version))
            return await ConflictAsync();
        this.Notify(decision.IsAccepted ? $"It is now due {due}" : $"It stays due {due}. Whoever asked sees why");
        return Redirect(RecommendationLinks.Recommendation(Reference));
    }

    protected override Occurrence? Find(IEnumerable<Occurrence> dates) =>
        dates.FirstOrDefault(date => date.Changes.Any(change => change.Id == Id && change.Cause == DueDateChangeCause.Asked));

    protected override bool IsAllowed(Viewer viewer) => viewer.MayDecideDates(Recommendation);

    protected override string? OnBehalfOf(Viewer viewer) => IsTheCommittees ? Recommendation.Committee.Name : null;

    protected override async Task PrepareAsync() => _meetings = !IsTheCommittees ? [] : await Records.Meetings
        .Where(meeting => meeting.CommitteeId == Recommendation.CommitteeId && meeting.CancelledOn == null && meeting.HeldOn >= Change.DecidableFrom && meeting.HeldOn <= Today)
        .OrderByDescending(meeting => meeting.HeldOn).Take(MostMeetings).ToListAsync();

    private Task<IActionResult> ConflictAsync() => ConflictAsync(Input, Differences);

    private IEnumerable<ConflictingField> Differences() =>
    [
        new("May the date move?", Input.IsAccepted is true ? "Accepted" : "Refused", Words.Titled(Change.State)),
        new("Reason", Input.Reason.Tidy(), Change.DecisionInWords),
    ];
}

public sealed class DecideDateInput : IVersioned
{
    /// <summary>The commitment's.</summary>
    public int? Version { get; set; }

    [Display(Name = "May the date move?"), Required(ErrorMessage = "Choose whether the date may move")]
    public bool? IsAccepted { get; set; }

    [Display(Name = "Reason"), StringLength(TextLimits.Text, ErrorMessage = "The reason must be 20,000 characters or fewer")]
    public string? Reason { get; set; }

    [Display(Name = "At which meeting was it decided?")]
    public int? Meeting { get; set; }

    [Display(Name = "Minute"), StringLength(TextLimits.Name, ErrorMessage = "The minute must be 200 characters or fewer")]
    public string? Minute { get; set; }
}
