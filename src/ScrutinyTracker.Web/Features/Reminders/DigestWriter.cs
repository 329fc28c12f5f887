using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using ScrutinyTracker.Web.Email;
using ScrutinyTracker.Web.Platform.Email;

namespace ScrutinyTracker.Web.Features.Reminders;

/// <summary>Writes a digest as the email that people get.</summary>
internal sealed class DigestWriter(IServiceProvider services, ILoggerFactory loggers)
{
    public async Task<ComposedEmail> WriteAsync(ReminderDigest digest, MailAddress to) =>
        new(to, digest.Subject, DigestText.Write(digest), await HtmlAsync(digest));

    private async Task<string> HtmlAsync(ReminderDigest digest)
    {
        await using var renderer = new HtmlRenderer(services, loggers);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var facts = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(DigestHtml.Digest)] = digest });
            return (await renderer.RenderComponentAsync<DigestHtml>(facts)).ToHtmlString();
        });
    }
}
