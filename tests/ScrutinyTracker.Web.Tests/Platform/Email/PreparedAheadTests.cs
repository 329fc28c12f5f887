using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyTracker.Web.Email;
using ScrutinyTracker.Web.Platform.Email;
using ScrutinyTracker.Web.Tests.Features.Reminders;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Platform.Email;

/// <summary>While the mail server has one email the next is prepared, and nobody can tell by what leaves or by what is on the disk.</summary>
public sealed class PreparedAheadTests : IDisposable
{
    private const string Purpose = "prepared-ahead";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly ObedientTransport _mail = new();
    private readonly List<string> _asked = [];
    private readonly Tracker _tracker;
    private readonly Dictionary<string, TaskCompletionSource> _prepared = [];
    private Func<OutboxEmail, ComposedEmail?> _says;

    public PreparedAheadTests()
    {
        _says = Words;
        _tracker = Tracker.Start(services: services => services.AddSingleton<IMailTransport>(_mail).AddKeyedScoped<ComposeEmail>(Purpose, (_, _) => ComposeAsync));
    }

    public void Dispose() => _tracker.Dispose();

    [Fact]
    public async Task Deliver_WhileTheServerHasOne_PreparesTheNextAndPutsNothingOfItOnTheDisk()
    {
        await WriteAsync("one", "two");
        List<OutboxEmail> then = [];
        _mail.Meanwhile = WhenPrepared("two", async () => then = await OutboxAsync());

        await DeliverAsync();

        Assert.Equal([(OutboxState.Sending, 1, true), (OutboxState.Pending, 0, false)], then.Select(email => (email.State, email.Attempts, email.UnansweredSinceUtc is not null)));
        Assert.Equal("", then[1].Subject);
        Assert.Equal(["one", "two"], _asked);
        Assert.Equal(["one 1", "two 1"], _mail.Taken.Select(mail => mail.Subject));
        Assert.All(await OutboxAsync(), email => Assert.Equal((OutboxState.Sent, 1, 0), (email.State, email.Attempts, email.Interruptions)));
    }

    /// <summary>Preparing would take from the conversation, and the server would begin its own work later.</summary>
    [Fact]
    public async Task Deliver_UntilTheServerHasTheWholeMessage_PreparesNothing()
    {
        await WriteAsync("one", "two");
        _prepared["two"] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        List<bool> early = [];
        _mail.Before = async _ => early.Add(await Task.WhenAny(_prepared["two"].Task, Task.Delay(TimeSpan.FromMilliseconds(100))) == _prepared["two"].Task);

        await DeliverAsync();

        Assert.Equal([false, true], early);
        Assert.Equal(["one 1", "two 1"], _mail.Taken.Select(mail => mail.Subject));
    }

    [Fact]
    public async Task Deliver_WhenSomebodyHasWrittenSince_AsksTheNextAgain()
    {
        await WriteAsync("one", "two");
        _mail.Meanwhile = WhenPrepared("two", () => _tracker.Given.PersonAsync("Somebody"));

        await DeliverAsync();

        Assert.Equal(["one 1", "two 2"], _mail.Taken.Select(mail => mail.Subject));
    }

    [Fact]
    public async Task Deliver_WhenTheDayEndsMeanwhile_AsksTheNextAgain()
    {
        await WriteAsync("one", "two");
        _mail.Meanwhile = WhenPrepared("two", () =>
        {
            _tracker.Clock.Advance(TimeSpan.FromDays(1));
            return Task.CompletedTask;
        });

        await DeliverAsync();

        Assert.Equal(["one 1", "two 2"], _mail.Taken.Select(mail => mail.Subject));
    }

    [Fact]
    public async Task Deliver_OfWhatSpeaksOfTheOneOnItsWay_AsksAgainOnceThatIsKnown()
    {
        await WriteAsync("one", "two");
        _says = email => Words(email) with { DependsOnTheOneOnItsWay = true };

        await DeliverAsync();

        Assert.Equal(["one 1", "two 2"], _mail.Taken.Select(mail => mail.Subject));
    }

    [Fact]
    public async Task Deliver_WhenTheNextIsTakenOutMeanwhile_DoesNotSendIt()
    {
        await WriteAsync("one", "two", "three");
        _mail.Meanwhile = WhenPrepared("two", () => _tracker.ChangeAsync(async context =>
            (await context.Set<OutboxEmail>().SingleAsync(email => email.Recipient == "two")).Drop()));

        var deliveries = await DeliverAsync();

        Assert.Equal(["one 1", "three 1"], _mail.Taken.Select(mail => mail.Subject));
        Assert.Equal(2, deliveries.Sent);
    }

