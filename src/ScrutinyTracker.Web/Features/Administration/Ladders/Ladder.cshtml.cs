using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Lists;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Administration.Ladders;

/// <summary>Settles when reminders of one kind go out, for every committee or for one.</summary>
[Authorize(Policies.Administrators)]
internal sealed class LadderModel(TrackerContext context, CurrentViewer viewer, TimeProvider clock) : PageModel
{
    private LadderSetting? _last;
    private ReminderLadders _ladders = ReminderLadders.Default;

    [FromRoute]
    public string Kind { get; set; } = "";

    /// <summary>A committee's code; nothing for every committee.</summary>
    [FromQuery(Name = "committee")]
    public string? Code { get; set; }

    [BindProperty]
    public LadderInput Input { get; set; } = new();

    internal Committee? Committee { get; private set; }
    internal ObligationKind What { get; private set; }

    /// <summary>What counts where this committee settles nothing.</summary>
    internal string Above => _ladders.For(null, What).InWords;

    internal Conflict? Conflict { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation))
            return NotFound();
        Input = LadderInput.Of(_ladders.For(Committee?.Id, What), _last?.Id ?? 0, asAbove: Committee is not null && _last is not { Counts: true });
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        // One write lock: of two who settle at once, the second sees what the first did.
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        if (!await LoadAsync(cancellation))
            return NotFound();
        if (!ModelState.IsValid)
            return this.PageWithErrors();
        if (IsTypedForNothing)
        {
            ModelState.AddModelError("Input.AsAbove", "You entered other steps, and chose those of every committee. Choose the committee’s own, or leave the steps as they were");
            return this.PageWithErrors();
        }
        if ((Input.Version ?? 0) != (_last?.Id ?? 0))
            return ConflictWith(_last);
        var by = (await context.People.FindAsync([(await viewer.GetAsync()).PersonId], cancellation))!;
        var ladder = Committee is not null && Input.AsAbove == true ? null : Input.ToLadder();
        if (this.Refuse(LadderSetting.Settle(What, Committee, ladder, by, clock.GetUtcNow().UtcDateTime, out var made)))
            return this.PageWithErrors();
        context.Add(made!);
        await context.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        this.Notify("Saved. It counts for what has not gone out yet");
        return Redirect(AdministrationLinks.Ladders);
    }

    /// <summary>As for every committee, and yet other steps were entered than the page showed: one of the two was not meant.</summary>
    private bool IsTypedForNothing => Committee is not null && Input.AsAbove == true && Input.ToLadder().InWords is var typed
        && typed != Above && typed != _ladders.For(Committee.Id, What).InWords;

    private async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        if (AdministrationLinks.KindOf(Kind) is not { } what)
            return false;
        What = what;
        if (Code is not null)
        {
            Committee = await context.Committees.FirstOrDefaultAsync(one => one.Code == Code && one.Kind == CommitteeKind.Scrutiny, cancellation);
            if (Committee is null)
                return false;
        }
        var settings = await context.Set<LadderSetting>().AsNoTracking().Include(one => one.By).Where(one => one.Kind == what).OrderBy(one => one.Id).ToListAsync(cancellation);
        _ladders = new ReminderLadders(settings);
        _last = settings.LastOrDefault(one => one.CommitteeId == Committee?.Id);
        return true;
    }

    private PageResult ConflictWith(LadderSetting? theirs)
    {
        Conflict = new Conflict(theirs?.By.Name ?? "The tracker", theirs is null ? "before" : $"{UkCalendar.UtcToLondon(theirs.AtUtc):d MMMM yyyy 'at' HH:mm}",
            [new("When reminders go out", Input.ToLadder().InWords, theirs?.Ladder?.InWords ?? Above)])
        {
            ByPersonId = theirs?.ById,
        };
        return this.PageWithConflict(Input, theirs?.Id ?? 0);
    }
}
