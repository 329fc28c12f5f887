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
        if (string.IsNullOrEmpty(smtp.User) != string.IsNullOrEmpty(smtp.Password)) yield return "Mail:Smtp:User and Mail:Smtp:Password go together.";
        if (smtp.Security == SmtpSecurity.None && !string.IsNullOrEmpty(smtp.User))
            yield return "Mail:Smtp:Security is None, and a password must not be sent unencrypted: use StartTls or Tls, or no Mail:Smtp:User.";
        if (environment.IsProduction() && options.From == MailOptions.SampleSender) yield return "Mail:From must be the council’s own address.";
    }
}
