using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.Rounds;
using ScrutinyTracker.Web.Features.Committees.Rounds;
using ScrutinyTracker.Web.Platform.Pages.Council;
using ScrutinyTracker.Web.Platform.Security;
using ScrutinyTracker.Web.Platform.Settings;

namespace ScrutinyTracker.Web.Features.Committees.Meetings;

/// <summary>One meeting: when and where, what was promised for it, what is to be decided, and what it decided.</summary>
internal sealed class MeetingModel(
    DecisionQueries decisions, MeetingQueries meetings, RoundQueries rounds, ChangedQueries changed, CouncilSettings settings, SiteAddress site, CurrentViewer current) : PageModel
{
    [FromRoute]
    public string Code { get; set; } = "";

    /// <summary>As in the address: 2019-03-25.</summary>
    [FromRoute]
    public string Date { get; set; } = "";

    internal Meeting Meeting { get; private set; } = null!;
    internal MeetingView View { get; private set; } = null!;
    internal IReadOnlyList<MonitoringRound> Rounds { get; private set; } = [];
    internal ChangedView Changed { get; private set; } = null!;

    /// <summary>The viewer is the committee's officer, and updates can still come before the papers.</summary>
    internal bool MayOpenRound { get; private set; }

    /// <summary>The next one, of which a monitoring report can be made.</summary>
    internal bool IsNext { get; private set; }

    /// <summary>Its pages in the council's committee system; null where they are not known.</summary>
    internal string? Agenda { get; private set; }
    internal string? AgendaItem { get; private set; }

    /// <summary>Where its minutes stand.</summary>
    internal string? Minutes { get; private set; }

    internal string ShortAddress => site.Of(CommitteeLinks.Short(Meeting.Id));

    internal DateOnly Today => current.Today;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!DateOnly.TryParseExact(Date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var heldOn)
            || await decisions.MeetingAsync(Code.ToUpperInvariant(), heldOn, cancellation) is not { } found)
            return NotFound();
        Meeting = found;
        var viewer = await current.GetAsync();
        View = await meetings.ViewAsync(viewer, found, Today, cancellation);
        Rounds = await rounds.OfMeetingAsync(found.Id, cancellation);
        Changed = await changed.BeforeAsync(viewer, found, cancellation) with { AllHref = CommitteeLinks.Changes(found.Committee.Code, heldOn) };
        MayOpenRound = found.CancelledOn is null && found.PapersPublicOn >= Today && viewer.MayDraftFor(found.CommitteeId) && Rounds.All(round => !round.IsOpen);
        IsNext = await meetings.IsNextAsync(found, Today, cancellation);
        var system = await settings.CommitteeSystemAsync(cancellation);
        (Agenda, AgendaItem, Minutes) = (system?.AddressOf(found.SystemPage), system?.AddressOf(found.SystemItemPage), system?.AddressOf(found.MinutesPage));
        return Page();
    }
}
