using Microsoft.Extensions.Options;

namespace ScrutinyTracker.Web.Platform.Email;

/// <summary>Says once, at the start, that a live tracker writes to nobody: pages that promise an email would promise what never comes.</summary>
internal sealed partial class MailNotice(IOptions<MailOptions> mail, IHostEnvironment environment, ILogger<MailNotice> log)
{
    public void WarnWhenNobodyIsWrittenTo()
    {
        if (environment.IsProduction() && mail.Value.Transport == MailTransportKind.Folder)
            LogNobody(log);
    }

    [LoggerMessage(LogLevel.Warning, "Mail:Transport is Folder: emails are written to a folder and sent to nobody. Set it to Smtp.")]
    private static partial void LogNobody(ILogger log);
}
