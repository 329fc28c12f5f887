using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.SignIn;

/// <summary>Shows what was typed before the session ended, and sends it where it was going with a new token.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed partial class SendKeptFormModel(KeptForms kept) : PageModel
{
    internal KeptForm? Form { get; private set; }

    /// <summary>What a person typed, without what the page itself put into the form.</summary>
    public IEnumerable<(string Label, string Value)> Readable => Form!.Fields
        .Where(typed => typed.Value.Length > 0 && !typed.Name.EndsWith("Version", StringComparison.Ordinal) && !typed.Name.EndsWith("Id", StringComparison.Ordinal))
        .Select(typed => (InWords(typed.Name), typed.Value));

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "kept")] string? key, CancellationToken cancellation)
    {
        Form = key is null ? null : await kept.FindAsync(key, cancellation);
        if (Form is not null && !Url.IsLocalUrl(Form.Address))
            Form = null;
        if (Form is null)
            Response.StatusCode = StatusCodes.Status404NotFound;
        return Page();
    }

    /// <summary>"Input.HeldOn.Day" becomes "Held on: day".</summary>
    private static string InWords(string name)
    {
        var steps = name.Split('.').Where(step => step != "Input").Select(step => Capital().Replace(step, match => $" {match.Value.ToLowerInvariant()}").Trim());
        var words = string.Join(": ", steps);
        return words.Length == 0 ? name : char.ToUpperInvariant(words[0]) + words[1..];
    }

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();
}
