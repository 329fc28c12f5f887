using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Web.Features.ChangeHistory;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Administration.Committees;

[Authorize(Policies.Administrators)]
internal sealed class CommitteeModel(TrackerContext context, ChangeHistoryQueries history) : PageModel
{
    private const int MostMeetings = 60;

    /// <summary>Of its history.</summary>
    [FromQuery(Name = "page")]
    public int PageNumber { get; set; } = 1;

    [FromRoute]
    public string Code { get; set; } = "";

    /// <summary>The appointment to end, by its own id.</summary>
    [BindProperty]
    public int OfficerId { get; set; }

    internal CommitteeView View { get; private set; } = null!;
    internal TimelineView Timeline { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var view = await context.Committees.AsNoTracking().AsSplitQuery().Where(committee => committee.Code == Code).Select(committee => new CommitteeView(
            committee.Code, committee.Name, committee.Kind, committee.Scale!.Name ?? context.AssessmentScales.Where(scale => scale.Id == AssessmentScale.DefaultId).Select(scale => scale.Name).First(),
            committee.Officers.OrderBy(officer => officer.Person.Name).Select(officer => new OfficerRow(officer.Id, officer.Person.Name)).ToList(),
            committee.Memberships.OrderBy(member => member.To != null).ThenBy(member => member.Person.Name)
                .Select(member => new MemberRow(member.Id, member.Person.Name, member.Capacity, member.From, member.To)).ToList(),
            context.Meetings.Where(meeting => meeting.CommitteeId == committee.Id).OrderByDescending(meeting => meeting.HeldOn).Take(MostMeetings)
                .Select(meeting => new MeetingRow(
                    meeting.Id, meeting.HeldOn, meeting.StartsAt, meeting.Place, meeting.PapersPublicOn, meeting.CancelledOn)).ToList())
        {
            EndedOn = committee.EndedOn,
            Successor = committee.Successor == null ? null : new CommitteeNamed(committee.Successor.Code, committee.Successor.Name),
            TookOverFrom = context.Committees.Where(before => before.SuccessorId == committee.Id).OrderBy(before => before.Name)
                .Select(before => new CommitteeNamed(before.Code, before.Name)).ToList(),
        })
            .FirstOrDefaultAsync(cancellation);
        if (view is null)
            return NotFound();
        View = view;
        Timeline = await history.OfAsync(change => change.Committee!.Code == Code, withDrafting: true, PageNumber, cancellation);
        return Page();
    }

    /// <summary>Takes a scrutiny officer off the committee; one who is already off it stays off.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await using var others = await context.TakeTurnAsync(cancellation);
        var committee = await context.Committees.Include(found => found.Officers).ThenInclude(officer => officer.Person)
            .FirstOrDefaultAsync(found => found.Code == Code, cancellation);
        if (committee is null)
            return NotFound();
        if (committee.Officers.FirstOrDefault(officer => officer.Id == OfficerId) is { } leaving)
        {
            committee.RemoveOfficer(leaving);
            await context.SaveChangesAsync(cancellation);
            await others.CommitAsync(cancellation);
            this.Notify($"{leaving.Person.Name} is no longer the committee's scrutiny officer");
        }
        return Redirect(AdministrationLinks.Committee(Code));
    }
}

internal sealed record CommitteeView(
    string Code, string Name, CommitteeKind Kind, string Scale, IReadOnlyList<OfficerRow> Officers, IReadOnlyList<MemberRow> Members, IReadOnlyList<MeetingRow> Meetings)
{
    public DateOnly? EndedOn { get; init; }
    public CommitteeNamed? Successor { get; init; }
    public IReadOnlyList<CommitteeNamed> TookOverFrom { get; init; } = [];
}

internal sealed record CommitteeNamed(string Code, string Name);

internal sealed record OfficerRow(int Id, string Name);

internal sealed record MemberRow(int Id, string Name, MemberCapacity Capacity, DateOnly From, DateOnly? To);

/// <param name="StartsAt">London time.</param>
internal sealed record MeetingRow(int Id, DateOnly HeldOn, TimeOnly? StartsAt, string? Place, DateOnly PapersPublicOn, DateOnly? CancelledOn);
