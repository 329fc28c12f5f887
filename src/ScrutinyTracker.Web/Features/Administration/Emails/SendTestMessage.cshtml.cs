using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ScrutinyTracker.Web.Email;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Email;
using ScrutinyTracker.Web.Platform.Pages;
using ScrutinyTracker.Web.Platform.Security;

namespace ScrutinyTracker.Web.Features.Administration.Emails;

/// <summary>Whether mail leaves the tracker, asked of the mail server itself; its refusal in its own words, with the likely cause (P32).</summary>
[Authorize(Policies.Administrators)]
internal sealed class SendTestMessageModel(TestMessage message, IOptions<MailOptions> mail, MailRedirect redirect, TrackerContext context, CurrentViewer viewer) : PageModel
{
    [BindProperty]
    public TestMessageInput Input { get; set; } = new();

    /// <summary>The server's answer to a message that it did not take; null before one is sent.</summary>
    internal string? Refusal { get; private set; }

    internal string? Advice => Refusal is null ? null : MailAdvice.For(Refusal);

    internal MailOptions Mail => mail.Value;

    internal string? GoesTo => redirect.To;

    internal string SignedInAs => (Mail.Smtp.User, Mail.Smtp.OAuth.IsUsed) switch
    {
        (null or "", _) => "Not at all: the server knows the tracker by its network address",
        (_, true) => $"As {Mail.Smtp.User}, with a token of {new Uri(Mail.Smtp.OAuth.TokenEndpoint!).Host}",
        _ => $"As {Mail.Smtp.User}, with a password",
    };

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var person = (await viewer.GetAsync()).PersonId;
        Input = new() { To = await context.People.Where(one => one.Id == person).Select(one => one.Email).SingleAsync(cancellation) };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
            return this.PageWithErrors();
        var receipt = await message.SendAsync(new MailAddress(Input.To!.Trim()), cancellation);
        if (receipt.Verdict == MailVerdict.Accepted)
        {
            this.Notify($"The test message to {Input.To.Trim()} was accepted. The answer was: {receipt.ServerSaid}");
            return Redirect(AdministrationLinks.TestMessage);
        }
        Refusal = receipt.ServerSaid;
        ModelState.AddModelError("Input.To", "The test message was not sent: see what the mail server said");
        return this.PageWithErrors();
    }
}

internal sealed class TestMessageInput
{
    [Display(Name = "Send it to"), Required(ErrorMessage = "Enter an email address")]
    [PlainEmailAddress(ErrorMessage = "Enter an email address in the correct format, like name@example.org")]
    public string? To { get; set; }
}
