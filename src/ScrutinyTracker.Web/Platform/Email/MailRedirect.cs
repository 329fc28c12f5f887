using ScrutinyTracker.Web.Email;

namespace ScrutinyTracker.Web.Platform.Email;

/// <summary>For training: every email goes to one address instead, and says first whom it was for.</summary>
internal sealed class MailRedirect(MailOptions options, IHostEnvironment environment)
{
    /// <summary>Null: emails go to whom they are for.</summary>
    public string? To => environment.IsProduction() || string.IsNullOrEmpty(options.RedirectAllTo) ? null : options.RedirectAllTo;

    /// <summary>For the pages and the log; null when nothing is redirected.</summary>
    public string? InWords => To is null ? null : $"Training: every email goes to {To}, and to nobody else.";

    public OutgoingMail Apply(OutgoingMail mail)
    {
        if (To is null)
            return mail;
        var whom = mail.To.Name is { Length: > 0 } name ? $"{name} ({mail.To.Address})" : mail.To.Address;
        var (text, html) = FirstLine.Before(mail.Text, mail.Html, $"For {whom}. While Mail:RedirectAllTo is set every email comes here instead.");
        return mail with
        {
            To = mail.To with { Address = To },
            Subject = $"For {mail.To.Name ?? mail.To.Address}: {mail.Subject}",
            Text = text,
            Html = html,
            Headers = new Dictionary<string, string>(mail.Headers) { ["X-Redirected-From"] = mail.To.Address },
        };
    }
}
