using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Council;
using ScrutinyTracker.Web.Platform.Pages.Forms;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Calendars;

/// <summary>A person's own subscriptions: make one, see its address once, revoke it.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class SubscriptionsModel(TrackerContext context, CurrentViewer current, SiteAddress site, TimeProvider clock) : PageModel
{
    /// <summary>More than a person has programs; an address that is lost is revoked, and room is made.</summary>
    private const int Most = 20;

    private IReadOnlyList<Committee> _committees = [];

    [BindProperty]
    public SubscriptionInput Input { get; set; } = new();

    internal IReadOnlyList<SubscriptionRow> Rows { get; private set; } = [];

    /// <summary>The address just made; it is shown this once.</summary>
    internal string? NewAddress { get; private set; }

    internal IEnumerable<SelectListItem> Choices =>
        _committees.Select(committee => new SelectListItem($"All that is due to {committee.Name}, and its meetings", committee.Id.ToString(CultureInfo.InvariantCulture)))
            .Prepend(new SelectListItem("What is due from my posts", $"{SubscriptionInput.Mine}"));

    public Task OnGetAsync(CancellationToken cancellation) => LoadAsync(cancellation);

    /// <summary>Shows the address instead of leading on: it is nowhere else, and a page that is asked for again must not have it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await LoadAsync(cancellation);
        var committee = Input.Of == SubscriptionInput.Mine ? null : ModelState.OneAmong("Input.Of", Input.Of, _committees, one => one.Id);
        if (Rows.Count >= Most)
            ModelState.AddModelError("Input.Of", $"There are {Most} subscriptions already: revoke one that is not used");
        if (!ModelState.IsValid)
            return this.PageWithErrors();
        var secret = CalendarSecret.New();
        var person = await context.People.FindAsync([(await current.GetAsync()).PersonId], cancellation);
        context.Add(new CalendarSubscription(person!, committee, CalendarSecret.Hash(secret), clock.GetUtcNow().UtcDateTime));
        await context.SaveChangesAsync(cancellation);
        NewAddress = site.Of(CalendarLinks.Feed(secret));
        await LoadAsync(cancellation);
        return Page();
    }

    /// <summary>One that is gone already stays gone.</summary>
    public async Task<IActionResult> OnPostRevokeAsync(int id, CancellationToken cancellation)
    {
        var person = (await current.GetAsync()).PersonId;
        if (await context.Set<CalendarSubscription>().FirstOrDefaultAsync(one => one.Id == id && one.PersonId == person, cancellation) is not { } found)
            return NotFound();
        found.Revoke(clock.GetUtcNow().UtcDateTime);
        await context.SaveChangesAsync(cancellation);
        this.Notify("The address no longer works");
        return Redirect(CalendarLinks.Subscriptions);
    }

    private async Task LoadAsync(CancellationToken cancellation)
    {
        var person = (await current.GetAsync()).PersonId;
        _committees = await context.Committees.Where(committee => committee.EndedOn == null).OrderBy(committee => committee.Name).ToListAsync(cancellation);
        Rows = await context.Set<CalendarSubscription>().AsNoTracking()
            .Where(one => one.PersonId == person && one.RevokedAtUtc == null).OrderBy(one => one.Id)
            .Select(one => new SubscriptionRow(one.Id, one.Committee!.Name, one.MadeAtUtc)).ToListAsync(cancellation);
    }
}

/// <param name="Committee">Null: what is due from the person's own posts.</param>
internal sealed record SubscriptionRow(int Id, string? Committee, DateTime MadeAtUtc)
{
    public string What => Committee is null ? "What is due from my posts" : $"All that is due to {Committee}, and its meetings";
}

internal sealed class SubscriptionInput
{
    public const int Mine = 0;

    [Display(Name = "What should it show?"), Required(ErrorMessage = "Choose what it should show")]
    public int? Of { get; set; }
}
