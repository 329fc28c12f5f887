using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Domain.People;
using ScrutinyTracker.Domain.Recommendations;
using ScrutinyTracker.Domain.Responses;
using ScrutinyTracker.Web.Features.Reminders;
using ScrutinyTracker.Web.Features.SampleData;
using ScrutinyTracker.Web.Platform.Email;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Reminders;

/// <summary>Over a real SMTP server: what the ladder says for Durham's review, what a server may answer, and a tracker that is killed.</summary>
public sealed class RealServerTests
{
    private const string ChildrensDirector = "Corporate Director of Children and Young People's Services";

    /// <summary>
    /// Worked out by hand. 31 March 2019 is a Sunday: its first reminder, named for Sunday 3 March, goes out on Friday 1 March, and the one
    /// "on the day" on Friday 29 March, so that a tracker which only runs on 1 April catches up with it. The half-way evaluation of
    /// December 2018 was delivered and is never chased.
    /// </summary>
    public static TheoryData<string, string[]> Durham => new()
    {
        { "2019-02-01", [] },
        { "2019-03-01", ["academy's progress / March 2019 / 28 days before"] },
        { "2019-04-01", ["academy's progress / March 2019 / on the day"] },
        {
            "2019-10-01",
            [
                "academy's progress / March 2019 / 182 days overdue",
                "contract of expectations / April 2019 / 154 days overdue",
                "welcome pack / April 2019 / 154 days overdue",
                "Multi Agency Safeguarding Hub / 2018/19 / 133 days overdue",
                "Supporting Solutions Service / June 2019 / 91 days overdue",
                "Pre Birth Service / July 2019 / 56 days overdue",
                "academy's progress / September 2019 / on the day",
            ]
        },
    };

    [RequiresNodeTheory]
    [MemberData(nameof(Durham))]
    public async Task Send_DurhamOnADay_IsWhatTheLadderSaysToTheHolderAndOnlyOnce(string day, string[] expected)
    {
        using var server = await SmtpServer.StartAsync();
        using var tracker = await StartAsync(server, day);
        await InScopeAsync<LoadSampleData, SampleLoad>(tracker, sample => sample.RunAsync(CancellationToken.None));

        await SendAsync(tracker);
        var (written, second) = await SendAsync(tracker);

        Assert.Equal((0, ""), (written, second.InWords));
        // The first working day of each month: the officer is told how many promises have no date.
        var mails = (await server.MessagesAsync()).Where(mail => mail.To.Address != "scrutiny.officer.cyp@example.org").ToList();
        Assert.Equal(expected.Length > 0 ? 1 : 0, mails.Count);
        Assert.All(mails, mail => Assert.Equal("corporate.director.cyps@example.org", mail.To.Address));
        var said = mails.SelectMany(mail => mail.Text.Split("\n\n").Where(block => block.Length > 0 && char.IsDigit(block[0]) && block.Contains("Due:", StringComparison.Ordinal))).ToList();
        Assert.Equal(expected.Length, said.Count);
        foreach (var (block, words) in said.Zip(expected))
            Assert.All(words.Split(" / "), part => Assert.Contains(part, block, StringComparison.Ordinal));
    }

    [RequiresNodeFact]
    public async Task Send_AfterTheDirectorChanged_GoesToTheNewOne_AndTakesTheEntryOutOfTheOldOnesCalendar()
    {
        using var server = await SmtpServer.StartAsync();
        using var tracker = await StartAsync(server, "2019-03-01");
        await InScopeAsync<LoadSampleData, SampleLoad>(tracker, sample => sample.RunAsync(CancellationToken.None));
        await SendAsync(tracker);
        var successor = await tracker.Given.PersonAsync("Interim Director");
        await tracker.ChangeAsync(async context =>
        {
            var post = await context.Posts.Include(p => p.Holdings).ThenInclude(holding => holding.Person).SingleAsync(p => p.Title == ChildrensDirector);
            post.Appoint(await context.People.SingleAsync(person => person.Id == successor.Id), new(2019, 3, 11));
        });

        tracker.Clock.MoveTo(new(2019, 3, 15));
        await SendAsync(tracker);

        // The officer is told once a month how many promises have no date.
        var mails = (await server.MessagesAsync()).Where(mail => mail.To.Address != "scrutiny.officer.cyp@example.org").ToList();
        Assert.Equal(["corporate.director.cyps@example.org", successor.Email, "corporate.director.cyps@example.org"], mails.Select(mail => mail.To.Address));
        Assert.Equal("1 change to your calendar — Friday 15 March 2019", mails[2].Subject);
    }

    [RequiresNodeFact]
    public async Task Send_TheNextStep_ArrivesAsAnAnswerToTheLast()
    {
        using var server = await SmtpServer.StartAsync();
        using var tracker = await StartAsync(server, "2019-03-01");
        await PromiseAsync(tracker, ["fine@example.org"]);
        await SendAsync(tracker);
        tracker.Clock.MoveTo(new(2019, 3, 8));

        await SendAsync(tracker);

        var mails = (await server.MessagesAsync()).Where(mail => mail.To.Address == "fine@example.org").ToList();
        Assert.Equal(2, mails.Count);
        Assert.Null(mails[0].InReplyTo);
        Assert.Equal(mails[0].MessageId, mails[1].InReplyTo);
        Assert.Equal([mails[0].MessageId], mails[1].References);
    }

