using Microsoft.Extensions.Options;
using ScrutinyTracker.Web.Email;
using ScrutinyTracker.Web.Platform.Pages.Council;

namespace ScrutinyTracker.Web.Platform.Email;

/// <summary>A message that says nothing but that it arrived.</summary>
internal sealed class TestMessage(DirectMail direct, IOptions<CouncilOptions> council)
{
    /// <returns>What the server said, or why it could not be asked.</returns>
    public Task<MailReceipt> SendAsync(MailAddress to, CancellationToken cancellation)
    {
        var words = $"This is a test message from the scrutiny tracker of {council.Value.Name}. If you can read it, reminders reach you. Nobody need do anything.";
        return direct.SendAsync(
            "test", new(to, "Test message from the scrutiny tracker", words, $"<p>{System.Net.WebUtility.HtmlEncode(words)}</p>"), cancellation);
    }
}
