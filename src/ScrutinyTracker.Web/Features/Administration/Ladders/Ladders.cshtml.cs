using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Administration.Ladders;

/// <summary>When whom is reminded of what: for every committee, and where a committee has a ladder of its own.</summary>
[Authorize(Policies.Administrators)]
internal sealed class LaddersModel(TrackerContext context) : PageModel
{
    private const int MostSettled = 50;

    internal IReadOnlyList<LadderRow> Rows { get; private set; } = [];
    internal IReadOnlyList<(string Code, string Name)> Committees { get; private set; } = [];
    internal IReadOnlyList<string> Settled { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var settings = await context.Set<LadderSetting>().AsNoTracking().Include(one => one.Committee).Include(one => one.By).OrderBy(one => one.Id).ToListAsync(cancellation);
        var ladders = new ReminderLadders(settings);
        Rows =
        [
            .. Enum.GetValues<ObligationKind>().Select(kind => new LadderRow(
                kind, ladders.For(null, kind).InWords,
                [
                    .. settings.Where(one => one.Kind == kind && one.CommitteeId is not null).GroupBy(one => one.CommitteeId).Select(own => own.Last())
                        .Where(last => last.Counts).OrderBy(last => last.Committee!.Name).Select(last => (last.Committee!.Code, last.Committee.Name, last.Ladder!.InWords)),
                ])),
        ];
        Committees =
        [
            .. (await context.Committees.AsNoTracking().Where(committee => committee.Kind == CommitteeKind.Scrutiny && committee.EndedOn == null)
                .OrderBy(committee => committee.Name).Select(committee => new { committee.Code, committee.Name }).ToListAsync(cancellation))
                .Select(committee => (committee.Code, committee.Name)),
        ];
        Settled =
        [
            .. settings.TakeLast(MostSettled).Reverse().Select(one =>
                $"{one.Kind.ForPeople()}, {one.Committee?.Name ?? "every committee"}: {one.Ladder?.InWords ?? "as above it again"}. "
                + $"{one.By.Name}, {DateOnly.FromDateTime(UkCalendar.UtcToLondon(one.AtUtc)).InFull()}"),
        ];
    }
}

/// <param name="Own">The committees that have one of their own.</param>
internal sealed record LadderRow(ObligationKind Kind, string InWords, IReadOnlyList<(string Code, string Name, string InWords)> Own);
