using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using ScrutinyTracker.Web.Platform.Pages.Forms;

namespace ScrutinyTracker.Web.Platform.Pages;

/// <summary>How a page answers beyond showing itself: a word of success after a redirect, and the right status for a mistake.</summary>
internal static class PageAnswers
{
    private const string Key = "Notification";

    /// <summary>Shown once, as a success banner, on the next page that is drawn.</summary>
    public static void Notify(this PageModel page, string message) => page.TempData[Key] = message;

    public static string? TakeNotification(this ITempDataDictionary tempData) => tempData[Key] as string;

    /// <summary>The page again with its errors and what was typed: 400.</summary>
    public static PageResult PageWithErrors(this PageModel page) => PageWith(page, StatusCodes.Status400BadRequest);

    /// <summary>The page again because someone else saved in between: 409.</summary>
    public static PageResult PageWithConflict(this PageModel page) => PageWith(page, StatusCodes.Status409Conflict);

    /// <summary>The same, with the form moved on to the version that is shown beside it, so that saving again is a decision.</summary>
    public static PageResult PageWithConflict(this PageModel page, IVersioned input, int version)
    {
        input.Version = version;
        page.ModelState.Remove("Input.Version");
        return page.PageWithConflict();
    }

    private static PageResult PageWith(PageModel page, int status)
    {
        var result = page.Page();
        result.StatusCode = status;
        return result;
    }
}
