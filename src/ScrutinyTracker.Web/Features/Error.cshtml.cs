using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ScrutinyTracker.Web.Features.SignIn;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features;

/// <summary>What went wrong, in plain words, with a reference when it was ours.</summary>
/// <remarks>Location gives "no-cache": the token of a form on the page would add it, with a warning in the log.</remarks>
[AllowAnonymous, IgnoreAntiforgeryToken, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ErrorModel : PageModel
{
    public string Heading { get; private set; } = "";
    public IReadOnlyList<string> Lines { get; private set; } = [];

    /// <summary>Where what was typed can be seen and sent again; null when nothing was kept.</summary>
    public string? SendAgainHref => KeptForms.KeptBy(HttpContext) is { } key ? SignInLinks.SendKeptForm(key) : null;

    /// <summary>What was typed into a form that its sender may not, or may no longer, send: to be copied, since it is saved nowhere.</summary>
    internal IReadOnlyList<(string Label, string Value)> Typed { get; private set; } = [];

    public void OnGet(int? status) => Explain(status);

    /// <summary>A failed POST is executed again here with its own method.</summary>
    public void OnPost(int? status) => Explain(status);

    private void Explain(int? status)
    {
        (string, string[]) words = status switch
        {
            StatusCodes.Status404NotFound => ("Page not found",
                ["If you typed the address, check it. If you followed a link, what it led to may have moved, or may not be for you to see."]),
            StatusCodes.Status403Forbidden => ("You cannot open this page",
                ["Your role does not include it. If you think that it should, ask your scrutiny team."]),
            StatusCodes.Status429TooManyRequests => ("Too many tries", ["Wait a minute and try again."]),
            StatusCodes.Status400BadRequest when SendAgainHref is not null => ("That did not reach us whole",
                ["The page was open for too long, or you signed in as somebody else meanwhile. Nothing is lost: what you typed is kept for a day."]),
            StatusCodes.Status400BadRequest => ("That did not reach us whole", ["Go back and try again."]),
            >= 400 and < 500 => ("That cannot be done here", ["Go back and try again."]),
            _ => ("Sorry, something went wrong on our side",
                [$"Nothing was saved. Go back: what you typed is still in the form. If it happens again, tell your scrutiny team the reference {Reference}."]),
        };
        (Heading, Lines) = words;
        if (status is StatusCodes.Status403Forbidden or StatusCodes.Status404NotFound && HttpContext.Features.Get<IFormFeature>()?.Form is { } form)
            Typed = [.. TypedText.Of(form.SelectMany(field => field.Value.Select(value => new KeptField(field.Key, value ?? ""))))];
    }

    private string Reference => Activity.Current?.TraceId.ToString()[..12] ?? HttpContext.TraceIdentifier;
}
