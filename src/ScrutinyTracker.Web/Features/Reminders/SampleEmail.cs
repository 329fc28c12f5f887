using ScrutinyTracker.Web.Email;
using ScrutinyTracker.Web.Platform.Email;

namespace ScrutinyTracker.Web.Features.Reminders;

/// <summary>
/// An email that somebody will get, sent to whoever asks to see it in their own mail program. No ledger knows of it: it reminds nobody.
/// It carries no files, whose entries nothing would ever take out of the reader's calendar.
/// </summary>
internal sealed class SampleEmail(DirectMail direct)
{
    /// <returns>What the mail server said, or why it could not be asked.</returns>
    public Task<MailReceipt> SendAsync(ComposedEmail email, DateOnly on, MailAddress to, CancellationToken cancellationToken)
    {
        var (text, html) = FirstLine.Before(
            email.Text, email.Html,
            $"Sample: only you get this. {email.To.Name ?? email.To.Address} gets it on {on.WithWeekday()} if nothing changes. Files are not attached here.");
        return direct.SendAsync("sample", new(to, $"Sample: {email.Subject}", text, html), cancellationToken);
    }
}