    [Fact]
    public async Task Deliver_WhenTheConnectionBreaks_LeavesNoTraceOfTheNext()
    {
        await WriteAsync("one", "two");
        _mail.Meanwhile = WhenPrepared("two", () =>
        {
            _mail.IsDown = true;
            throw new MailUnavailableException("The connection broke.");
        });

        await DeliverAsync();

        var next = (await OutboxAsync())[1];
        Assert.Equal((OutboxState.Pending, 0, 0, ""), (next.State, next.Attempts, next.Interruptions, next.Subject));
        Assert.Null(next.UnansweredSinceUtc);
        _mail.IsDown = false;
        _mail.Meanwhile = _ => Task.CompletedTask;
        _tracker.Clock.Advance(TimeSpan.FromMinutes(5));
        await DeliverAsync();
        Assert.Equal(["one", "two"], _mail.Taken.Select(mail => mail.To.Name));
    }

    [Fact]
    public async Task Deliver_AfterAKill_PreparesNothingBesideTheOneThatWasOnItsWay()
    {
        await WriteAsync("one", "two");
        _mail.Meanwhile = WhenPrepared("two", () => throw new OperationCanceledException());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(DeliverAsync);
        Assert.Equal([(OutboxState.Sending, 1), (OutboxState.Pending, 0)], (await OutboxAsync()).Select(email => (email.State, email.Attempts)));
        List<string> then = [];
        _mail.Meanwhile = mail =>
        {
            if (mail.To.Name == "one")
                then = [.. _asked];
            return Task.CompletedTask;
        };

        await DeliverAsync();

        Assert.Equal(["one", "two", "one"], then);
        Assert.Equal(["one", "two"], _mail.Taken.Select(mail => mail.To.Name));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Deliver_WhenTheNextCannotBePreparedOrSaved_KeepsWhatBecameOfTheOneBefore(bool isComposed)
    {
        await WriteAsync("one", "two");
        _says = email => email.Recipient == "one" ? Words(email)
            : isComposed ? Words(email) with { To = new(null!) }
            : throw new InvalidOperationException("It cannot be said.");

        await Assert.ThrowsAnyAsync<Exception>(DeliverAsync);

        Assert.Equal([OutboxState.Sent, OutboxState.Sending], (await OutboxAsync()).Select(email => email.State));
        for (var run = 0; run < 3; run++)
            await Assert.ThrowsAnyAsync<Exception>(DeliverAsync);
        await DeliverAsync();
        Assert.Equal([OutboxState.Sent, OutboxState.GaveUp], (await OutboxAsync()).Select(email => email.State));
        Assert.Single(_mail.Taken);
    }

    private static ComposedEmail Words(OutboxEmail email) => new(new($"{email.Recipient}@example.org", email.Recipient), "", "Due.", "<p>Due.</p>");

    private Task<ComposedEmail?> ComposeAsync(OutboxEmail email, CancellationToken cancellationToken)
    {
        _asked.Add(email.Recipient);
        var composed = _says(email) is { } says ? says with { Subject = $"{email.Recipient} {_asked.Count(one => one == email.Recipient)}" } : null;
        _prepared.GetValueOrDefault(email.Recipient)?.TrySetResult();
        return Task.FromResult(composed);
    }

    /// <summary>At the first message: not before that email has been asked what it says.</summary>
    private Func<OutgoingMail, Task> WhenPrepared(string recipient, Func<Task> then)
    {
        var prepared = _prepared[recipient] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        var isFirst = true;
        return async _ =>
        {
            if (!isFirst)
                return;
            isFirst = false;
            await prepared.Task.WaitAsync(Patience);
            await then();
        };
    }

    private Task WriteAsync(params string[] recipients) => _tracker.ChangeAsync(async context =>
    {
        foreach (var recipient in recipients)
            await context.AddAsync(new OutboxEmail(Purpose, recipient, new(2019, 3, 1), new($"{recipient}@example.org"), "example.org", _tracker.Clock.GetUtcNow().UtcDateTime));
    });

    private async Task<Deliveries> DeliverAsync()
    {
        await using var scope = _tracker.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<DeliverEmails>().DeliverAsync(CancellationToken.None);
    }

    private Task<List<OutboxEmail>> OutboxAsync() =>
        _tracker.ReadAsync(context => context.Set<OutboxEmail>().AsNoTracking().OrderBy(email => email.Id).ToListAsync());
}
