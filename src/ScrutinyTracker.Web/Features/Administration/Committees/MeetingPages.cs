using Microsoft.AspNetCore.Mvc.RazorPages;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Web.Platform.Pages.Forms;

namespace ScrutinyTracker.Web.Features.Administration.Committees;

/// <summary>A meeting's pages in the council's committee system, as an administrator copies their addresses from there.</summary>
internal static class MeetingPages
{
    /// <param name="system">Without one nobody was asked, and what is kept stays.</param>
    public static void Keep(this PageModel page, MeetingInput input, Meeting meeting, CommitteeSystem? system)
    {
        if (system is null)
            return;
        meeting.StandAt(page.Read(input.SystemPage, nameof(input.SystemPage), system), page.Read(input.SystemItemPage, nameof(input.SystemItemPage), system));
    }

    private static string? Read(this PageModel page, string? typed, string field, CommitteeSystem system)
    {
        if (typed.Tidy() is not { } text)
            return null;
        var kept = system.PageIn(text);
        if (kept is null)
            page.ModelState.AddModelError($"Input.{field}", $"Enter an address that begins with {system.Root}");
        return kept;
    }
}