    [RequiresNodeFact]
    public async Task Send_ToAServerThatRefusesSome_KeepsEachApart()
    {
        using var server = await SmtpServer.StartAsync();
        using var tracker = await StartAsync(server, "2019-03-01");
        await PromiseAsync(tracker, ["refused-for-now@example.org", "refused-for-good@example.org", "drop-after-data@example.org", "fine@example.org"]);

        var (_, deliveries) = await SendAsync(tracker);

        Assert.False(deliveries.AllWell);
        var outbox = await tracker.ReadAsync(context => context.Set<OutboxEmail>().ToDictionaryAsync(email => email.ToAddress.Split('@')[0]));
        Assert.Equal(OutboxState.Pending, outbox["refused-for-now"].State);
        Assert.StartsWith("450", outbox["refused-for-now"].ServerSaid, StringComparison.Ordinal);
        Assert.Equal(OutboxState.Refused, outbox["refused-for-good"].State);
        Assert.Contains("There is no such mailbox", outbox["refused-for-good"].ServerSaid, StringComparison.Ordinal);
        Assert.Equal(OutboxState.Pending, outbox["drop-after-data"].State);
        Assert.Equal(OutboxState.Sent, outbox["fine"].State);
    }

    [RequiresNodeFact]
    public async Task Send_KilledTwiceInTheMiddleOf500_LosesNoneAndRepeatsAtMostTheOneInFlight()
    {
        using var server = await SmtpServer.StartAsync();
        using var tracker = await StartAsync(server, "2019-03-01");
        await PromiseAsync(tracker, [.. Enumerable.Range(1, 500).Select(number => $"post.{number}@example.org")]);
        using var verbs = new CommandLine(new(2019, 3, 1), settings: await SettingsAsync(server, tracker.Folder));

        foreach (var enough in new[] { 120, 300 })
        {
            using var process = verbs.Start("reminders", "send");
            while ((await server.MessagesAsync()).Count < enough)
                if (process.HasExited)
                    Assert.Fail($"It ended by itself before {enough} were sent: {await process.StandardError.ReadToEndAsync()}{await process.StandardOutput.ReadToEndAsync()}");
            process.Kill();
            await process.WaitForExitAsync();
        }
        var said = await verbs.RunAsync("reminders", "send");
        var again = await verbs.RunAsync("reminders", "send");

        Assert.True(said.ExitCode == 0, said.Error + said.Output);
        Assert.StartsWith("Nothing to send.", again.Output, StringComparison.Ordinal);
        var mails = await server.MessagesAsync();
        Assert.Equal(500, mails.Select(mail => mail.To.Address).Distinct().Count());
        Assert.Equal(500, mails.Select(mail => mail.MessageId).Distinct().Count());
        Assert.InRange(mails.Count, 500, 502);
    }

    private static async Task<Dictionary<string, string>> SettingsAsync(SmtpServer server, string folder)
    {
        var relay = await server.OptionsAsync(SmtpDoor.Relay);
        return new Dictionary<string, string>
        {
            ["Data__Folder"] = folder,
            ["Mail__Transport"] = nameof(MailTransportKind.Smtp),
            ["Mail__Smtp__Host"] = relay.Host,
            ["Mail__Smtp__Port"] = relay.Port.ToString(CultureInfo.InvariantCulture),
            ["Mail__Smtp__Security"] = relay.Security.ToString(),
        };
    }

    private static async Task<Tracker> StartAsync(SmtpServer server, string day)
    {
        var settings = (await SettingsAsync(server, "")).Where(setting => setting.Value.Length > 0)
            .ToDictionary(setting => setting.Key.Replace("__", ":", StringComparison.Ordinal), setting => (string?)setting.Value);
        return Tracker.Start(DateOnly.Parse(day, CultureInfo.InvariantCulture), settings: settings);
    }

    private static Task<(int Written, Deliveries Deliveries)> SendAsync(Tracker tracker) =>
        InScopeAsync<SendDueReminders, (int, Deliveries)>(tracker, job => job.SendAsync(CancellationToken.None));

    private static async Task<TResult> InScopeAsync<TService, TResult>(Tracker tracker, Func<TService, Task<TResult>> work) where TService : notnull
    {
        await using var scope = tracker.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>One promise due on 1 March 2019 by each of so many posts, which have a mailbox and no holder.</summary>
    private static async Task PromiseAsync(Tracker tracker, IReadOnlyList<string> mailboxes)
    {
        var (committee, officer) = await tracker.Given.CommitteeAsync("TST");
        var (post, _) = await tracker.Given.PostAsync("Chief Executive");
        var sent = await tracker.Given.RecommendationAsync(
            await tracker.Given.ReviewAsync(committee), post, sentOn: new(2018, 10, 1), publishedOn: new(2018, 10, 1));
        await tracker.ChangeAsync(async context =>
        {
            var recommendation = await context.Recommendations.Include(r => r.Review).Include(r => r.LeadPost).Include(r => r.Responses).Include(r => r.Commitments)
                .SingleAsync(r => r.Id == sent.Id);
            var response = recommendation.DraftResponse(recommendation.LeadPost);
            response.TakePosition(Position.Accepted, null, Scene.RespondedOn);
            var item = response.AddItem("Each service does its part");
            foreach (var mailbox in mailboxes)
                response.Promise(item, new CommitmentDetails("Do our part", "1 March 2019", DueDate.Day(new(2019, 3, 1)), null, new Post($"Post of {mailbox}", "All", mailbox), null));
            var by = await context.People.SingleAsync(person => person.Id == officer.Id);
            Assert.True(recommendation.Submit(response, new Submission(by, true, tracker.Clock.GetUtcNow().UtcDateTime, tracker.Clock.Today)).IsDone);
        });
    }
}
