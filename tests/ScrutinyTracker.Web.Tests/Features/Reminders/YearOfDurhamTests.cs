using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Commitments;
using ScrutinyTracker.Web.Email;
using ScrutinyTracker.Web.Features.SampleData;
using ScrutinyTracker.Web.Platform.Email;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Reminders;

/// <summary>
/// Durham's review, from the day on which it was answered to the end of November 2019: the real job each day, over a real server, beside a
/// table that a person has read. APPROVE=true in the environment writes the table anew; then read what changed.
/// </summary>
public sealed partial class YearOfDurhamTests
{
    private static readonly DateOnly Answered = new(2018, 11, 7);
    private static readonly DateOnly HalfWayEvaluated = new(2018, 12, 19);
    private static readonly DateOnly LastDay = new(2019, 11, 30);
    private const int LongestWords = 50;

    [RequiresNodeFact]
    public async Task Send_EveryDayOfAYear_SendsTheEmailsOfTheReviewedTable()
    {
        using var server = await SmtpServer.StartAsync();
        var mail = new SmtpTransport(await server.OptionsAsync(SmtpDoor.StartTls), server.TrustedRoots);
        using var tracker = Tracker.Start(Answered, services => services.AddSingleton<IMailTransport>(mail));
        await LoadAsync(tracker);

        var (table, told) = (new StringBuilder(), 0);
        for (var day = Answered; day <= LastDay; day = day.AddDays(1))
        {
            tracker.Clock.MoveTo(day);
            if (day == HalfWayEvaluated)
                await DeliverTheHalfWayEvaluationAsync(tracker, day);
            await tracker.SendDueRemindersAsync();
            if (await tracker.ReadAsync(context => context.Set<OutboxEmail>().CountAsync()) == told)
                continue;
            var received = await server.MessagesAsync();
            foreach (var one in received.Skip(told))
                Write(table, day, one);
            told = received.Count;
        }

        Assert.All(await tracker.ReadAsync(context => context.Set<OutboxEmail>().ToListAsync()), email => Assert.Equal(OutboxState.Sent, email.State));
        Assert.All(await server.MessagesAsync(), one => Assert.True(one.Secure && one.User == SmtpServer.User));
        ShouldBeApproved($"{table}");
    }

    private static async Task LoadAsync(Tracker tracker)
    {
        await using var scope = tracker.Services.CreateAsyncScope();
        Assert.Equal(SampleLoad.Loaded, await scope.ServiceProvider.GetRequiredService<LoadSampleData>().RunAsync(CancellationToken.None));
    }

    /// <summary>The one delivery of which the sample tells, entered on its day.</summary>
    private static Task DeliverTheHalfWayEvaluationAsync(Tracker tracker, DateOnly on) => tracker.ChangeAsync(async context =>
    {
        var recommendation = await context.Recommendations.Include(r => r.Committee).Include(r => r.LeadPost).Include(r => r.Responses)
            .Include(r => r.Commitments).ThenInclude(c => c.Occurrences).SingleAsync(r => r.Reference == "CYP-2018-19-R02");
        var director = await context.People.SingleAsync(person => person.Email == "corporate.director.cyps@example.org");
        var halfWay = recommendation.Promises.Single(promise => promise.EarliestOpen?.Due == DueDate.Month(2018, 12));
        var outcome = recommendation.ReportProgress(
            halfWay, null, new ProgressReport(ProgressClaim.Delivered, "The half-way evaluation is finished.", null, on, on, director, false, []), on);
        Assert.True(outcome.IsDone);
    });

    /// <summary>"2019-03-01 Fri  corporate.director.cyps  1 thing due — …", and below it each thing with its step, when it is due, and its words.</summary>
    private static void Write(StringBuilder table, DateOnly day, ReceivedMail mail)
    {
        table.Append(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd ddd}  {mail.To.Address.Split('@')[0]}  {mail.Subject}\n");
        foreach (Match thing in Thing().Matches(mail.Text.ReplaceLineEndings("\n")))
        {
            var (words, due) = (thing.Groups["words"].Value, thing.Groups["due"].Value.Split(" (")[0].Split(", by")[0]);
            var step = Moved().Replace(thing.Groups["step"].Value.Split(". ")[0], "$1, named for $2");
            table.Append(CultureInfo.InvariantCulture, $"    {thing.Groups["heading"]} | {step} | {(due.Length > 0 ? due : "no date")} | {words[..Math.Min(words.Length, LongestWords)].TrimEnd()}\n");
        }
    }

    private static void ShouldBeApproved(string actual)
    {
        var file = Path.Combine(Node.ProjectDirectory, "Features", "Reminders", "Approved", "a-year-of-durham.txt");
        if (Environment.GetEnvironmentVariable("APPROVE") == "true")
            File.WriteAllText(file, actual);
        var (approved, now) = (File.ReadAllLines(file), actual.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        var differences = now.Except(approved).Select(line => $"+ {line}").Concat(approved.Except(now).Select(line => $"- {line}")).ToList();
        Assert.True(differences.Count == 0, $"a-year-of-durham.txt should change by:\n{string.Join('\n', differences)}");
        Assert.Equal(approved, now);
    }

    /// <summary>A step that goes out on another day than its own.</summary>
    [GeneratedRegex("^the step “(.+)” of (.+), (?:brought forward to a working day|sent late)$")]
    private static partial Regex Moved();

    [GeneratedRegex(@"^[0-9]+\. (?<heading>.+)\n   [^:\n]+: (?<words>.+)\n(?:(?:   .*\n)*?   Due: (?<due>.+)\n)?(?:   .*\n)*?   (?:Reminder: (?<step>.+)|(?<step>.+ has been reminded.+))$", RegexOptions.Multiline)]
    private static partial Regex Thing();
}
