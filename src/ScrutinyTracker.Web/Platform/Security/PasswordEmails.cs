using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Web.Email;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Email;
using ScrutinyTracker.Web.Platform.Pages.Council;

namespace ScrutinyTracker.Web.Platform.Security;

/// <summary>The email with a link to set a password. The link is made when the email is sent, works for an hour and once.</summary>
internal sealed class PasswordEmails(
    TrackerContext context, UserManager<Account> accounts, IOptions<CouncilOptions> council, SiteAddress site, IOptions<MailOptions> mail, TimeProvider clock)
{
    public const string Purpose = "password";
    private static readonly TimeSpan Between = TimeSpan.FromMinutes(1);

    /// <summary>Writes and saves it; not again within a minute, so that nobody's mailbox is filled by asking often.</summary>
    public async Task WriteAsync(Person person, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var (key, notBefore) = (KeyOf(person.Id), now - Between);
        if (await context.Set<OutboxEmail>().AnyAsync(
            email => email.Purpose == Purpose && email.Recipient.StartsWith(key) && email.CreatedAtUtc > notBefore, cancellation))
            return;
        context.Add(new OutboxEmail(
            Purpose, key + now.ToString("O", CultureInfo.InvariantCulture), UkCalendar.Today(clock),
            new MailAddress(person.Email, person.Name), mail.Value.SenderDomain, now));
        await context.SaveChangesAsync(cancellation);
    }

    /// <summary>What it says at the moment of sending; null for whoever may no longer sign in.</summary>
    public async Task<ComposedEmail?> ComposeAsync(OutboxEmail email, CancellationToken cancellation)
    {
        var personId = int.Parse(email.Recipient["person:".Length..].Split(' ')[0], CultureInfo.InvariantCulture);
        var account = await context.Users.Include(user => user.Person)
            .FirstOrDefaultAsync(user => user.PersonId == personId && user.Person.IsActive, cancellation);
        if (account is null)
            return null;
        var (service, link) = (council.Value.ServiceName, await LinkAsync(account));
        var (dear, help) = ($"Dear {account.Person.Name},", council.Value.HelpEmail);
        var why = account.PasswordHash is null
            ? $"An account has been made for you on {service} of {council.Value.Name}."
            : $"Somebody, probably you, asked for a new password on {service} of {council.Value.Name}. If it was not you, do nothing: your password stays as it is.";
        var until = $"The link works once, for one hour. Later, ask for another at {Address("/forgotten-password")}";
        return new ComposedEmail(
            new MailAddress(account.Person.Email, account.Person.Name), $"Set your password for {service}",
            $"{dear}\n\n{why}\n\nSet your password:\n{link}\n\n{until}\n{(help is null ? "" : $"\nQuestions: {help}\n")}",
            $"<!DOCTYPE html><html lang=\"en-GB\"><body><p>{WebUtility.HtmlEncode(dear)}</p><p>{WebUtility.HtmlEncode(why)}</p>"
            + $"<p><a href=\"{WebUtility.HtmlEncode(link)}\">Set your password</a></p><p>{WebUtility.HtmlEncode(until)}</p>"
            + (help is null ? "" : $"<p>Questions: <a href=\"mailto:{WebUtility.HtmlEncode(help)}\">{WebUtility.HtmlEncode(help)}</a></p>")
            + "</body></html>");
    }

    /// <summary>An absolute address, to be given to nobody but its person.</summary>
    public async Task<string> LinkAsync(Account account)
    {
        var token = WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(await accounts.GeneratePasswordResetTokenAsync(account)));
        return Address(QueryHelpers.AddQueryString("/reset-password", new Dictionary<string, string?>
        {
            ["person"] = account.PersonId.ToString(CultureInfo.InvariantCulture),
            ["token"] = token,
        }));
    }

    private string Address(string path) => site.Of(path);

    private static string KeyOf(int personId) => string.Create(CultureInfo.InvariantCulture, $"person:{personId} ");
}
