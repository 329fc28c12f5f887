using Microsoft.Extensions.Options;
using ScrutinyTracker.Web.Email;

namespace ScrutinyTracker.Web.Platform.Email;

/// <summary>Stops the start of a tracker whose mail could not work, in words that name the setting.</summary>
internal sealed class MailOptionsCheck(IHostEnvironment environment) : IValidateOptions<MailOptions>
{
    public ValidateOptionsResult Validate(string? name, MailOptions options)
    {
        var mistakes = General(options).Concat(options.Transport == MailTransportKind.Folder ? [] : Smtp(options)).ToList();
        return mistakes.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(mistakes);
    }

    private IEnumerable<string> General(MailOptions options)
    {
        if (!MailAddress.IsWellFormed(options.From)) yield return "Mail:From must be an email address.";
        if (options.FromName?.Any(char.IsControl) == true) yield return "Mail:FromName holds a control character.";
        if (options.RedirectAllTo is { Length: > 0 } address && !MailAddress.IsWellFormed(address)) yield return "Mail:RedirectAllTo must be an email address.";
        if (!string.IsNullOrEmpty(options.RedirectAllTo) && environment.IsProduction())
            yield return "Mail:RedirectAllTo cannot be used in Production: nobody would get their own mail.";
        foreach (var entry in options.AllowOnly.Where(entry => !MailAddress.IsWellFormed(entry) && !MailAddress.IsWellFormed($"someone@{entry}")))
            yield return $"Mail:AllowOnly has “{entry}”, which is neither an email address nor a domain.";
#if !WITH_MAILKIT
        if (options.Transport == MailTransportKind.MailKit)
            yield return "Mail:Transport is MailKit, and this build does not have it: build with -p:WithMailKit=true, or use Smtp.";
#endif
    }

    private IEnumerable<string> Smtp(MailOptions options)
    {
        var smtp = options.Smtp;
        if (string.IsNullOrWhiteSpace(smtp.Host)) yield return "Mail:Smtp:Host must name the mail server.";
        if (smtp.Port is < 1 or > 65535) yield return "Mail:Smtp:Port must be from 1 to 65535.";
        if (smtp.TimeoutSeconds is < 1 or > 600) yield return "Mail:Smtp:TimeoutSeconds must be from 1 to 600.";
        foreach (var mistake in smtp.OAuth.IsUsed ? Token(smtp) : Password(smtp)) yield return mistake;
        if (smtp.Security == SmtpSecurity.None && !string.IsNullOrEmpty(smtp.User))
            yield return "Mail:Smtp:Security is None, and a password must not be sent unencrypted: use StartTls or Tls, or no Mail:Smtp:User.";
        if (environment.IsProduction() && options.From == MailOptions.SampleSender) yield return "Mail:From must be the council’s own address.";
    }

    private static IEnumerable<string> Password(SmtpOptions smtp)
    {
        if (string.IsNullOrEmpty(smtp.User) != string.IsNullOrEmpty(smtp.Password)) yield return "Mail:Smtp:User and Mail:Smtp:Password go together.";
        if (!string.IsNullOrEmpty(smtp.OAuth.ClientId) || !string.IsNullOrEmpty(smtp.OAuth.ClientSecret))
            yield return "Mail:Smtp:OAuth:TokenEndpoint must say where tokens are had.";
    }

    private static IEnumerable<string> Token(SmtpOptions smtp)
    {
        var oauth = smtp.OAuth;
        if (!Uri.TryCreate(oauth.TokenEndpoint, UriKind.Absolute, out var endpoint) || !(endpoint.Scheme == Uri.UriSchemeHttps || IsOnThisMachine(endpoint)))
            yield return "Mail:Smtp:OAuth:TokenEndpoint must be an address that begins with https://.";
        if (string.IsNullOrEmpty(smtp.User)) yield return "Mail:Smtp:User must be the mailbox that sends, for which the token is.";
        if (!string.IsNullOrEmpty(smtp.Password)) yield return "Mail:Smtp:Password and Mail:Smtp:OAuth exclude each other.";
        if (string.IsNullOrEmpty(oauth.ClientId)) yield return "Mail:Smtp:OAuth:ClientId must be the application's id.";
        if (string.IsNullOrEmpty(oauth.ClientSecret)) yield return "Mail:Smtp:OAuth:ClientSecret must be the application's secret.";
        if (string.IsNullOrEmpty(oauth.Scope)) yield return "Mail:Smtp:OAuth:Scope must name what is asked for.";
    }

    private static bool IsOnThisMachine(Uri endpoint) => endpoint.Scheme == Uri.UriSchemeHttp && endpoint.IsLoopback;
}
