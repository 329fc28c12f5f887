using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Web.Email;
using ScrutinyTracker.Web.Features.Reminders;
using ScrutinyTracker.Web.Platform.Email;
using ScrutinyTracker.Web.Tests.Harness;

namespace ScrutinyTracker.Web.Tests.Features.Reminders;

/// <summary>A council with one director who has promised things, a clock, and a mail server that does as it is told.</summary>
internal sealed class Scene : IDisposable
{
    public static readonly DateOnly RespondedOn = new(2018, 11, 7);

    private Scene(Tracker tracker, ObedientTransport mail) => (Tracker, Mail) = (tracker, mail);

    public Tracker Tracker { get; }
    public ObedientTransport Mail { get; }

    /// <summary>What went to whoever owes something, and not to the officers about a letter that waits.</summary>
    public IEnumerable<OutgoingMail> ToOthers => Mail.Taken.Where(mail => !mail.To.Name!.StartsWith("Scrutiny Officer", StringComparison.Ordinal));

    public Post Post { get; private set; } = null!;
    public Person Director { get; private set; } = null!;
    public Person Officer { get; private set; } = null!;
    public Recommendation Recommendation { get; private set; } = null!;

    /// <param name="duePhrases">One promise each, in one answer of 7 November 2018.</param>
    public static Task<Scene> OnAsync(DateOnly today, params string?[] duePhrases) => OnAsync(today, [], duePhrases);

    /// <param name="settings">Mail is sent as they say, by the guard that stands before every mail server.</param>
    public static async Task<Scene> OnAsync(DateOnly today, Dictionary<string, string?> settings, params string?[] duePhrases)
    {
        var mail = new ObedientTransport();
        var scene = new Scene(Tracker.Start(today, services => services.AddSingleton(provider => Guarded(provider, mail, settings.Count > 0)), settings), mail);
        var given = scene.Tracker.Given;
        (var committee, scene.Officer) = await given.CommitteeAsync();
        (scene.Post, scene.Director) = await given.PostAsync("Corporate Director");
        scene.Recommendation = await given.RecommendationAsync(
            await given.ReviewAsync(committee), scene.Post, sentOn: new(2018, 10, 1), publishedOn: new(2018, 10, 1));
        if (duePhrases.Length > 0)
            scene.Recommendation = await given.ResponseAsync(scene.Recommendation, scene.Director, RespondedOn, duePhrases);
        return scene;
    }

    /// <summary>A further recommendation to the post, answered with a promise.</summary>
    public async Task<Recommendation> PromiseAsync(string duePhrase)
    {
        var given = Tracker.Given;
        var review = await Tracker.ReadAsync(context => context.Reviews.SingleAsync(review => review.Id == Recommendation.ReviewId));
        var asked = await given.RecommendationAsync(review, Post, sentOn: new(2018, 10, 1), publishedOn: new(2018, 10, 1));
        return await given.ResponseAsync(asked, Director, RespondedOn, duePhrase);
    }

    private static IMailTransport Guarded(IServiceProvider services, ObedientTransport mail, bool isGuarded) => isGuarded
        ? new GuardedTransport(mail, services.GetRequiredService<IOptions<MailOptions>>().Value, services.GetRequiredService<IHostEnvironment>())
        : mail;

    public async Task<(int Written, Deliveries Deliveries)> SendAsync(DateOnly? on = null)
    {
        if (on is { } day)
            Tracker.Clock.MoveTo(day);
        await using var scope = Tracker.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<SendDueReminders>().SendAsync(CancellationToken.None);
    }

    /// <summary>Writes what is due, and sends nothing.</summary>
    public async Task<int> SweepAsync()
    {
        await using var scope = Tracker.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ReminderSweep>().RunAsync(CancellationToken.None);
    }

    public async Task<Deliveries> DeliverAsync()
    {
        await using var scope = Tracker.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<DeliverEmails>().DeliverAsync(CancellationToken.None);
    }

    public Task<List<Reminder>> LedgerAsync() =>
        Tracker.ReadAsync(context => context.Set<Reminder>().Include(line => line.Email).OrderBy(line => line.Id).ToListAsync());

    public Task<List<OutboxEmail>> OutboxAsync() => Tracker.ReadAsync(context => context.Set<OutboxEmail>().OrderBy(email => email.Id).ToListAsync());

    /// <summary>The recommendation with all that its verbs need, tracked.</summary>
    public Task ChangeAsync(Action<Recommendation, Person> change) => Tracker.ChangeAsync(async context =>
    {
        var recommendation = await context.Recommendations
            .Include(r => r.Committee)
            .Include(r => r.Responses).ThenInclude(r => r.Items)
            .Include(r => r.Commitments).ThenInclude(c => c.Occurrences)
            .SingleAsync(r => r.Id == Recommendation.Id);
        change(recommendation, await context.People.SingleAsync(person => person.Id == Director.Id));
    });

    /// <summary>Somebody else holds the post from that day.</summary>
    public async Task<Person> AppointAsync(string name, DateOnly from)
    {
        var successor = await Tracker.Given.PersonAsync(name);
        await Tracker.ChangeAsync(async context =>
        {
            var post = await context.Posts.Include(p => p.Holdings).ThenInclude(holding => holding.Person).SingleAsync(p => p.Id == Post.Id);
            post.Appoint(await context.People.SingleAsync(person => person.Id == successor.Id), from);
        });
        return successor;
    }

    public Task VacateAsync(DateOnly lastDay) => Tracker.ChangeAsync(async context =>
    {
        var post = await context.Posts.Include(p => p.Holdings).ThenInclude(holding => holding.Person).SingleAsync(p => p.Id == Post.Id);
        post.Vacate(lastDay);
    });

    public void Dispose() => Tracker.Dispose();
}

/// <summary>A mail server in memory: takes everything, or answers as the test says.</summary>
internal sealed class ObedientTransport : IMailTransport
{
    private readonly List<OutgoingMail> _taken = [];

    public IReadOnlyList<OutgoingMail> Taken => _taken;

    /// <summary>What happens to a message; null: it is taken.</summary>
    public Func<OutgoingMail, MailReceipt?> Answer { get; set; } = _ => null;

    /// <summary>What happens before the server has the whole message.</summary>
    public Func<OutgoingMail, Task> Before { get; set; } = _ => Task.CompletedTask;

    /// <summary>What happens while the server has a message and has not answered.</summary>
    public Func<OutgoingMail, Task> Meanwhile { get; set; } = _ => Task.CompletedTask;

    public bool IsDown { get; set; }

    public Task<IMailSession> OpenAsync(CancellationToken cancellationToken) =>
        IsDown ? throw new MailUnavailableException("Nobody answers.") : Task.FromResult<IMailSession>(new Session(this));

    private sealed class Session(ObedientTransport server) : IMailSession
    {
        public async Task<MailReceipt> SendAsync(OutgoingMail mail, CancellationToken cancellationToken)
        {
            await server.Meanwhile(mail);
            if (server.Answer(mail) is { } answer)
                return answer;
            server._taken.Add(mail);
            return new MailReceipt(MailVerdict.Accepted, "250 Taken");
        }

        public async Task<MailReceipt> SendAsync(OutgoingMail mail, Action onceTheServerHasIt, CancellationToken cancellationToken)
        {
            await server.Before(mail);
            onceTheServerHasIt();
            return await SendAsync(mail, cancellationToken);
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
