using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyTracker.Domain.Access;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.Committees;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Responses;
using ScrutinyTracker.Domain.Reviews;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Jobs;

namespace ScrutinyTracker.FaultCampaign;

/// <summary>
/// The database that the trackers share: for each recipient a recommendation, answered with one promise for each day of the campaign. Each
/// promise has exactly one step of the ladder in the campaign, its first, and names its own number.
/// </summary>
public sealed class Council : IAsyncDisposable
{
    internal const int FirstStep = 28;
    private static readonly DateOnly Sent = new(2018, 10, 1);
    private static readonly DateOnly Answered = new(2018, 11, 7);

    private readonly ServiceProvider _services;

    private Council(string folder, TimeProvider clock)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("Data:Folder", folder)]).Build();
        var services = new ServiceCollection().AddSingleton<IConfiguration>(settings).AddSingleton(clock).AddLogging();
        services.AddData(settings);
        _services = services.BuildServiceProvider();
    }

    /// <summary>What a reminder's own promise says, and no other's.</summary>
    public static string Words(int reminder) => $"Do part-{reminder:00000} of what was asked";

    public static string Address(int recipient) => $"service.{recipient:0000}{MailServer.Domain}";

    public static async Task<Council> FoundAsync(string folder, CampaignPlan plan, TimeProvider clock, CancellationToken cancellation)
    {
        var council = new Council(folder, clock);
        await council._services.GetRequiredService<DatabaseStart>().RunAsync(cancellation);
        await council.ReadAsync(async context =>
        {
            var regime = await context.ResponseRegimes.SingleAsync(regime => regime.Id == 1, cancellation);
            var (by, review) = (new Person("Scrutiny Officer", "officer@example.org", [Role.Officer]), Review());
            foreach (var asked in Enumerable.Range(0, plan.Reminders).GroupBy(plan.RecipientOf))
                context.Add(Answer(Ask(review, asked.Key, regime), by, asked.Select(number => (Words(number), plan.DayOf(number).AddDays(FirstStep)))));
            return await context.SaveChangesAsync(cancellation);
        });
        return council;
    }

    /// <summary>One that was founded before.</summary>
    public static Council Open(string folder, TimeProvider clock) => new(folder, clock);

    /// <summary>How many runs of jobs are written down.</summary>
    public Task<int> RunsAsync() => ReadAsync(context => context.Set<JobRun>().CountAsync());

    internal async Task<T> ReadAsync<T>(Func<TrackerContext, Task<T>> look)
    {
        await using var scope = _services.CreateAsyncScope();
        return await look(scope.ServiceProvider.GetRequiredService<TrackerContext>());
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private static Review Review()
    {
        var review = new Review("CAM-2018-19-01", ReviewKind.ScrutinyReview, "What was asked of every service", new Committee("CAM", "Campaign Scrutiny Committee"));
        review.MarkSentForResponse(Sent);
        review.Publish(Sent);
        return review;
    }

    /// <summary>Every other post has somebody in it, the others have a mailbox.</summary>
    private static Recommendation Ask(Review review, int recipient, ResponseRegime regime)
    {
        var isHeld = recipient % 2 == 0;
        var post = new Post($"Head of Service {recipient}", "All", isHeld ? null : Address(recipient));
        if (isHeld)
            post.Appoint(new Person($"Holder {recipient}", Address(recipient), [Role.Director]), Sent);
        var recommendation = new Recommendation(
            $"CAM-2018-19-R{recipient:0000}", review, recipient + 1, new RecommendationDetails("Do what is asked", post, null, null, [], [], []));
        recommendation.SendForResponse(new Sending(Sent, Sent, Sent, regime), WorkingDays.For(Nation.EnglandAndWales));
        recommendation.Publish(Sent);
        return recommendation;
    }

    private static Recommendation Answer(Recommendation asked, Person by, IEnumerable<(string Words, DateOnly Due)> promises)
    {
        var response = asked.DraftResponse(asked.LeadPost);
        response.TakePosition(Position.Accepted, null, Answered);
        var item = response.AddItem("The service agrees");
        foreach (var (words, due) in promises)
            response.Promise(item, new CommitmentDetails(words, null, DueDate.Day(due), null, null, null));
        var outcome = asked.Submit(response, new Submission(by, true, Answered.ToDateTime(TimeOnly.MinValue), Answered));
        return outcome.IsDone ? asked : throw new InvalidOperationException($"{outcome.Refusal}");
    }
}
