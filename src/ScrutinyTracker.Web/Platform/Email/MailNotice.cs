using Microsoft.Extensions.Options;

namespace ScrutinyTracker.Web.Platform.Email;

/// <summary>Says once, at the start, that a tracker writes to nobody, or to one address alone: pages that promise an email would promise what never comes.</summary>
internal sealed partial class MailNotice(IOptions<MailOptions> mail, MailRedirect redirect, IHostEnvironment environment, ILogger<MailNotice> log)
{
    public void WarnWhenNobodyIsWrittenTo()
    {
        if (environment.IsProduction() && mail.Value.Transport == MailTransportKind.Folder)
            LogNobody(log);
        if (redirect.To is not null)
            LogRedirected(log);
    }

    [LoggerMessage(LogLevel.Warning, "Mail:RedirectAllTo is set: every email goes there, and to nobody whom it is for.")]
    private static partial void LogRedirected(ILogger log);

    [LoggerMessage(LogLevel.Warning, "Mail:Transport is Folder: emails are written to a folder and sent to nobody. Set it to Smtp.")]
    private static partial void LogNobody(ILogger log);
}
