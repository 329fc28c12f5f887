using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Web.Platform.Pages.Lists;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Reminders;

/// <summary>Reminders that nobody got: the post is empty, or the mail server refused.</summary>
[Authorize(Policies.OfficersAndAdministrators)]
internal sealed class NeverReceivedModel(SentEmails emails, CurrentViewer current) : PageModel
{
    private const int OnAPage = 50;

    [FromQuery(Name = "page")]
    public int PageNumber { get; set; } = 1;

    internal NeverReceivedView View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var all = emails.NeverReceived(await current.GetAsync());
        var list = new ListPage(1, OnAPage, await all.CountAsync(cancellationToken));
        list = list with { Current = Math.Clamp(PageNumber, 1, list.Pages) };
        View = new NeverReceivedView(await current.GetAsync(), await all.Skip((list.Current - 1) * OnAPage).Take(OnAPage).ToListAsync(cancellationToken), list);
    }
}

internal sealed record NeverReceivedView(Viewer Viewer, IReadOnlyList<NeverReceivedRow> Rows, ListPage Page)
{
    public bool MaySendAgain(NeverReceivedRow row) => Viewer.MayAdminister() || Viewer.MayChaseFor(row.CommitteeId);

    public string Title => Page.Current == 1 ? "Reminders that nobody got" : $"Reminders that nobody got (page {Page.Current} of {Page.Pages})";
}
