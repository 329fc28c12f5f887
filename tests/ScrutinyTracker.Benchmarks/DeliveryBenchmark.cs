using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.FaultCampaign;
using ScrutinyTracker.Web.Email;
using ScrutinyTracker.Web.Features.Reminders;
using ScrutinyTracker.Web.Platform.Data;
using ScrutinyTracker.Web.Platform.Email;

namespace ScrutinyTracker.Benchmarks;

/// <summary>
/// The outbox's delivery (claim, look again, compose, hand over, record) beside a bare loop that only sends emails of that size: each over
/// one connection of the same kind to the same server, in turns. The best of the turns counts, of each of the two: whatever else a machine
/// does takes from both, and from neither all the time.
/// </summary>
/// <param name="AnswersAfter">How long the server takes over each message, in milliseconds.</param>
/// <param name="Bare">Emails in a second.</param>
/// <param name="Engine">Emails in a second.</param>
/// <param name="Processor">Milliseconds of one processor's work that the delivery of an email took beyond the bare loop's.</param>
internal sealed record DeliveryLine(int AnswersAfter, double Bare, double Engine, double Processor)
{
    public double Share => Engine / Bare;
}

internal sealed class DeliveryBenchmark(int emails, TimeProvider clock)
{
    private const int RoundsOfADay = 20;
    private const int Turns = 3;

    /// <summary>A server in this process that keeps nothing; one on the council's network that puts each message on its disk; one beyond it.</summary>
    private static readonly int[] Servers = [0, 10, 50];

    public async Task<IReadOnlyList<DeliveryLine>> RunAsync(CancellationToken cancellation)
    {
        // The first is not counted: code that runs for the first time is compiled.
        int[] servers = [0, .. Enumerable.Repeat(Servers, Turns).SelectMany(all => all)];
        var plan = new CampaignPlan(Seed: 1, Rounds: RoundsOfADay * servers.Length, emails * servers.Length);
        var folder = Directory.CreateTempSubdirectory("tracker-benchmark-").FullName;
        try
        {
            await using var council = await FaultCampaign.Council.FoundAsync(folder, plan, clock, cancellation);
            var turns = new List<DeliveryLine>();
            foreach (var (answersAfter, day) in servers.Zip(Enumerable.Range(0, servers.Length).Select(plan.DayOf)))
                turns.Add(await OfAsync(folder, day, answersAfter, cancellation));
            return [.. turns.Skip(1).GroupBy(turn => turn.AnswersAfter).Select(same => new DeliveryLine(
                same.Key, same.Max(turn => turn.Bare), same.Max(turn => turn.Engine), same.Min(turn => turn.Processor)))];
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private async Task<DeliveryLine> OfAsync(string folder, DateOnly day, int answersAfter, CancellationToken cancellation)
    {
        await using var server = MailServer.Start(new NoFaults());
        if (answersAfter > 0)
            server.At = (_, moment) => moment == Moment.Taken ? Task.Delay(answersAfter, cancellation) : Task.CompletedTask;
        var transport = new SmtpTransport(
            new SmtpOptions { Host = "localhost", Port = server.Port, User = $"benchmark{MailServer.Domain}", Password = MailServer.Password },
            [server.Certificate]);
        await using var application = TrackerInside.Build(folder, clock, ("Clock:Today", $"{day:yyyy-MM-dd}T08:00"));
        await using var scope = application.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        await services.GetRequiredService<ReminderSweep>().RunAsync(cancellation);
        var delivery = new DeliverEmails(
            services.GetRequiredService<TrackerContext>(), services.GetRequiredService<OutboxDelivery>(), transport, services.GetServices<WorkingDayMail>(),
            services.GetRequiredService<WorkingDays>(), services.GetRequiredService<TimeProvider>(), NullLogger<DeliverEmails>.Instance);

        var first = await MeasureAsync(() => BareAsync(transport, "before", cancellation));
        var engine = await MeasureAsync(async () =>
        {
            if ((await delivery.DeliverAsync(cancellation)).Sent is var sent && sent != emails)
                throw new InvalidOperationException($"{sent} of {emails} emails were sent.");
        });
        var second = await MeasureAsync(() => BareAsync(transport, "after", cancellation));
        return new DeliveryLine(
            answersAfter, Math.Max(first.PerSecond, second.PerSecond), engine.PerSecond, engine.Processor - ((first.Processor + second.Processor) / 2));
    }

    /// <summary>The server is in this process, and its work is in both.</summary>
    private async Task<(double PerSecond, double Processor)> MeasureAsync(Func<Task> send)
    {
        var (began, worked) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        await send();
        return (emails / Stopwatch.GetElapsedTime(began).TotalSeconds, (Environment.CpuUsage.TotalTime - worked).TotalMilliseconds / emails);
    }

    /// <summary>Emails of the size of a digest with one thing in it.</summary>
    private async Task BareAsync(SmtpTransport transport, string name, CancellationToken cancellation)
    {
        await using var session = await transport.OpenAsync(cancellation);
        for (var number = 0; number < emails; number++)
            await session.SendAsync(Email($"{name}.{number}@example.org"), cancellation);
    }

    private OutgoingMail Email(string id) => new(
        id, clock.GetUtcNow(), new("scrutiny@example.org"), new("service@example.org"), "1 thing due — Monday 4 February 2019",
        string.Concat(Enumerable.Repeat("A line of the text of an email.\n", 25)), string.Concat(Enumerable.Repeat("<p>A line of the email in HTML.</p>\n", 130)));
}
