using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.SignIn;

/// <summary>Shows what was typed before the session ended, and sends it where it was going with a new token.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class SendKeptFormModel(KeptForms kept, CurrentViewer current) : PageModel
{
    internal KeptForm? Form { get; private set; }

    /// <summary>What a person typed, without what the page itself put into the form.</summary>
    public IEnumerable<(string Label, string Value)> Readable => TypedText.Of(Form!.Fields);

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "kept")] string? key, CancellationToken cancellation)
    {
        Form = key is null ? null : await kept.FindAsync(key, (await current.GetAsync()).PersonId, cancellation);
        if (Form is not null && !Url.IsLocalUrl(Form.Address))
            Form = null;
        if (Form is null)
            Response.StatusCode = StatusCodes.Status404NotFound;
        return Page();
    }
}
