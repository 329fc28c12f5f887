using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ScrutinyTracker.Web.Platform.Email;
using ScrutinyTracker.Web.Platform.Pages.Lists;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Administration.Emails;

/// <summary>Emails of every kind, invitations among them, that did not go out, with the mail server's own words.</summary>
[Authorize(Policies.Administrators)]
internal sealed class UndeliveredModel(UndeliveredEmails emails) : PageModel
{
    private const int OnAPage = 50;

    [FromQuery(Name = "page")]
    public int PageNumber { get; set; } = 1;

    internal IReadOnlyList<UndeliveredEmail> Rows { get; private set; } = [];
    internal ListPage List { get; private set; } = new(1, OnAPage, 0);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var all = emails.All();
        List = List with { Total = await all.CountAsync(cancellation) };
        List = List with { Current = Math.Clamp(PageNumber, 1, List.Pages) };
        Rows = await all.Skip((List.Current - 1) * OnAPage).Take(OnAPage).ToListAsync(cancellation);
    }
}
