using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Web.Platform.Email;
using ScrutinyTracker.Web.Platform.Pages.Lists;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Reminders;

/// <summary>Every reminder email, with the mail server's word.</summary>
[Authorize(Policies.OfficersAndAdministrators)]
internal sealed class SentModel(SentEmails emails, ReminderHealth health) : PageModel
{
    private const int OnAPage = 25;

    [FromQuery(Name = "page")]
    public int PageNumber { get; set; } = 1;

    internal SentView View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var all = emails.All();
        var list = new ListPage(1, OnAPage, await all.CountAsync(cancellationToken));
        list = list with { Current = Math.Clamp(PageNumber, 1, list.Pages) };
        View = new SentView(
            await health.LoadAsync(cancellationToken),
            await all.Skip((list.Current - 1) * OnAPage).Take(OnAPage).ToListAsync(cancellationToken),
            list);
    }
}

internal sealed record SentView(ReminderHealthLine Health, IReadOnlyList<SentEmailRow> Rows, ListPage Page)
{
    public string Title => Page.Current == 1 ? "Reminders sent" : $"Reminders sent (page {Page.Current} of {Page.Pages})";
}

/// <summary>How the pages say what became of an email.</summary>
internal static class OutboxWords
{
    public static (string Text, string Colour) Of(OutboxState state, string? serverSaid) => state switch
    {
        OutboxState.Sent when FolderTransport.Said(serverSaid) => ("Written to the mail folder", "green"),
        OutboxState.Sent => ("Accepted by the mail server", "green"),
        OutboxState.Refused => ("Refused", "red"),
        OutboxState.GaveUp => ("Given up", "red"),
        OutboxState.Dropped => ("Not needed", "grey"),
        OutboxState.Sending => ("On its way", "blue"),
        _ => ("Waiting", "yellow"),
    };

    public static string InLondon(DateTime utc) => $"{UkCalendar.UtcToLondon(utc):d MMMM yyyy 'at' HH:mm}";
}
