using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyTracker.Web.Email;
using ScrutinyTracker.Web.Platform.Email;
using ScrutinyTracker.Web.Tests.Features.Reminders;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Platform.Email;

/// <summary>The outbox keeps what an email carries, so that a repeat carries the same.</summary>
public sealed class OutboxAttachmentTests
{
    private const string Purpose = "with-a-file";
    private static readonly MailAddress Clerk = new("clerk@example.org");

    [Fact]
    public async Task Deliver_AgainAfterARefusalForNow_CarriesTheSame()
    {
        var mail = new ObedientTransport { Answer = _ => new(MailVerdict.RefusedForNow, "450 The mailbox is busy") };
        using var tracker = Start(mail, "one");
        await WriteAsync(tracker);
        await DeliverAsync(tracker);
        mail.Answer = _ => null;
        tracker.Clock.Advance(TimeSpan.FromMinutes(1));

        await DeliverAsync(tracker);

        var sent = Assert.Single(mail.Taken);
        Assert.Equal("one", Encoding.UTF8.GetString(Assert.Single(sent.Attachments).Content));
        Assert.Equal(["reminders.2019-02-28.1@example.org"], sent.InReplyTo);
        Assert.Equal("one", Encoding.UTF8.GetString(Assert.Single(Assert.Single(await OutboxAsync(tracker)).Attachments).Content));
    }

    [Fact]
    public async Task Deliver_ComposedAnewWithAnother_KeepsOnlyThat()
    {
        var mail = new ObedientTransport { Answer = _ => new(MailVerdict.RefusedForNow, "450 The mailbox is busy") };
        using var tracker = Start(mail, "one", "two");
        await WriteAsync(tracker);
        await DeliverAsync(tracker);
        mail.Answer = _ => null;
        tracker.Clock.Advance(TimeSpan.FromMinutes(1));

        await DeliverAsync(tracker);

        Assert.Equal("two", Encoding.UTF8.GetString(Assert.Single(Assert.Single(mail.Taken).Attachments).Content));
        Assert.Equal("two", Encoding.UTF8.GetString(Assert.Single(Assert.Single(await OutboxAsync(tracker)).Attachments).Content));
    }

    /// <param name="contents">What the file says at each attempt; the last one from then on.</param>
    private static Tracker Start(ObedientTransport mail, params string[] contents)
    {
        var attempts = 0;
        return Tracker.Start(services: services =>
        {
            services.AddSingleton<IMailTransport>(mail);
            services.AddKeyedScoped<ComposeEmail>(Purpose, (_, _) => (_, _) => Task.FromResult<ComposedEmail?>(
                new(Clerk, "A file", "Attached.", "<p>Attached.</p>")
                {
                    Attachments = [new("a.txt", "text/plain", Encoding.UTF8.GetBytes(contents[Math.Min(attempts++, contents.Length - 1)]))],
                    InReplyTo = ["reminders.2019-02-28.1@example.org"],
                }));
        });
    }

    private static async Task WriteAsync(Tracker tracker) => await tracker.ChangeAsync(async context =>
        await context.AddAsync(new OutboxEmail(Purpose, "mailbox:clerk@example.org", new(2019, 3, 1), Clerk, "example.org", tracker.Clock.GetUtcNow().UtcDateTime)));

    private static async Task DeliverAsync(Tracker tracker)
    {
        await using var scope = tracker.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DeliverEmails>().DeliverAsync(CancellationToken.None);
    }

    private static Task<List<OutboxEmail>> OutboxAsync(Tracker tracker) =>
        tracker.ReadAsync(context => context.Set<OutboxEmail>().AsNoTracking().ToListAsync());
}
