using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyTracker.Domain.Calendar;
using ScrutinyTracker.Domain.Reminders;
using ScrutinyTracker.Web.Email;
using ScrutinyTracker.Web.Features.Reminders;
using ScrutinyTracker.Web.Tests.Harness;
using Xunit;

namespace ScrutinyTracker.Web.Tests.Features.Reminders;

/// <summary>The email word for word, beside files that a person has read. APPROVE=true in the environment writes them anew.</summary>
public sealed class DigestTests
{
    private static readonly DateOnly Day = new(2019, 4, 1);

    [Fact]
    public void Write_ThreeThings_AsTextIsTheApprovedOne() => ShouldBeApproved("digest.txt", DigestText.Write(Digest));

    [Fact]
    public async Task Write_ThreeThings_AsHtmlIsTheApprovedOne()
    {
        using var tracker = Tracker.Start(Day);
        await using var scope = tracker.Services.CreateAsyncScope();

        var email = await scope.ServiceProvider.GetRequiredService<DigestWriter>().WriteAsync(Digest, new MailAddress("director@example.org"));

        ShouldBeApproved("digest.html", email.Html);
        Assert.DoesNotContain("<script", email.Html, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Write_OfficersDuties_IsTheApprovedOne()
    {
        using var tracker = Tracker.Start(Day);
        await using var scope = tracker.Services.CreateAsyncScope();

        var email = await scope.ServiceProvider.GetRequiredService<DigestWriter>().WriteAsync(Duties, new MailAddress("officer@example.org"));

        ShouldBeApproved("duties.txt", email.Text);
        ShouldBeApproved("duties.html", email.Html);
    }

    [Theory]
    [InlineData(new[] { 10 }, "1 thing due — Monday 1 April 2019")]
    [InlineData(new[] { 0 }, "1 thing due today — Monday 1 April 2019")]
    [InlineData(new[] { 0, 10 }, "2 things due: 1 today — Monday 1 April 2019")]
    [InlineData(new[] { -1, 0, 10 }, "3 things due: 1 overdue — Monday 1 April 2019")]
    [InlineData(new[] { -1, -2 }, "2 things overdue — Monday 1 April 2019")]
    public void Subject_ByWhatIsDue_SaysTheMostUrgentAndTheDay(int[] daysToGo, string expected)
    {
        var digest = Digest with { Lines = [.. daysToGo.Select(days => Line(Day.AddDays(days)))] };

        Assert.Equal(expected, digest.Subject);
    }

    [Theory]
    [InlineData(10, "One thing is due from you: CYP-2018-19-R04, due in 10 days.")]
    [InlineData(-1, "One thing is overdue from you: CYP-2018-19-R04, by 1 day.")]
    public void Opening_OfOneThing_SaysTheSameAsTheSubject(int daysToGo, string expected) =>
        Assert.Equal(expected, (Digest with { Lines = [Line(Day.AddDays(daysToGo))] }).Opening);

    [Theory]
    [InlineData("2019-04-29", -28, "Reminder: 28 days before. ")]
    [InlineData("2019-05-01", -28, "Reminder: the step “28 days before” of Wednesday 3 April 2019, brought forward to a working day. ")]
    [InlineData("2019-04-27", -28, "Reminder: the step “28 days before” of Saturday 30 March 2019, sent late. ")]
    [InlineData("2019-03-30", 0, "Reminder: the step “on the day” of Saturday 30 March 2019, sent late. ")]
    [InlineData("2019-03-24", 7, "Reminder: the step “7 days overdue” of Sunday 31 March 2019, sent late. ")]
    public void Step_SentOnAnotherDayThanItsOwn_SaysSo(string due, int stage, string expected)
    {
        var line = Line(DateOnly.ParseExact(due, "yyyy-MM-dd", CultureInfo.InvariantCulture)) with { Stage = new(stage) };

        Assert.StartsWith(expected, line.Step, StringComparison.Ordinal);
    }

    private static ReminderDigest Digest => new(Day, "Corporate Director", "Example Council", "ScrutinyTracker", "scrutiny@example.org",
    [
        Line(DueDate.Month(2019, 3), "Report on <progress> & achievements", "promised on 7 November 2018 as “March 2019”", ReminderStage.OnTheDay, new(2019, 4, 5)),
        Line(DueDate.Day(Day), null, null, ReminderStage.OnTheDay, new(2019, 4, 8)) with { Reference = "CYP-2018-19-R09" },
        Line(DueDate.Day(new(2019, 4, 29)), "That the service tells members each year:\na) how many;\nb) where.", "2 months beginning with 1 March 2019", new(-28), null) with
        {
            Kind = ObligationKind.Response,
            Reference = "CYP-2018-19-R10",
        },
    ]);

    /// <summary>All that an officer can be written to about, and one promise of a post that the officer holds.</summary>
    private static ReminderDigest Duties => Digest with
    {
        RecipientName = "Scrutiny Officer",
        Lines =
        [
            Line(DueDate.Day(new(2019, 3, 4)), "That the service tells members each year", "closed on 5 March 2018", new(28), new(2019, 4, 29)) with
            { Kind = ObligationKind.LookBack, Duty = Officer },
            Line(DueDate.Day(Day), "5 promises have no date; 1 recommendation is open for more than 12 months, and nothing is due", "looked at once a month, on its first working day", ReminderStage.OnTheDay, null) with
            { Kind = ObligationKind.Undated, Reference = "Children's Committee", Duty = Officer },
            Line(DueDate.Day(new(2019, 4, 8)), "Launch the welcome pack", "5 working days after it was asked for on 1 April 2019", new(-7), new(2019, 4, 8)) with
            { Kind = ObligationKind.DateChange, Duty = Officer, Facts = [("Asked for", "June 2019 instead of April 2019")], Together = ["Second Scrutiny Officer"] },
            Line(DueDate.Day(new(2019, 4, 15)), "2 reports are promised for it; a monitoring round is open for it", "they become public then", new(-14), new(2019, 4, 8)) with
            { Kind = ObligationKind.Papers, Reference = "CYP meeting of 25 April 2019", Duty = Officer },
            Line(DueDate.Day(new(2019, 4, 15)), "1 recommendation has all that was promised delivered or given up, or is proposed for closure", "the papers of the next meeting become public then", new(-14), new(2019, 4, 12)) with
            { Kind = ObligationKind.Closure, Reference = "CYP meeting of 25 April 2019", Duty = Officer },
            Line(DueDate.Day(new(2019, 4, 8)), "Report on progress", "asked for before the meeting of 25 April 2019", new(-7), new(2019, 4, 5)) with
            { Kind = ObligationKind.Update, Post = "Head of Democratic Services" },
            Line(DueDate.Day(new(2019, 4, 3)), "That the service tells members each year", "sent to you on 25 March 2019", new(-2), new(2019, 4, 3)) with
            { Kind = ObligationKind.Clearance, Post = "Head of Democratic Services", Facts = [("To be cleared for", "legal")] },
        ],
    };

    private const string Officer = "a scrutiny officer";

    private static DigestLine Line(DateOnly due) => Line(DueDate.Day(due), "Do it", "promised", ReminderStage.OnTheDay, null);

    private static DigestLine Line(DueDate due, string? text, string? basis, ReminderStage stage, DateOnly? next) => new(
        "CYP-2018-19-R04", "Children's Committee", "Corporate Director", ObligationKind.Commitment, stage, due, Timeliness.Of(due.On, null, Day),
        text, basis, new Uri("http://localhost:5080/recommendations/CYP-2018-19-R04/commitments/4/progress"), next);

    private static void ShouldBeApproved(string name, string actual)
    {
        var file = Path.Combine(Node.ProjectDirectory, "Features", "Reminders", "Approved", name);
        var lines = actual.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        if (Environment.GetEnvironmentVariable("APPROVE") == "true")
            File.WriteAllText(file, lines);
        Assert.Equal(File.ReadAllText(file), lines);
    }
}
