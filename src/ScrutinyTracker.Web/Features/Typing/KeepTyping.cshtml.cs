using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Pages.Forms.Typing;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Typing;

/// <summary>
/// Takes what somebody is typing into a form, sent by that page's script. Open to all, because whoever was signed out meanwhile is to be
/// told so where they type, and not sent to the sign-in page; who is not signed in keeps nothing.
/// </summary>
[AllowAnonymous]
internal sealed class KeepTypingModel(TypedForms typed, FormSender sender, CurrentViewer current, TimeProvider clock) : PageModel
{
    public IActionResult OnGet() => NotFound();

    /// <summary>The answer is the sentence that the person reads beside the form.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await current.FindAsync() is not { } viewer)
            return StatusCode(StatusCodes.Status401Unauthorized);
        if (await SentText.ReadAsync(HttpContext, KeptForms.MostBytes) is not { } sent || TypingMark.In(sent.Fields) is not { } mark || !Url.IsLocalUrl(mark.Address))
            return BadRequest();
        if (sender.PersonOf(sent.Fields, User) != viewer.PersonId)
            return StatusCode(StatusCodes.Status401Unauthorized);
        var now = clock.GetUtcNow().UtcDateTime;
        return await typed.KeepAsync(new TypedForm(viewer.PersonId, mark, now, TypedForm.OwnWords(sent.Fields)), cancellation)
            ? Content(TypedBefore.KeptAt(now))
            : Say(StatusCodes.Status409Conflict, "Not kept: this form holds other words of yours that are not saved. Save here, or open it again to see them.");
    }

    public async Task<IActionResult> OnPostThrowAwayAsync([FromForm(Name = TypingMark.Field)] string? sent, CancellationToken cancellation)
    {
        if (await current.FindAsync() is not { } viewer)
            return StatusCode(StatusCodes.Status401Unauthorized);
        if (TypingMark.Parse(sent) is not { } mark || !Url.IsLocalUrl(mark.Address))
            return BadRequest();
        await typed.ForgetAsync(viewer.PersonId, mark, cancellation);
        this.Notify("What was not saved is thrown away");
        return Redirect(mark.Address);
    }

    private static ContentResult Say(int status, string words) => new() { StatusCode = status, Content = words };
}
